/// The Thai code page that older spreadsheet programs write (Windows-874, TIS-620 with a few signs more).
public enum Windows874 {
    /// The bytes as UTF-8; a byte that the code page does not have becomes U+FFFD.
    public static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(scalar(byte)) }
        return Array(String(text).utf8)
    }

    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        switch byte {
        case 0x00..<0x80: Unicode.Scalar(byte)
        case 0x80: "€"
        case 0x85: "…"
        case 0x91: "‘"
        case 0x92: "’"
        case 0x93: "“"
        case 0x94: "”"
        case 0x95: "•"
        case 0x96: "–"
        case 0x97: "—"
        case 0xA0: "\u{A0}"
        case 0xA1...0xDA, 0xDF...0xFB: Unicode.Scalar(0x0E01 + UInt32(byte) - 0xA1) ?? "\u{FFFD}"
        default: "\u{FFFD}"
        }
    }
}
