import Disclosure
import Records
import ThaiText

/// How the items of a year's checklist are proven on a day.
public struct AuditOutcome: Sendable {
    let assessment: AssessmentYear
    let site: Site
    let today: CalendarDay
    /// Whether no later list holds on the day.
    let isNewest: Bool
    /// What the running fiscal year takes from the newest list's items.
    let lapses: [Lapse]
    /// How many mistakes in the content keep records from being counted.
    public let errorCount: Int

    /// Whether nothing is missing of what is due.
    public var isComplete: Bool { assessment.count(.partial) + assessment.count(.missing) == 0 }

    /// Whether the site has the pages of the list.
    var isPublished: Bool { site.checklists.contains(assessment.year) }

    /// What proves an item, as the paths of its pages: its own where the site has it, and where there is anything to show.
    func addresses(of item: ItemAssessment) -> [String] {
        isPublished && !item.evidence.isEmpty ? [item.address] : item.evidence.map(\.address)
    }
}
