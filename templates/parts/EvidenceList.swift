import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// A topic's evidence; of much, the newest and where the others are too, but of every month all.
    func evidenceList(_ topic: TopicAssessment) -> HTML {
        let limit = 12
        guard !topic.evidence.isEmpty else { return .empty }
        guard topic.period != .monthly, topic.evidence.count > limit, let address = whereAllAre(topic) else {
            return entryList(topic.evidence.map { evidenceEntry($0) })
        }
        return """
            \(entryList(topic.evidence.prefix(limit).map { evidenceEntry($0) }))
            <p>แสดง \(format.number(limit)) รายการล่าสุดจาก \(format.number(topic.evidence.count)) รายการ \
            <a href="\(url: address)">ดูทั้งหมด</a></p>
            """
    }

    /// What stands over a topic's evidence: whether it is of the time that is asked for.
    func evidenceHeading(_ topic: TopicAssessment) -> String {
        topic.isOfAnotherTime ? "มีแต่ของช่วงเวลาอื่น" : "หลักฐาน"
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
        let year = period.to.fiscalYear
        if period == year.period { return span("ของปีงบประมาณ \(format.year(year))") }
        return isSaid && period == year.period(of: period.to.thaiMonth)
            ? nil : "<span>ของ \(format.period(period))</span>"
    }

    /// The part of a category page that lists the documents of a topic; nil where not all its evidence is there.
    private func whereAllAre(_ topic: TopicAssessment) -> WebAddress? {
        let category = topic.topic.category
        let subjects = disclosure.categories.first { $0.category == category }?.subjects ?? []
        let listed = subjects.filter { $0.id == topic.topic.id }.flatMap(\.years).flatMap(\.records)
            .filter { $0.content is Document }.map(\.address)
        return Set(listed).isSuperset(of: topic.evidence.map(\.address))
            ? .category(category, section: topic.topic.id) : nil
    }
}
