/// A Thai government fiscal year (ปีงบประมาณ), 1 October to 30 September, named after the พ.ศ. year in which it ends.
public struct FiscalYear: Sendable, Hashable, Comparable {
    /// The พ.ศ. year in which it ends.
    public let buddhistYear: Int

    /// A fiscal year by its พ.ศ. year, or nil outside 2400–2700.
    public init?(_ buddhistYear: Int) {
        guard (2400...2700).contains(buddhistYear) else { return nil }
        self.buddhistYear = buddhistYear
    }

    init(unchecked buddhistYear: Int) {
        self.buddhistYear = buddhistYear
    }

    /// Reads a พ.ศ. year of four digits, Thai or Arabic; nil for ค.ศ. or anything else.
    public init?(parsing text: some StringProtocol) {
        var cursor = Cursor(Folding.fold(text))
        guard let number = cursor.number(), number.width == 4, cursor.isAtEnd else { return nil }
        self.init(number.value)
    }

    /// 1 October of the year before.
    public var first: CalendarDay {
        CalendarDay(uncheckedYear: buddhistYear - buddhistEraOffset - 1, month: 10, day: 1)
    }

    /// 30 September.
    public var last: CalendarDay {
        CalendarDay(uncheckedYear: buddhistYear - buddhistEraOffset, month: 9, day: 30)
    }

    /// 31 March, the last day of its first six months.
    public var lastOfFirstHalf: CalendarDay {
        CalendarDay(uncheckedYear: buddhistYear - buddhistEraOffset, month: 3, day: 31)
    }

    /// Whether the day lies in the year.
    public func contains(_ day: CalendarDay) -> Bool { day.fiscalYear == self }

    /// The first day of a month of this fiscal year.
    public func firstDay(of month: ThaiMonth) -> CalendarDay {
        let year = month.number >= 10 ? first.year : last.year
        return CalendarDay(uncheckedYear: year, month: month.number, day: 1)
    }

    /// The last day of a month of this fiscal year.
    public func lastDay(of month: ThaiMonth) -> CalendarDay {
        // No month has more than 31 days, and the 32nd day from its first lies in the next.
        let inNext = firstDay(of: month).adding(days: 31)
        return inNext.adding(days: -inNext.day)
    }

    /// The fiscal year before.
    public var previous: FiscalYear { advanced(by: -1) }

    /// The fiscal year after.
    public var next: FiscalYear { advanced(by: 1) }
}

extension FiscalYear: Strideable {
    /// How many years later the other is.
    public func distance(to other: FiscalYear) -> Int { other.buddhistYear - buddhistYear }

    /// The fiscal year so many years later, or earlier if negative.
    public func advanced(by years: Int) -> FiscalYear { FiscalYear(unchecked: buddhistYear + years) }
}
