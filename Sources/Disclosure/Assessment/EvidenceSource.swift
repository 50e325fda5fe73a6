import Findings
import Records
import ThaiText

/// Where evidence comes from: some kind of record, or pages that are made of records.
struct EvidenceSource: Sendable {
    /// Everything that it offers, by topic and in any order, whatever the year.
    let candidates: @Sendable (Disclosure) -> [(topic: Topic.ID, candidate: EvidenceCandidate)]
    /// What a clerk writes so that it offers something for a topic; nil for a topic that is not its own.
    let remedy: @Sendable (Topic, Period?) -> Bilingual?

    init(
        _ candidates: @escaping @Sendable (Disclosure) -> [(topic: Topic.ID, candidate: EvidenceCandidate)],
        remedy: @escaping @Sendable (_ topic: Topic, _ period: Period?) -> Bilingual? = { _, _ in nil }
    ) {
        self.candidates = candidates
        self.remedy = remedy
    }

    /// Every source; of what to write for a topic, the first that knows has the word, and documents are for any.
    static let all: [EvidenceSource] = [
        .contact,
        .complaintChannel,
        .notices,
        .purchaseLists,
        .monthlyForms,
        .budgetPapers,
        .personnelRules,
        .complaintFigures,
        .followUps,
        .plans,
        .documents,
    ]

    /// What a clerk writes for a topic; `period` is what it must be about, nil where it only must be in force.
    static func remedy(_ topic: Topic, _ period: Period?) -> Bilingual {
        all.lazy.compactMap { $0.remedy(topic, period) }.first ?? Bilingual(th: "", en: "")
    }
}

extension Period {
    /// As front matter has it: {from: 2567-10-01, to: 2568-09-30}.
    var frontMatter: String { "{from: \(from.dashedThai), to: \(to.dashedThai)}" }
}
