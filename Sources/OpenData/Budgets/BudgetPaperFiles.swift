import Disclosure
import Records
import ThaiText

extension DataFileFamily {
    /// The lines of every budget paper that stands, and its revenue where it has any.
    static let budgetPapers = DataFileFamily { disclosure in
        let site = disclosure.site
        return disclosure.budgets.statements.filter { $0.report.withdrawn == nil }.flatMap { statement in
            DataFile.table(at: statement.linesAddress) { .lines(of: statement, site) }
                + DataFile.table(at: statement.revenueAddress) { .revenue(of: statement, site) }
        }
    }
}

extension Sheet {
    /// A paper's lines, with the sums of each area, program and category above them.
    static func lines(of statement: BudgetStatement, _ site: Site) -> Sheet {
        let breakdown = statement.breakdown
        let columns = [.area, .program, .category, .name] + breakdown.amountColumns
        let rows = breakdown.areas.flatMap(BudgetTableRow.rows)
        return Sheet(
            name: "รายจ่าย \(statement.year.buddhistYear)",
            titles: [statement.report.title, site.fullName] + [statement.report.period?.text].compactMap(\.self),
            columns: columns.map(\.column),
            rows: rows.map { $0.cells(columns) },
            subtotals: Set(rows.indices.filter { rows[$0].isSum }),
            totals: [BudgetTableRow(amounts: breakdown.total, name: "รวมทั้งสิ้น").cells(columns)],
            notes: [Self.inWords(breakdown.total.budget), "ที่มา: \(statement.report.title) ของ\(site.name) (หน่วย: บาท)"])
    }

    /// A paper's revenue.
    static func revenue(of statement: BudgetStatement, _ site: Site) -> Sheet {
        let revenue = statement.revenue
        let columns = revenue.columns
        func cells(_ name: String, _ estimate: Money, _ received: Money?) -> [Cell] {
            columns.map { column in
                switch column {
                case .name: .text(name)
                case .estimate: .money(estimate)
                case .received: .money(received)
                case .share: .share(received?.perMille(of: estimate))
                }
            }
        }
        return Sheet(
            name: "รายรับ \(statement.year.buddhistYear)",
            titles: ["รายรับตาม\(statement.report.title)", site.fullName]
                + [statement.report.period?.text].compactMap(\.self),
            columns: columns.map(\.column),
            rows: revenue.lines.map { cells($0.name, $0.estimate, $0.received) },
            totals: [cells("รวมทั้งสิ้น", revenue.estimate, revenue.received)],
            notes: ["ที่มา: \(statement.report.title) ของ\(site.name) (หน่วย: บาท)"])
    }

    /// A budget in words, as an ordinance gives it.
    static func inWords(_ budget: Money) -> String {
        "งบประมาณรายจ่ายรวมทั้งสิ้น \(budget.grouped) บาท (\(budget.bahtText))"
    }
}

extension RevenueColumn {
    fileprivate var column: Sheet.Column {
        switch self {
        case .name: Sheet.Column(heading, .text, width: 60)
        case .estimate, .received: Sheet.Column(heading, .money, width: 20)
        case .share: Sheet.Column(heading, .share, width: 10)
        }
    }
}

extension Period {
    fileprivate var text: String { "ตั้งแต่ \(from.longThai) ถึง \(to.longThai)" }
}
