import Disclosure
import Templates
import Testing
import ThaiText

/// The follow-up reports of a plan and the pictures of its progress.
struct FollowUpPageTests {
    private static let plan = """
        ---
        title: แผนสุจริต
        date: 2566-10-03
        years: [2568, 2570]
        dimensions: {1: สร้างวัฒนธรรม}
        missions: {1.1: ปลูกจิตสำนึก}
        ---
        """

    /// A plan with one project that says this of its years, and this besides.
    private static func site(
        _ years: String, _ keys: String = "", plan: String = Self.plan, on day: CalendarDay? = nil, site: String = ""
    ) throws -> MemorySite {
        try MemorySite(
            [
                "plans/a/plan.md": plan,
                "plans/a/x.md":
                    "---\ntitle: โครงการอบรม\ndate: 2566-10-03\ndimension: 1\n\(keys)years: {\(years)}\n---\n",
            ], site: MemorySite.siteFile + site, on: day)
    }

    private static let done =
        "2568: {order: 1, budget: 20000, quarters: [1, 3], status: done, spent: 18500, result: ครบสองรุ่น, "
        + "obstacles: ฝนตก, half_year: {result: หนึ่งรุ่น, status: running, spent: 9250}}"

    private func addresses(_ year: Int, _ month: Int, _ day: Int) throws -> [String] {
        let day = try #require(CalendarDay(year: year, month: month, day: day))
        return try Self.site(Self.done, on: day).pages.map(\.address).filter {
            $0.hasSuffix("/half-year/") || $0.hasSuffix("/annual/")
        }
    }

    @Test func aReportHasAPageOnceItsPeriodHasEnded() throws {
        #expect(try addresses(2025, 3, 31) == [])
        #expect(try addresses(2025, 4, 1) == ["/plans/a/2568/half-year/"])
        #expect(try addresses(2025, 10, 1) == ["/plans/a/2568/half-year/", "/plans/a/2568/annual/"])
    }

