import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// A plan by dimension and mission, with what each project costs in each year and the sums of them all. The projects of
    /// a plan that has too many for one page stand in its yearly tables and in the files.
    func planSummaryTable(_ book: PlanBook) -> HTML {
        let summary = book.summary
        let isWhole = summary.entries.count <= Self.planPageLength
        return """
            <div class="scroll" role="region" tabindex="0" aria-label="ตารางสรุปตามมิติและภารกิจ">
            <table class="data stack levels pairs">
            \(sourcedCaption("งบประมาณของแผนตามมิติและภารกิจ", from: "แผนที่ประกาศใช้", lastChange(of: book),
                csv: .csv(at: book.summaryFileAddress)))
            <thead>
            <tr><th scope="col" rowspan="2">\(Self.firstHeading)</th>\
            <th scope="colgroup" colspan="\(summary.years.count + 1)" class="mark">\(PlanSummaryColumn.total.heading)</th></tr>
            <tr>\(summary.years.map { periodHeading(format.year($0)) })\(periodHeading(PlanSummaryColumn.total.period))</tr>
            </thead>
            <tbody>
            \(summary.dimensions.map { dimensionRows($0, summary, isWhole: isWhole) })
            </tbody>
            <tfoot>
            <tr><th scope="row">รวมทั้งสิ้น \(summary.counts(format.number))</th>\(costCells(summary.total, summary))</tr>
            </tfoot>
            </table>
            </div>
            <p class="meta">\(format.money(.zero)) หมายถึงไม่ใช้งบประมาณ – หมายถึงไม่อยู่ในแผนของปีนั้น\
            \(summary.entries.allSatisfy { $0.costs != nil } ? "" : " ไม่นับรายการที่ถอนแล้ว")\
            \(isWhole ? "" : " ชื่อโครงการทั้งหมดอยู่ในแผนรายปีและในไฟล์")</p>
            \(downloads(of: "สรุปตามมิติ", book.summaryFileAddress))
            """
    }

    /// How many projects of a plan a page has room for beside the style sheet.
    static let planPageLength = 20

    private static let firstHeading =
        [PlanSummaryColumn.dimension, .mission, .project].map(\.heading).joined(separator: " · ")

    private func periodHeading(_ period: String?) -> HTML {
        """
        <th scope="col" class="num">\(period ?? "")</th>
        """
    }

    private func dimensionRows(_ dimension: PlanDimension, _ summary: PlanSummary, isWhole: Bool) -> HTML {
        """
        <tr class="group"><th scope="row">มิติที่ \(format.number(dimension.number)) \(dimension.name) \
        <small>รวม \(dimension.counts(format.number))</small></th>\(costCells(dimension.total, summary))</tr>
        \(dimension.missions.map { mission in
            "\(missionRow(mission, summary))\(isWhole ? mission.entries.map { entryRow($0, summary) } : [])" as HTML
        })
        """
    }

    private func missionRow(_ mission: PlanMission, _ summary: PlanSummary) -> HTML {
        """
        <tr class="sub"><th scope="row">\(mission.number.map { "\(format.number(of: $0)) " } as HTML?)\(mission.name) \
        <small>รวม \(format.number(mission.total.projects)) กิจกรรม</small></th>\(costCells(mission.total, summary))</tr>

        """
    }

    private func entryRow(_ entry: PlanSummaryEntry, _ summary: PlanSummary) -> HTML {
        """
        <tr><th scope="row"><a href="\(url: .record(entry.project.record))">\(entry.project.title)</a> \
        \(standingBadge(entry.project.record))</th>\(costCells(entry.costs, summary))</tr>

        """
    }

    private func costCells(_ costs: PlanCosts?, _ summary: PlanSummary) -> HTML {
        """
        \(summary.years.enumerated().map { costCell(costs?.byYear[$0.offset], format.year($0.element)) })\
        \(costCell(costs?.sum, "รวม"))
        """
    }

    // There are so many that how they are aligned stands once, in the style sheet (`.pairs`).
    private func costCell(_ money: Money?, _ label: String) -> HTML {
        """
        <td data-label="\(label)">\(money.map(format.money) ?? "–")</td>
        """
    }

    /// The day on which what a plan's tables show last changed.
    func lastChange(of book: PlanBook) -> CalendarDay? {
        lastChange(of: book.projects.map(\.record) + [book.plan.record])
    }
}
