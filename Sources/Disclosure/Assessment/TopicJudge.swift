import Records
import ThaiText

/// Says how a topic is proven for a list's year on a day.
struct TopicJudge {
    /// The year of the list.
    let year: FiscalYear
    let today: CalendarDay
    let elements: ElementCheck

    /// The day on which standing things are looked at: once the year is over, its last.
    private var day: CalendarDay { min(today, year.last) }

    /// What was chosen of the candidates, and why it is not enough; nothing where it is.
    private struct Choice {
        var chosen: [EvidenceCandidate]
        var gaps: [Gap] = []
    }

    func assess(_ topic: Topic, _ asked: EvidencePeriod, _ candidates: [EvidenceCandidate]) -> TopicAssessment {
        // A report of the half-year is not there before March, whatever else its item asks for.
        let period = asked == .current && topic.isOfHalfYear ? .firstHalf : asked
        var choice = choice(topic, period, candidates)
        choice.chosen.sort { one, other in
            (other.evidence.date ?? .distantPast, one.evidence.address)
                < (one.evidence.date ?? .distantPast, other.evidence.address)
        }
        let answers =
            choice.chosen.isEmpty
            ? [] : elements.answers(for: topic, shownBy: choice.chosen.flatMap(\.shownBy))
        let gaps = choice.gaps + answers.filter { $0.answer == .missing }.map { .element($0.element) }
        let due = due(period)
        let isDue = due.map { $0 <= today } ?? true
        return TopicAssessment(
            topic: topic, period: period,
            verdict: gaps.isEmpty && !choice.chosen.isEmpty
                ? .proven : !isDue ? .notDue : choice.chosen.isEmpty ? .missing : .partial,
            evidence: choice.chosen.map(\.evidence).uniqued(), elements: answers, gaps: isDue ? gaps : [],
            due: due)
    }

    /// The first day on which evidence is asked for.
    private func due(_ period: EvidencePeriod) -> CalendarDay? {
        switch period {
        case .standing: nil
        case .current, .previous: year.first
        case .firstHalf: year.lastOfFirstHalf.adding(days: 1)
        case .monthly: year.lastDay(of: ThaiMonth.fiscalOrder[0]).adding(days: 1)
        }
    }

    private func choice(_ topic: Topic, _ period: EvidencePeriod, _ candidates: [EvidenceCandidate]) -> Choice {
        switch period {
        case .standing: standing(topic, candidates)
        case .current: current(topic, candidates)
        case .firstHalf: whole(year.firstHalf, topic, candidates)
        case .previous: whole(year.previous.period, topic, candidates)
        case .monthly: monthly(topic, candidates)
        }
    }

    /// What is in force on the day; else what ended last, or what began too late.
    private func standing(_ topic: Topic, _ candidates: [EvidenceCandidate]) -> Choice {
        let inForce = candidates.filter { $0.holds?.contains(day) ?? true }
        if !inForce.isEmpty { return preferring(inForce) { !$0.isEmpty } }
        let ended = candidates.filter { ($0.holds?.to ?? day) < day }
        if let last = ended.compactMap(\.holds?.to).max() {
            return Choice(chosen: ended.filter { $0.holds?.to == last }, gaps: [.ended(topic, on: last)])
        }
        guard let first = candidates.compactMap(\.holds?.from).min() else { return nothing(of: topic, for: nil) }
        return Choice(
            chosen: candidates.filter { $0.holds?.from == first },
            gaps: [first > year.last ? .later(topic, from: first, year: year) : .notYet(topic, from: first)])
    }

    /// What is about the list's year; else about the year before.
    private func current(_ topic: Topic, _ candidates: [EvidenceCandidate]) -> Choice {
        let ofYear = candidates.filter { $0.isAbout(year.period) }
        if !ofYear.isEmpty { return preferring(ofYear) { !$0.isEmpty } }
        return ofYearBefore(year.period, topic, candidates) ?? nothing(of: topic, for: year.period)
    }

