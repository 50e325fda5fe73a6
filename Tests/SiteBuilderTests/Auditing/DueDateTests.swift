import Testing
import ThaiText

@testable import Disclosure
@testable import SiteBuilder

/// What is due when, by items that ask for months, a half-year and the year before.
@Suite struct DueDateTests {
    private func made(_ year: Int, today: String, isNewest: Bool = true, halfYear: Verdict = .notDue) throws
        -> MadeAudit
    {
        MadeAudit(
            year: year, today: today, isNewest: isNewest,
            items: [
                try MadeAudit.item(
                    1, "เดือน", year, [MadeAudit.topic("procurement-monthly", .proven, period: .monthly)]),
                try MadeAudit.item(
                    2, "ครึ่งปี", year, [MadeAudit.topic("spending-half-year", halfYear, period: .firstHalf)]),
                try MadeAudit.item(3, "ทั้งปี", year, [MadeAudit.topic("action-report", .missing, period: .previous)]),
                try MadeAudit.item(4, "เสมอ", year, [MadeAudit.topic("authority", .missing)]),
            ])
    }

    private func dates(_ made: MadeAudit) throws -> [String] {
        try made.outcome().dueDates.map { date in
            "\(date.day.dashedThai) \(date.items.map(\.id).joined(separator: " "))"
        }
    }

    @Test(arguments: [
        ("2568-10-01", ["2568-11-01 O1", "2569-04-01 O2", "2569-10-01 O3"]),
        ("2568-12-31", ["2569-01-01 O1", "2569-04-01 O2", "2569-10-01 O3"]),
        ("2569-03-31", ["2569-04-01 O1", "2569-04-01 O2", "2569-10-01 O3"]),
        ("2569-04-01", ["2569-05-01 O1", "2569-10-01 O3"]),
        ("2569-09-30", ["2569-10-01 O1", "2569-10-01 O3"]),
    ])
    func datesOfTheRunningYearThatAreAhead(today: String, dates: [String]) throws {
        #expect(try self.dates(made(2569, today: today)) == dates)
    }

    @Test func theNewestListStandsForAYearThatHasNone() throws {
        let ahead = ["2569-12-01 O1", "2570-04-01 O2", "2570-10-01 O3"]
        #expect(try dates(made(2569, today: "2569-11-21", halfYear: .proven)) == ahead)
        #expect(try dates(made(2569, today: "2569-11-21", isNewest: false)) == [])
        #expect(try dates(made(2571, today: "2569-11-21")) == [], "a year to come has no dates yet")
    }

    @Test func aHalfYearReportThatIsThereAlreadyIsNotAskedForAgain() throws {
        var made = try made(2569, today: "2569-03-30", halfYear: .proven)
        made.running = try #require(made.items)
        #expect(try dates(made) == ["2569-04-01 O1", "2569-10-01 O3"])
    }

    @Test func whatWillLapseStandsAmongThem() throws {
        var made = try made(2569, today: "2569-11-21")
        func lapse(_ day: String) throws -> Lapse {
            let item = try MadeAudit.item(4, "เสมอ", 2570, [MadeAudit.topic("authority", .missing)])
            return Lapse(item: item, day: try CalendarDay(parsing: day), evidence: [])
        }
        made.lapses = [try lapse("2569-10-01"), try lapse("2569-12-10")]
        #expect(try dates(made).prefix(2) == ["2569-12-01 O1", "2569-12-10 O4"], "what is past is overdue")
    }

    @Test func whatTheRunningYearLacksByNowIsOverdue() throws {
        var made = try made(2569, today: "2569-11-21")
        func item(_ number: Int, _ verdict: Verdict, _ gaps: [Gap]) throws -> ItemAssessment {
            try MadeAudit.item(number, "ข้อ", 2570, [MadeAudit.topic("authority", verdict, gaps: gaps)])
        }
        let gap = MadeAudit.gap("แผน", "plan")
        made.running = [
            try item(1, .missing, [gap]), try item(2, .partial, [gap]), try item(3, .proven, []),
            // As the table of the year before says already.
            try item(4, .missing, []),
        ]
        #expect(try made.outcome().overdue.map(\.item.id) == ["O1", "O2"])
        let text = TextAudit(language: .thai, color: false, width: nil).render(try made.outcome())
        #expect(
            text.contains(
                """
                กำหนดของปีงบประมาณ 2570 (ตามรายการข้อของปี 2569)
                  เลยกำหนดแล้ว
                    O1  ขาดแผน
                    O2  ขาดแผน
                  1 ธ.ค. 2569
                """))
        made.isNewest = false
        #expect(try made.outcome().overdue.isEmpty)
    }
}
