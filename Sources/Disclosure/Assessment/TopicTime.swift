import Records
import ThaiText

/// What the nature of a topic says of the time for which it can be asked.
extension Topic {
    /// Whether it is a report on 1 October to 31 March.
    private var isOfHalfYear: Bool { id.hasSuffix("-half-year") }

    /// Whether it is a form of every month.
    private var isMonthly: Bool { id.hasSuffix("-monthly") }

    /// Whether it counts what happened, so that once a year is over a part of it is not the year's.
    var isCount: Bool { id.hasSuffix("-statistics") }

    /// For which time evidence is asked where an item asks for another that cannot be.
    func time(asked: EvidencePeriod) -> EvidencePeriod {
        switch asked {
        case .previous: asked
        case .standing, .current, .firstHalf, .monthly: isOfHalfYear ? .firstHalf : isMonthly ? .monthly : asked
        }
    }

    /// The days of a year that a report on it must cover.
    func reportedDays(of year: FiscalYear) -> Period { isOfHalfYear ? year.firstHalf : year.period }
}
