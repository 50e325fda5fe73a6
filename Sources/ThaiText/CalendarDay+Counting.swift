extension CalendarDay {
    private static let countable = -719_162...2_932_896

    /// Days since 1 January 1970; earlier days are negative.
    public var daysSince1970: Int {
        // Years counted from March, so that a leap day is a year's last (Hinnant, "chrono-compatible date algorithms").
        let marchYear = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
    }

    /// A day by its distance from 1 January 1970; beyond the calendar's ends, the end that is nearer.
    public init(daysSince1970 days: Int) {
        let days = min(max(days, Self.countable.lowerBound), Self.countable.upperBound) + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = (marchMonth + 2) % 12 + 1
        self.init(
            uncheckedYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The day so many days later, or earlier if negative; never beyond the calendar's ends.
    public func adding(days: Int) -> CalendarDay {
        let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
        return CalendarDay(daysSince1970: overflow ? (days < 0 ? .min : .max) : sum)
    }

    /// The day in Bangkok (UTC+7, no summer time) at a moment in Unix seconds, whatever the machine's zone.
    public init(unixSecondsInBangkok seconds: Int) {
        let secondsOfDay = (seconds % 86_400 + 86_400) % 86_400
        let midnightUTC = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
        self.init(daysSince1970: midnightUTC + (secondsOfDay >= 17 * 3600 ? 1 : 0))
    }
}
