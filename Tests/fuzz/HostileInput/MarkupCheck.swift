/// Holds the HTML of a body against all that it may ever contain: a list of elements and attributes, each closed and
/// quoted, with no address that runs a script.
///
/// Reads bytes, as a browser does: to Swift `>` and a mark after it are another character.
public struct MarkupCheck {
    public private(set) var violations: [String] = []

    private static let attributes: [String: Set<String>] = [
        "a": ["href", "title"], "blockquote": [], "br": [], "code": [],
        "div": ["class", "role", "tabindex", "aria-label"],
        "em": [], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"], "hr": [],
        "img": ["src", "alt", "title", "loading"], "li": ["class"], "ol": ["start"], "p": [], "pre": [],
        "span": ["role", "aria-label"], "strong": [], "table": [], "tbody": [], "td": ["class"],
        "th": ["scope", "class"], "thead": [], "tr": [], "ul": [],
    ]
    private static let empty: Set = ["br", "hr", "img"]
    private static let references = ["&amp;", "&lt;", "&gt;", "&quot;"].map { Array($0.utf8) }

    public init(_ markup: [UInt8]) {
        var open: [String] = []
        var rest = markup[...]
        if String(validating: markup, as: UTF8.self) == nil { violations.append("the markup is not UTF-8") }
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            check(text: rest[..<start])
            guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else {
                violations.append("a tag is not closed: \(Self.text(rest[start...]))")
                return
            }
            check(tag: rest[(start + 1)..<end], &open)
            rest = rest[(end + 1)...]
        }
        check(text: rest)
        if !open.isEmpty { violations.append("elements are not closed: \(open)") }
    }

    /// Whether a browser that is given an address stays on the web or on the site, and runs nothing.
    public static func isHarmless(_ address: String) -> Bool {
        // What a browser takes no notice of before and within a scheme.
        let heard = address.utf8.filter { $0 > 0x20 && $0 != 0x7F }.map { $0 | ($0 >= 0x41 && $0 <= 0x5A ? 0x20 : 0) }
        guard heard.count == address.utf8.count, !heard.contains(UInt8(ascii: "\\")) else { return false }
        guard !heard.starts(with: Array("//".utf8)) else { return false }
        let head = heard.prefix { !"/?#".utf8.contains($0) }
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return true }
        return ["https", "http", "mailto", "tel"].contains(String(decoding: heard[..<colon], as: UTF8.self))
    }

    private mutating func check(tag: ArraySlice<UInt8>, _ open: inout [String]) {
        let name = String(decoding: tag.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
        guard !name.hasPrefix("/") else {
            if open.popLast() != String(name.dropFirst()) || tag.count != name.utf8.count {
                violations.append("<\(Self.text(tag))> closes no open element")
            }
            return
        }
        guard let known = Self.attributes[name] else {
            violations.append("<\(Self.text(tag))> is no element of a body")
            return
        }
        if !Self.empty.contains(name) { open.append(name) }
        check(attributes: tag.dropFirst(name.utf8.count), of: name, known)
    }

    private mutating func check(attributes: ArraySlice<UInt8>, of element: String, _ known: Set<String>) {
        var rest = attributes
        var seen: Set<String> = []
        while !rest.isEmpty {
            let name = rest.dropFirst().prefix { $0 != UInt8(ascii: "=") }
            let value = rest.dropFirst(name.count + 3).prefix { $0 != UInt8(ascii: "\"") }
            let attribute = String(decoding: name, as: UTF8.self)
            let whole = Array(" \(attribute)=\"".utf8) + value + [UInt8(ascii: "\"")]
            guard rest.starts(with: whole), known.contains(attribute), seen.insert(attribute).inserted else {
                violations.append("<\(element)> has«\(Self.text(rest))»")
                return
            }
            check(text: value)
            if ["href", "src"].contains(attribute), !Self.isHarmless(Self.unescaped(value)) {
                violations.append("<\(element)> leads to «\(Self.unescaped(value))»")
            }
            rest = rest.dropFirst(whole.count)
        }
    }

    private mutating func check(text: ArraySlice<UInt8>) {
        for index in text.indices {
            let byte = text[index]
            let isBare = byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            let isLoose = byte == UInt8(ascii: "&") && !Self.references.contains { text[index...].starts(with: $0) }
            if isBare || isLoose { violations.append("not escaped: \(Self.text(text[index...]))") }
        }
    }

    private static func unescaped(_ text: ArraySlice<UInt8>) -> String {
        String(decoding: text, as: UTF8.self).replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes.prefix(80), as: UTF8.self) }
}
