extension CalendarDay {
    /// Why a text is not a date.
    public enum ParseFailure: Error, Sendable, Equatable {
        /// Not one of the forms of a date.
        case format
        /// A year of one or two digits, which could be of any century and era.
        case twoDigitYear
        /// A year, as written, that is neither พ.ศ. 2400–2700 nor ค.ศ. 1900–2200.
        case yearOutOfRange(Int)
        /// A day that the calendar does not have.
        case notOnCalendar
    }

    /// Reads `2568-01-15`, `15/01/2568`, `15 มกราคม 2568` or `15 ม.ค. 2568`, in Thai or Arabic digits; the year is พ.ศ.
    /// from 2400 to 2700 and ค.ศ. from 1900 to 2200.
    public init(parsing text: some StringProtocol) throws(ParseFailure) {
        var parser = DateParser(cursor: Cursor(Folding.fold(text)))
        guard let parts = parser.parse() else { throw .format }
        guard parts.year.width > 2 else { throw .twoDigitYear }
        let year =
            switch parts.year.value {
            case 2400...2700: parts.year.value - buddhistEraOffset
            case 1900...2200 where !parts.saysBuddhistEra: parts.year.value
            default: throw ParseFailure.yearOutOfRange(parts.year.value)
            }
        guard let day = CalendarDay(year: year, month: parts.month, day: parts.day) else { throw .notOnCalendar }
        self = day
    }
}

/// Takes a folded text apart into year, month and day, without judging them.
private struct DateParser {
    typealias Parts = (year: Cursor.Number, month: Int, day: Int, saysBuddhistEra: Bool)

    var cursor: Cursor

    mutating func parse() -> Parts? {
        guard let first = cursor.number() else { return nil }
        let parts: Parts?
        if cursor.take(UInt8(ascii: "-")) {
            parts = afterYear(first)
        } else if first.width > 2 {
            parts = nil
        } else if cursor.take(UInt8(ascii: "/")) {
            parts = afterDay(first.value)
        } else {
            parts = beforeMonthName(day: first.value)
        }
        return cursor.isAtEnd ? parts : nil
    }

    /// The rest of `2568-01-15`.
    private mutating func afterYear(_ year: Cursor.Number) -> Parts? {
        guard let month = shortNumber(), cursor.take(UInt8(ascii: "-")), let day = shortNumber() else { return nil }
        return (year, month, day, false)
    }

    /// The rest of `15/01/2568`.
    private mutating func afterDay(_ day: Int) -> Parts? {
        guard let month = shortNumber(), cursor.take(UInt8(ascii: "/")), let year = cursor.number() else { return nil }
        return (year, month, day, false)
    }

    /// The rest of `15 มกราคม พ.ศ. 2568`.
    private mutating func beforeMonthName(day: Int) -> Parts? {
        cursor.skipSpaces()
        guard let month = monthName() else { return nil }
        cursor.skipSpaces()
        let saysBuddhistEra = abbreviation("พ.ศ.")
        cursor.skipSpaces()
        guard let year = cursor.number() else { return nil }
        return (year, month, day, saysBuddhistEra)
    }

    private mutating func shortNumber() -> Int? {
        guard let number = cursor.number(), number.width <= 2 else { return nil }
        return number.value
    }

    private mutating func monthName() -> Int? {
        for month in ThaiMonth.allCases where cursor.take(month.name) { return month.number }
        for month in ThaiMonth.allCases where abbreviation(month.abbreviation) { return month.number }
        return nil
    }

    /// Takes an abbreviation such as ม.ค., with its points or without, and with or without a space after each.
    private mutating func abbreviation(_ text: String) -> Bool {
        var ahead = cursor
        for byte in text.utf8 {
            if byte == UInt8(ascii: ".") {
                _ = ahead.take(byte)
                ahead.skipSpaces()
            } else if !ahead.take(byte) {
                return false
            }
        }
        cursor = ahead
        return true
    }
}
