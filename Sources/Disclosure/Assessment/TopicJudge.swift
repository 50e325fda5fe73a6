import Records
import ThaiText

/// Says how a topic is proven for a list's year on a day.
struct TopicJudge {
    /// The year of the list.
    let year: FiscalYear
    let today: CalendarDay
    let elements: ElementCheck
    let remedies: Remedies

    /// What was chosen of the candidates, and why it is not enough; nothing where it is.
    struct Judgement {
        fileprivate let period: EvidencePeriod
        let verdict: Verdict
        fileprivate let chosen: [EvidenceCandidate]
        fileprivate let isOfAnotherTime: Bool
        fileprivate let answers: [ElementAnswer]
        fileprivate let gaps: [Gap]
        fileprivate let due: CalendarDay?
    }

    private struct Choice {
        var chosen: [EvidenceCandidate] = []
        var isOfAnotherTime = false
        var gaps: [Gap] = []
    }

    /// The verdict, and what it rests on.
    func judge(_ topic: Topic, _ asked: EvidencePeriod, _ candidates: [EvidenceCandidate]) -> Judgement {
        let period = topic.time(asked: asked)
        let there = candidates.filter { $0.isThereFrom.map { $0 <= today } ?? true }
        var choice = choice(topic, period, there)
        let due = due(period)
        let isDue = due.map { $0 <= today } ?? true
        if !isDue, choice.isOfAnotherTime { choice.chosen = [] }
        let answers =
            choice.chosen.isEmpty ? [] : elements.answers(for: topic, shownBy: choice.chosen.flatMap(\.shownBy))
        let file = choice.chosen.lazy.compactMap(\.shownBy.first).first?.source.file
        let gaps =
            choice.gaps
            + answers.filter { $0.answer == .missing }.map { .element($0.element, in: file, on: elements.site) }
        return Judgement(
            period: period,
            verdict: gaps.isEmpty && !choice.chosen.isEmpty
                ? .proven : !isDue ? .notDue : choice.chosen.isEmpty ? .missing : .partial,
            chosen: choice.chosen, isOfAnotherTime: choice.isOfAnotherTime && isDue, answers: answers,
            gaps: isDue ? gaps : [], due: due)
    }

