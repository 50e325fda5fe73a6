import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/procurement/<year>/` with its `stage-…/`, `method-…/` and `unit-…/`, each in pages of 40.
    static let noticeLists = PageFamily { site in
        site.disclosure.procurement.years.flatMap { year in
            let lists = site.noticeLists(of: year)
            return lists.flatMap { list in
                ListPage.all(of: list.items, length: 40).map { site.noticeListPage(year, list.narrowing, $0, lists) }
            }
        }
    }
}

extension SiteContext {
    /// One page of a list; `lists` are all of its year.
    fileprivate func noticeListPage(
        _ year: ProcurementYear, _ narrowing: Narrowing?, _ shown: ListPage<RecordOf<Notice>>,
        _ lists: [NarrowedList<RecordOf<Notice>>]
    ) -> Page {
        let yearName = "ปีงบประมาณ \(format.year(year.year))"
        let name = "จัดซื้อจัดจ้าง \(yearName)" + (narrowing.map { ": \($0.title)" } ?? "")
        let frame = Frame(
            address: .notices(year.year, narrowing, page: shown.page), title: name + part(shown),
            description: "\(name)\(part(shown)) ของ\(site.name) ทั้งหมด \(format.number(shown.total)) ประกาศ",
            trail: procurementTrail + (narrowing == nil ? [] : [Link(yearName, .notices(year.year))]),
            shortTitle: (narrowing?.title ?? yearName) + part(shown), hasLongTable: isLong(shown.items.count),
            type: .collection)
        return page(frame, showing: shown.items.map(\.record)) {
            """
            <h1>\(frame.title)</h1>
            <nav class="filters" aria-label="เลือกประกาศ">
            \(yearLinks(.notices, year))
            \(year.notices.isEmpty ? "" : narrowingLinks(lists, chosen: narrowing) { .notices(year.year, $0) })
            </nav>
            \(shown.items.isEmpty ? "<p class=\"lead\">ไม่มีประกาศจัดซื้อจัดจ้างในปีงบประมาณนี้</p>" : """
                <p class="meta">\(range(shown, of: "ประกาศ")) เรียงจากใหม่ไปเก่า</p>
                \(noticeTable(frame.title, shown.items))
                \(pager(shown) { .notices(year.year, narrowing, page: $0) })
                """)
            """
        }
    }
}
