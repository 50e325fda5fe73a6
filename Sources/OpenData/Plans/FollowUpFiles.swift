import Disclosure
import Records
import ThaiText

extension DataFileFamily {
    /// The half-year and the annual follow-up reports of every plan, as XLSX and CSV, once their periods have ended.
    static let followUps = DataFileFamily { disclosure in
        let site = disclosure.site
        return disclosure.plans.filter(\.hasTables).flatMap { book in
            book.years.flatMap { book.followUps(of: $0, on: disclosure.today) }.flatMap { report in
                DataFile.table(at: report.fileAddress) { .followUp(report, of: book.plan, site) }
            }
        }
    }
}

extension Sheet {
    /// A follow-up report as it is handed in.
    static func followUp(_ report: FollowUpReport, of plan: RecordOf<Plan>, _ site: Site) -> Sheet {
        Sheet(
            name: "\(report.period.shortTitle) \(report.year.buddhistYear)",
            titles: [report.title, "ตาม\(plan.title)", site.fullName, report.span],
            columns: FollowUpColumn.allCases.map(followUpColumn),
            rows: report.rows.map { row in FollowUpColumn.allCases.map { followUpCell($0, row) } },
            totals: report.rows.isEmpty ? [] : [followUpTotal(report.totals)],
            notes: report.notes
                + (report.withdrawn.isEmpty
                    ? [] : ["ไม่รวมที่ถอนแล้ว: \(report.withdrawn.map(\.title).joined(separator: ", "))"])
                + ["ที่มา: ผลการดำเนินงานตามแผนของ\(site.name)"])
    }

    private static func followUpColumn(_ column: FollowUpColumn) -> Column {
        switch column {
        case .number, .dimension: Column(column.heading, .number, width: 6)
        case .project: Column(column.heading, .text, width: 38)
        case .budget, .spent: Column(column.heading, .money, width: 15)
        case .status: Column(column.heading, .text, width: 16)
        case .result, .obstacles: Column(column.heading, .text, width: 28)
        }
    }

    private static func followUpCell(_ column: FollowUpColumn, _ row: FollowUpRow) -> Cell {
        switch column {
        case .number: .number(row.order)
        case .project: .text(row.project.title)
        case .dimension: .number(row.project.dimension)
        case .budget: .money(row.budget)
        case .spent: .money(row.spent)
        case .status: .text(row.status?.thai ?? FollowUpRow.unknownStatus)
        case .result: .text(row.resultText)
        case .obstacles: .text(row.obstacles)
        }
    }

    private static func followUpTotal(_ totals: FollowUpTotals) -> [Cell] {
        FollowUpColumn.allCases.map { column in
            switch column {
            case .project: .text("รวมทั้งสิ้น \(totals.projects) รายการ")
            case .budget: .money(totals.budget)
            case .spent: .money(totals.spent)
            case .number, .dimension, .status, .result, .obstacles: .empty
            }
        }
    }
}
