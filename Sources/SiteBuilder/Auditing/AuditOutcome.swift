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
    /// The items of the newest list in the running fiscal year; empty where the site publishes no list.
    let running: [ItemAssessment]
    /// What the running fiscal year takes from them.
    let lapses: [Lapse]
    /// How many mistakes there are in the content.
    public let errorCount: Int
    /// Whether some of them keep records from being counted.
    public let leavesOutRecords: Bool

    /// Whether nothing is missing of what is due.
    public var isComplete: Bool { !assessment.items.contains { $0.verdict.lacksSomething } }

    /// Whether the site has the pages of the list.
    var isPublished: Bool { site.checklists.contains(assessment.year) }

    /// What proves an item, as the paths of its pages: its own where the site has it, and there is anything to show.
    func addresses(of item: ItemAssessment) -> [String] {
        isPublished && !item.evidence.isEmpty ? [item.address] : item.timelyEvidence.map(\.address)
    }
}
