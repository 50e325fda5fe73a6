/// A civil day of the proleptic Gregorian calendar, from 1 January of year 1 to 31 December of year 9999.
public struct CalendarDay: Sendable, Hashable, Comparable {
    /// The year, ค.ศ., 1 to 9999.
    public let year: Int

    /// The month, 1 to 12.
    public let month: Int

    /// The day of the month, 1 to 31.
    public let day: Int

    /// A day by its year (ค.ศ.), month and day, or nil if the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The year, พ.ศ.: 543 more than ค.ศ.
    public var buddhistYear: Int { year + buddhistEraOffset }

    /// The month with its Thai name.
    public var thaiMonth: ThaiMonth { ThaiMonth(unchecked: month) }

    /// The fiscal year in which the day lies.
    public var fiscalYear: FiscalYear {
        FiscalYear(unchecked: month >= 10 ? buddhistYear + 1 : buddhistYear)
    }

    /// Whether the first day is the earlier.
    public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// How many years the Buddhist Era is ahead of the Common Era (both begin on 1 January since พ.ศ. 2484).
let buddhistEraOffset = 543
