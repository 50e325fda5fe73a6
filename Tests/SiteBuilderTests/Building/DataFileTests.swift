import Foundation
import Testing

@testable import SiteBuilder

/// The files for spreadsheets and programs, as they are published.
@Suite struct DataFileTests {
    /// A notice of a purchase by its number's last digits; winners and contracts have a vendor and a price.
    private static func notice(_ project: Int, _ stage: String, _ date: String, more: String = "") -> String {
        """
        ---
        title: จ้างซ่อมถนน สายที่ \(project)
        date: \(date)
        notice: \(stage)
        project: "6710900000\(project)"
        method: specific
        type: services
        budget: 90000
        \(more)
        ---
        """
    }

    private static let agreed = """
        bidders: [{name: ร้านทดสอบ, price: 89000}]
        winner: {name: ร้านทดสอบ, price: 89000}
        contract: {number: 1/2567, signed: 2567-01-15, amount: 89000}
        """

    /// Two purchases of the fiscal year 2567, one contracted in January, the other in February.
    private static let records = [
        "procurement/a-contract.md": notice(1, "contract", "2567-01-16", more: agreed),
        "procurement/b-contract.md": notice(
            2, "contract", "2567-02-16",
            more: agreed.replacing("1/2567", with: "2/2567").replacing("01-15", with: "02-15")),
        "procurement/c-plan.md": notice(3, "plan", "2567-02-20"),
    ]

    @Test func everyMonthThatHasBegunHasItsForm() async throws {
        let content = try TestContent(Self.records)
        #expect(try await content.publish().findings.isEmpty)
        let summary = "public/procurement/summary/2567"
        for month in ["10", "11", "12", "01", "02", "09"] {
            let page = try #require(content.site.read("\(summary)/\(month)/index.html"))
            for type in ["xlsx", "csv"] {
                let file = "summary-2567-\(month).\(type)"
                #expect(content.site.read("\(summary)/\(month)/\(file)") != nil)
                #expect(page.contains("/procurement/summary/2567/\(month)/\(file)"))
            }
        }
        // The build's day is in October 2024, the first month of fiscal year 2568.
        #expect(
            try content.site.list("public/procurement/summary/2568/10") == [
                "index.html", "summary-2568-10.csv", "summary-2568-10.xlsx",
            ])
        #expect(try content.site.list("public/procurement/summary/2568/11") == ["index.html"])
    }

    @Test func aNewNoticeOfAnOldPurchaseRewritesOnlyTheFilesThatShowIt() async throws {
        let content = try TestContent(Self.records)
        _ = try await content.publish()
        let before = try content.files()
        try content.write(
            Self.notice(1, "inspection", "2567-06-01", more: "inspection: {date: 2567-06-05}"),
            to: "procurement/a-inspection.md")
        #expect(try await content.publish().findings.isEmpty)
        let after = try content.files()
        let rewritten = after.keys.filter {
            before[$0] != after[$0] && !$0.hasSuffix(".html") && !$0.hasPrefix("search/index/")
        }
        #expect(
            rewritten.sorted() == [
                "budget/feed.xml", "data/catalog.jsonld", "data/datapackage.json", "data/gdcatalog.json",
                "data/ledger.jsonl", "data/notices.csv", "data/notices.json", "data/ocds/records.json",
                "data/ocds/releases-2567.json", "data/publication-history.csv", "data/publication-history.json",
                "data/purchases.csv", "data/purchases.json", "feed.xml", "procurement/a-inspection/index.json",
                "procurement/feed.xml", "procurement/list/2567/list-2567.csv", "procurement/list/2567/list-2567.xlsx",
                "sitemap.xml",
            ])
        #expect(Set(before.keys).isSubset(of: after.keys))
    }
}

extension TestContent {
    /// All files of the published site with their bytes.
    fileprivate func files() throws -> [String: Data] {
        let top = site.top + "/public"
        let paths = try FileManager.default.subpathsOfDirectory(atPath: top)
        return paths.reduce(into: [:]) { files, path in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: top + "/" + path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[path] = FileManager.default.contents(atPath: top + "/" + path) }
        }
    }
}
