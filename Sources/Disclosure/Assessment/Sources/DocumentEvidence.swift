import Findings
import Records
import ThaiText

extension EvidenceSource {
    /// Records that name a topic which their kind does not provide by itself: documents, mostly.
    static let documents = EvidenceSource { disclosure in
        disclosure.records.compactMap { record in
            let isEdition = { (other: Record) in other.kind.folder == record.kind.folder }
            guard let topic = record.common.topic, !record.content.topicIDs.contains(topic.id),
                disclosure.references.counts(record, asOneOf: isEdition)
            else { return nil }
            let editions = disclosure.references.editions(of: record, asOneOf: isEdition)
            return (topic.id, EvidenceCandidate(editions, in: disclosure))
        }
    } remedy: { need, remedies in
        documentRemedy(need, remedies)
    }

    /// A document of the topic.
    static func documentRemedy(_ need: Need, _ remedies: Remedies) -> Bilingual {
        let topic = need.topic
        let time: Bilingual
        if let period = need.period {
            let year = period.to.fiscalYear
            let key = period == year.period ? "fiscal_year: \(year.buddhistYear)" : "covers: \(period.frontMatter)"
            time = Bilingual(th: ", \(key)", en: ", \(key)")
        } else if let since = need.since {
            time = Bilingual(
                th: ", covers: {from: วันที่เริ่มใช้ ไม่เกิน \(since.dashedThai)}",
                en: ", covers: {from: the day since when it is in use, \(since.dashedThai) at the latest}")
        } else {
            time = Bilingual(th: "", en: "")
        }
        let headings = RequiredElement.of(topic).filter { !$0.wordings.isEmpty }.map(\.title).joined(separator: ", ")
        let year = need.period.map { "-\($0.to.fiscalYear.buddhistYear)" } ?? ""
        return remedies.file(
            "documents/\(topic.id)\(year)",
            saying: Bilingual(
                th: "topic: \(topic.id)\(time.th)" + (headings.isEmpty ? "" : " และหัวข้อ \(headings)"),
                en: "topic: \(topic.id)\(time.en)" + (headings.isEmpty ? "" : " and the headings \(headings)")))
    }
}

extension EvidenceCandidate {
    /// A record and the earlier editions that it corrects, back to the first.
    fileprivate init(_ editions: [Record], in disclosure: Disclosure) {
        let record = editions[0]
        let earlier = Array(editions.dropFirst())
        let first = editions.map(\.common.date).min() ?? record.common.date
        let year = editions.lazy.compactMap(\.common.fiscalYear).first
        let covers = (record.content as? Document)?.covers
        let span = covers.flatMap { covers in covers.to.map { Period(from: covers.from, to: $0) } }
        let organisation = disclosure.organisation
        let people = organisation.structure?.id == record.id ? organisation.executives : nil
        self.init(
            record, holds: covers ?? OpenPeriod(from: first, to: nil),
            about: (span ?? (year ?? first.fiscalYear).period).open, period: span,
            notes: [
                earlier.last.map { "แก้ไขจากฉบับวันที่ \($0.common.date.longThai)" },
                people.map { "แผนผังทำจากข้อมูลผู้บริหาร \($0.people.count) คน \($0.date.longThai)" },
            ].compactMap(\.self),
            others: earlier + [people?.record].compactMap(\.self))
        saysItsYear = covers != nil || year != nil
        // The chart on its page shows them.
        if let people { shownBy.append(people.record) }
    }
}
