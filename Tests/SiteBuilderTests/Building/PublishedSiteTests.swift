import Findings
import Foundation
import Testing

@testable import SiteBuilder

@Suite struct PublishedSiteTests {
    @Test func pagesAttachmentsAndStaticFilesStandAtTheirAddresses() async throws {
        let content = try TestContent([
            "documents/a/index.md": TestContent.document(
                "[แบบ](แบบ%20ก.txt)", more: "attachments: [{file: tor.txt, title: ขอบเขตงาน}]"),
            "documents/a/tor.txt": "TOR",
            "documents/a/แบบ ก.txt": "แบบ",
            "static/note.txt": "หมายเหตุ",
        ])
        let outcome = try await content.publish()
        #expect(outcome.findings.isEmpty)
        #expect(content.site.read("public/documents/a/tor.txt") == "TOR")
        #expect(content.site.read("public/documents/a/แบบ ก.txt") == "แบบ")
        #expect(content.site.read("public/note.txt") == "หมายเหตุ")
        #expect(content.site.read("public/robots.txt")?.contains("https://www.example.go.th/sitemap.xml") == true)
        #expect(
            content.site.read("public/sitemap.xml")?.contains("<loc>https://www.example.go.th/documents/a/</loc>")
                == true)
        let page = try #require(content.site.read("public/documents/a/index.html"))
        #expect(page.contains("e4af4f9459d5dadd7c28516cf7dc25457123f4489013c1a860ae1ea6256a4e04"))
        #expect(page.contains("ขอบเขตงาน"))
    }

    @Test func aFileThatNoRecordNamesIsNotPublished() async throws {
        let content = try TestContent(["documents/a/index.md": TestContent.document(), "documents/a/draft.xlsx": "x"])
        _ = try await content.publish()
        #expect(content.site.read("public/documents/a/draft.xlsx") == nil)
    }

    @Test func theFilesOfAWithdrawnRecordAreNotPublished() async throws {
        let content = try TestContent([
            "documents/a/index.md": TestContent.document(
                more: "attachments: [{file: a.txt}]\nwithdrawn: {date: 2568-02-01, reason: พิมพ์ผิด}"),
            "documents/a/a.txt": "x",
        ])
        #expect(try await content.publish().findings.isEmpty)
        #expect(content.site.read("public/documents/a/a.txt") == nil)
        #expect(content.site.read("public/documents/a/index.html")?.contains("พิมพ์ผิด") == true)
    }

    @Test func withAnErrorTheLastGoodSiteStands() async throws {
        let content = try TestContent(["documents/a.md": TestContent.document("ฉบับแรก")])
        _ = try await content.publish()
        try content.write(TestContent.document("ฉบับสอง"), to: "documents/a.md")
        try content.write("---\ntitle: ขาด\n---\n", to: "documents/b.md")
        let outcome = try await content.publish()
        #expect(outcome.tally == nil)
        #expect(content.site.read("public/documents/a/index.html")?.contains("ฉบับแรก") == true)
        #expect(try content.site.list() == ["content", "public"])
    }

    @Test func strictStopsAtAWarning() async throws {
        let content = try TestContent(["documents/a.md": TestContent.document("ประกาศ**(ร่าง)**ฉบับนี้")])
        var options = BuildOptions(content: content.root, today: .init(daysSince1970: 20_000))
        #expect(try await SiteBuild(options).build(to: content.site.output).tally != nil)
        options.isStrict = true
        #expect(try await SiteBuild(options).build(to: content.site.output).tally == nil)
    }

    @Test func aSecondBuildWritesNothing() async throws {
        let content = try TestContent(["documents/a.md": TestContent.document()])
        let first = try #require(try await content.publish().tally)
        let second = try #require(try await content.publish().tally)
        #expect(second == PublishTally(written: 0, unchanged: first.written, removed: 0, leftover: nil))
    }

    @Test func theSiteMustNotBePublishedIntoItsContent() async throws {
        let content = try TestContent()
        let build = SiteBuild(BuildOptions(content: content.root, today: .init(daysSince1970: 20_000)))
        for output in [content.root, content.root + "/public", content.root + "/a/b", content.site.top] {
            await #expect(throws: PublishError.self) { try await build.build(to: output) }
        }
        #expect(try content.site.list("content") == ["site.yml"])
    }
}
