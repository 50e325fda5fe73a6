import OpenData
import Testing
import ThaiText

@Suite struct SitemapTests {
    @Test func aSmallSiteIsOneFile() throws {
        let files = Sitemap.files(
            [
                SitemapEntry(url: "https://a.example/", modified: CalendarDay(year: 2025, month: 1, day: 15)),
                SitemapEntry(url: "https://a.example/x/?a=1&b=2", modified: nil),
            ], baseURL: "https://a.example")
        #expect(files.map(\.name) == ["sitemap.xml"])
        #expect(
            String(decoding: try #require(files.first).bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://a.example/</loc><lastmod>2025-01-15</lastmod></url>
                <url><loc>https://a.example/x/?a=1&amp;b=2</loc></url>
                </urlset>

                """)
    }

    @Test func aLargeSiteIsAnIndexAndItsParts() throws {
        let entries = (0..<Sitemap.largest * 2 + 1).map { SitemapEntry(url: "https://a.example/\($0)/", modified: nil) }
        let files = Sitemap.files(entries, baseURL: "https://a.example")
        #expect(files.map(\.name) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
        let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts[0].contains("<loc>https://a.example/sitemap-3.xml</loc>"))
        #expect(texts.dropFirst().reduce(0) { $0 + $1.components(of: "<url>") } == entries.count)
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
