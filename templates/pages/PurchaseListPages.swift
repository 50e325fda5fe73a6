import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/procurement/list/<year>/` with its `status-…/`, `method-…/` and `unit-…/`, each in pages of 30.
    static let purchaseLists = PageFamily { site in
        site.disclosure.procurement.years.flatMap { year in
            let lists = site.purchaseLists(of: year)
            return lists.flatMap { list in
                ListPage.all(of: list.items, length: 30).map { site.purchaseListPage(year, list.narrowing, $0, lists) }
            }
        }
    }
}

extension SiteContext {
    /// One page of a list; `lists` are all of its year.
    fileprivate func purchaseListPage(
        _ year: ProcurementYear, _ narrowing: Narrowing?, _ shown: ListPage<PurchaseRow>,
        _ lists: [NarrowedList<PurchaseRow>]
    ) -> Page {
        let yearName = "ปีงบประมาณ \(format.year(year.year))"
        let name =
            "รายการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. \(format.year(year.year))" + (narrowing.map { ": \($0.title)" } ?? "")
        let frame = Frame(
            address: .purchases(year, narrowing, page: shown.page), title: name + part(shown),
            description: "\(name)\(part(shown)) ของ\(site.name) ทั้งหมด \(format.number(shown.total)) รายการ",
            trail: procurementTrail + (narrowing == nil ? [] : [Link("รายการ \(yearName)", .purchases(year))]),
            shortTitle: (narrowing?.title ?? "รายการ \(yearName)") + part(shown), isLandscape: true,
            hasLongTable: isLong(shown.items.count), type: .collection,
            thing: dataset(covers: year.year.period) {
                narrowing == nil && shown.page == 1 ? year.listFileAddress($0) : nil
            })
        let day = lastChange(
            of: shown.items.flatMap { [$0.purchase.newest] + $0.sources }.map(\.record))
        return page(frame, modified: day) {
            """
            <h1>\(frame.title)</h1>
            <nav class="filters" aria-label="เลือกรายการ">
            \(yearLinks(.purchases, year))
            \(year.list.isEmpty ? "" : narrowingLinks(lists, chosen: narrowing) { .purchases(year, $0) })
            </nav>
            \(downloads(TableFileType.allCases.map { Link($0.name, WebAddress(path: year.listFileAddress($0))) }
                + [year.releasesAddress.map { Link("ข้อมูลเปิด OCDS (JSON)", WebAddress(path: $0)) }].compactMap(\.self)))
            \(shown.items.isEmpty ? "<p class=\"lead\">\(ProcurementYear.unrecorded)</p>" : """
                <dl class="brief">
                \(commonColumns(year.year))
                </dl>
                <p class="meta">\(range(shown, of: "รายการ")) \(narrowing == nil ? span("ตกลงแล้ว \(format.baht(year.amount))") : "")</p>
                \(purchaseTable(frame.title, shown.items, day, csv: .csv(at: year.listFileAddress)))
                \(pager(shown) { .purchases(year, narrowing, page: $0) })
                """)
            """
        }
    }
}
