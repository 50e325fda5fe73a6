/// An address that may stand in `href` or `src`: it runs no script and leaves the site only where it says so.
public struct WebAddress: Sendable, Hashable {
    /// The schemes an address may name.
    public enum Scheme: String, Sendable {
        case https, http, mailto, tel
    }

    /// The address as it was given, not yet escaped for HTML.
    public let text: String

    /// The scheme the address names; `nil` for a path or a fragment of this site.
    public let scheme: Scheme?

    /// Accepts `https://host…`, `http://host…`, `mailto:…@…`, `tel:…`, `/path`, `#fragment` and `relative/path`.
    ///
    /// Anything else is `nil`: another scheme, `//host`, a user name, a backslash, a space, a control or invisible
    /// character, and what RFC 3986 allows nowhere in an address. Letters of any script may stand as they are.
    public init?(_ text: String) {
        guard
            text.unicodeScalars.allSatisfy(\.mayStandInAddress),
            text.hasWholePercentEscapes,
            text.utf8.count(where: { $0 == UInt8(ascii: "#") }) <= 1
        else { return nil }
        // Bytes, not characters: a mark after a `/` or a `:` makes another character of it.
        let head = text.utf8.prefix { !"/?#".utf8.contains($0) }
        if let colon = head.firstIndex(of: UInt8(ascii: ":")) {
            let rest = text[text.utf8.index(after: colon)...]
            guard let scheme = Scheme(rawValue: text[..<colon].lowercased()), scheme.accepts(rest) else { return nil }
            self.scheme = scheme
        } else {
            guard head.isEmpty ? text.isSitePathOrFragment : !text[..<head.endIndex].hidesColon else { return nil }
            scheme = nil
        }
        self.text = text
    }

    /// Makes an address within this site of a path and a fragment of any text, percent-encoding what needs it.
    ///
    /// The path is taken from the site's root; empty segments go, `.` and `..` are resolved as a browser would.
    public init(path: String, fragment: String? = nil) {
        let fragmentPart = fragment.map { "#" + $0.percentEncoded } ?? ""
        text = Self.sitePath(path) + fragmentPart
        scheme = nil
    }

    /// Makes the address of a place in the page it stands in, percent-encoding what needs it.
    public init(fragment: String) {
        text = "#" + fragment.percentEncoded
        scheme = nil
    }

    /// Whether the address is on the web outside this site's own paths: its scheme is `https` or `http`.
    public var isExternal: Bool { scheme == .https || scheme == .http }

    private static func sitePath(_ path: String) -> String {
        if path.isPlainSitePath { return path }
        var segments: [Substring] = []
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
        for part in parts {
            switch part {
            case ".": break
            case "..": segments = segments.dropLast()
            default: segments.append(part)
            }
        }
        let endsInFolder = path.utf8.last == UInt8(ascii: "/") || [".", ".."].contains(parts.last)
        let folderMark = endsInFolder && !segments.isEmpty ? "/" : ""
        return "/" + segments.map(\.percentEncoded).joined(separator: "/") + folderMark
    }
}
