import Disclosure
import Records
import ThaiText

extension DataFileFamily {
    /// Each year's table of every plan, as XLSX and CSV.
    static let planYears = DataFileFamily { disclosure in
        let site = disclosure.site
        return disclosure.plans.filter(\.hasTables).flatMap { book in
            book.years.flatMap { year in
                DataFile.table(at: { book.fileAddress(of: year.year, $0) }) { .planYear(year, of: book, site) }
            }
        }
    }
}

extension Sheet {
    /// A year's table as the printed plan has it.
    static func planYear(_ year: PlanYear, of book: PlanBook, _ site: Site) -> Sheet {
        Sheet(
            name: "ปีงบประมาณ \(year.year.buddhistYear)",
            titles: [book.plan.title, "ประจำปีงบประมาณ พ.ศ. \(year.year.buddhistYear)", site.fullName],
            columns: PlanTableColumn.all.map(planYearColumn),
            rows: year.rows.map { row in PlanTableColumn.all.map { planYearCell($0, row) } },
            totals: year.rows.isEmpty ? [] : [PlanTableColumn.all.map { planYearTotal($0, year.totals) }],
            notes: [
                year.rows.isEmpty ? PlanYear.nothingPlanned : nil, "✓ หมายถึงดำเนินการในไตรมาสนั้น",
                "ที่มา: แผนที่ประกาศใช้ของ\(site.name)",
            ].compactMap(\.self))
    }

    private static func planYearColumn(_ column: PlanTableColumn) -> Column {
        switch column {
        case .order, .dimension: Column(column.heading, .number, width: 8)
        case .project: Column(column.heading, .text, width: 64)
        case .budget: Column(column.heading, .money, width: 17)
        case .quarter: Column(column.heading, .number, width: 6, group: PlanTableColumn.quarters)
        case .note: Column(column.heading, .text, width: 22)
        }
    }

    private static func planYearCell(_ column: PlanTableColumn, _ row: PlanRow) -> Cell {
        switch column {
        case .order: .number(row.entry.order)
        case .project: .text(row.project.title)
        case .dimension: .number(row.project.dimension)
        case .budget: .money(row.isCounted ? row.entry.budget : nil)
        case .quarter(let quarter): row.isMarked(in: quarter) ? .text("✓") : .empty
        case .note: .text(row.note)
        }
    }

    private static func planYearTotal(_ column: PlanTableColumn, _ totals: PlanYearTotals) -> Cell {
        switch column {
        case .project: .text("รวมทั้งสิ้น \(totals.projects) รายการ")
        case .budget: .money(totals.budget)
        case .quarter(let quarter): .number(totals.quarters[quarter - 1])
        case .order, .dimension, .note: .empty
        }
    }
}
