import Records
import ThaiText

/// Judges lists by all evidence of the site, which it looks up once.
struct Assessor: Sendable {
    private let checklists: [FiscalYear: Checklist]
    let today: CalendarDay
    private let elements: ElementCheck
    private let remedies: Remedies
    private let candidates: [Topic.ID: [EvidenceCandidate]]

    init(_ disclosure: Disclosure) {
        checklists = disclosure.checklists
        today = disclosure.today
        elements = ElementCheck(site: disclosure.site)
        remedies = Remedies(disclosure)
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
        let judge = judge(year, day)
        // Several items may ask for the same.
        var known: [EvidencePeriod: [Topic: TopicAssessment]] = [:]
        return list.items.map { item in
            let topics = item.topics.map { topic in
                let assessed = known[item.period]?[topic] ?? assess(topic, item.period, judge)
                known[item.period, default: [:]][topic] = assessed
                return assessed
            }
            return ItemAssessment(item: item, year: year, topics: topics)
        }
    }

    /// How an item is proven in a year, which may be another than its list's, on a day.
    func assess(_ item: ChecklistItem, in year: FiscalYear, on day: CalendarDay) -> ItemAssessment {
        let judge = judge(year, day)
        return ItemAssessment(item: item, year: year, topics: item.topics.map { assess($0, item.period, judge) })
    }

    private func assess(_ topic: Topic, _ period: EvidencePeriod, _ judge: TopicJudge) -> TopicAssessment {
        judge.assess(topic, period, candidates[topic.id] ?? [])
    }

    /// The verdicts on an item's topics, without what they rest on.
    func verdicts(_ item: ChecklistItem, on day: CalendarDay) -> [Verdict] {
        let judge = judge(day.fiscalYear, day)
        return item.topics.map { judge.judge($0, item.period, candidates[$0.id] ?? []).verdict }
    }

    private func judge(_ year: FiscalYear, _ day: CalendarDay) -> TopicJudge {
        TopicJudge(year: year, today: day, elements: elements, remedies: remedies)
    }

    /// The list that stands for the running year: its own, else the newest before it.
    var runningList: Checklist? {
        checklists.filter { $0.key <= today.fiscalYear }.max { $0.key < $1.key }?.value
    }

    /// How the running fiscal year stands by its list.
    func running() -> [ItemAssessment] { runningList.map { items(of: $0, in: today.fiscalYear, on: today) } ?? [] }

    /// The topics of which something ends within some days, by the day after its last.
    func endings(in days: ClosedRange<CalendarDay>) -> [CalendarDay: Set<Topic.ID>] {
        var endings: [CalendarDay: Set<Topic.ID>] = [:]
        for (topic, candidates) in candidates {
            for last in candidates.flatMap({ [$0.holds?.to, $0.about?.to].compactMap(\.self) }) {
                let day = last.adding(days: 1)
                if days.contains(day) { endings[day, default: []].insert(topic) }
            }
        }
        return endings
    }
}
