import Findings
import Records
import ThaiText

/// Where evidence comes from: some kind of record, or pages that are made of records.
struct EvidenceSource: Sendable {
    /// Everything that it offers, by topic and in any order, whatever the year.
    let candidates: @Sendable (Disclosure) -> [(topic: Topic.ID, candidate: EvidenceCandidate)]
    /// What a clerk writes so that it offers what is needed; nil for a topic that is not its own.
    let remedy: @Sendable (Need, Remedies) -> Bilingual?

    init(
        _ candidates: @escaping @Sendable (Disclosure) -> [(topic: Topic.ID, candidate: EvidenceCandidate)],
        remedy: @escaping @Sendable (_ need: Need, _ remedies: Remedies) -> Bilingual? = { _, _ in nil }
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
}
