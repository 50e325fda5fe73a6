/// Ways in which an editor or a spreadsheet writes a text.
enum Encoding {
    static func crlf(_ text: String) -> String { text.replacing("\n", with: "\r\n") }

    static func withMark(_ text: String) -> [UInt8] { [0xEF, 0xBB, 0xBF] + Array(text.utf8) }

    /// Thai, ASCII and the short dash only.
    static func windows874(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0..<0x80: UInt8(scalar.value)
            case 0x2013: 0x96
            case 0x0E01...0x0E5B: UInt8(scalar.value - 0x0E01 + 0xA1)
            default: preconditionFailure("not in Windows-874: \(scalar)")
            }
        }
    }
}
