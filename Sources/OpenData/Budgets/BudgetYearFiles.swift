import Disclosure
import Records

extension DataFileFamily {
    /// Budget and spending of every fiscal year by area and program.
    static let budgetYears = DataFileFamily { disclosure in
        let site = disclosure.site
        return disclosure.budgets.years.flatMap { year in
            DataFile.table(at: year.fileAddress) { .year(year, of: site) }
        }
    }
}

extension Sheet {
    /// What a year's budget papers say together of each program, with the sums of each area above it.
    static func year(_ year: BudgetYear, of site: Site) -> Sheet {
        let breakdown = year.breakdown
        let columns = [.area, .program] + breakdown.amountColumns
        let rows = breakdown.areas.flatMap { area in
            [BudgetTableRow(amounts: area.total, area: "รวม\(area.area.thai)", name: "")]
                + area.programs.map { program in
                    BudgetTableRow(
                        amounts: program.total, area: area.area.thai, program: program.program.thai, name: "",
                        isSum: false)
                }
        }
        return Sheet(
            name: "งบประมาณ \(year.year.buddhistYear)",
            titles: ["งบประมาณและการใช้จ่าย ปีงบประมาณ พ.ศ. \(year.year.buddhistYear)", site.fullName]
                + [year.spending.map { "เบิกจ่ายถึงวันที่ \($0.lastDay.longThai)" }].compactMap(\.self),
            columns: columns.map(\.column),
            rows: rows.map { $0.cells(columns) },
            subtotals: Set(rows.indices.filter { rows[$0].isSum }),
            totals: [BudgetTableRow(amounts: breakdown.total, area: "รวมทั้งสิ้น", name: "").cells(columns)],
            notes: [
                Self.inWords(breakdown.total.budget), "ที่มา: เอกสารงบประมาณของ\(site.name) (หน่วย: บาท)",
            ])
    }
}
