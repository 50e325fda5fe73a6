import Records

/// The style sheet of the program, in the organisation's colour.
public enum StyleSheet {
    /// The colour that the sheet has by itself.
    public static let color = "#0b5d4b"

    /// The sheet in UTF-8; everything else in it is derived from the one colour, which it keeps where the theme has none.
    public static func bytes(theme: Theme) -> [UInt8] {
        let own = theme.color.map { "\n:root { --theme: \($0); }\n" } ?? ""
        return compact(PackageResources.style_css) + Array(own.utf8)
    }

    /// The same rules in fewer bytes, since every page loads them: without comments, with one space for a run of white
    /// space, none where `{`, `}`, `;` or `,` part what is on both sides or behind a `:`, and without the last `;` of a rule.
    /// Strings stay as they are.
    static func compact(_ sheet: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sheet.count)
        var quote: UInt8?
        var index = sheet.startIndex
        while index < sheet.endIndex {
            let byte = sheet[index]
            index += 1
            if let mark = quote {
                bytes.append(byte)
                if byte == mark { quote = nil }
            } else if sheet[(index - 1)...].starts(with: "/*".utf8) {
                index += 1
                while index < sheet.endIndex, !sheet[index...].starts(with: "*/".utf8) { index += 1 }
                index = min(index + 2, sheet.endIndex)
            } else if isSpace(byte) {
                if let last = bytes.last, !isSpace(last), !parts(last), last != UInt8(ascii: ":") {
                    bytes.append(UInt8(ascii: " "))
                }
            } else {
                if parts(byte), bytes.last.map(isSpace) == true { bytes.removeLast() }
                if byte == UInt8(ascii: "}"), bytes.last == UInt8(ascii: ";") { bytes.removeLast() }
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
                bytes.append(byte)
            }
        }
        return bytes
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

    private static func parts(_ byte: UInt8) -> Bool { "{};,".utf8.contains(byte) }
}
