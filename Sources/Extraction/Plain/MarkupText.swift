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
            guard bytes[index] == UInt8(ascii: "<"), begins(bytes, at: index) else {
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
            let content = bytes[(index + 1)..<tag].drop { $0 == UInt8(ascii: "/") }
            let name = content.prefix(while: isNameByte)
            if !inline.contains(String(decoding: name, as: UTF8.self).lowercased()) { text.append(UInt8(ascii: " ")) }
            // What is taken for a name may be a number.
            let isNumber = name.count { (0x30...0x39).contains($0) } >= 10
            let inside = isNumber ? content : content.dropFirst(name.count)
            if inside.contains(where: { $0 > 0x20 && $0 != UInt8(ascii: "/") }) {
                values.append(UInt8(ascii: " "))
                // A line within a tag is no line of the text, but counts as one.
                values += inside.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
            }
            text += inside.filter { $0 == UInt8(ascii: "\n") }
            index = min(tag + 1, bytes.count)
        }
        return withoutReferences(String(decoding: text + values, as: UTF8.self))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || ":-_.".utf8.contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// Whether a tag, a remark or a declaration begins with the sign `<` at an index, which else is a sign of the text.
    private static func begins(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        let next = bytes[index + 1]
        return isLetter(next) || next >= 0x80 || "/!?".utf8.contains(next)
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
    static func withoutReferences(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let pieces = text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false)
        var plain = String.UnicodeScalarView(pieces.first ?? "".unicodeScalars[...])
        for piece in pieces.dropFirst() {
            let (reference, isNumber) = (Self.reference(piece), piece.first == "#")
            let rest = piece[reference.endIndex...]
            // Behind a number, the semicolon may be missing.
            if let scalar = scalar(Substring(reference)), isNumber || rest.first == ";" {
                plain.append(scalar)
                plain += rest.first == ";" ? rest.dropFirst() : rest
            } else {
                plain.append("&")
                plain += piece
            }
        }
        return String(plain)
    }

    /// The name, or the number behind `#` or `#x`, with which a piece begins.
    private static func reference(_ piece: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        guard piece.first == "#" else { return piece.prefix { $0.isASCII && $0.properties.isAlphabetic } }
        let isHexadecimal = piece.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
        let digits = piece.dropFirst(isHexadecimal ? 2 : 1)
            .prefix { isHexadecimal ? $0.properties.isASCIIHexDigit : ("0"..."9").contains($0) }
        return piece[..<digits.endIndex]
    }

    private static func scalar(_ reference: Substring) -> Unicode.Scalar? {
        switch reference {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        case "nbsp": " "
        case "colon": ":"
        case "Tab", "NewLine": "\t"
        case "shy", "zwnj", "zwj": "\u{200B}"
        case _ where reference.hasPrefix("#x") || reference.hasPrefix("#X"):
            UInt32(reference.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        case _ where reference.hasPrefix("#"): UInt32(reference.dropFirst()).flatMap(Unicode.Scalar.init)
        default: nil
        }
    }
}
