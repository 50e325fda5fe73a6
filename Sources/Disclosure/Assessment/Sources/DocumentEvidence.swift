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
            let earlier = Array(editions.dropFirst())
            let first = editions.map(\.common.date).min() ?? record.common.date
            let covers = (record.content as? Document)?.covers
            let people = disclosure.organisation.executives.flatMap { executives in
                disclosure.organisation.structure?.id == record.id ? executives : nil
            }
            var candidate = EvidenceCandidate(
                record, holds: covers?.open ?? OpenPeriod(from: first, to: nil),
                about: (covers ?? record.fiscalYear.period).open, period: covers,
                notes: [
                    earlier.last.map { "แก้ไขจากฉบับวันที่ \($0.common.date.longThai)" },
                    people.map { "แผนผังทำจากข้อมูลผู้บริหาร \($0.people.count) คน" },
                ].compactMap(\.self),
                others: earlier + [people?.record].compactMap(\.self))
            // The chart on its page shows them.
            if let people { candidate.shownBy.append(people.record) }
            candidate.saysItsYear = covers != nil || record.common.fiscalYear != nil
            return (topic.id, candidate)
        }
    } remedy: { topic, period in
        let file = "content/documents/\(topic.id)\(period.map { "-\($0.to.fiscalYear.buddhistYear)" } ?? "").md"
        let time = period.map { period in
            let year = period.to.fiscalYear
            return period == year.period
                ? ", fiscal_year: \(year.buddhistYear)" : ", covers: \(period.frontMatter)"
        }
        let keys = "topic: \(topic.id)\(time ?? "")"
        return Bilingual(th: "เขียน \(file) โดยมี \(keys)", en: "write \(file) with \(keys)")
    }
}
