import FoundationEssentials

extension [UInt8] {
    /// Appends a value as JSON that neither ends a script element nor is misread in one; keys are sorted.
    mutating func appendScriptJSON(_ value: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            appendEscapedJSON(try encoder.encode(value))
        } catch {
            preconditionFailure("A template puts into a script what JSON cannot express: \(value): \(error)")
        }
    }

    // Outside its strings JSON has none of these characters, so each can be replaced wherever it is met.
    private mutating func appendEscapedJSON(_ json: some Collection<UInt8>) {
        for byte in json {
            append(byte)
            switch byte {
            case UInt8(ascii: "<"): replaceLast(1, with: #"\u003c"#)
            case UInt8(ascii: ">"): replaceLast(1, with: #"\u003e"#)
            case UInt8(ascii: "&"): replaceLast(1, with: #"\u0026"#)
            case 0xA8 where suffix(3) == [0xE2, 0x80, 0xA8]: replaceLast(3, with: #"\u2028"#)
            case 0xA9 where suffix(3) == [0xE2, 0x80, 0xA9]: replaceLast(3, with: #"\u2029"#)
            default: break
            }
        }
    }

    private mutating func replaceLast(_ length: Int, with escape: String) {
        removeLast(length)
        append(contentsOf: escape.utf8)
    }
}
