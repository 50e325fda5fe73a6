import Records
import ThaiText

extension [EvidenceCandidate] {
    /// The days of a period that none of them is about, as periods with a gap between each two.
    func uncovered(of period: Period) -> [Period] {
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
