import Testing
import ThaiText

@Suite struct CalendarDayTests {
    @Test(arguments: [
        (2024, 2, 29), (2000, 2, 29), (2025, 12, 31), (1, 1, 1), (9999, 12, 31), (2025, 4, 30),
    ])
    func daysOnTheCalendar(year: Int, month: Int, day: Int) throws {
        let found = try #require(CalendarDay(year: year, month: month, day: day))
        #expect((found.year, found.month, found.day) == (year, month, day))
    }

    @Test(arguments: [
        (2025, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 2, 30), (2025, 4, 31), (2025, 0, 1), (2025, 13, 1),
        (2025, 1, 0), (2025, 1, 32), (2025, 1, -1), (0, 1, 1), (10_000, 1, 1), (.max, 1, 1), (2025, .min, .max),
    ])
    func daysNotOnTheCalendar(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test func threeWaysToWriteADay() throws {
        let day = try #require(CalendarDay(year: 2025, month: 1, day: 5))
        #expect(day.iso8601 == "2025-01-05")
        #expect(day.longThai == "5 มกราคม 2568")
        #expect(day.shortThai == "5 ม.ค. 2568")
        #expect(day.dashedThai == "2568-01-05")
        #expect(day.buddhistYear == 2568)
        #expect(day.thaiMonth.name == "มกราคม")
        #expect(CalendarDay(year: 987, month: 1, day: 5)?.iso8601 == "0987-01-05")
    }

    @Test func daysAreOrderedInTime() throws {
        let days = try ["2025-01-31", "2024-12-31", "2025-02-01", "2024-12-30"].map { try CalendarDay(parsing: $0) }
        #expect(days.sorted().map(\.iso8601) == ["2024-12-30", "2024-12-31", "2025-01-31", "2025-02-01"])
    }
}
