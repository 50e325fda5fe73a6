import Disclosure
import Hypertext
import ThaiText

extension SiteContext {
    /// A year's items by group: how far each is proven, by how much, and what is missing.
    func itemTable(_ year: AssessmentYear) -> HTML {
        let before = year.before.map { "ปี \(format.year($0.year))" }
        return """
            <table class="data stack terse items">
            \(unseenCaption("ข้อของแบบประเมินและสถานะ", csv: .csv(at: year.fileAddress)))
            <thead><tr><th scope="col">ข้อ</th><th scope="col" class="short">หลักฐาน</th>\
            \(before.map { columnHeading($0, isNumber: false) })<th scope="col">สถานะ และสิ่งที่ยังขาด</th></tr></thead>
            \(year.groups.map { group($0, of: year) })
            </table>
            """
    }

    private func group(_ group: AssessmentGroup, of year: AssessmentYear) -> HTML {
        """
        <tbody>
        <tr class="group"><th scope="rowgroup" colspan="\(year.before == nil ? 3 : 4)">\(group.number) \(group.title)</th></tr>
        \(group.items.map { row($0, of: year) })
        </tbody>

        """
    }

    // There are so many that how the first cells are set stands once, in the style sheet (`.items`).
    private func row(_ item: ItemAssessment, of year: AssessmentYear) -> HTML {
        let before = year.predecessors(of: item.item).map(\.id).joined(separator: ", ")
        return """
            <tr><th scope="row"><a href="\(url: .item(item))">\(item.item.id) \(item.item.title)</a></th>\
            <td>\(evidenceInShort(item))</td>\
            \(year.before == nil ? "" : "<td class=\"was\">\(before)</td>")<td>\(badge(item.verdict)) \(gapsInShort(item))</td></tr>

            """
    }

    /// How many pages, and the newest day in plain text, since a long list has to stay light; of pages of another time
    /// only that they are.
    private func evidenceInShort(_ item: ItemAssessment) -> String {
        guard !item.evidence.isEmpty else { return "" }
        let timely = item.timelyEvidence
        guard !timely.isEmpty else { return "ช่วงอื่น \(format.number(item.evidence.count)) หน้า" }
        let newest = timely.compactMap(\.date).max().map { " ล่าสุด \(format.digits.render($0.shortThai))" }
        return "\(format.number(timely.count)) หน้า\(newest ?? "")"
    }

    /// What is missing of an item of which there is something: the first of its gaps, since all stand on its page.
    private func gapsInShort(_ item: ItemAssessment) -> HTML {
        guard item.verdict == .partial, let gap = item.gaps.first else { return .empty }
        let others = item.gaps.count - 1
        return "\(words(gap))\(others == 0 ? "" : " และอีก \(format.number(others)) เรื่อง")"
    }
}
