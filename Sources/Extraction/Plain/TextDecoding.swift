import ThaiText

/// Bytes of a text file, in whatever coding Thai offices write: UTF-8, UTF-16 with a mark, Windows-874.
enum TextDecoding {
    /// Whether bytes hold none of the control characters that binary files are full of; a mebibyte is looked at.
    static func looksLikeText(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if mark(of: bytes) != nil { return true }
        return bytes.prefix(1 << 20).allSatisfy { $0 >= 0x20 ? $0 != 0x7F : (9...13).contains($0) || $0 == 0x1B }
    }

    /// The text, without a mark; bytes that mean nothing become U+FFFD.
    static func text(of bytes: UnsafeRawBufferPointer) -> String { reading(of: bytes).text }

    /// The text, and whether all bytes mean something.
    static func reading(of bytes: UnsafeRawBufferPointer) -> (text: String, isWhole: Bool) {
        switch mark(of: bytes) {
        case .utf8: return utf8(bytes.dropFirst(3))
        case .utf16(let isBigEndian): return (utf16(bytes.dropFirst(2), isBigEndian: isBigEndian), true)
        case nil: break
        }
        let utf8 = utf8(bytes[...])
        if utf8.isWhole { return utf8 }
        // Windows-874, or UTF-8 with something broken in it or cut in the middle of a character: what loses less.
        let thai = String(decoding: Windows874.utf8(Array(bytes)), as: UTF8.self)
        let lost = thai.unicodeScalars.count { $0 == "\u{FFFD}" }
        return lost < utf8.text.unicodeScalars.count { $0 == "\u{FFFD}" } ? (thai, lost == 0) : utf8
    }

    private static func utf8(_ bytes: Slice<UnsafeRawBufferPointer>) -> (text: String, isWhole: Bool) {
        String(validating: bytes, as: UTF8.self).map { ($0, true) } ?? (String(decoding: bytes, as: UTF8.self), false)
    }

    private enum Mark {
        case utf8
        case utf16(isBigEndian: Bool)
    }

    private static func mark(of bytes: UnsafeRawBufferPointer) -> Mark? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(isBigEndian: true) }
        return nil
    }

    private static func utf16(_ bytes: Slice<UnsafeRawBufferPointer>, isBigEndian: Bool) -> String {
        let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
        return String(
            decoding: pairs.map { at in
                let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
                return isBigEndian ? first << 8 | second : second << 8 | first
            }, as: UTF16.self)
    }
}
