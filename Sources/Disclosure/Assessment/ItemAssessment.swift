import Records
import ThaiText

/// How an item of a year's checklist is proven.
public struct ItemAssessment: Sendable, Hashable {
    public let item: ChecklistItem
    /// The year of the list.
    public let year: FiscalYear
    /// One a topic, in the item's order.
    public let topics: [TopicAssessment]

    /// Proven where all of it is, missing where there is nothing of what is due; not due where nothing is lacking but
    /// what cannot be there yet.
    public var verdict: Verdict {
        let verdicts = Set(topics.map(\.verdict))
        let due = verdicts.subtracting([.notDue])
        if due.isSubset(of: [.proven]) { return verdicts.contains(.notDue) ? .notDue : .proven }
        return due == [.missing] ? .missing : .partial
    }

    /// All that proves any of its topics, each page once.
    public var evidence: [Evidence] { topics.flatMap(\.evidence).uniqued(by: \.address) }

    public var gaps: [Gap] { topics.flatMap(\.gaps).uniqued() }

    /// The topics that are not asked for yet.
    public var toCome: [TopicAssessment] { topics.filter { $0.verdict == .notDue } }

    /// The records that it rests on.
    public var records: Set<RecordID> { Set(topics.flatMap(\.evidence).flatMap(\.records)) }

    /// The address of its page, which is there where the site publishes the year's list: `/oit/2568/o12/`.
    public var address: String { "\(AssessmentYear.address(of: year))\(item.id.lowercased())/" }
}
