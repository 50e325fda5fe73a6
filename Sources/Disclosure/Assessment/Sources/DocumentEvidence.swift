import Findings
import Records
import ThaiText

extension EvidenceSource {
    /// Records that name their topic: documents, and any other that does.
    static let documents = EvidenceSource { disclosure in
        disclosure.records.compactMap { record in
            let isEdition = { (other: Record) in other.kind.folder == record.kind.folder }
            guard let topic = record.common.topic, disclosure.references.counts(record, asOneOf: isEdition) else {
                return nil
            }
            let editions = disclosure.references.editions(of: record, asOneOf: isEdition)
            let first = editions.map(\.common.date).min() ?? record.common.date
            let covers = (record.content as? Document)?.covers
            var candidate = EvidenceCandidate(
                record, holds: covers?.open ?? OpenPeriod(from: first, to: nil),
                about: (covers ?? record.fiscalYear.period).open, period: covers, corrects: editions.dropFirst())
            candidate.saysItsYear = covers != nil || record.common.fiscalYear != nil
            return (topic.id, candidate)
        }
    } remedy: { topic, period in
        let file = "content/documents/\(topic.id)\(period.map { "-\($0.to.fiscalYear.buddhistYear)" } ?? "").md"
        let covers = period.map { ", covers: \($0.frontMatter)" } ?? ""
        return Bilingual(
            th: "เขียน \(file) โดยมี topic: \(topic.id)\(covers)", en: "write \(file) with topic: \(topic.id)\(covers)")
    }
}
