import Disclosure
import Foundation
import Records
import TestSupport
import Testing
import ThaiText

@testable import OpenData

/// The tables of budgets: their sums are those of the lines, to the satang, in the sheet and in the CSV.
@Suite struct BudgetFileTests {
    @Test(arguments: 0..<30)
    func aPapersSheetAndCSVHoldItsLinesAndSums(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...200, using: &generator)
        let budget = RandomBudget(lines: count, reports: true, using: &generator)
        let world = try BudgetWorld(annual: budget)
        let statement = try #require(world.disclosure.budgets.statements.last)
        let sheet = Sheet.lines(of: statement, world.disclosure.site)
        let moved = budget.lines.contains { $0.transfer != 0 }

        #expect(
            sheet.columns.map(\.heading) == ["ด้าน", "แผนงาน", "งบ", "รายการ"] + Self.amountHeadings(moved: moved))
        #expect(sheet.rows.map { $0.map(plain) } == budget.rows.map { sheetRow($0, moved: moved) })
        #expect(
            sheet.subtotals == Set(budget.rows.indices.filter { !budget.rows[$0].name.hasPrefix("รายการที่") }))
        let total = ["", "", "", "รวมทั้งสิ้น"] + amounts(budget.total, moved: moved)
        #expect(sheet.totals.map { $0.map(plain) } == [total])
        #expect(sheet.notes.first?.contains(Money(satang: budget.total.budget).bahtText) == true)

        let lines = budget.rows.filter { $0.name.hasPrefix("รายการที่") }
        #expect(
            try world.csv("/budget/annual/budget-lines.csv")
                == [sheet.columns.map(\.heading)] + lines.map { sheetRow($0, moved: moved) })
    }

    @Test(arguments: 0..<10)
    func aYearsSheetAndCSVHoldItsSums(seed: UInt64) throws {
        var generator = SeededGenerator(seed: 500 + seed)
        let budget = RandomBudget(lines: 120, reports: true, using: &generator)
        let world = try BudgetWorld(ordinance: budget.ordinance, annual: budget)
        let year = try #require(world.disclosure.budgets.years.first)
        let sheet = Sheet.year(year, of: world.disclosure.site)
        let rows = budget.areasAndPrograms.map { row in
            (row.program.isEmpty ? ["รวม" + row.area, ""] : [row.area, row.program]) + amounts(row, moved: true)
        }

        #expect(sheet.rows.map { $0.map(plain) } == rows)
        #expect(sheet.totals.map { $0.map(plain) } == [["รวมทั้งสิ้น", ""] + amounts(budget.total, moved: true)])
        #expect(
            try world.csv("/budget/2568/budget-2568.csv")
                == [["ด้าน", "แผนงาน"] + Self.amountHeadings(moved: true)] + rows.filter { !$0[1].isEmpty })
    }

    @Test func aBudgetOfWhichNothingIsReportedHasOneColumnOfMoney() throws {
        var generator = SeededGenerator(seed: 1)
        let budget = RandomBudget(lines: 3, reports: false, using: &generator)
        let world = try BudgetWorld(ordinance: budget)
        #expect(
            try world.csv("/budget/ordinance/budget-lines.csv").first == ["ด้าน", "แผนงาน", "งบ", "รายการ", "งบประมาณ"])
    }

    @Test func revenueIsAFileOfItsOwn() throws {
        var generator = SeededGenerator(seed: 2)
        let budget = RandomBudget(lines: 3, reports: true, using: &generator)
        let world = try BudgetWorld(
            annual: budget,
            "revenue: [{name: ภาษี, estimate: 1000, received: 999.5}, {name: อื่น ๆ, estimate: 0, received: 0.01}]\n")
        #expect(
            try world.csv("/budget/annual/budget-revenue.csv") == [
                ["รายรับ", "ประมาณการ", "รับจริง", "ร้อยละ"], ["ภาษี", "1000.00", "999.50", "100.0"],
                ["อื่น ๆ", "0.00", "0.01", ""],
            ])
    }

    @Test func aWithdrawnPaperHasNoFiles() throws {
        var generator = SeededGenerator(seed: 3)
        let budget = RandomBudget(lines: 3, reports: true, using: &generator)
        let world = try BudgetWorld(annual: budget, "withdrawn: {date: 2568-11-01, reason: ผิด}\n")
        #expect(!allDataFiles(of: world.disclosure).contains { $0.address.hasPrefix("/budget/2") })
    }

    private func sheetRow(_ row: RandomBudget.Row, moved: Bool) -> [String] {
        let name = row.name.hasPrefix("รายการที่") ? row.name : "รวม" + row.name
        return [row.area, row.program, row.category, name] + amounts(row, moved: moved)
    }

    private func amounts(_ row: RandomBudget.Row, moved: Bool) -> [String] {
        let spent = row.spent ?? 0
        return ([row.budget] + (moved ? [row.transfer, row.available] : []) + [spent, row.available - spent])
            .map(RandomBudget.plain)
            + [row.spentPerMille.map { "\($0 / 10).\($0 % 10)" } ?? ""]
    }

    private static func amountHeadings(moved: Bool) -> [String] {
        ["งบประมาณ"] + (moved ? ["โอน", "งบประมาณหลังโอน"] : []) + ["เบิกจ่าย", "คงเหลือ", "ร้อยละ"]
    }
}

/// A cell as CSV writes it.
private func plain(_ cell: Sheet.Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .money(let money): money.plain
    case .share(let perMille): "\(perMille / 10).\(perMille % 10)"
    default: "\(cell)"
    }
}

/// A site with an ordinance, a report of the whole year 2568, or both.
private struct BudgetWorld {
    let disclosure: Disclosure

    init(ordinance: RandomBudget? = nil, annual: RandomBudget? = nil, _ keys: String = "") throws {
        let papers = [
            ("ordinance", "2567-09-20", "report: ordinance\n", ordinance),
            (
                "annual", "2568-10-20",
                "report: annual\nperiod: {from: 2567-10-01, to: 2568-09-30}\n\(keys)", annual
            ),
        ]
        let records = try papers.compactMap { slug, date, keys, budget -> Record? in
            guard let budget else { return nil }
            let text = "---\ntitle: เอกสาร\ndate: \(date)\nfiscal_year: 2568\n\(keys)\(budget.yaml)---\n"
            return try .made("budget/\(slug).md", text)
        }
        disclosure = Disclosure.relate(records, site: try .made(), today: CalendarDay(daysSince1970: 20_778)).0
    }

    /// The cells of a CSV file without quotation marks.
    func csv(_ address: String) throws -> [[String]] {
        let file = try #require(allDataFiles(of: disclosure).first { $0.address == address })
        let text = String(decoding: try file.bytes().dropFirst(3), as: UTF8.self)
        #expect(!text.contains("\""))
        return text.components(separatedBy: "\r\n").dropLast().map { $0.components(separatedBy: ",") }
    }
}