    /// The judgement as it is shown.
    func assess(_ topic: Topic, _ asked: EvidencePeriod, _ candidates: [EvidenceCandidate]) -> TopicAssessment {
        let judgement = judge(topic, asked, candidates)
        let isInOrder = judgement.period == .monthly ? Evidence.isEarlier : Evidence.isNewer
        return TopicAssessment(
            topic: topic, period: judgement.period, verdict: judgement.verdict,
            evidence: judgement.chosen.map(\.evidence).uniqued().sorted(by: isInOrder),
            isOfAnotherTime: judgement.isOfAnotherTime, elements: judgement.answers, gaps: judgement.gaps,
            due: judgement.due)
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
        // Of a year that is over, a part of its figures is not the year's.
        case .current where topic.isCount && year.last < today: whole(year.period, topic, candidates)
        case .current: current(topic, candidates)
        case .firstHalf: whole(year.firstHalf, topic, candidates)
        case .previous: whole(topic.reportedDays(of: year.previous), topic, candidates)
        case .monthly: monthly(topic, candidates)
        }
    }

    /// What is in force on the day, or was on the year's last; else what ended last, or what began too late.
    private func standing(_ topic: Topic, _ candidates: [EvidenceCandidate]) -> Choice {
        let day = min(today, year.last)
        let need = Need(topic: topic, since: year.last < today ? year.last : nil)
        let inForce = candidates.filter { $0.holds?.contains(day) ?? true }
        if !inForce.isEmpty { return preferring(inForce) { !$0.isEmpty } }
        let ended = candidates.filter { ($0.holds?.to ?? day) < day }
        if let last = ended.compactMap(\.holds?.to).max() {
            let chosen = ended.filter { $0.holds?.to == last }
            return Choice(
                chosen: chosen, isOfAnotherTime: true, gaps: [.ended(need, on: last, chosen.first, remedies)])
        }
        guard let first = candidates.compactMap(\.holds?.from).min() else {
            return Choice(gaps: [.nothing(need, remedies)])
        }
        let chosen = candidates.filter { $0.holds?.from == first }
        return Choice(
            chosen: chosen, isOfAnotherTime: true,
            gaps: [
                first > year.last
                    ? .later(need, from: first, year: year, chosen.first) : .notYet(need, from: first, remedies)
            ])
    }

    /// What is about the list's year; else about the year before.
    private func current(_ topic: Topic, _ candidates: [EvidenceCandidate]) -> Choice {
        let ofYear = candidates.filter { $0.isAbout(year.period) }
        return ofYear.isEmpty ? fallback(year.period, topic, candidates) : preferring(ofYear) { !$0.isEmpty }
    }

    /// What is about all days of a period, several together if need be; else about some, or about the year before.
    private func whole(_ period: Period, _ topic: Topic, _ candidates: [EvidenceCandidate]) -> Choice {
        let within = candidates.filter { $0.isAbout(period) }
        guard !within.isEmpty else { return fallback(period, topic, candidates) }
        var choice = preferring(within) { $0.uncovered(of: period).isEmpty }
        let need = Need(topic: topic, period: period)
        choice.gaps += choice.chosen.uncovered(of: period).map { .uncovered(need, $0, remedies) }
        return choice
    }

    /// What is about every month that is over.
    private func monthly(_ topic: Topic, _ candidates: [EvidenceCandidate]) -> Choice {
        let months = ThaiMonth.fiscalOrder.map(year.period).filter { $0.to < today }
        let chosen = candidates.filter { candidate in months.contains(where: candidate.isAbout) }
        guard !chosen.isEmpty else { return months.isEmpty ? Choice() : fallback(year.period, topic, candidates) }
        let lacking = months.filter { month in !chosen.uncovered(of: month).isEmpty }
        let need = Need(topic: topic, period: year.period)
        return Choice(
            chosen: chosen,
            gaps: chosen.flatMap(\.gaps).uniqued() + (lacking.isEmpty ? [] : [.months(need, lacking, remedies)]))
    }

    /// Candidates with what they lack by themselves, unless those that lack nothing are enough.
    private func preferring(
        _ candidates: [EvidenceCandidate], isEnough: ([EvidenceCandidate]) -> Bool
    ) -> Choice {
        isEnough(candidates.filter(\.gaps.isEmpty))
            ? Choice(chosen: candidates) : Choice(chosen: candidates, gaps: candidates.flatMap(\.gaps).uniqued())
    }

    /// Where nothing is about a period: what may well be but does not say so, else what is about the same time a year
    /// earlier, which shows that the work is done but not yet handed in.
    private func fallback(_ period: Period, _ topic: Topic, _ candidates: [EvidenceCandidate]) -> Choice {
        let need = Need(topic: topic, period: period)
        if period.to < year.first {
            let unsaid = candidates.filter { !$0.saysItsYear && $0.isAbout(year.period) }
            if !unsaid.isEmpty {
                return Choice(
                    chosen: unsaid, isOfAnotherTime: true, gaps: [.unsaidYear(need, of: period, unsaid.first)])
            }
        }
        let before = period.yearBefore
        let chosen = candidates.filter { $0.isAbout(before) }
        return chosen.isEmpty
            ? Choice(gaps: [.nothing(need, remedies)])
            : Choice(
                chosen: chosen, isOfAnotherTime: true, gaps: [.earlier(need, for: period, than: before, remedies)])
    }
}

extension Period {
    /// The same days of the fiscal year before, of a period of whole months from October on.
    fileprivate var yearBefore: Period {
        let year = to.fiscalYear
        return to == year.lastOfFirstHalf ? year.previous.firstHalf : year.previous.period
    }
}
