import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// A status in words; nil where nothing was reported from which it could be told.
    func name(of status: ProjectStatus?) -> String { status?.thai ?? FollowUpRow.unknownStatus }

    /// How many projects of each dimension are how far, and their money.
    func progressTable(of report: FollowUpReport, _ statuses: [ProjectStatus?], of book: PlanBook) -> HTML {
        let dimensions = book.plan.dimensions.sorted { $0.key < $1.key }.map { number, name in
            ("\(format.number(number)) \(name)", report.totals(ofDimension: number))
        }
        return progressTable(
            "จำนวนรายการตามสถานะและการใช้จ่าย แยกตามมิติ", first: "มิติ", statuses, csv: .csv(.followUp),
            rows: dimensions.map { ("\($0)" as HTML, $1) }, total: report.totals)
    }

    /// How many projects are how far, and their money, a row for each name, which may be a link.
    func progressTable(
        _ caption: String, first: String, _ statuses: [ProjectStatus?], csv: WebAddress,
        rows: [(name: HTML, totals: FollowUpTotals)],
        total: FollowUpTotals? = nil
    ) -> HTML {
        """
        <div class="scroll" role="region" tabindex="0" aria-label="\(caption)">
        <table class="data stack">
        \(unseenCaption(caption, csv: csv))
        <thead><tr><th scope="col">\(first)</th><th scope="col" class="num">ทั้งหมด</th>\
        \(statuses.map { columnHeading(name(of: $0), isNumber: true) })\
        \([FollowUpColumn.budget, .spent].map { columnHeading($0.heading, isNumber: true) })</tr></thead>
        <tbody>
        \(rows.map { progressRow($0.name, $0.totals, statuses) })
        </tbody>
        \(total.map { "<tfoot>\n\(progressRow("รวม", $0, statuses))</tfoot>" as HTML })
        </table>
        </div>
        """
    }

    private func progressRow(_ name: HTML, _ totals: FollowUpTotals, _ statuses: [ProjectStatus?]) -> HTML {
        """
        <tr><th scope="row">\(name)</th>\(countCell(totals.projects, "ทั้งหมด"))\
        \(statuses.map { countCell(totals.count($0), self.name(of: $0)) })\
        \(number(totals.budget, FollowUpColumn.budget.heading))\(spentCell(totals))</tr>

        """
    }

    /// What is known to be spent, and of how many it is not known.
    private func spentCell(_ totals: FollowUpTotals) -> HTML {
        let label = FollowUpColumn.spent.heading
        guard let spent = totals.spent, totals.unknownSpending > 0 else { return number(totals.spent, label) }
        return """
            <td class="num" data-label="\(label)">\(format.money(spent)) \
            <small>(ไม่ทราบ \(format.number(totals.unknownSpending)) รายการ)</small></td>
            """
    }

    private func countCell(_ count: Int, _ label: String) -> HTML {
        """
        <td class="num" data-label="\(label)">\(format.number(count))</td>
        """
    }
}
