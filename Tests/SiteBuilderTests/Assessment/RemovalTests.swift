import Disclosure
import Records
import Testing
import ThaiText

@testable import SiteBuilder

@Suite struct RemovalTests {
    /// What a reader sees of an item, which does not tell on which records it rests.
    private struct Shown: Hashable {
        struct Page: Hashable {
            let title: String
            let address: String
            let date: CalendarDay?
            let period: Period?
            let note: String?
        }

        let verdict: Verdict
        let pages: [Page]
        let answers: [ElementAnswer]
        let gaps: [Gap]

        init(_ item: ItemAssessment) {
            verdict = item.verdict
            pages = item.evidence.map {
                Page(title: $0.title, address: $0.address, date: $0.date, period: $0.period, note: $0.note)
            }
            answers = item.topics.flatMap(\.elements)
            gaps = item.gaps
        }
    }

    private struct Mistake: CustomStringConvertible {
        let record: RecordID
        let rested: [String]
        let changed: [String]
        var description: String { "\(record.path): rested \(rested), changed \(changed)" }
    }

    @Test func removingARecordChangesExactlyTheItemsThatRestedOnIt() async throws {
        let example = try await Example.load()
        let whole = example.disclosure().allItems
        let shown = whole.map(Shown.init)
        let mistakes = await parallelMap(example.records, jobs: processorCount) { removed -> Mistake? in
            let now = example.disclosure(without: removed.id).allItems.map(Shown.init)
            func names(_ isOne: (Int) -> Bool) -> [String] {
                whole.indices.filter(isOne).map { "\(whole[$0].year.buddhistYear) \(whole[$0].item.id)" }
            }
            let rested = names { whole[$0].records.contains(removed.id) }
            let changed = names { shown[$0] != now[$0] }
            return rested == changed ? nil : Mistake(record: removed.id, rested: rested, changed: changed)
        }
        #expect(mistakes.compactMap(\.self).map(\.description) == [])
        #expect(example.records.count > 200)
    }
}
