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
    }

    /// A document of the topic.
    static func documentRemedy(_ need: Need, _ remedies: Remedies) -> Bilingual {
        let year = need.period.map { "-\($0.to.fiscalYear.buddhistYear)" } ?? ""
        let (topic, time, shown) = (need.topic.id, timeKey(need), shownBy(RequiredElement.of(need.topic)))
        return remedies.file(
            "documents/\(topic)\(year)",
            saying: Bilingual(
                th: "topic: \(topic)\(time.map { ", \($0.th)" } ?? "")\(shown.th)",
                en: "topic: \(topic)\(time.map { ", \($0.en)" } ?? "")\(shown.en)"))
    }

    /// The key that says when the document holds or what it is about; nil where its date is enough.
    private static func timeKey(_ need: Need) -> Bilingual? {
        if RequiredElement.of(need.topic).contains(where: { $0.facts.contains("covers.years") }) {
            return Bilingual(
                th: "covers: {from: …, to: …} ที่ยาวกว่า 1 ปี", en: "covers: {from: …, to: …} of more than a year")
        }
        if let period = need.period {
            let year = period.to.fiscalYear
            let key = period == year.period ? "fiscal_year: \(year.buddhistYear)" : "covers: \(period.frontMatter)"
            return Bilingual(th: key, en: key)
        }
        return need.since.map { last in
            Bilingual(
                th: "covers: {from: วันที่เริ่มใช้ ไม่เกิน \(last.dashedThai)}",
                en: "covers: {from: the day since when it is in use, \(last.dashedThai) at the latest}")
        }
    }

    /// The keys or the headings that show what the page must, behind other keys.
    private static func shownBy(_ elements: [RequiredElement]) -> Bilingual {
        let people = elements.compactMap { $0.facts.first { $0.hasPrefix("people.") }?.dropFirst("people.".count) }
        guard people.count < elements.count || elements.isEmpty else {
            let keys = ", people: [{\(people.joined(separator: ", ")), side}]"
            return Bilingual(th: keys, en: keys)
        }
        let headings = elements.filter { !$0.wordings.isEmpty }.map(\.title).joined(separator: ", ")
        return headings.isEmpty
            ? Bilingual(th: "", en: "") : Bilingual(th: " และหัวข้อ \(headings)", en: " and the headings \(headings)")
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
