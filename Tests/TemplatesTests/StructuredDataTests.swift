import Foundation
import Templates
import Testing

@Suite struct StructuredDataTests {
    private let site: MemorySite

    init() throws { site = try MemorySite(SampleRecords.all) }

    /// The nodes of a page's graph, the page itself first.
    private func graph(_ address: String) throws -> [[String: Any]] {
        let html = try site.html(address)
        let blocks = html.matches(of: #/<script type="application/ld\+json">(.*?)</script>/#)
        #expect(blocks.count == 1, "\(address)")
        let json = try #require(blocks.first).1
        let block = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(block["@context"] as? String == "https://schema.org")
        return try #require(block["@graph"] as? [[String: Any]])
    }

    private func thing(_ address: String) throws -> [String: Any] {
        try #require(try graph(address).first?["mainEntity"] as? [String: Any])
    }

    @Test func everyPageThatIsFoundSaysWhatItIsAndNoOther() throws {
        for page in site.pages {
            let html = page.document.description
            #expect(html.contains("application/ld+json") == page.isInSitemap, "\(page.address)")
            #expect(html.contains("property=\"og:title\"") == page.isInSitemap, "\(page.address)")
        }
    }

    @Test func theHomePageTellsOfTheOrganisationWhole() throws {
        let graph = try graph("/")
        #expect(graph.map { $0["@type"] as? String } == ["WebPage", "WebSite", "GovernmentOrganization"])
        let organization = try #require(graph.last)
        #expect(organization["@id"] as? String == "https://www.example.go.th/#organization")
        #expect(organization["telephone"] as? String == "0-2000-0000")
        #expect(organization["email"] as? String == "office@example.go.th")
        let points = try #require(organization["contactPoint"] as? [[String: Any]])
        #expect(points.map { $0["telephone"] as? String } == ["0-2000-0009", "0-2000-0001"])
        #expect(points.map { $0["url"] as? String } == ["https://report.example.go.th/", nil])
        #expect(graph.first?["breadcrumb"] == nil)
    }

    @Test func theWayToAPageIsThatWhichItShows() throws {
        let page = try #require(try graph("/procurement/2568/road-winner/").first)
        let items = try #require((page["breadcrumb"] as? [String: Any])?["itemListElement"] as? [[String: Any]])
        #expect(items.compactMap { $0["position"] as? Int } == Array(1...items.count))
        #expect(items.first?["item"] as? String == "https://www.example.go.th/")
        #expect(items.last?["item"] == nil)
        #expect(items.last?["name"] as? String == "ผู้ชนะ")
    }

    @Test func aNoticeTellsOfItsPurchaseAndItsFiles() throws {
        let notice = try thing("/procurement/2568/road-winner/")
        #expect(notice["@type"] as? String == "Report")
        #expect(notice["@id"] as? String == "https://www.example.go.th/procurement/2568/road-winner/#record")
        let purchase = try #require(notice["about"] as? [String: String])
        #expect(purchase["@id"] == (try thing("/purchases/68019000001/")["@id"] as? String))
        let files = try #require(notice["encoding"] as? [[String: Any]])
        #expect(files.allSatisfy { ($0["sha256"] as? String)?.count == 64 })
        #expect(
            files.allSatisfy {
                ($0["contentUrl"] as? String)?.hasPrefix("https://www.example.go.th/procurement/") == true
            })
    }

    @Test func ofWhatWasWithdrawnNothingIsToldThatItsPageKeepsBack() throws {
        var files = SampleRecords.all
        files["documents/secret/index.md"] = """
            ---
            title: เอกสารที่ถอน
            date: 2568-01-15
            topic: news
            summary: สรุปลับมาก
            covers: {from: 2555-01-01, to: 2555-12-31}
            attachments: [{file: secret-file.pdf, title: ไฟล์ลับมาก}]
            withdrawn: {date: 2568-02-01, reason: ผิดพลาด}
            ---

            เนื้อหาลับมาก
            """
        files["documents/secret/secret-file.pdf"] = "x"
        let html = try MemorySite(files).html("/documents/secret/")
        #expect(html.contains(#""creativeWorkStatus":"ถอนแล้ว""#))
        for secret in ["ลับมาก", "secret-file", "temporalCoverage", "encoding"] {
            #expect(!html.contains(secret), "\(secret)")
        }
        #expect(html.contains("ซึ่งถอนแล้ว: เอกสารที่ถอน"))
    }

    @Test func whatWasCorrectedAndWhatCorrectsItNameEachOther() throws {
        let (old, new) = (try thing("/documents/news-tax/"), try thing("/documents/news-tax-corrected/"))
        #expect(old["correction"] as? [String] == ["https://www.example.go.th/documents/news-tax-corrected/"])
        #expect((new["isBasedOn"] as? [String: String])?["@id"] == old["@id"] as? String)
    }

    @Test func aRuleIsLegislationThatIsInForceOrNot() throws {
        let (old, new) = (try thing("/personnel/policy-2566/"), try thing("/personnel/policy-2568/"))
        #expect(new["@type"] as? String == "Legislation")
        #expect((new["legislationRepeals"] as? [String: String])?["@id"] == old["@id"] as? String)
        #expect(try force(old) == "https://schema.org/NotInForce")
        #expect(try force(new) == "https://schema.org/InForce")
    }

    private func force(_ rule: [String: Any]) throws -> String? {
        (rule["legislationLegalForce"] as? [String: String])?["@id"]
    }

    @Test func aFormIsADatasetWithItsFiles() throws {
        let month = try thing("/procurement/summary/2568/04/")
        #expect(month["@type"] as? String == "Dataset")
        #expect(month["temporalCoverage"] as? String == "2025-04-01/2025-04-30")
        let files = try #require(month["distribution"] as? [[String: String]])
        #expect(files.compactMap { $0["contentUrl"]?.split(separator: ".").last } == ["xlsx", "csv"])
        // A month to come is nothing yet.
        #expect(try graph("/procurement/summary/2570/12/").first?["mainEntity"] == nil)
    }

    @Test func descriptionsTellPagesApart() throws {
        let pages = site.pages.filter(\.isInSitemap)
        let descriptions = pages.compactMap { page in
            page.document.description.firstMatch(of: #/<meta name="description" content="([^"]+)">/#).map {
                String($0.1)
            }
        }
        #expect(descriptions.count == pages.count)
        #expect(Set(descriptions).count == pages.count)
    }
}
