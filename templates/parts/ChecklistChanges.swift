import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// What a year's list asks for otherwise than the one before.
    func changes(in year: AssessmentYear, since before: Checklist) -> HTML {
        let old = "ปี \(format.year(before.year))"
        let joined = year.items.filter { year.predecessors(of: $0.item).count > 1 }
        let parted = before.items.filter { year.successors(of: $0).count > 1 }
        let facts = [
            fact("เพิ่มขึ้น", list(year.added.map { itemLink($0) })),
            fact("ไม่ถามแล้ว", list(year.dropped.map { itemLink($0, of: before) })),
            fact(
                "รวมข้อ",
                list(joined.map { "\(itemLink($0)) รวม \(codes(year.predecessors(of: $0.item))) ของ\(old)" })),
            fact(
                "แยกข้อ",
                list(
                    parted.map { item in
                        "\(itemLink(item, of: before)) ของ\(old) แยกเป็น \(codes(year.successors(of: item)))"
                    })),
        ].filter { !$0.isEmpty }
        return """
            <section>
            <h2>เปลี่ยนจาก\(old) อย่างไร</h2>
            <p>\(old) มี \(format.number(before.items.count)) ข้อ ปี \(format.year(year.year)) มี \(format.number(year.items.count)) ข้อ \
            เลขข้อเดิมของแต่ละข้ออยู่ในตารางข้างบน</p>
            \(facts.isEmpty ? "<p>ทุกข้อขอเรื่องเดียวกับ\(old)</p>" : "<dl class=\"facts\">\n\(facts.joined(separator: "\n"))\n</dl>")
            </section>
            """
    }

    private func list(_ lines: [HTML]) -> HTML? {
        lines.isEmpty ? nil : "<ul>\(lines.map { "<li>\($0)</li>" as HTML })</ul>"
    }

    /// O14, O15 และ O16
    private func codes(_ items: [ChecklistItem]) -> String {
        let codes = items.map(\.id)
        return codes.dropLast().joined(separator: ", ") + (codes.count > 1 ? " และ " : "") + (codes.last ?? "")
    }

    func itemLink(_ item: ItemAssessment) -> HTML {
        """
        <a href="\(url: .item(item))">\(item.item.id) \(item.item.title)</a>
        """
    }

    /// An item of another year's list; no link where the site does not publish that list.
    func itemLink(_ item: ChecklistItem, of list: Checklist) -> HTML {
        let year = disclosure.assessments.years.first { $0.year == list.year }
        return year?.items.first { $0.item.number == item.number }.map { itemLink($0) } ?? "\(item.id) \(item.title)"
    }
}
