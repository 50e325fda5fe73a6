/// What somebody may have written, told from the measures, switches and names of styles that fill a document: it holds
/// a letter beyond ASCII, or digits enough for the number of a telephone, an account or a person.
enum Wording {
    /// The trimmed text, a number in digits alone; nil where it is no wording.
    static func said(in bytes: some Collection<UInt8>) -> String? {
        guard mayBe(bytes) else { return nil }
        let text = PlainNumber.spelledOut(String(decoding: Array(bytes).trimmed, as: UTF8.self))
        // A measure to the last digit (0.78740157480314965).
        return text.utf8.contains(UInt8(ascii: ".")) && Double(text) != nil ? nil : text
    }

    static func mayBe(_ bytes: some Sequence<UInt8>) -> Bool {
        var digits = 0
        for byte in bytes {
            switch byte {
            case 0x80...: return true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                // 02-123-4567
                if digits == 9 { return true }
            case ...0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"): break
            default: digits = 0
            }
        }
        return false
    }
}

extension [UInt8] {
    var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { $0 > 0x20 }), let last = lastIndex(where: { $0 > 0x20 }) else {
            return []
        }
        return self[first...last]
    }
}
