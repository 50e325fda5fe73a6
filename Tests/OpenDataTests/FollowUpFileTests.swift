import Disclosure
import Records
import Testing
import ThaiText

@testable import OpenData

@Suite struct FollowUpFileTests {
    private static let files = [
        "plans/a/plan.md": """
        ---
        title: แผนสุจริต
        date: 2566-10-03
        years: [2567, 2569]
        dimensions: {1: ก}
        missions: {1.1: ก}
        ---
        """,
        "plans/a/x.md": """
        ---
        title: โครงการหนึ่ง
        date: 2566-10-03
        dimension: 1
        years:
          2568:
            order: 1
            budget: 1000.50
            quarters: [1, 3]
            status: done
            spent: 900
            half_year: {result: ครึ่งแรก, spent: 400}
            result: ครบ
            obstacles: ฝนตก
        ---
        """,
        "plans/a/y.md": """
        ---
        title: โครงการสอง
        date: 2566-10-03
        dimension: 1
        years: {2568: {order: 2, budget: 0, quarters: [4], status: dropped}}
        ---
        """,
        "plans/a/z.md": """
        ---
        title: โครงการสาม
        date: 2566-10-03
        dimension: 1
        withdrawn: {date: 2568-01-01, reason: ซ้ำ}
        years: {2568: {order: 3, budget: 7, quarters: [4], status: done, spent: 7}}
        ---
        """,
    ]

    private func book(on day: CalendarDay) throws -> (PlanBook, Disclosure) {
        let records = try Self.files.map { try Record.made($0, $1) }
        let disclosure = Disclosure.relate(records, site: try .made(), today: day).0
        return (try #require(disclosure.plans.first), disclosure)
    }

    @Test func theSheetSaysWhatTheReportSays() throws {
        let day = CalendarDay(daysSince1970: 20_778)
        let (book, disclosure) = try book(on: day)
        let report = book.followUp(.annual, of: book.years[1], on: day)
        let sheet = Sheet.followUp(report, of: book.plan, disclosure.site)
        #expect(sheet.columns.map(\.heading) == FollowUpColumn.allCases.map(\.heading))
        #expect(
            sheet.rows == [
                [
                    .number(1), .text("โครงการหนึ่ง"), .number(1), .money(Money(satang: 100_050)),
                    .money(Money(baht: 900)), .text("ดำเนินการแล้ว"), .text("ครบ"), .text("ฝนตก"),
                ],
                [
                    .number(2), .text("โครงการสอง"), .number(1), .money(.zero), .empty, .text("ยกเลิก"), .empty, .empty,
                ],
            ])
        #expect(
            sheet.totals == [
                [
                    .empty, .text("รวมทั้งสิ้น 2 รายการ"), .empty, .money(report.totals.budget),
                    .money(report.totals.spent), .empty, .empty, .empty,
                ]
            ])
        #expect(sheet.notes.contains("ไม่รวมที่ถอนแล้ว: โครงการสาม"))
        let half = Sheet.followUp(book.followUp(.halfYear, of: book.years[1], on: day), of: book.plan, disclosure.site)
        #expect(half.rows[0][4...6] == [.money(Money(baht: 400)), .text("อยู่ระหว่างดำเนินการ"), .text("ครึ่งแรก")])
        #expect(half.rows[1][4...6] == [.empty, .text("ยังไม่ดำเนินการ"), .text("ยังไม่ถึงกำหนดดำเนินการ")])
    }

    @Test func aFileIsThereOnceItsPeriodHasEnded() throws {
        func addresses(_ year: Int, _ month: Int, _ day: Int) throws -> [String] {
            let day = try #require(CalendarDay(year: year, month: month, day: day))
            return DataFileFamily.followUps.files(try book(on: day).1).map(\.address)
        }
        #expect(try addresses(2024, 3, 31) == [])
        let first = ["half-year/half-year-2567.xlsx", "half-year/half-year-2567.csv"].map { "/plans/a/2567/\($0)" }
        #expect(try addresses(2024, 4, 1) == first)
        #expect(
            try addresses(2024, 10, 1)
                == first + ["annual/annual-2567.xlsx", "annual/annual-2567.csv"].map { "/plans/a/2567/\($0)" })
    }
}
