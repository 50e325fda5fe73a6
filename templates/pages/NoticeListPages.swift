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
                Stretch.all(of: list.items, length: 40).map { site.noticeListPage(year, list.narrowing, $0, lists) }
            }
        }
    }
}

extension SiteContext {
    /// One page of a list; `lists` are all of its year.
    fileprivate func noticeListPage(
        _ year: ProcurementYear, _ narrowing: Narrowing?, _ stretch: Stretch<RecordOf<Notice>>,
        _ lists: [NarrowedList<RecordOf<Notice>>]
    ) -> Page {
        let yearName = "ปีงบประมาณ \(format.year(year.year))"
        let name = "จัดซื้อจัดจ้าง \(yearName)" + (narrowing.map { ": \($0.title)" } ?? "")
        let frame = Frame(
            address: .notices(year.year, narrowing, page: stretch.page), title: name + part(stretch),
            description: "\(name)\(part(stretch)) ของ\(site.name) ทั้งหมด \(format.number(stretch.total)) ประกาศ",
            trail: procurementTrail + (narrowing == nil ? [] : [Link(yearName, .notices(year.year))]),
            shortTitle: (narrowing?.title ?? yearName) + part(stretch), hasLongTable: isLong(stretch.items.count))
        return page(frame, showing: stretch.items.map(\.record)) {
            """
            <h1>\(frame.title)</h1>
            <nav class="filters" aria-label="เลือกประกาศ">
            \(yearLinks(.notices, year))
            \(year.notices.isEmpty ? "" : narrowingLinks(lists, chosen: narrowing) { .notices(year.year, $0) })
            </nav>
            \(stretch.items.isEmpty ? "<p class=\"lead\">ไม่มีประกาศจัดซื้อจัดจ้างในปีงบประมาณนี้</p>" : """
                <p class="meta">\(range(stretch, of: "ประกาศ")) เรียงจากใหม่ไปเก่า</p>
                \(noticeTable(frame.title, stretch.items))
                \(pager(stretch) { .notices(year.year, narrowing, page: $0) })
                """)
            """
        }
    }
}
