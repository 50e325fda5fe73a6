import Disclosure
import Records
import ThaiText

extension DataFileFamily {
    /// The summary of every plan by dimension and mission, as XLSX and CSV.
    static let planSummaries = DataFileFamily { disclosure in
        let site = disclosure.site
        return disclosure.plans.filter(\.hasTables).flatMap { book in
            DataFile.table(at: book.summaryFileAddress) { .planSummary(book, site) }
        }
    }
}

extension Sheet {
    /// A plan by dimension and mission over all its years, as the printed plan has it: sums stand below what they sum up.
    static func planSummary(_ book: PlanBook, _ site: Site) -> Sheet {
        let summary = book.summary
        let lines = summary.dimensions.flatMap(SummaryLine.all)
        return Sheet(
            name: "สรุปตามมิติและภารกิจ",
            titles: [book.plan.title, "สรุปงบประมาณตามมิติและภารกิจ", site.fullName],
            columns: PlanSummaryColumn.all(of: summary.years).map(summaryColumn),
            rows: lines.map { $0.cells(summary.years.count) },
            subtotals: Set(lines.indices.filter { lines[$0].isSum }),
            totals: [
                [.text("รวมทั้งสิ้น"), .empty, .text(summary.counts())]
                    + costCells(summary.total, years: summary.years.count)
            ],
            notes: [
                "ช่องว่างหมายถึงไม่อยู่ในแผนของปีนั้น 0.00 หมายถึงไม่ใช้งบประมาณ", "ที่มา: แผนที่ประกาศใช้ของ\(site.name)",
            ])
    }

    private static func summaryColumn(_ column: PlanSummaryColumn) -> Column {
        switch column {
        case .dimension: Column(column.heading, .text, width: 20)
        case .mission: Column(column.heading, .text, width: 28)
        case .project: Column(column.heading, .text, width: 48)
        case .year, .total: Column(column.heading, .money, width: 15, group: column.period)
        }
    }

    fileprivate static func costCells(_ costs: PlanCosts?, years: Int) -> [Cell] {
        guard let costs else { return Array(repeating: .empty, count: years + 1) }
        return costs.byYear.map { .money($0) } + [.money(costs.sum)]
    }
}

/// A row of the summary: a project, or the sum of a mission or a dimension.
private struct SummaryLine {
    /// Nil in a sum, which names what it is of in its text.
    var dimension: String?
    var mission: String?
    let text: String
    let costs: PlanCosts?
    let isSum: Bool

    static func all(of dimension: PlanDimension) -> [SummaryLine] {
        let name = "\(dimension.number) \(dimension.name)"
        return dimension.missions.flatMap { lines(of: $0, name) } + [
            SummaryLine(
                text: "มิติที่ \(dimension.number) \(dimension.name) รวม \(dimension.counts())",
                costs: dimension.total, isSum: true)
        ]
    }

    private static func lines(of mission: PlanMission, _ dimension: String) -> [SummaryLine] {
        let number = mission.number?.text
        let name = [number, mission.name].compactMap(\.self).joined(separator: " ")
        let label = number.map { "ภารกิจ \($0)" } ?? mission.name
        return mission.entries.map { entry in
            SummaryLine(
                dimension: dimension, mission: name,
                text: entry.project.title + (entry.costs == nil ? " (\(PlanRow.withdrawnNote))" : ""),
                costs: entry.costs, isSum: false)
        } + [
            SummaryLine(
                text: "\(label) รวม \(mission.total.projects) กิจกรรม", costs: mission.total, isSum: true)
        ]
    }

    func cells(_ years: Int) -> [Sheet.Cell] {
        [.text(dimension), .text(mission), .text(text)] + Sheet.costCells(costs, years: years)
    }
}
