import Testing
import ThaiText
import TestSupport

@Suite struct CalendarDayParsingTests {
    @Test(arguments: [
        "2568-01-15", "2025-01-15", "2568-1-15", "๒๕๖๘-๐๑-๑๕", "15/01/2568", "15/1/2568", "15/01/2025", "๑๕/๐๑/๒๕๖๘",
        "15 มกราคม 2568", "15 มกราคม 2025", "๑๕ มกราคม ๒๕๖๘", "15 มกราคม พ.ศ. 2568", "15 มกราคม พ.ศ.2568",
        "15 มกราคม พศ 2568", "15มกราคม2568", "15 ม.ค. 2568", "๑๕ ม.ค. ๒๕๖๘", "15 ม.ค.2568", "15 ม. ค. 2568",
        "15 ม.ค 2568", "15 มค. 2568", "15 มค 2568", "15ม.ค.2568", "15 ม.ค. พ.ศ. 2568", "15 ม.ค. พ. ศ. ๒๕๖๘",
        "  15  มกราคม\u{A0}2568 ", "15\u{200B}มกราคม\u{200B}2568",
    ])
    func everyAcceptedForm(text: String) throws {
        #expect(try CalendarDay(parsing: text).iso8601 == "2025-01-15")
    }

    @Test(arguments: ThaiMonth.allCases)
    func everyMonthInFullAndAbbreviated(month: ThaiMonth) throws {
        let letters = month.abbreviation.filter { $0 != "." }
        for name in [month.name, month.abbreviation, letters, letters + ".", "\(month.abbreviation) พ.ศ."] {
            #expect(try CalendarDay(parsing: "1 \(name) 2568").month == month.number, "\(name)")
        }
    }

    @Test(arguments: [
        "", " ", "2568", "มกราคม 2568", "15 มกราคม", "15 มกราคม 2568 น.", "วันที่ 15 มกราคม 2568", "2568/01/15",
        "15-01-2568", "2568-01", "2568-01-15-", "2568-001-15", "2568-01-015", "-2568-01-15", "2568 - 01 - 15",
        "015/01/2568", "115 มกราคม 2568", "15 มการาคม 2568", "15 Jan 2568", "15 ม.ม. 2568", "15 มกราคม ค.ศ. 2025",
        "2025-01-15T00:00:00", "15.01.2568", "15/01", "15//2568", "٢٥٦٨-٠١-١٥", "15 มกราคม พ.ศ.",
    ])
    func refusedAsNoFormOfADate(text: String) {
        #expect(throws: CalendarDay.ParseFailure.format) { try CalendarDay(parsing: text) }
    }

    @Test(arguments: ["15 ม.ค. 68", "15 มกราคม ๖๘", "15/01/68", "68-01-15", "15 มกราคม พ.ศ. 68", "31/2/68"])
    func refusedForATwoDigitYear(text: String) {
        #expect(throws: CalendarDay.ParseFailure.twoDigitYear) { try CalendarDay(parsing: text) }
    }

    @Test(arguments: [
        ("2399-01-15", 2399), ("2701-01-15", 2701), ("1899-01-15", 1899), ("2201-01-15", 2201), ("15/01/568", 568),
        ("15 มกราคม 25680", 25680), ("15 มกราคม พ.ศ. 2025", 2025),
    ])
    func refusedForAYearOutOfRange(text: String, year: Int) {
        #expect(throws: CalendarDay.ParseFailure.yearOutOfRange(year)) { try CalendarDay(parsing: text) }
    }

    @Test(arguments: [
        "2568-02-29", "2025-02-29", "29 กุมภาพันธ์ 2568", "31 เม.ย. 2568", "2568-13-01", "2568-00-01", "0/1/2568",
        "32 มกราคม 2568", "29/2/2443",
    ])
    func refusedForADayNotOnTheCalendar(text: String) {
        #expect(throws: CalendarDay.ParseFailure.notOnCalendar) { try CalendarDay(parsing: text) }
    }

    @Test(arguments: ["29 กุมภาพันธ์ 2567", "29 ก.พ. ๒๕๖๗", "2567-02-29", "29/2/2543"])
    func leapDaysInTheBuddhistEra(text: String) throws {
        let day = try CalendarDay(parsing: text)
        #expect((day.month, day.day) == (2, 29))
    }

    @Test func theEndsOfBothEras() throws {
        #expect(try CalendarDay(parsing: "2400-01-01").year == 1857)
        #expect(try CalendarDay(parsing: "2700-12-31").year == 2157)
        #expect(try CalendarDay(parsing: "1900-01-01").year == 1900)
        #expect(try CalendarDay(parsing: "2200-12-31").year == 2200)
    }

    @Test func everyDayIsReadBackAsItWasWritten() throws {
        let first = try #require(CalendarDay(year: 1900, month: 1, day: 1))
        let last = try #require(CalendarDay(year: 2200, month: 12, day: 31))
        var mistakes: [String] = []
        for count in first.daysSince1970...last.daysSince1970 {
            let day = CalendarDay(daysSince1970: count)
            var forms = [day.iso8601]
            if day.buddhistYear <= 2700 { forms += [day.longThai, Digits.thai.render(day.shortThai)] }
            for form in forms where try CalendarDay(parsing: form) != day { mistakes.append(form) }
        }
        #expect(mistakes.isEmpty)
    }

    @Test func noTextTraps() {
        var random = SeededGenerator(seed: 1)
        let pieces = [
            "2568", "15", "/", "-", " ", "ม.ค.", "มกราคม", "พ.ศ.", ".", "๙", "99999999999999999999", "é", "\u{200B}",
        ]
        for _ in 0..<5000 {
            let count = Int.random(in: 0...7, using: &random)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            if let day = try? CalendarDay(parsing: text) {
                #expect((1857...2200).contains(day.year))
            }
        }
    }
}
