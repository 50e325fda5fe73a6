import Records
import ThaiText

/// Judges lists by all evidence of the site, which it looks up once.
struct Assessor: Sendable {
    private let checklists: [FiscalYear: Checklist]
    let today: CalendarDay
    private let elements: ElementCheck
    private let candidates: [Topic.ID: [EvidenceCandidate]]

    init(_ disclosure: Disclosure) {
        checklists = disclosure.checklists
        today = disclosure.today
        elements = ElementCheck(site: disclosure.site)
        candidates = Dictionary(
            grouping: EvidenceSource.all.flatMap { $0.candidates(disclosure) }, by: \.topic
        ).mapValues { $0.map(\.candidate) }
    }

    /// Nil where there is no list of the year.
    func year(_ year: FiscalYear) -> AssessmentYear? {
        checklists[year].map { list in
            AssessmentYear(
                checklist: list, items: items(of: list, in: year, on: today), before: checklists[year.previous])
        }
    }

    /// How the items of a list are proven in a year, which may be another than its own, on a day.
    func items(of list: Checklist, in year: FiscalYear, on day: CalendarDay) -> [ItemAssessment] {
        let judge = TopicJudge(year: year, today: day, elements: elements)
        return list.items.map { item in
            ItemAssessment(
                item: item, year: year,
                topics: item.topics.map { judge.assess($0, item.period, candidates[$0.id] ?? []) })
        }
    }

    /// The list that stands for the running year: its own, else the newest before it.
    var runningList: Checklist? {
        checklists.filter { $0.key <= today.fiscalYear }.max { $0.key < $1.key }?.value
    }

    /// The days after the last ones of whatever holds or is about some time, within a range.
    func ends(in days: ClosedRange<CalendarDay>) -> Set<CalendarDay> {
        let lasts = candidates.values.joined().flatMap { [$0.holds?.to, $0.about?.to].compactMap(\.self) }
        return Set(lasts.map { $0.adding(days: 1) }.filter(days.contains))
    }
}
