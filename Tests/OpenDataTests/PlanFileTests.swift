import Disclosure
import Records
import TestSupport
import Testing
import ThaiText

@testable import OpenData

/// A plan's tables as files, against the plan's own numbers.
@Suite struct PlanFileTests {
    @Test(arguments: 0..<40)
    func theYearlyTablesAddUp(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let made = MadePlan(using: &generator)
        let disclosure = try PlanWorld(made.text).disclosure
        let book = try #require(disclosure.plans.first)
        for (year, number) in zip(book.years, MadePlan.years) {
            let sheet = Sheet.planYear(year, of: book, disclosure.site)
            #expect(sheet.titles == ["แผน", "ประจำปีงบประมาณ พ.ศ. \(number)", disclosure.site.fullName])
            #expect(sheet.rows.count == made.projects.count { $0.years[number] != nil })
            #expect(sheet.columns.map(\.heading) == PlanTableColumn.all.map(\.heading))
            guard let total = sheet.totals.first else {
                #expect(sheet.rows.isEmpty)
                continue
            }
            #expect(total[1] == .text("รวมทั้งสิ้น \(made.statedProjects[number] ?? 0) รายการ"))
            #expect(total[3] == .money(Money(satang: made.statedSatang[number] ?? 0)))
            #expect(satang(sheet.rows, column: 3) == made.statedSatang[number])
            for (quarter, count) in (made.statedQuarters[number] ?? []).enumerated() {
                #expect(total[4 + quarter] == .number(count))
                #expect(sheet.rows.count { $0[4 + quarter] == .text("✓") } == count)
            }
        }
    }

    @Test(arguments: 0..<40)
    func theSummaryAddsUpAtEveryLevel(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let made = MadePlan(using: &generator)
        let disclosure = try PlanWorld(made.text).disclosure
        let book = try #require(disclosure.plans.first)
        let sheet = Sheet.planSummary(book, disclosure.site)
        let rows = sheet.rows.indices.filter { !sheet.subtotals.contains($0) }.map { sheet.rows[$0] }
        #expect(rows.count == made.projects.count)
        for (index, number) in MadePlan.years.enumerated() {
            #expect(satang(rows, column: 3 + index) == made.statedSatang[number])
            #expect(satang(sheet.totals, column: 3 + index) == made.statedSatang[number])
        }
        let whole = MadePlan.years.map { made.statedSatang[$0] ?? 0 }.reduce(0, +)
        #expect(satang(rows, column: 6) == whole)
        #expect(satang(sheet.totals, column: 6) == whole)
        // A mission's sum stands below its rows, a dimension's below those of its missions.
        var (mission, dimension): ([[Sheet.Cell]], [[Sheet.Cell]]) = ([], [])
        for (index, row) in sheet.rows.enumerated() {
            if !sheet.subtotals.contains(index) {
                mission.append(row)
                dimension.append(row)
                continue
            }
            guard case .text(let label) = row[2] else { throw NoLabel() }
            let parts = label.hasPrefix("มิติที่") ? dimension : mission
            for column in 3...6 { #expect(satang([row], column: column) == satang(parts, column: column)) }
            #expect(label.hasSuffix(" \(parts.count { $0[6] != .empty }) กิจกรรม"))
            mission = []
            if label.hasPrefix("มิติที่") { dimension = [] }
        }
        #expect(mission.isEmpty && dimension.isEmpty)
    }

    private struct NoLabel: Error {}

    private func satang(_ rows: [[Sheet.Cell]], column: Int) -> Int64 {
        rows.reduce(0) { sum, row in
            guard case .money(let money) = row[column] else { return sum }
            return sum + money.satang
        }
    }

    @Test func theFilesAreTheOnesThatThePagesLinkTo() throws {
        var generator = SeededGenerator(seed: 1)
        let text = MadePlan(using: &generator).text
        let files = allDataFiles(of: try PlanWorld(text).disclosure).map(\.address).filter { $0.hasPrefix("/plans/") }
        #expect(
            files.filter { !$0.contains("half-year") && !$0.contains("annual") }
                == (2566...2568).flatMap { ["/plans/a/\($0)/plan-\($0).xlsx", "/plans/a/\($0)/plan-\($0).csv"] }
                + ["/plans/a/summary.xlsx", "/plans/a/summary.csv"])
        let withdrawn = text.replacing(
            "years: [2566, 2568]", with: "withdrawn: {date: 2566-01-01, reason: ผิด}\nyears: [2566, 2568]")
        #expect(!allDataFiles(of: try PlanWorld(withdrawn).disclosure).contains { $0.address.hasPrefix("/plans/") })
    }

    @Test func theSummaryAsCSVHasNoSubtotals() throws {
        let disclosure = try PlanWorld(
            """
            === plans/a/plan.md
            ---
            title: แผน
            date: 2565-10-03
            years: [2566, 2567]
            dimensions: {1: สร้างสังคม}
            missions: {1.1: ปลูกจิตสำนึก, 1.2: ให้ความรู้}
            ---
            === plans/a/x.md
            ---
            title: อบรม
            date: 2565-10-03
            dimension: 1
            mission: 1.1
            years: {2566: {order: 1, budget: 20000.50, quarters: [1]}, 2567: {order: 1, budget: 0, quarters: [2]}}
            ---
            === plans/a/y.md
            ---
            title: ประชุม
            date: 2565-10-03
            dimension: 1
            withdrawn: {date: 2566-01-01, reason: ผิด}
            years: {2566: {order: 2, budget: 10, quarters: [1], note: จัดซ้ำ}}
            ---
            """
        ).disclosure
        let book = try #require(disclosure.plans.first)
        let summary = CSVWriter.bytes(.planSummary(book, disclosure.site)).dropFirst(3)
        #expect(
            String(decoding: summary, as: UTF8.self) == """
                มิติ,ภารกิจตามมิติ,โครงการ/กิจกรรม/มาตรการ,ปี 2566 งบประมาณ (บาท),ปี 2567 งบประมาณ (บาท),รวมทุกปี งบประมาณ (บาท)\r
                1 สร้างสังคม,1.1 ปลูกจิตสำนึก,อบรม,20000.50,0.00,20000.50\r
                1 สร้างสังคม,ไม่ระบุภารกิจ,ประชุม (ถอนแล้ว ไม่นับรวม),,,\r

                """)
        let year = CSVWriter.bytes(.planYear(book.years[0], of: book, disclosure.site)).dropFirst(3)
        #expect(
            String(decoding: year, as: UTF8.self) == """
                ลำดับ,รายการโครงการ,มิติ,งบประมาณ (บาท),ไตรมาส 1,ไตรมาส 2,ไตรมาส 3,ไตรมาส 4,หมายเหตุ\r
                1,อบรม,1,20000.50,✓,,,,\r
                2,ประชุม,1,,,,,,ถอนแล้ว ไม่นับรวม\r

                """)
    }
}

/// A plan's files, one after the other under their paths, read and related.
private struct PlanWorld {
    let disclosure: Disclosure

    init(_ text: String) throws {
        let records = try text.split(separator: "=== ").map { file in
            let parts = file.split(separator: "\n", maxSplits: 1).map(String.init)
            return try Record.made(parts[0], parts[1])
        }
        disclosure = Disclosure.relate(records, site: try .made(), today: CalendarDay(daysSince1970: 20_778)).0
    }
}
