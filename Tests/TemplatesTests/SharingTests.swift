import Hypertext
import Templates
import Testing

@Suite struct SharingTests {
    private let picture = SharePicture(
        address: WebAddress(path: "/assets/share.png"), width: 1200, height: 630, words: "อบต.ทดสอบ")

    private func html(_ address: String, picture: SharePicture?) throws -> String {
        let site = try MemorySite(SampleRecords.all).context
        let context = SiteContext(
            disclosure: site.disclosure, assets: SiteAssets(styleSheets: [], sharePicture: picture))
        let page = try #require(allPages(of: context).first { $0.address == address })
        return page.document.description
    }

    @Test func aRecordIsAnArticleWithItsDays() throws {
        let html = try html("/documents/news-tax/", picture: picture)
        for meta in [
            #"property="og:type" content="article""#,
            #"property="og:url" content="https://www.example.go.th/documents/news-tax/""#,
            #"property="og:image" content="https://www.example.go.th/assets/share.png""#,
            #"property="og:image:width" content="1200""#, #"property="og:image:height" content="630""#,
            #"property="og:image:alt" content="อบต.ทดสอบ""#, #"name="twitter:card" content="summary_large_image""#,
            #"property="og:locale" content="th_TH""#,
        ] {
            #expect(html.contains("<meta \(meta)>"), "\(meta)")
        }
        // It was corrected later than it was published.
        let days = html.matches(of: #/property="article:(published|modified)_time" content="([0-9-]+)"/#).map { $0.2 }
        #expect(days.count == 2 && days[0] < days[1])
    }

    @Test func withoutAPictureNothingIsSaidOfOne() throws {
        let html = try html("/", picture: nil)
        #expect(html.contains("og:title") && !html.contains("og:image") && !html.contains("twitter:"))
        #expect(!html.contains("article:"))
    }
}
