import Records
import ThaiText

/// The checklists that the site publishes, with the evidence for their items.
public struct AssessmentRegister: Sendable {
    /// Those that `site.yml` names, the newest first.
    public let years: [AssessmentYear]
    /// What the running fiscal year takes or took away from the items.
    public let lapses: [Lapse]

    /// The address of the page of all years.
    public static let address = "/oit/"

    /// The newest list that the site publishes; nil where it publishes none.
    public var newest: AssessmentYear? { years.first }
}

/// An item that was proven and, from a day on, is not any more.
public struct Lapse: Sendable, Hashable {
    /// As it stands from that day on.
    public let item: ItemAssessment
    /// The first day on which it is not proven.
    public let day: CalendarDay
    /// What had proven it, by then.
    public let evidence: [Evidence]
}

extension AssessmentRegister {
    init(_ disclosure: Disclosure) {
        years = []
        lapses = []
    }
}

extension Disclosure {
    /// How the items of a year's list are proven, whether the site publishes it or not; nil where there is no such list.
    public func assessment(of year: FiscalYear) -> AssessmentYear? { nil }
}
