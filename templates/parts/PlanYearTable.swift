import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// A year's table of a plan in the columns of the printed form, and below the last row the totals.
    func planYearTable(_ year: PlanYear, _ rows: ListPage<PlanRow>, _ day: CalendarDay?, csv: WebAddress) -> HTML {
        """
        <div class="scroll" role="region" tabindex="0" aria-label="ตารางแผนปีงบประมาณ \(format.year(year.year))">
        <table class="data stack">
        \(sourcedCaption("รายการโครงการ ปีงบประมาณ \(format.year(year.year))", from: "แผนที่ประกาศใช้", day, csv: csv))
        <thead>
        <tr>\(PlanTableColumn.all.map(upperHeading))</tr>
        <tr>\(PlanTableColumn.all.map(quarterHeading))</tr>
        </thead>
        <tbody>
        \(rows.items.map(planYearRow))
        </tbody>
        \(rows.isLast ? planYearFoot(year) : "")
        </table>
        </div>
        <p class="meta noprint">✓ หมายถึงดำเนินการในไตรมาสนั้น ไตรมาสที่ \(format.number(1)) คือเดือนตุลาคมถึงธันวาคม\
        \(year.rows.allSatisfy(\.isCounted) ? "" : " รายการที่ถอนแล้วไม่นับรวม")</p>
        """
    }

    private func upperHeading(_ column: PlanTableColumn) -> HTML {
        switch column {
        case .order, .dimension: "<th scope=\"col\" rowspan=\"2\" class=\"mark\">\(column.heading)</th>"
        case .budget: "<th scope=\"col\" rowspan=\"2\" class=\"num\">\(column.heading)</th>"
        case .project, .note: "<th scope=\"col\" rowspan=\"2\">\(column.heading)</th>"
        case .quarter(1): "<th scope=\"colgroup\" colspan=\"4\" class=\"mark\">\(PlanTableColumn.quarters)</th>"
        case .quarter: .empty
        }
    }

    private func quarterHeading(_ column: PlanTableColumn) -> HTML {
        guard case .quarter(let quarter) = column else { return .empty }
        return "<th scope=\"col\" class=\"mark\">\(format.number(quarter))</th>"
    }

    private func planYearRow(_ row: PlanRow) -> HTML {
        "<tr>\(PlanTableColumn.all.map { planYearCell($0, row) })</tr>\n"
    }

    private func planYearCell(_ column: PlanTableColumn, _ row: PlanRow) -> HTML {
        switch column {
        case .order: return labelled(column, format.number(row.entry.order), "num")
        case .project:
            return """
                <th scope="row"><a href="\(url: .record(row.project.record))">\(row.project.title)</a> \
                \(standingBadge(row.project.record))</th>
                """
        case .dimension: return labelled(column, format.number(row.project.dimension), "num")
        case .budget:
            let budget = row.entry.budget
            return labelled(column, !row.isCounted ? "–" : budget == .zero ? "ไม่ใช้งบ" : format.money(budget), "num")
        case .quarter(let quarter):
            return quarterMark(quarter, row.isMarked(in: quarter))
        case .note: return row.note.map { "<td data-label=\"\(column.heading)\">\($0)</td>" } ?? "<td></td>"
        }
    }

    private func planYearFoot(_ year: PlanYear) -> HTML {
        """
        <tfoot>
        <tr><th scope="row" colspan="3">รวมทั้งสิ้น \(format.number(year.totals.projects)) รายการ</th>\
        \(number(year.totals.budget, PlanTableColumn.budget.heading))\
        \(year.totals.quarters.enumerated().map { quarterCell($0.offset + 1, "\(format.number($0.element))") })<td></td></tr>
        </tfoot>
        """
    }

    /// Four cells, one a quarter.
    func quarterMarks(_ entry: ProjectYear) -> [HTML] {
        (1...4).map { quarterMark($0, entry.quarters.contains($0)) }
    }

    private func quarterMark(_ quarter: Int, _ isMarked: Bool) -> HTML {
        quarterCell(quarter, isMarked ? "✓<span class=\"vh\"> ดำเนินการ</span>" : "–")
    }

    private func quarterCell(_ quarter: Int, _ content: HTML) -> HTML {
        """
        <td class="mark" data-label="\(PlanTableColumn.quarters) \(format.number(quarter))">\(content)</td>
        """
    }

    private func labelled(_ column: PlanTableColumn, _ text: String, _ style: String) -> HTML {
        """
        <td class="\(style)" data-label="\(column.heading)">\(text)</td>
        """
    }
}
