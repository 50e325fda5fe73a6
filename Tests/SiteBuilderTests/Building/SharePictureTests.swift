import Findings
import Foundation
import Pictures
import Records
import Templates
import Testing

@testable import SiteBuilder

@Suite struct SharePictureTests {
    private func picture(in page: String?) -> String? {
        page?.firstMatch(
            of: #/property="og:image" content="https://www\.example\.go\.th(/assets/share-[0-9a-f]{10}\.png)"/#
        )
        .map { String($0.1) }
    }

    @Test func everyPageNamesThePictureThatIsThere() async throws {
        let content = try TestContent(["documents/a.md": TestContent.document()])
        #expect(try await content.publish().findings.isEmpty)
        let address = try #require(picture(in: content.site.read("public/index.html")))
        #expect(picture(in: content.site.read("public/documents/a/index.html")) == address)
        #expect(FileManager.default.fileExists(atPath: content.site.output + address))
    }

    @Test func anotherNameAnotherColourOrASampleHasAnotherPicture() async throws {
        let content = try TestContent()
        _ = try await content.publish()
        var seen: Set = [picture(in: content.site.read("public/index.html"))]
        let changes = [
            TestContent.siteFile.replacingOccurrences(of: "อำเภอทดสอบ", with: "อำเภออื่น"),
            TestContent.siteFile + "\ntheme: {color: '#7a0000'}", TestContent.siteFile + "\nsample: true",
        ]
        for change in changes {
            try content.write(change, to: "site.yml")
            #expect(try await content.publish().findings.isEmpty)
            #expect(seen.insert(picture(in: content.site.read("public/index.html"))).inserted)
        }
        #expect(!seen.contains(nil))
    }

    @Test func withoutAFontTheSiteIsPublishedWithoutAPictureAndSaysSo() async throws {
        let content = try TestContent()
        var options = BuildOptions(content: content.root, today: TestContent.today)
        options.fonts = .none
        let outcome = try await SiteBuild(options).build(to: content.site.output)
        #expect(outcome.findings.map(\.code) == [.noShareFont])
        #expect(outcome.findings.first?.severity == .warning)
        #expect(outcome.tally != nil)
        let page = try #require(content.site.read("public/index.html"))
        #expect(page.contains("og:title"))
        #expect(!page.contains("og:image") && !page.contains("twitter:card"))
    }

    @Test func theColourOfASiteThatNamesNoneIsThatOfItsStyleSheet() async throws {
        let content = try TestContent()
        _ = try await content.publish()
        let page = try #require(content.site.read("public/index.html"))
        let sheet = try #require(page.firstMatch(of: #/href="(/assets/style-[^"]*)"/#)).1
        #expect(content.site.read("public" + sheet)?.contains("--theme:\(StyleSheet.color)") == true)
    }
}