    /// What is about all days of a period, several together if need be; else about some, or about the year before.
    private func whole(_ period: Period, _ topic: Topic, _ candidates: [EvidenceCandidate]) -> Choice {
        let within = candidates.filter { $0.isAbout(period) }
        guard !within.isEmpty else {
            let unsaid = candidates.filter { !$0.saysItsYear && $0.isAbout(period.to.fiscalYear.next.period) }
            if period == year.previous.period, !unsaid.isEmpty {
                return Choice(chosen: unsaid, gaps: [.unsaidYear(topic, of: period)])
            }
            return ofYearBefore(period, topic, candidates) ?? nothing(of: topic, for: period)
        }
        var choice = preferring(within) { $0.uncovered(of: period).isEmpty }
        choice.gaps += choice.chosen.uncovered(of: period).map { .uncovered(topic, $0) }
        return choice
    }

    /// What is about every month that is over.
    private func monthly(_ topic: Topic, _ candidates: [EvidenceCandidate]) -> Choice {
        let months = ThaiMonth.fiscalOrder
            .map { Period(from: year.firstDay(of: $0), to: year.lastDay(of: $0)) }
            .filter { $0.to < today }
        let chosen = candidates.filter { candidate in months.contains(where: candidate.isAbout) }
        guard !chosen.isEmpty else {
            return months.isEmpty
                ? Choice(chosen: [])
                : ofYearBefore(year.period, topic, candidates) ?? nothing(of: topic, for: year.period)
        }
        let lacking = months.filter { month in !chosen.uncovered(of: month).isEmpty }
        return Choice(
            chosen: chosen,
            gaps: chosen.flatMap(\.gaps).uniqued() + (lacking.isEmpty ? [] : [.months(topic, lacking)]))
    }

    /// Candidates with what they lack by themselves, unless those that lack nothing are enough.
    private func preferring(
        _ candidates: [EvidenceCandidate], isEnough: ([EvidenceCandidate]) -> Bool
    ) -> Choice {
        isEnough(candidates.filter(\.gaps.isEmpty))
            ? Choice(chosen: candidates) : Choice(chosen: candidates, gaps: candidates.flatMap(\.gaps).uniqued())
    }

    /// The evidence of the same time a year earlier, which shows that the work is done but not yet handed in.
    private func ofYearBefore(_ period: Period, _ topic: Topic, _ candidates: [EvidenceCandidate]) -> Choice? {
        let before = period.yearBefore
        let chosen = candidates.filter { $0.isAbout(before) }
        return chosen.isEmpty ? nil : Choice(chosen: chosen, gaps: [.earlier(topic, for: period, than: before)])
    }

    private func nothing(of topic: Topic, for period: Period?) -> Choice {
        Choice(chosen: [], gaps: [.nothing(of: topic, for: period)])
    }
}

extension Topic {
    /// Whether it is a report on 1 October to 31 March by its nature.
    fileprivate var isOfHalfYear: Bool { id.hasSuffix("-half-year") }
}

extension Period {
    /// The same days of the fiscal year before, of a period of whole months from October on.
    fileprivate var yearBefore: Period {
        let year = to.fiscalYear
        return to == year.lastOfFirstHalf ? year.previous.firstHalf : year.previous.period
    }
}

extension [EvidenceCandidate] {
    /// The days of a period that none of them is about, as periods with a gap between each two.
    fileprivate func uncovered(of period: Period) -> [Period] {
        var uncovered: [Period] = []
        var next = period.from
        let spans = map { $0.about ?? OpenPeriod(from: period.from, to: nil) }.sorted { $0.from < $1.from }
        for span in spans where span.from <= period.to {
            if next < span.from { uncovered.append(Period(from: next, to: span.from.adding(days: -1))) }
            next = Swift.max(next, span.to.map { $0.adding(days: 1) } ?? period.to.adding(days: 1))
        }
        if next <= period.to { uncovered.append(Period(from: next, to: period.to)) }
        return uncovered
    }
}

extension Sequence where Element: Hashable {
    /// Each element once, where it stands first.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension CalendarDay {
    /// Before any day of a record.
    static let distantPast = CalendarDay(daysSince1970: .min)
}
