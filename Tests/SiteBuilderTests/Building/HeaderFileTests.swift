import Findings
import Testing

@testable import SiteBuilder

@Suite struct HeaderFileTests {
    @Test func theSiteHasHeadersForHostsThatReadThem() async throws {
        let content = try TestContent()
        #expect(try await content.publish().findings.isEmpty)
        let file = try #require(content.site.read("public/_headers"))
        #expect(file.hasPrefix("/*\n  Content-Security-Policy: frame-ancestors 'none'\n"))
        #expect(file.contains("\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"))
        #expect(file.contains("\n/*.svg\n  Content-Security-Policy: sandbox; "))
        #expect(file.contains("\n/*.csv\n  Access-Control-Allow-Origin: *\n"))
    }

    /// Cloudflare Pages joins the values of one name with a comma, which only a policy takes.
    @Test func noTwoRulesOfAnAddressSayTheSameName() {
        let blocks = String(decoding: HeaderFile.bytes, as: UTF8.self).split(separator: "\n\n").map { block in
            let lines = block.split(separator: "\n").map(String.init)
            return (path: lines[0], names: lines.dropFirst().map { String($0.prefix { $0 != ":" }) })
        }
        let everywhere = Set(blocks.first?.names ?? [])
        #expect(blocks.map(\.path).count == Set(blocks.map(\.path)).count)
        for block in blocks.dropFirst() {
            #expect(everywhere.intersection(block.names).isSubset(of: ["  Content-Security-Policy"]), "\(block.path)")
        }
    }

    @Test func theOrganisationsOwnHeadersGoFirst() async throws {
        let content = try TestContent(["static/_headers": "/*\n  X-Own: 1\n"])
        #expect(try await content.publish().findings.isEmpty)
        #expect(content.site.read("public/_headers") == "/*\n  X-Own: 1\n")
    }

    @Test func aStyleSheetOfOnesOwnMayLoadFontsOfTheSiteAndPicturesInIt() async throws {
        let content = try TestContent()
        _ = try await content.publish()
        let plain = try #require(content.site.read("public/index.html"))
        #expect(plain.contains("img-src &#39;self&#39;; style-src &#39;self&#39;; base-uri"))
        try content.write(TestContent.siteFile + "\ntheme: {stylesheet: own.css}\n", to: "site.yml")
        try content.write("p { color: red }\n", to: "own.css")
        #expect(try await content.publish().findings.isEmpty)
        let page = try #require(content.site.read("public/index.html"))
        #expect(page.contains("img-src &#39;self&#39; data:; style-src &#39;self&#39;; font-src &#39;self&#39;;"))
    }

    @Test func gzipIsAKeyOfTheSiteFile() async throws {
        let content = try TestContent(["documents/a.md": TestContent.document()])
        _ = try await content.publish()
        #expect(content.site.read("public/documents/a/index.html.gz") == nil)
        try content.write(TestContent.siteFile + "\nบีบอัด: true\n", to: "site.yml")
        #expect(try await content.publish().findings.isEmpty)
        #expect(content.site.read("public/documents/a/index.html.gz") != nil)
        #expect(try await content.publish().tally?.written == 0)
    }

    @Test(arguments: [true, false])
    func aFileThatStandsWhereACopyGoesIsAFinding(gzip: Bool) async throws {
        let content = try TestContent([
            "documents/a/index.md": TestContent.document(
                more: "attachments: [{file: x.csv}, {file: x.csv.gz}, {file: y.pdf.gz}]"),
            "documents/a/x.csv": "a,b\r\n", "documents/a/x.csv.gz": "x", "documents/a/y.pdf.gz": "x",
        ])
        if gzip { try content.write(TestContent.siteFile + "\ngzip: true\n", to: "site.yml") }
        let findings = try await content.check().findings.filter { $0.code == .addressTaken }
        #expect(findings.map(\.place.file) == (gzip ? ["\(content.root)/documents/a/index.md"] : []))
    }
}