    @Test func nothingLinksToAReportThatIsNotThere() throws {
        for (month, links) in [(3, [false, false]), (4, [true, false]), (10, [true, true])] {
            let day = try #require(CalendarDay(year: 2025, month: month, day: 2))
            let site = try Self.site(Self.done, on: day)
            for address in ["/plans/a/", "/plans/a/2568/", "/plans/a/x/"] {
                let html = try site.html(address)
                #expect(
                    ["half-year", "annual"].map { html.contains("href=\"/plans/a/2568/\($0)/\"") } == links,
                    "\(address) in month \(month)")
            }
        }
    }

    @Test func bothReportsKeepTheirOwnFigures() throws {
        let site = try Self.site(Self.done)
        let half = try site.html("/plans/a/2568/half-year/")
        #expect(half.contains("9,250.00") && half.contains("หนึ่งรุ่น") && half.contains("ร้อยละ 46.3"))
        #expect(!half.contains("18,500.00") && !half.contains("ครบสองรุ่น") && !half.contains("ฝนตก"))
        #expect(half.contains("ตั้งแต่วันที่ 1 ตุลาคม 2567 ถึงวันที่ 31 มีนาคม 2568"))
        let annual = try site.html("/plans/a/2568/annual/")
        #expect(annual.contains("18,500.00") && annual.contains("ครบสองรุ่น") && annual.contains("ฝนตก"))
        #expect(annual.contains("ร้อยละ 92.5") && !annual.contains("9,250.00"))
    }

    /// The page is as old as what it reports, however long ago the project was announced.
    @Test func aReportIsAsOfTheEndOfItsPeriod() throws {
        let pages = try Self.site(Self.done).pages
        func day(_ report: String) -> String? {
            pages.first { $0.address == "/plans/a/2568/\(report)/" }?.modified?.iso8601
        }
        #expect(day("half-year") == "2025-03-31")
        #expect(day("annual") == "2025-09-30")
    }

    @Test func wantOfAResultIsSaidAndCounted() throws {
        let site = try Self.site("2568: {order: 1, budget: 20000, quarters: [1]}")
        #expect(try site.html("/plans/a/2568/").contains("งบประมาณ 20,000.00 บาท ยังไม่รายงานการเบิกจ่าย"))
        let html = try site.html("/plans/a/2568/annual/")
        #expect(html.contains("<td data-label=\"ผลการดำเนินการ\">ยังไม่รายงานผล</td>"))
        #expect(html.contains("ยังไม่รายงานผล 1 จาก 1 รายการ"))
        #expect(!html.contains("ร้อยละ "))
    }

    @Test func aStatusThatNobodyReportedIsNotMadeUp() throws {
        let html = try Self.site("2568: {order: 1, budget: 0, quarters: [1], status: done, result: ครบ}")
            .html("/plans/a/2568/half-year/")
        #expect(html.contains("<td data-label=\"สถานะ\"><span class=\"badge\">ไม่ได้รายงานสถานะ</span></td>"))
        #expect(html.contains("ไม่ได้รายงานสถานะ <span class=\"value\">1 รายการ (100.0%)</span>"))
    }

    @Test func aProjectThatWasDroppedNeedsNoResult() throws {
        let html = try Self.site("2568: {order: 1, budget: 0, quarters: [1], status: dropped, obstacles: ไม่มีผู้สมัคร}")
            .html("/plans/a/2568/annual/")
        #expect(html.contains("<span class=\"badge stop\">ยกเลิก</span>"))
        #expect(html.contains("<td data-label=\"ผลการดำเนินการ\">–</td>"))
        #expect(html.contains("ไม่มีผู้สมัคร"))
        #expect(!html.contains("ยังไม่รายงานผล"))
    }

    @Test func aWithdrawnProjectIsNamedAndNotCounted() throws {
        let html = try Self.site(Self.done, "withdrawn: {date: 2568-12-01, reason: ซ้ำ}\n").html("/plans/a/2568/annual/")
        #expect(html.contains("ไม่มีโครงการตามแผนในปีงบประมาณนี้"))
        #expect(html.contains("ไม่รวมที่ถอนแล้ว") && html.contains("href=\"/plans/a/x/\""))
        #expect(!html.contains("18,500.00") && !html.contains("ครบสองรุ่น"))
    }

    @Test func theReportsOfAWithdrawnPlanSayWhyAndNoMore() throws {
        let plan = Self.plan.replacing("years:", with: "withdrawn: {date: 2569-01-05, reason: ใช้แผนใหม่}\nyears:")
        let html = try Self.site(Self.done, plan: plan).html("/plans/a/2568/annual/")
        #expect(html.contains("เหตุผล: ใช้แผนใหม่"))
        #expect(!html.contains("18,500.00") && !html.contains(".xlsx"))
    }

    @Test func aWithdrawnPlanHasOnePageOfEachTableHoweverManyProjects() throws {
        var files = Dictionary(
            uniqueKeysWithValues: (1...50).map { number in
                (
                    "plans/a/x\(number).md",
                    "---\ntitle: \(String(repeating: "ยาว", count: 50)) \(number)\ndate: 2566-10-03\ndimension: 1\n"
                        + "years: {2568: {order: \(number), budget: 0, quarters: [1]}}\n---\n"
                )
            })
        func pages(of plan: String) throws -> [String] {
            files["plans/a/plan.md"] = plan
            return try MemorySite(files).pages.map(\.address).filter { $0.contains("/page-") }
        }
        #expect(try !pages(of: Self.plan).isEmpty)
        #expect(
            try pages(of: Self.plan.replacing("years:", with: "withdrawn: {date: 2569-01-05, reason: ก}\nyears:")) == []
        )
    }

    @Test func aYearsPageShowsHowFarItIs() throws {
        let html = try Self.site(Self.done).html("/plans/a/2568/")
        #expect(html.contains("ดำเนินการแล้ว <span class=\"value\">1 รายการ (100.0%)</span>"))
        #expect(html.contains("เบิกจ่าย 18,500.00 จากงบประมาณ 20,000.00 บาท (92.5%)"))
        #expect(try !Self.site(Self.done).html("/plans/a/2569/").contains("class=\"share\""))
    }

    @Test func theReportsAreInTheDigitsOfTheSite() throws {
        let html = try Self.site(Self.done, site: "digits: thai\n").html("/plans/a/2568/half-year/")
        #expect(html.contains("รอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๘") && html.contains("๙,๒๕๐.๐๐"))
    }

    /// Fifty projects whose titles and results are short, or as long as those of real ones get.
    @Test(arguments: [(1, 2), (50, 5)])
    func aLongReportIsCutIntoLightPagesWithItsSumsOnTheLast(words: Int, pageCount: Int) throws {
        var files = ["plans/a/plan.md": Self.plan]
        let text = String(repeating: "อบรม ", count: words)
        for number in 1...50 {
            files["plans/a/x\(number).md"] = """
                ---
                title: โครงการ \(text) \(number)
                date: 2566-10-03
                dimension: 1
                years: {2568: {order: \(number), budget: 10, quarters: [1], status: done, spent: 5, result: \(text)}}
                ---
                """
        }
        let site = try MemorySite(files)
        let pages = site.pages.filter { $0.address.hasPrefix("/plans/a/2568/annual/") }
        #expect(pages.count == pageCount)
        let htmls = pages.map { $0.document.description }
        let rows = htmls.map { $0.split(separator: "<th scope=\"row\"><a").count - 1 }
        #expect(rows.reduce(0, +) == 50)
        let haveSums = htmls.map { $0.contains("<th scope=\"row\" colspan=\"3\">") }
        #expect(haveSums == pages.indices.map { $0 == pageCount - 1 })
        #expect(htmls.last?.contains("250.00") == true)
        let sheet = StyleSheet.bytes(theme: site.context.disclosure.site.theme).count
        for html in htmls { #expect(html.utf8.count + sheet <= 60 * 1024) }
    }
}
