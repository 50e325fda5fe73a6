import Records
import ThaiText

/// The checklists that the site publishes, with the evidence for their items.
public struct AssessmentRegister: Sendable {
    /// Those that `site.yml` names, the newest first.
    public let years: [AssessmentYear]
    /// The address of the page of all years.
    public static let address = "/oit/"

    /// The newest list that the site publishes; nil where it publishes none.
    public var newest: AssessmentYear? { years.first }

    private let assessor: Assessor?
    /// Whether all records could be read.
    private let isWhole: Bool

    /// Of nothing.
    init() {
        years = []
        assessor = nil
        isWhole = true
    }

    init(_ disclosure: Disclosure) {
        let assessor = Assessor(disclosure)
        self.assessor = assessor
        years = Set(disclosure.site.checklists).sorted(by: >).compactMap(assessor.year)
        isWhole = disclosure.unread.isEmpty
    }

    func year(_ year: FiscalYear) -> AssessmentYear? { assessor?.year(year) }

    /// What the running fiscal year takes or took away from the items; nothing while a record cannot be read, since it
    /// may be the one that is wanting. Judged when it is asked for, since no page shows it.
    public func lapses() -> [Lapse] { years.isEmpty || !isWhole ? [] : assessor?.lapses() ?? [] }

    /// How the running fiscal year stands by the newest list there is, its own or that of a year before; empty where the
    /// site publishes none. Judged when it is asked for, since no page shows it.
    public func running() -> [ItemAssessment] { years.isEmpty ? [] : assessor?.running() ?? [] }
}

extension Disclosure {
    /// How the items of a year's list are proven, whether the site publishes it or not; nil where there is no such list.
    public func assessment(of year: FiscalYear) -> AssessmentYear? { assessments.year(year) }
}
