import Testing
import ThaiText

@Suite struct CalendarDayCountingTests {
    @Test func everyDayIsFollowedByTheNextOfTheCalendar() throws {
        let first = try #require(CalendarDay(year: 1900, month: 1, day: 1))
        #expect(first.daysSince1970 == -25_567)
        var day = first
        var mistakes: [CalendarDay] = []
        while day.year <= 2200 {
            let next = try #require(
                CalendarDay(year: day.year, month: day.month, day: day.day + 1)
                    ?? CalendarDay(year: day.year, month: day.month + 1, day: 1)
                    ?? CalendarDay(year: day.year + 1, month: 1, day: 1))
            let isRight =
                next.daysSince1970 == day.daysSince1970 + 1 && CalendarDay(daysSince1970: next.daysSince1970) == next
                && day.adding(days: 1) == next && next.adding(days: -1) == day
            if !isRight { mistakes.append(day) }
            day = next
        }
        #expect(mistakes.isEmpty)
    }

    @Test(arguments: [(0, "1970-01-01"), (-1, "1969-12-31"), (20_103, "2025-01-15"), (-719_162, "0001-01-01")])
    func knownDistances(days: Int, text: String) {
        #expect(CalendarDay(daysSince1970: days).iso8601 == text)
        #expect(CalendarDay(daysSince1970: days).daysSince1970 == days)
    }

    @Test func theCalendarEndsWithoutTrapping() {
        #expect(CalendarDay(daysSince1970: .max).iso8601 == "9999-12-31")
        #expect(CalendarDay(daysSince1970: .min).iso8601 == "0001-01-01")
        #expect(CalendarDay(daysSince1970: 1).adding(days: .max).iso8601 == "9999-12-31")
        #expect(CalendarDay(daysSince1970: -1).adding(days: .min).iso8601 == "0001-01-01")
        #expect(CalendarDay(unixSecondsInBangkok: .max).iso8601 == "9999-12-31")
        #expect(CalendarDay(unixSecondsInBangkok: .min).iso8601 == "0001-01-01")
    }

    @Test(arguments: [
        (0, "1970-01-01"),
        (61_199, "1970-01-01"),  // 16:59:59 UTC is 23:59:59 in Bangkok
        (61_200, "1970-01-02"),
        (-25_200, "1970-01-01"),
        (-25_201, "1969-12-31"),
        (-86_400, "1969-12-31"),
        (1_736_899_199, "2025-01-15"),
    ])
    func bangkokIsSevenHoursAhead(seconds: Int, text: String) {
        #expect(CalendarDay(unixSecondsInBangkok: seconds).iso8601 == text)
    }
}
