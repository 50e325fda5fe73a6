import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The newest of a topic's evidence, and where the others are.
    func evidenceList(_ topic: TopicAssessment) -> HTML {
        // The page of a year's monthly forms, and the twelve of them.
        let limit = 13
        guard !topic.evidence.isEmpty else { return .empty }
        let evidence = topic.period == .monthly ? topic.evidence.sorted(by: isEarlier) : topic.evidence
        return """
            \(entryList(evidence.prefix(limit).map { evidenceEntry($0) }))
            \(evidence.count <= limit ? "" : """
                <p>แสดง \(format.number(limit)) รายการล่าสุดจาก \(format.number(topic.evidence.count)) รายการ \
                <a href="\(url: whereAllAre(topic.topic))">ดูทั้งหมด</a></p>
                """)
            """
    }

    /// By what it is about: a whole before its parts, and these in the year's order.
    private func isEarlier(_ one: Evidence, _ other: Evidence) -> Bool {
        guard let first = one.period, let second = other.period else {
            return one.period != nil && other.period == nil
        }
        return (first.from, second.to) < (second.from, first.to)
    }

    /// A record's own title stays as it was typed; that of a page which the program makes has the site's digits.
    private func evidenceEntry(_ evidence: Evidence) -> HTML {
        let isOwn = evidence.records.contains { disclosure.references.record($0)?.address == evidence.address }
        let title = isOwn ? evidence.title : format.digits.render(evidence.title)
        let facts: [HTML?] = [
            evidence.date.map { "<span>\(isOwn ? "เผยแพร่" : "ข้อมูลล่าสุด") \(format.day($0))</span>" },
            evidence.period.flatMap { span($0, unlessMonth: !isOwn) },
            evidence.note.map { span(format.digits.render($0)) },
        ]
        return """
            <li><a href="\(url: WebAddress(path: evidence.address))">\(title)</a> \
            <span class="meta">\(facts.compactMap(\.self).joined(separator: " "))</span></li>

            """
    }

    /// The days that a page is about; nothing of a month that the page's own title says.
    private func span(_ period: Period, unlessMonth isSaid: Bool) -> HTML? {
        let (year, month) = (period.to.fiscalYear, period.to.thaiMonth)
        if period == Period(from: year.first, to: year.last) { return span("ของปีงบประมาณ \(format.year(year))") }
        let isMonth = period == Period(from: year.firstDay(of: month), to: year.lastDay(of: month))
        return isMonth && isSaid ? nil : "<span>ของ \(format.period(period))</span>"
    }

    /// The part of a category page that lists the documents of a topic; the page itself where there is no such part.
    private func whereAllAre(_ topic: Topic) -> WebAddress {
        let subjects = disclosure.categories.first { $0.category == topic.category }?.subjects ?? []
        let isListed = subjects.contains { subject in
            subject.id == topic.id && subject.years.contains { $0.records.contains { $0.content is Document } }
        }
        return .category(topic.category, section: isListed ? topic.id : nil)
    }
}
