/// The beginning of a text, as a browser looks at it to tell a page from a picture from other XML.
struct MarkupHead {
    /// Nil where it is no markup.
    let type: FileType?

    init(_ text: String) {
        var rest = text[...].drop { $0.isWhitespace }
        let isXML = rest.hasPrefix("<?xml")
        // Declarations and remarks before the first element.
        while rest.hasPrefix("<?") || rest.hasPrefix("<!") {
            if rest.lowercased().hasPrefix("<!doctype html") {
                type = .html
                return
            }
            rest = Self.afterDeclaration(rest).drop { $0.isWhitespace }
        }
        guard rest.first == "<" else {
            type = isXML ? .xml : nil
            return
        }
        let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" || $0 == "_" }
        // Of a name, the first sign is a letter.
        let local = name.first?.isLetter != true ? "" : name.split(separator: ":").last.map { $0.lowercased() } ?? ""
        type =
            switch local {
            case "svg": .svg
            case _ where Self.htmlNames.contains(local): .html
            case "": isXML ? .xml : nil
            default: .xml
            }
    }

    /// Elements by which a browser takes a file without a type for a page (WHATWG MIME Sniffing, 7.1), and some more.
    private static let htmlNames: Set<String> = [
        "html", "head", "script", "iframe", "h1", "h2", "h3", "div", "font", "table", "a", "style", "title", "b",
        "body", "br", "p", "meta", "link", "img", "form", "center", "span", "ul", "ol", "object", "embed", "base",
    ]

    /// What follows a declaration, a remark, or a document type with an internal subset.
    private static func afterDeclaration(_ text: Substring) -> Substring {
        if text.hasPrefix("<!--") {
            return text.firstRange(of: "-->").map { text[$0.upperBound...] } ?? text[text.endIndex...]
        }
        var depth = 0
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            index = text.index(after: index)
            if character == "[" { depth += 1 }
            if character == "]" { depth -= 1 }
            if character == ">", depth <= 0 { return text[index...] }
        }
        return text[index...]
    }
}
