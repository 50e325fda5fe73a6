import Records
import ThaiText

/// A page that may prove a topic, and for which time.
struct EvidenceCandidate: Sendable {
    var evidence: Evidence
    /// The days on which it holds; nil where it always does.
    var holds: OpenPeriod?
    /// The days that it is about; nil where it is about any.
    var about: OpenPeriod?
    /// Whether it says itself which year it is about, or that is only told from its date.
    var saysItsYear = true
    /// The first day on which the page is there, of one that the program makes once its time is over.
    var isThereFrom: CalendarDay?
    /// What it lacks by itself.
    var gaps: [Gap] = []
    /// The records that may show what its topic requires.
    var shownBy: [Record] = []

    /// Whether it is about some day of a period.
    func isAbout(_ period: Period) -> Bool {
        about.map { about in about.from <= period.to && (about.to.map { period.from <= $0 } ?? true) } ?? true
    }
}

extension EvidenceCandidate {
    /// A record's own page; what it owes to others is told in a note.
    init(
        _ record: Record, holds: OpenPeriod?, about: OpenPeriod?, period: Period? = nil, notes: [String] = [],
        others: [Record] = []
    ) {
        self.init(
            evidence: Evidence(
                title: record.common.title, address: record.address, date: record.common.date, period: period,
                note: notes.isEmpty ? nil : notes.joined(separator: ", "), records: [record.id] + others.map(\.id)),
            holds: holds, about: about, shownBy: [record])
    }

    /// A page that the program makes of records; `isDated` says whether their days tell when it came to be.
    init(
        title: String, address: String, about period: Period, note: String?, of records: some Sequence<Record>,
        isDated: Bool = true
    ) {
        let records = records.uniqued(by: \.id).sorted { $0.id < $1.id }
        self.init(
            evidence: Evidence(
                title: title, address: address, date: isDated ? records.map(\.common.date).max() : nil, period: period,
                note: note, records: records.map(\.id)),
            holds: period.open, about: period.open)
    }
}

extension Period {
    var open: OpenPeriod { OpenPeriod(from: from, to: to) }
}
