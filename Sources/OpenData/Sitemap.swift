import ThaiText

/// One address of the site for search engines.
public struct SitemapEntry: Sendable {
    /// The whole address, percent-encoded.
    public let url: String
    /// The day of the newest record on the page.
    public let modified: CalendarDay?

    public init(url: String, modified: CalendarDay?) {
        self.url = url
        self.modified = modified
    }
}

/// The site map of the sitemaps.org protocol 0.9.
public enum Sitemap {
    /// How many addresses one file may hold.
    public static let largest = 50_000

    /// The files by name: `sitemap.xml` alone, or for a larger site `sitemap.xml` as an index with its parts.
    /// `baseURL` has no slash at its end.
    public static func files(_ entries: [SitemapEntry], baseURL: String) -> [(name: String, bytes: [UInt8])] {
        guard entries.count > largest else { return [("sitemap.xml", urlSet(entries))] }
        let parts = stride(from: 0, to: entries.count, by: largest).enumerated().map { number, start in
            ("sitemap-\(number + 1).xml", urlSet(Array(entries[start..<min(start + largest, entries.count)])))
        }
        let index = document(
            "sitemapindex", parts.map { "<sitemap><loc>\(XMLElement.escaped("\(baseURL)/\($0.0)"))</loc></sitemap>" })
        return [("sitemap.xml", index)] + parts
    }

    private static func urlSet(_ entries: [SitemapEntry]) -> [UInt8] {
        document(
            "urlset",
            entries.map { entry in
                let modified = entry.modified.map { "<lastmod>\($0.iso8601)</lastmod>" } ?? ""
                return "<url><loc>\(XMLElement.escaped(entry.url))</loc>\(modified)</url>"
            })
    }

    private static func document(_ root: String, _ lines: [String]) -> [UInt8] {
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let open = "<\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        return Array((head + open + lines.map { $0 + "\n" }.joined() + "</\(root)>\n").utf8)
    }
}
