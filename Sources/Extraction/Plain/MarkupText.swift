/// The text of HTML, SVG and other XML, well-formed or not: what stands between tags, and the values in them. Lines
/// stay where they are.
enum MarkupText {
    /// Elements between the letters of a word, which make no gap in it.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "big", "em", "font", "i", "mark", "s", "small", "span", "strong", "sub", "sup",
        "tspan",
        "u", "wbr",
    ]

    static func text(of markup: String) -> String {
        var (text, values): ([UInt8], [UInt8]) = ([], [])
        let bytes = Array(markup.utf8)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                if bytes[index] == UInt8(ascii: "\n") {
                    // What tags of the line hold stands behind its text.
                    text += values
                    values = []
                }
                text.append(bytes[index])
                index += 1
                continue
            }
            let tag = Self.tag(bytes, from: index)
            let name = String(
                decoding: bytes[(index + 1)..<tag].drop { $0 == UInt8(ascii: "/") }.prefix(while: isNameByte),
                as: UTF8.self)
            if !inline.contains(name.lowercased()) { text.append(UInt8(ascii: " ")) }
            let inside = bytes[(index + 1)..<tag].dropFirst(name.utf8.count)
            if inside.contains(UInt8(ascii: "=")) || bytes[index...].starts(with: "<!".utf8) {
                values.append(UInt8(ascii: " "))
                // A line within a tag is no line of the text, but counts as one.
                values += inside.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
                text += inside.filter { $0 == UInt8(ascii: "\n") }
            }
            index = min(tag + 1, bytes.count)
        }
        return withoutReferences(String(decoding: text + values, as: UTF8.self))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        UnicodeScalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte)
    }

    /// Where a tag, a remark or a declaration ends.
    private static func tag(_ bytes: [UInt8], from start: Int) -> Int {
        let isRemark = bytes[start...].starts(with: "<!--".utf8)
        var quote: UInt8?
        for index in bytes.indices[(start + 1)...] {
            let byte = bytes[index]
            if isRemark {
                if byte == UInt8(ascii: ">"), bytes[..<index].suffix(2).elementsEqual("--".utf8) { return index }
            } else if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index
            }
        }
        return bytes.count
    }

    /// Letters written by their numbers (`&#3585;`, `&#xE01;`) or names as themselves.
    private static func withoutReferences(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(into: String(pieces.first ?? "")) { text, piece in
            guard let end = piece.prefix(12).firstIndex(of: ";"), let scalar = scalar(piece[..<end]) else {
                text += "&" + piece
                return
            }
            text.unicodeScalars.append(scalar)
            text += piece[piece.index(after: end)...]
        }
    }

    private static func scalar(_ reference: Substring) -> Unicode.Scalar? {
        switch reference {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        case "nbsp": " "
        case "shy", "zwnj", "zwj": "\u{200B}"
        case _ where reference.hasPrefix("#x") || reference.hasPrefix("#X"):
            UInt32(reference.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        case _ where reference.hasPrefix("#"): UInt32(reference.dropFirst()).flatMap(Unicode.Scalar.init)
        default: nil
        }
    }
}
