import Hypertext

/// Where a link or an image of a body leads.
enum LinkTarget: Hashable {
    /// The web, a mailbox or a telephone.
    case web(WebAddress)
    /// A page or a file of the site: its path, percent-decoded, and the fragment.
    case site(path: String, fragment: String?, WebAddress)
    /// A file beside the record, spelt as the folder spells it.
    case file(String, WebAddress)
    /// A place in the record's own body.
    case here(fragment: String)
    /// A file that should stand beside the record, and does not.
    case missing(String)
    /// Out of the content folder.
    case outside
    /// No address at all.
    case empty
    /// An address that no link may have.
    case refused
}

/// Resolves the addresses of one body's links and images.
struct LinkResolver {
    private let context: MarkdownContext
    /// The folder of the record's file, below content.
    private let base: [Substring]
    /// The segments of the folder that is the record's own.
    private let folder: [Substring]?
    // A link definition may be used a thousand times, and its address be long.
    private var known: [String: LinkTarget] = [:]

    init(_ context: MarkdownContext) {
        self.context = context
        base = context.path.segments.dropLast()
        folder = context.folder?.segments
    }

    /// The target of an address as cmark gives it, without backslash escapes and character references.
    mutating func target(of address: String) -> LinkTarget {
        if let target = known[address] { return target }
        let target = resolve(address)
        known[address] = target
        return target
    }

    private func resolve(_ address: String) -> LinkTarget {
        let address = Substring(address)
        if address.isEmpty { return .empty }
        if address.hasScheme || address.utf8.starts(with: "//".utf8) || address.utf8.contains(UInt8(ascii: "\\")) {
            return WebAddress(String(address)).map(LinkTarget.web) ?? .refused
        }
        let (rest, fragment) = address.cut(at: UInt8(ascii: "#"))
        if rest.isEmpty { return .here(fragment: fragment?.percentDecoded ?? "") }
        let (path, query) = rest.cut(at: UInt8(ascii: "?"))
        let decoded = path.percentDecoded
        // A file may be called `50% แรก #2.pdf`: what stands in the folder is what was meant, the name as typed first.
        let names = [String(address), String(rest), rest.percentDecoded, String(path), decoded]
        for (index, name) in names.enumerated() where !names[..<index].contains(name) {
            if let file = file(named: name) { return .file(file, WebAddress(path: context.address + file)) }
        }
        return sitePath(decoded, query: query, fragment: fragment?.percentDecoded)
    }

    private func file(named name: String) -> String? {
        guard let folder, !context.files.isEmpty, let segments = segments(of: name) else { return nil }
        guard segments.count > folder.count, segments.starts(with: folder) else { return nil }
        let name = segments.dropFirst(folder.count).joined(separator: "/")
        return context.files.firstIndex(of: name).map { context.files[$0] }
    }

    private func sitePath(_ path: String, query: Substring?, fragment: String?) -> LinkTarget {
        guard var segments = segments(of: path) else { return .outside }
        if let name = segments.last, name.hasSuffix(".md") {
            segments[segments.count - 1] = name.dropLast(3)
            // A plan stands for its folder; anywhere else `plan.md` is a record like others.
            let isPlan = name == "plan.md" && segments.count == 3 && segments[0] == "plans"
            if name == "index.md" || isPlan { segments.removeLast() }
        } else if let name = segments.last, name.contains("."), path.utf8.last != UInt8(ascii: "/") {
            guard path.isFromRoot || !isBesideRecord(segments) else { return .missing(path) }
            return site("/" + segments.joined(separator: "/"), query: query, fragment: fragment)
        }
        return site(segments.isEmpty ? "/" : "/\(segments.joined(separator: "/"))/", query: query, fragment: fragment)
    }

    private func site(_ path: String, query: Substring?, fragment: String?) -> LinkTarget {
        let address = WebAddress(path: path, fragment: fragment)
        guard let query else { return .site(path: path, fragment: fragment, address) }
        let place = fragment.map { WebAddress(fragment: $0).text } ?? ""
        guard let asking = WebAddress(WebAddress(path: path).text + "?" + query + place) else { return .refused }
        return .site(path: path, fragment: fragment, asking)
    }

    /// Whether a file would be the record's own; beside a record that is a single file stand other records' folders.
    private func isBesideRecord(_ segments: [Substring]) -> Bool {
        segments.starts(with: base) && (folder != nil || segments.count == base.count + 1)
    }

    /// The segments below content of a path from the site's root or from the record's file; nil where it leads out.
    private func segments(of link: String) -> [Substring]? {
        var segments = link.isFromRoot ? [] : base
        for segment in link.segments where segment != "." {
            if segment != ".." {
                segments.append(segment)
            } else if segments.popLast() == nil {
                return nil
            }
        }
        return segments
    }
}

extension String {
    // By bytes, not characters: a Thai vowel after a `/` makes another character of it.
    fileprivate var segments: [Substring] { utf8.split(separator: UInt8(ascii: "/")).map(Substring.init) }
    fileprivate var isFromRoot: Bool { utf8.first == UInt8(ascii: "/") }
}

extension Substring {
    /// What RFC 3986 calls a scheme, with its colon, at the beginning.
    fileprivate var hasScheme: Bool {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), let first = utf8.first else { return false }
        return Unicode.Scalar(first).properties.isAlphabetic && first < 0x80
            && utf8[..<colon].allSatisfy { byte in
                byte.isDigit || "+-.".utf8.contains(byte) || byte < 0x80 && Unicode.Scalar(byte).properties.isAlphabetic
            }
    }

    fileprivate func cut(at mark: UInt8) -> (Substring, Substring?) {
        guard let index = utf8.firstIndex(of: mark) else { return (self, nil) }
        return (self[..<index], self[utf8.index(after: index)...])
    }

    /// With `%XX` as the bytes they stand for; as it is where that gives no text.
    fileprivate var percentDecoded: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
        var decoded: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy({ $0 != UInt8(ascii: "+") }),
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                decoded.append(value)
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self) ?? String(self)
    }
}
