import OpenData
import Templates
import Testing
import ThaiText

/// What a new notice rewrites, and the day that each page gives for its data.
struct FreshnessTests {
    /// An inspection like the new one, so that no list is there for the first time.
    private static let files = SampleRecords.all.merging([
        "procurement/2568/bridge-2-inspection.md": """
        ---
        title: ตรวจรับ ก่อสร้างสะพานไม้
        date: 2568-09-10
        notice: inspection
        method: specific
        type: construction
        budget: 90,000
        inspection: {date: 2568-09-15}
        ---
        """
    ]) { $1 }

    private static let unitFolder = "unit-\(Fingerprint.of("กองคลัง"))"

    private static let inspection = [
        "procurement/2568/road-inspection.md": """
        ---
        title: ตรวจรับ ก่อสร้างถนนหมู่ที่ 3
        date: 2568-09-20
        notice: inspection
        project: "68019000001"
        method: e-bidding
        type: construction
        budget: 900,000
        median_price: 890,500.50
        inspection: {date: 2568-09-29}
        bidders: [{name: บริษัท ก จำกัด, price: 880000}]
        winner: {name: บริษัท ก จำกัด, price: 880000}
        contract: {number: 7/2568, signed: 2568-04-01, start: 2568-04-02, end: 2568-09-28, amount: 880000}
        ---
        """
    ]

    @Test func aNoticeChangesOnlyThePagesThatShowIt() throws {
        let before = try documents(Self.files)
        let after = try documents(Self.files.merging(Self.inspection) { $1 })
        let changed = after.filter { before[$0.key] != $0.value }.keys
        let expected: Set = [
            "/procurement/2568/road-inspection/",
            // its neighbour and its purchase
            "/procurement/2568/road-contract/", "/purchases/68019000001/",
            // the newest notices and the counts
            "/", "/budget/", "/procurement/", "/search/",
            // the lists on which it stands
            "/procurement/2568/", "/procurement/2568/stage-inspection/", "/procurement/2568/method-e-bidding/",
            // the lists that say how far the purchase is
            "/procurement/list/2568/", "/procurement/list/2568/method-e-bidding/",
            "/procurement/list/2568/status-contracted/", "/procurement/list/2568/status-finished/",
            "/procurement/list/2568/\(Self.unitFolder)/",
            // the item that the list proves, and the pages over the items
            "/oit/2568/o12/", "/oit/2568/", "/oit/",
            // the data
            "/data/",
        ]
        let data = Dataset.all.filter { $0.folders.isEmpty || $0.folders.contains("procurement") }.map(\.address)
        #expect(Set(changed).subtracting(expected.union(data)) == [])
        #expect(expected.union(data).subtracting(changed) == [])
        #expect(Set(before.keys).subtracting(after.keys) == [])
    }

    @Test func eachPageGivesTheDayOfTheNewestRecordOnIt() throws {
        let site = try MemorySite(SampleRecords.all)
        for page in site.pages {
            let html = page.document.description
            #expect(html.contains("<p class=\"meta\">ข้อมูล ณ วันที่ ") == (page.modified != nil), "\(page.address)")
            if let day = page.modified {
                #expect(html.contains("ข้อมูล ณ วันที่ <time datetime=\"\(day.iso8601)\">"), "\(page.address)")
            }
        }
        #expect(try site.html("/purchases/68049000002/").contains("datetime=\"2025-05-07\">7 พฤษภาคม 2568</time></p>"))
    }

    @Test(arguments: [
        ("reason: ราคาต่ำสุด", "reason: ราคาต่ำสุดและครบถ้วน"), ("price: 885000", "price: 886000"),
        ("source: ข้อบัญญัติ", "source: เงินสะสม"), ("unit: กองคลัง", "unit: สำนักปลัด"),
        ("title: ผู้ชนะ ก่อสร้างถนนหมู่ที่ 3", "title: ผู้ชนะ ก่อสร้างถนนหมู่ที่ 4"),
    ])
    func aCorrectionGivesItsDayToWhateverShowsThePurchase(wrong: String, right: String) throws {
        var files = SampleRecords.all
        files["procurement/2568/road-corrected.md"] = try #require(files["procurement/2568/road-winner/index.md"])
            .replacing("date: 2568-03-20", with: "date: 2568-05-20\ncorrects: procurement/2568/road-winner")
            .replacing("attachments:\n  - {file: result.pdf, title: ผลการพิจารณา}\n", with: "")
            .replacing("(result.pdf)", with: "(/procurement/2568/road-winner/)")
            .replacing(wrong, with: right)
        let pages = try MemorySite(files).pages
        for address in ["/procurement/summary/2568/04/", "/procurement/list/2568/", "/vendors/0105563008656/"] {
            let page = try #require(pages.first { $0.address == address })
            let day = try #require(page.modified)
            #expect(day.iso8601 >= "2025-05-20", "\(address)")
        }
    }

    @Test func theWinnersReasonIsWhereAnAgreementComesFromWhenItIsTheNewest() throws {
        var files = SampleRecords.all
        files["procurement/2568/road-why.md"] = files["procurement/2568/road-contract.md"]?
            .replacing("notice: contract", with: "notice: amendment")
            .replacing("date: 2568-04-01", with: "date: 2568-05-20")
            .replacing("880000}\ncontract", with: "880000, reason: ครบ}\ncontract")
        let site = try MemorySite(files)
        let html = try site.html("/purchases/68019000001/")
        #expect(html.contains("<dt>ที่มา</dt><dd><a href=\"/procurement/2568/road-why/\">"))
        #expect(site.pages.first { $0.address == "/vendors/0105563008656/" }?.modified?.iso8601 == "2025-05-20")
    }

    @Test func aWithdrawalGivesItsDayToTheFormThatShowedWhatWasWithdrawn() throws {
        var files = SampleRecords.all
        files["procurement/2568/road-more.md"] = files["procurement/2568/road-contract.md"]?
            .replacing("notice: contract", with: "notice: amendment")
            .replacing("date: 2568-04-01", with: "date: 2568-05-20\nwithdrawn: {date: 2568-06-03, reason: ผิด}")
            .replacing("amount: 880000", with: "amount: 899000")
        let page = try #require(MemorySite(files).pages.first { $0.address == "/procurement/summary/2568/04/" })
        #expect(page.modified?.iso8601 == "2025-06-03")
        #expect(page.document.description.contains("880,000.00"))
    }

    private func documents(_ files: [String: String]) throws -> [String: String] {
        Dictionary(uniqueKeysWithValues: try MemorySite(files).pages.map { ($0.address, $0.document.description) })
    }
}
