import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/procurement/summary/<year>/<month>/`: form สขร.1 of one month, as it is handed in; 16 rows a page.
    static let summaryMonths = PageFamily { site in
        let months = site.disclosure.procurement.years.reversed().flatMap { year in year.months.map { (year, $0) } }
        return months.enumerated().flatMap { index, item in
            ListPage.all(of: item.1.rows, length: 16).map { rows in
                site.summaryMonthPage(
                    item.1, rows, of: item.0, before: index > 0 ? months[index - 1].1 : nil,
                    after: index + 1 < months.count ? months[index + 1].1 : nil)
            }
        }
    }
}

extension SiteContext {
    fileprivate func summaryMonthPage(
        _ month: MonthlySummary, _ rows: ListPage<AgreedPurchase>, of year: ProcurementYear,
        before: MonthlySummary?, after: MonthlySummary?
    ) -> Page {
        let monthName = format.longMonth(month.month, of: month.year)
        let title = format.digits.render(month.title) + part(rows)
        let frame = Frame(
            address: .summary(month, page: rows.page), title: title,
            description: "แบบ สขร.1 \(title) ของ\(site.name): งานที่ซื้อหรือจ้าง วงเงิน ราคากลาง ผู้เสนอราคา และผู้ได้รับการคัดเลือก",
            trail: procurementTrail + [Link("สขร.1 ปีงบประมาณ \(format.year(month.year))", .summaries(year))],
            shortTitle: monthName + part(rows), isLandscape: true, isForm: true, type: .collection,
            thing: dataset(covers: month.year.period(of: month.month)) {
                rows.page == 1 ? month.fileAddress($0) : nil
            })
        let day = lastChange(of: month.rows.flatMap(\.sources).map(\.record))
        return page(frame, modified: day) {
            """
            <header class="form-head">
            <p>แบบ สขร.1</p>
            <h1>\(frame.title)</h1>
            <p>\(site.fullName)</p>
            \(month.dateLine == nil ? "" : "<p>วันที่ \(format.longDay(month.lastDay))</p>")
            </header>
            \(month.statement.map { "<p class=\"note\">\($0)</p>" })
            \(rows.pageCount == 1 ? "" : "<p class=\"meta\">\(range(rows, of: "รายการ")) ทั้งแบบอยู่ในไฟล์ XLSX</p>")
            \(month.rows.isEmpty ? "" : monthlyForm(month, rows, day))
            \(pager(rows) { .summary(month, page: $0) })
            \(rows.isLast ? methodTable("ยอดรวมแยกตามวิธี เดือน\(monthName)", month.methods, day) : "")
            \(downloads { type in month.fileAddress(type) })
            <nav class="filters" aria-label="เดือนอื่น">
            <h2>ปีงบประมาณ \(format.year(month.year))</h2>
            \(chips(year.months.map { other in
                Chip(
                    title: format.month(other.month, of: other.year), address: .summary(other),
                    isChosen: other.month == month.month)
            }))
            </nav>
            <nav class="pager" aria-label="เดือนก่อนและเดือนถัดไป">
            \(before.map { monthStep($0, "prev", "เดือนก่อน") })
            \(after.map { monthStep($0, "next", "เดือนถัดไป") })
            </nav>
            """
        }
    }

    private func monthStep(_ month: MonthlySummary, _ relation: String, _ turn: String) -> HTML {
        """
        <a href="\(url: .summary(month))" rel="\(relation)">\(turn): \(format.longMonth(month.month, of: month.year))</a>
        """
    }
}
