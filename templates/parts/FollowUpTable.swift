import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The table of a follow-up report, and below the last row the sums.
    func followUpTable(_ report: FollowUpReport, _ rows: ListPage<FollowUpRow>) -> HTML {
        // What is the latest of the year is not of the period's last day.
        let day = report.totals.provisional > 0 ? nil : report.lastDay
        return """
            <div class="scroll" role="region" tabindex="0" aria-label="ตารางรายงานปีงบประมาณ \(format.year(report.year))">
            <table class="data stack report">
            \(sourcedCaption("ผลการดำเนินการรายโครงการ", from: "ผลการดำเนินงานตามแผน", day, csv: .csv(at: report.fileAddress)))
            <thead><tr>\(FollowUpColumn.allCases.map { columnHeading($0.heading, isNumber: $0.isNumber) })</tr></thead>
            <tbody>
            \(rows.items.map { row in "<tr>\(FollowUpColumn.allCases.map { cell($0, row) })</tr>\n" as HTML })
            </tbody>
            \(rows.isLast ? foot(report.totals) : "")
            </table>
            </div>
            """
    }

    private func cell(_ column: FollowUpColumn, _ row: FollowUpRow) -> HTML {
        switch column {
        case .number: return labelled(column, format.number(row.order))
        case .project:
            return "<th scope=\"row\"><a href=\"\(url: .record(row.project.record))\">\(row.project.title)</a></th>"
        case .dimension: return labelled(column, format.number(row.project.dimension))
        case .budget: return labelled(column, row.budget == .zero ? "ไม่ใช้งบ" : format.money(row.budget))
        case .spent: return labelled(column, row.spent.map(format.money) ?? "–")
        case .status: return "<td data-label=\"\(column.heading)\">\(badge(row.status))</td>"
        case .result: return labelled(column, row.resultText ?? "–")
        case .obstacles: return labelled(column, row.obstacles ?? "–")
        }
    }

    private func labelled(_ column: FollowUpColumn, _ text: String) -> HTML {
        """
        <td\(attribute: "class", column.isNumber ? "num" : nil) data-label="\(column.heading)">\(text)</td>
        """
    }

    private func foot(_ totals: FollowUpTotals) -> HTML {
        """
        <tfoot>
        <tr><th scope="row" colspan="3">รวมทั้งสิ้น \(format.number(totals.projects)) รายการ</th>\
        \(number(totals.budget, FollowUpColumn.budget.heading))\(number(totals.spent, FollowUpColumn.spent.heading))\
        <td></td><td></td><td></td></tr>
        </tfoot>
        """
    }

    /// How far a project is; nil where nothing was reported from which it could be told.
    func badge(_ status: ProjectStatus?) -> HTML {
        status.map(badge) ?? "<span class=\"badge\">\(FollowUpRow.unknownStatus)</span>"
    }
}

extension FollowUpColumn {
    fileprivate var isNumber: Bool { [.number, .dimension, .budget, .spent].contains(self) }
}
