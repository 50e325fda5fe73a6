import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/search/<kind>/<year>/`: a fiscal year's records of a kind, newest first, in pages of 100.
    static let searchLists = PageFamily { site in
        site.recordIndex.filter { !$0.kind.listsItsYears }.flatMap { group in
            group.years.flatMap { year in
                ListPage.all(of: year.records, length: 100).map { site.searchListPage(group, year.year, $0) }
            }
        }
    }
}

extension SiteContext {
    fileprivate func searchListPage(_ group: RecordGroup, _ year: FiscalYear, _ shown: ListPage<Record>) -> Page {
        let name = "\(group.kind.name.th) ปีงบประมาณ \(format.year(year))"
        let frame = Frame(
            address: .records(group.kind, year, page: shown.page), title: name + part(shown),
            description: "\(name)\(part(shown)) ของ\(site.name) ทั้งหมด \(format.number(shown.total)) รายการ",
            trail: [Link("ค้นหา", .search)], type: .collection)
        return page(frame, showing: shown.items) {
            """
            <h1>\(frame.title)</h1>
            <nav class="filters" aria-label="ปีงบประมาณ">
            \(chips(group.years.map {
                Chip(title: format.year($0.year), address: .records(group.kind, $0.year), isChosen: $0.year == year)
            }))
            </nav>
            <p class="meta">\(range(shown, of: "รายการ")) เรียงจากใหม่ไปเก่า</p>
            \(entries(shown.items))
            \(pager(shown) { .records(group.kind, year, page: $0) })
            """
        }
    }
}
