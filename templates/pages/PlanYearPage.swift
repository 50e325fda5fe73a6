import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// One year's table of a plan, in the columns of the printed form.
    static let planYears = PageFamily { site in
        site.disclosure.plans.flatMap { book in
            book.years.map { site.planYearPage($0, of: book) }
        }
    }
}

extension SiteContext {
    fileprivate func planYearPage(_ year: PlanYear, of book: PlanBook) -> Page {
        let name = "ปีงบประมาณ \(format.year(year.year))"
        let frame = Frame(
            address: .planYear(year.year, of: book), title: "\(book.plan.title) \(name)",
            description: "โครงการ กิจกรรม และมาตรการตาม\(book.plan.title) \(name) พร้อมงบประมาณและไตรมาสที่ดำเนินการ",
            trail: [
                Link(Category.integrity.title, .category(.integrity)), Link(book.plan.title, .record(book.plan.record)),
            ],
            shortTitle: name, isLandscape: true)
        return page(frame, showing: year.rows.map(\.project.record) + [book.plan.record]) {
            """
            <h1>\(frame.title)</h1>
            <p class="meta"><span>\(format.day(year.year.first)) ถึง \(format.day(year.year.last))</span> \
            <span>\(format.number(year.totals.projects)) รายการ</span> <span>\(format.cost(year.totals.budget))</span>\
            \(year.totals.spent.map { " <span>เบิกจ่ายแล้ว \(format.baht($0))</span>" })</p>
            \(yearChips(book, chosen: year.year))
            \(book.plan.withdrawn.map(withdrawalNote))
            \(year.rows.isEmpty ? "<p class=\"lead\">ไม่มีโครงการตามแผนในปีงบประมาณนี้</p>" : yearTable(year))
            """
        }
    }

    private func yearTable(_ year: PlanYear) -> HTML {
        """
        <p class="meta">✓ หมายถึงดำเนินการในไตรมาสนั้น ไตรมาส \(format.number(1)) เริ่มเดือนตุลาคม</p>
        <div class="scroll" role="region" tabindex="0" aria-label="ตารางแผนปีงบประมาณ \(format.year(year.year))">
        <table class="data stack">
        <caption class="vh">รายการตามแผน ปีงบประมาณ \(format.year(year.year))</caption>
        <thead>
        <tr><th scope="col" rowspan="2" class="num">ลำดับ</th><th scope="col" rowspan="2">โครงการ/กิจกรรม/มาตรการ</th>\
        <th scope="col" rowspan="2" class="num">มิติ</th><th scope="col" rowspan="2" class="num">งบประมาณ (บาท)</th>\
        <th scope="colgroup" colspan="4" class="mark">ไตรมาส</th><th scope="col" rowspan="2">หมายเหตุ</th></tr>
        <tr>\((1...4).map(quarterHeading))</tr>
        </thead>
        <tbody>
        \(year.rows.map(yearRow))
        </tbody>
        <tfoot>
        <tr><th scope="row" colspan="3">รวมทั้งสิ้น \(format.number(year.totals.projects)) รายการ</th>\
        \(number(year.totals.budget, "งบประมาณ (บาท)"))\
        \(year.totals.quarters.enumerated().map { quarterCell($0.offset + 1, format.number($0.element)) })<td></td></tr>
        </tfoot>
        </table>
        </div>
        """
    }

    private func quarterHeading(_ quarter: Int) -> HTML {
        """
        <th scope="col" class="mark">\(format.number(quarter))</th>
        """
    }

    private func yearRow(_ row: PlanRow) -> HTML {
        """
        <tr><td class="num" data-label="ลำดับ">\(format.number(row.entry.order))</td>\
        <th scope="row"><a href="\(url: .record(row.project.record))">\(row.project.title)</a> \
        \(standingBadge(row.project.record))</th>\
        <td class="num" data-label="มิติ">\(format.number(row.project.dimension))</td>\
        <td class="num" data-label="งบประมาณ (บาท)">\(row.entry.budget == .zero ? "ไม่ใช้งบ" : format.money(row.entry.budget))</td>\
        \(quarterMarks(row.entry))\
        \(row.entry.note.map { "<td data-label=\"หมายเหตุ\">\($0)</td>" } ?? "<td></td>")</tr>

        """
    }

    /// Four cells, one a quarter.
    func quarterMarks(_ entry: ProjectYear) -> [HTML] {
        (1...4).map { quarterCell($0, entry.quarters.contains($0) ? "✓" : "–") }
    }

    private func quarterCell(_ quarter: Int, _ text: String) -> HTML {
        """
        <td class="mark" data-label="ไตรมาส \(format.number(quarter))">\(text)</td>
        """
    }
}
