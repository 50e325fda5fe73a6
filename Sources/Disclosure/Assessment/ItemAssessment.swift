import Records
import ThaiText

/// How an item of a year's checklist is proven.
public struct ItemAssessment: Sendable, Hashable {
    public let item: ChecklistItem
    /// The year of the list.
    public let year: FiscalYear
    /// One a topic, in the item's order.
    public let topics: [TopicAssessment]

    /// Of what is due: proven where all of it is, missing where there is nothing of any of it.
    public var verdict: Verdict {
        let due = topics.map(\.verdict).filter { $0 != .notDue }
        guard let first = due.first else { return .notDue }
        return due.allSatisfy { $0 == first } ? first : .partial
    }

    /// All that proves any of its topics, each page once.
    public var evidence: [Evidence] {
        var seen: Set<String> = []
        return topics.flatMap(\.evidence).filter { seen.insert($0.address).inserted }
    }

    public var gaps: [Gap] {
        var seen: Set<Gap> = []
        return topics.flatMap(\.gaps).filter { seen.insert($0).inserted }
    }

    /// The topics that are not asked for yet.
    public var toCome: [TopicAssessment] { topics.filter { $0.verdict == .notDue } }

    /// The records that it rests on.
    public var records: Set<RecordID> { Set(topics.flatMap(\.evidence).flatMap(\.records)) }

    /// The address of its page, which is there where the site publishes the year's list: `/oit/2568/o12/`.
    public var address: String { "\(AssessmentYear.address(of: year))\(item.id.lowercased())/" }
}
