import Foundation
import Templates
import TestSupport
import Testing

/// The pages of budgets: a paper's, and that of all papers of a year.
struct BudgetPageTests {
    @Test(arguments: 0..<20)
    func aPapersPageHasTheSumsOfItsLines(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...50, using: &generator)
        let budget = RandomBudget(lines: count, reports: true, using: &generator)
        let html = try MemorySite(["budget/2568/annual.md": Self.annual(budget.yaml)]).html("/budget/2568/annual/")
        let moved = budget.lines.contains { $0.transfer != 0 }
        #expect(rows(in: html) == (merged(budget.rows) + [total(of: budget)]).map { pageRow($0, moved: moved) })
    }

    @Test(arguments: 0..<5)
    func aLongPaperHasItsLinesOnAPageOfEachProgram(seed: UInt64) throws {
        var generator = SeededGenerator(seed: 100 + seed)
        let budget = RandomBudget(lines: 400, reports: true, using: &generator)
        let site = try MemorySite([
            "budget/2568/annual/index.md": Self.annual("lines: {file: lines.csv}\n"),
            "budget/2568/annual/lines.csv": budget.csv,
        ])
        #expect(site.findings == [])
        let html = try site.html("/budget/2568/annual/")
        let sums = budget.rows.filter { !$0.name.hasPrefix("รายการที่") } + [total(of: budget)]
        #expect(rows(in: html) == sums.map { pageRow($0, moved: true) })

        let programs = site.pages.filter { $0.address.hasPrefix("/budget/2568/annual/") }.dropFirst()
        let names = programs.flatMap { rows(in: $0.document.description).map { $0[0] } }
        #expect(
            names.filter { $0.contains("รายการที่") } == merged(budget.rows).map(\.name).filter { $0.contains("รายการที่") }
        )
        #expect(programs.allSatisfy { html.contains("<a href=\"\($0.address)\">") })
        let sheet = StyleSheet.bytes(theme: site.context.disclosure.site.theme).count
        for page in site.pages where page.address.hasPrefix("/budget/") {
            #expect(page.document.description.utf8.count + sheet <= 60 * 1024, "\(page.address)")
        }
    }

    @Test(arguments: 0..<10)
    func theYearsPageHasTheSumsOfItsPapers(seed: UInt64) throws {
        var generator = SeededGenerator(seed: 200 + seed)
        let budget = RandomBudget(lines: 200, reports: true, using: &generator)
        let html = try MemorySite([
            "budget/2568/annual.md": Self.annual(budget.yaml),
            "budget/2568/ordinance.md": Self.ordinance(budget.ordinance.yaml),
        ]).html("/budget/2568/")
        let expected = budget.areasAndPrograms + [total(of: budget)]
        #expect(rows(in: html) == expected.map { pageRow($0, moved: true) })
    }

    @Test func aYearThatHasOnlyItsOrdinanceSaysSo() throws {
        let html = try MemorySite(["budget/2568/ordinance.md": Self.ordinance(Self.lines)]).html("/budget/2568/")
        #expect(html.contains("ยังไม่มีรายงานการใช้จ่าย"))
        #expect(html.contains("1,500,000.00 บาท (หนึ่งล้านห้าแสนบาทถ้วน)"))
        #expect(html.contains("href=\"/budget/2568/budget-2568.xlsx\""))
        #expect(!html.contains("เบิกจ่ายแล้ว"))
        #expect(!html.contains("<h2>รายรับ</h2>"))
        #expect(!html.contains("เทียบกับปีก่อน"))
    }

    @Test func aYearThatRunsSaysUntilWhen() throws {
        let html = try MemorySite(SampleRecords.all).html("/budget/2568/")
        #expect(html.contains("<time datetime=\"2025-03-31\">31 มี.ค. 2568</time>"))
        #expect(html.contains("ยังไม่ครบทั้งปี"))
        #expect(html.contains("750,000.50"))
        #expect(html.contains("<h2>รายรับ</h2>"))
        #expect(html.contains("800,000.25"))
    }

    @Test func whatWasSpentWithoutABudgetIsInThePictureAndEverythingFitsIt() throws {
        let html = try MemorySite([
            "budget/2568/annual.md": Self.annual(
                """
                lines:
                  - {program: บริหารงานทั่วไป, category: งบบุคลากร, name: เงินเดือน, budget: 4000, spent: 2000}
                  - {program: งบกลาง, category: งบกลาง, name: เงินสำรองจ่าย, budget: 0, spent: 40000}

                """)
        ]).html("/budget/2568/annual/")
        #expect(html.contains("<span class=\"value\">2,000.00 จาก 4,000.00 บาท (50.0%)</span>"))
        #expect(html.contains("<span class=\"value\">0.04 จาก 0.00 ล้านบาท</span>"))
        let widths = html.matches(of: /<rect class="(?:wide|inner)"(?: y="3")? width="([0-9]+)" height="(?:12|6)"/)
        #expect(widths.map(\.output.1) == ["100", "50", "0", "1000"])
    }

    @Test func aProgramOfManyLinesHasSeveralPages() throws {
        let lines = (1...500).map { "การศึกษา,งบลงทุน,รายการที่ \($0),1,1\n" }
        let site = try MemorySite([
            "budget/2568/annual/index.md": Self.annual("lines: {file: lines.csv}\n"),
            "budget/2568/annual/lines.csv": "แผนงาน,งบ,รายการ,งบประมาณ,เบิกจ่าย\n" + lines.joined(),
        ])
        #expect(site.findings == [])
        let pages = site.pages.filter { $0.address.hasPrefix("/budget/2568/annual/education/") }
        #expect(pages.count > 1)
        #expect(pages.dropFirst().first?.address == "/budget/2568/annual/education/page-2/")
        let tables = pages.map { rows(in: $0.document.description).map { $0[0] } }
        #expect(tables.flatMap(\.self).filter { $0.hasPrefix("รายการที่") } == (1...500).map { "รายการที่ \($0)" })
        #expect(tables.dropFirst().allSatisfy { $0.first == "งบลงทุน (ต่อ)" })
        #expect(tables.map { $0.contains("รวมทั้งสิ้น") } == tables.indices.map { $0 == tables.count - 1 })
        let sheet = StyleSheet.bytes(theme: site.context.disclosure.site.theme).count
        #expect(pages.allSatisfy { $0.document.description.utf8.count + sheet <= 60 * 1024 })
    }

    @Test func aYearThatIsOverSaysSo() throws {
        var files = SampleRecords.all
        files["budget/2568/annual.md"] = Self.annual(
            """
            lines:
              - {program: บริหารงานทั่วไป, category: งบบุคลากร, name: เงินเดือน, budget: 1000000, spent: 900000}
              - {program: การศึกษา, category: งบดำเนินงาน, name: อาหารกลางวัน, budget: 500000, spent: 499999.99}

            """)
        let site = try MemorySite(files)
        let html = try site.html("/budget/2568/")
        #expect(html.contains("ยอดเบิกจ่ายครบทั้งปีงบประมาณ"))
        #expect(html.contains("1,399,999.99"))
        #expect(html.contains("รับจริงถึง <time datetime=\"2025-03-31\">"), "the report of the year says nothing of it")
        #expect(try site.html("/").contains("href=\"/budget/2568/\""))
    }

    @Test func aReportOfAPartOfTheYearIsMarked() throws {
        let annual = Self.annual(Self.lines.replacing("}", with: ", spent: 0}"))
        let whole = try MemorySite(["budget/2568/annual.md": annual]).html("/budget/2568/")
        #expect(!whole.contains("เฉพาะช่วง"))
        let part = annual.replacing("annual", with: "quarter").replacing("from: 2567-10-01", with: "from: 2568-07-01")
        let html = try MemorySite(["budget/2568/annual.md": annual, "budget/2568/part.md": part]).html("/budget/2568/")
        #expect(html.components(separatedBy: "<span class=\"badge\">เฉพาะช่วง</span>").count == 2)
        #expect(html.contains("ไม่ใช่ยอดสะสมของปี"))
    }

    @Test func aWithdrawnPaperIsNamedAndNotCounted() throws {
        var files = SampleRecords.all
        files["budget/2568/half-year.md"] = files["budget/2568/half-year.md"]?
            .replacing("report: half-year", with: "withdrawn: {date: 2568-05-01, reason: ผิด}\nreport: half-year")
        let html = try MemorySite(files).html("/budget/2568/")
        #expect(html.contains("ถอนแล้ว"))
        #expect(html.contains("ยังไม่มีรายงานการใช้จ่าย"))
        #expect(!html.contains("750,000.50"))
    }

    @Test func aYearOfWhichAllIsWithdrawnSaysSo() throws {
        let withdrawn = Self.ordinance(Self.lines).replacing(
            "report:", with: "withdrawn: {date: 2568-05-01, reason: ผิด}\nreport:")
        let html = try MemorySite(["budget/2568/ordinance.md": withdrawn]).html("/budget/2568/")
        #expect(html.contains("จึงไม่มียอดรวมให้แสดง"))
        #expect(!html.contains("budget-2568.xlsx"))
        #expect(!html.contains("1,500,000"))
    }

    @Test func anOrdinanceSaysItsTotalInWords() throws {
        let html = try MemorySite(SampleRecords.all).html("/budget/2568/ordinance/")
        #expect(html.contains("1,500,000.00 บาท (หนึ่งล้านห้าแสนบาทถ้วน)"))
    }

    @Test func yearsStandSideBySide() throws {
        var files = SampleRecords.all
        files["budget/2567/ordinance.md"] = Self.ordinance(Self.lines).replacing("2568", with: "2567")
        let site = try MemorySite(files)
        for address in ["/budget/", "/budget/2568/"] {
            let html = try site.html(address)
            #expect(html.contains("<ul class=\"columns\">"), "\(address)")
            #expect(html.contains("งบประมาณ เบิกจ่าย และรายรับจริงรายปี (บาท)"), "the picture has a table")
        }
        #expect(try !site.html("/budget/2567/").contains("<ul class=\"columns\">"), "there is no year before it")
    }

    private static let lines = """
        lines:
          - {program: บริหารงานทั่วไป, category: งบบุคลากร, name: เงินเดือน, budget: 1000000}
          - {program: การศึกษา, category: งบดำเนินงาน, name: อาหารกลางวัน, budget: 500000}

        """

    private static func ordinance(_ lines: String) -> String {
        "---\ntitle: ข้อบัญญัติ\ndate: 2567-09-27\nfiscal_year: 2568\nreport: ordinance\n\(lines)---\n"
    }

    private static func annual(_ lines: String) -> String {
        "---\ntitle: รายงานประจำปี\ndate: 2568-10-20\nfiscal_year: 2568\nreport: annual\n"
            + "period: {from: 2567-10-01, to: 2568-09-30}\n\(lines)---\n"
    }

    private func total(of budget: RandomBudget) -> RandomBudget.Row {
        var total = budget.total
        total.name = "รวมทั้งสิ้น"
        return total
    }

    /// The rows of a page, on which a category of one line stands in its line.
    private func merged(_ rows: [RandomBudget.Row]) -> [RandomBudget.Row] {
        let counts = Dictionary(grouping: rows.filter { $0.name.hasPrefix("รายการที่") }) { [$0.program, $0.category] }
        return rows.compactMap { row in
            guard let lines = counts[[row.program, row.category]], lines.count == 1 else { return row }
            guard row.name == row.category else { return nil }
            var row = row
            row.name += " " + lines[0].name
            return row
        }
    }

    /// A row as its page writes it.
    private func pageRow(_ row: RandomBudget.Row, moved: Bool) -> [String] {
        let transfer = row.transfer == 0 ? "" : shown(row.transfer)
        return [row.name, shown(row.budget)] + (moved ? [transfer, shown(row.available)] : [])
            + [shown(row.spent ?? 0), shown(row.available - (row.spent ?? 0))]
            + [row.spentPerMille.map { "\($0 / 10).\($0 % 10)" } ?? "–"]
    }

    private func shown(_ satang: Int64) -> String {
        let plain = RandomBudget.plain(satang).replacing("-", with: "").split(separator: ".")
        let groups = stride(from: plain[0].count, to: 0, by: -3).map { end in
            plain[0].prefix(end).suffix(3)
        }
        return (satang < 0 ? "−" : "") + groups.reversed().joined(separator: ",") + "." + plain[1]
    }

    /// The texts of the cells of a budget's table, row by row.
    private func rows(in html: String) -> [[String]] {
        guard let table = html.components(separatedBy: "<table class=\"data stack levels").dropFirst().first else {
            return []
        }
        return table.components(separatedBy: "</table>")[0].components(separatedBy: "<tr").dropFirst(2).map { row in
            row.components(separatedBy: "<th scope=\"row\">").last?
                .components(separatedBy: "</tr>")[0].components(separatedBy: "<td>")
                .map { $0.replacing(/<[^>]*>/, with: "").trimmingCharacters(in: .whitespacesAndNewlines) } ?? []
        }
    }
}
