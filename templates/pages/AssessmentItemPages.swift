import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// `/oit/<year>/o<n>/`: what an assessor needs of an item: the evidence as links, what it shows, and what is missing.
    static let assessmentItems = PageFamily { site in
        site.disclosure.assessments.years.flatMap { year in
            year.items.map { item in
                let title = "\(item.item.id) \(item.item.title)"
                let frame = Frame(
                    address: .item(item), title: title,
                    description:
                        "หลักฐานข้อ \(title) ปีงบประมาณ \(site.format.year(year.year)) ของ\(site.site.name): \(item.verdict.text.th)",
                    trail: [
                        Link(assessmentTitle, .assessments),
                        Link("ปีงบประมาณ \(site.format.year(year.year))", .assessment(year)),
                    ],
                    shortTitle: item.item.id, type: .collection)
                return site.page(frame, showing: site.records(of: [item])) { site.assessmentItemPage(item, of: year) }
            }
        }
    }
}

extension SiteContext {
    func assessmentItemPage(_ item: ItemAssessment, of year: AssessmentYear) -> HTML {
        """
        <article class="item">
        <h1>\(item.item.id) \(item.item.title)</h1>
        <p>\(badge(item.verdict)) \(asked(item.item.period, of: year.year))</p>
        \(item.evidence.isEmpty ? nothingNote(item) : topicSections(item))
        <dl class="facts">
        \(fact("ตัวชี้วัดย่อย", "\(item.item.group) \(item.item.groupTitle)"))
        \(year.before.map { before in fact("ข้อเดิม ปี \(format.year(before.year))", predecessors(of: item, in: year, before)) })
        \(fact("ที่มาของข้อ", "\(year.checklist.isOwn ? "\(ownList) " : "")\(verification(of: item.item))" as HTML))
        </dl>
        \(neighbours(of: item, in: year))
        </article>
        """
    }

    private func nothingNote(_ item: ItemAssessment) -> HTML {
        """
        <div class="note \(item.verdict.tone)">
        <p><strong>ยังไม่มีข้อมูลของข้อนี้บนเว็บไซต์</strong></p>
        <ul>\(item.gaps.map { listItem(words($0)) })\
        \(item.toCome.map { "<li>\($0.topic.title) \(notDue($0))</li>" as HTML })</ul>
        <p>สอบถามได้ที่\(site.name)\(site.contact.phone.map { " โทรศัพท์ \(telephone($0))" })</p>
        </div>
        """
    }

    private func predecessors(of item: ItemAssessment, in year: AssessmentYear, _ before: Checklist) -> HTML {
        let items = year.predecessors(of: item.item)
        return items.isEmpty
            ? "ยังไม่ถาม เป็นข้อใหม่" : items.map { itemLink($0, of: before) }.joined(separator: "<br>")
    }

    /// Links to the items before and after it.
    private func neighbours(of item: ItemAssessment, in year: AssessmentYear) -> HTML {
        """
        <nav class="pager" aria-label="ข้ออื่นของปี \(format.year(year.year))">
        \(year.items.last { $0.item.number < item.item.number }.map { neighbour($0, "prev", "ข้อก่อนหน้า") })
        \(year.items.first { $0.item.number > item.item.number }.map { neighbour($0, "next", "ข้อถัดไป") })
        </nav>
        """
    }

    private func neighbour(_ item: ItemAssessment, _ relation: String, _ name: String) -> HTML {
        """
        <a href="\(url: .item(item))" rel="\(relation)">\(name) \(item.item.id)</a>
        """
    }
}
