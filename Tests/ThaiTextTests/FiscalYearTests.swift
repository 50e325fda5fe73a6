import Testing
import ThaiText

@Suite struct FiscalYearTests {
    @Test(arguments: [
        ("2567-09-30", 2567), ("2567-10-01", 2568), ("2567-12-31", 2568), ("2568-01-01", 2568), ("2568-09-30", 2568),
        ("2568-10-01", 2569),
    ])
    func aYearBeginsInOctober(text: String, year: Int) throws {
        #expect(try CalendarDay(parsing: text).fiscalYear.buddhistYear == year)
    }

    @Test func firstAndLastDay() throws {
        let year = try #require(FiscalYear(2568))
        #expect(year.first.iso8601 == "2024-10-01")
        #expect(year.last.iso8601 == "2025-09-30")
        #expect(year.lastOfFirstHalf.iso8601 == "2025-03-31")
        #expect(year.contains(year.first))
        #expect(year.contains(year.last))
        #expect(!year.contains(year.first.adding(days: -1)))
        #expect(!year.contains(year.last.adding(days: 1)))
    }

    @Test func itsMonthsFollowEachOther() throws {
        let year = try #require(FiscalYear(2568))
        let days = ThaiMonth.fiscalOrder.map(year.firstDay(of:))
        #expect(days.first == year.first)
        #expect(days == days.sorted())
        #expect(days.allSatisfy { $0.day == 1 && year.contains($0) })
        #expect(ThaiMonth(1).map(year.firstDay(of:))?.longThai == "1 มกราคม 2568")
    }

    @Test(arguments: [("2568", 2568), ("๒๕๖๘", 2568), (" 2400 ", 2400), ("2700", 2700), ("2๕6๘", 2568)])
    func readInThaiAndArabicDigits(text: String, year: Int) {
        #expect(FiscalYear(parsing: text)?.buddhistYear == year)
    }

    @Test(arguments: [
        "2025", "2399", "2701", "68", "๖๘", "", "02568", "2568.0", "พ.ศ. 2568", "2568-2569", "-2568", "2 568",
    ])
    func anythingElseIsRefused(text: String) {
        #expect(FiscalYear(parsing: text) == nil)
    }

    @Test func numbersOutOfRangeAreRefused() {
        #expect(FiscalYear(2399) == nil)
        #expect(FiscalYear(2701) == nil)
        #expect(FiscalYear(.max) == nil)
    }

    @Test func yearsCanBeCounted() throws {
        let first = try #require(FiscalYear(2566))
        let last = try #require(FiscalYear(2570))
        #expect((first...last).map(\.buddhistYear) == [2566, 2567, 2568, 2569, 2570])
        #expect(first.next.buddhistYear == 2567)
        #expect(last.previous.buddhistYear == 2569)
        #expect(first.distance(to: last) == 4)
        #expect(first < last)
    }
}
