/// What spreadsheets allow as text (ECMA-376; Excel's limits).
enum CellText {
    /// In UTF-16 units.
    static let longest = 32_767

    /// A text as a cell is to show it: lines end in a line feed, and U+FFFD stands for a character that XML cannot hold.
    static func cleaned(_ text: String) -> String {
        // The bytes of U+FFFE and U+FFFF begin with EF.
        guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0xEF }) else { return text }
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\r": scalars.append("\n")
            case "\t", "\n": scalars.append(scalar)
            case ..<" ", "\u{FFFE}", "\u{FFFF}": scalars.append("\u{FFFD}")
            default: scalars.append(scalar)
            }
            previous = scalar
        }
        return String(scalars)
    }

    /// A cleaned text as it is written: `_x0041_` would mean A, so its first underscore is written in that way too.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/.matchingSemantics(.unicodeScalar), with: "_x005F_")
    }

    /// A name as a tab may bear it: not empty, at most 31 UTF-16 units, without the characters of a reference.
    static func tabName(_ name: String) -> String {
        let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'"]
        var tab = cleaned(String(name.map { forbidden.contains($0) || $0.isNewline ? "-" : $0 }))
        // Such a name can be read as a number or a cell, and libxlsxwriter 1.1.4 does not quote it in the print settings.
        if tab.utf8.allSatisfy(isPlain) { tab = "ตาราง \(tab)" }
        while tab.utf16.count > 31 { tab.removeLast() }
        return tab
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        let character = Character(Unicode.Scalar(byte))
        return character.isASCII && (character.isLetter || character.isNumber || character == "_" || character == ".")
    }
}
