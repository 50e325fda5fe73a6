import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/procurement/<year>/` with its `stage-…/` and `method-…/`, each in pages of 50.
    static let noticeLists = PageFamily { site in
        site.disclosure.procurement.years.map(NoticeList.all).flatMap { lists in
            lists.flatMap { list in
                (1...list.pageCount).map { site.noticeListPage(list, number: $0, ofYear: lists) }
            }
        }
    }
}

extension SiteContext {
    /// One page of a list; `lists` are all of its year.
    fileprivate func noticeListPage(_ list: NoticeList, number: Int, ofYear lists: [NoticeList]) -> Page {
        let year = "ปีงบประมาณ \(format.year(list.year))"
        let name = "จัดซื้อจัดจ้าง \(year)" + (list.narrowing.map { ": \($0.title)" } ?? "")
        let part = number == 1 ? "" : " หน้า \(format.number(number))"
        let frame = Frame(
            address: .notices(list.year, list.narrowing, page: number), title: name + part,
            description: "\(name)\(part) ของ\(site.name) ทั้งหมด \(format.number(list.notices.count)) ประกาศ",
            trail: [Link(Category.budget.title, .category(.budget)), Link("จัดซื้อจัดจ้าง", .procurement)]
                + (list.narrowing == nil ? [] : [Link(year, .notices(list.year))]),
            shortTitle: (list.narrowing?.title ?? year) + part)
        let first = (number - 1) * NoticeList.pageLength
        let notices = list.notices.dropFirst(first).prefix(NoticeList.pageLength)
        return page(frame, showing: notices.map(\.record)) {
            """
            <h1>\(frame.title)</h1>
            \(noticeFilters(list, lists))
            \(notices.isEmpty ? "<p class=\"lead\">ไม่มีประกาศจัดซื้อจัดจ้างในปีงบประมาณนี้</p>" : """
                <p class="meta">\(range(first, notices.count, of: list.notices.count)) เรียงจากใหม่ไปเก่า</p>
                \(noticeTable(frame.title, notices))
                \(pager(number, of: list.pageCount) { .notices(list.year, list.narrowing, page: $0) })
                """)
            """
        }
    }

    private func range(_ first: Int, _ count: Int, of all: Int) -> String {
        count == all
            ? "\(format.number(all)) ประกาศ"
            : "ประกาศที่ \(format.number(first + 1))–\(format.number(first + count)) จาก \(format.number(all))"
    }

    /// Links to the other years, and to the year's notices by stage and method.
    private func noticeFilters(_ list: NoticeList, _ lists: [NoticeList]) -> HTML {
        """
        <nav class="filters" aria-label="เลือกประกาศ">
        <h2>ปีงบประมาณ</h2>
        \(chips(disclosure.procurement.years.map { year in
            Chip(title: format.year(year.year), address: .notices(year.year), isChosen: year.year == list.year)
        }))
        \(list.notices.isEmpty ? "" : """
            <details class="unfold"\(attribute: "open", list.narrowing != nil)><summary>เลือกตามประเภทหรือวิธี</summary>
            <h2>ประเภทประกาศ</h2>
            \(chips(lists.filter { $0.narrowing?.isStage != false }.map { listChip($0, chosen: list) }))
            <h2>วิธี</h2>
            \(chips(lists.filter { $0.narrowing?.isStage != true }.map { listChip($0, chosen: list) }))
            </details>
            """)
        </nav>
        """
    }

    private func listChip(_ list: NoticeList, chosen: NoticeList) -> Chip {
        Chip(
            title: "\(list.narrowing?.name ?? "ทั้งหมด") (\(format.number(list.notices.count)))",
            address: .notices(list.year, list.narrowing), isChosen: list.narrowing == chosen.narrowing)
    }
}
