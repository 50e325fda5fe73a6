import ThaiText

/// The part of a fiscal year that a follow-up report of a plan covers; both begin on 1 October.
public enum FollowUpPeriod: String, CaseIterable, Sendable {
    /// To 31 March.
    case halfYear = "half-year"
    /// To 30 September.
    case annual

    public func lastDay(of year: FiscalYear) -> CalendarDay {
        switch self {
        case .halfYear: year.lastOfFirstHalf
        case .annual: year.last
        }
    }

    /// A report's name without its year, short for a link.
    public var shortTitle: String {
        switch self {
        case .halfYear: "รายงานรอบ 6 เดือน"
        case .annual: "รายงานประจำปี"
        }
    }
}
