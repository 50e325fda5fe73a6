import Disclosure
import Hypertext
import Records
import ThaiText

/// How far down a budget's table goes.
enum BudgetDepth {
    case programs, categories, lines
}

/// A row of a budget's table: a line, or the sum of a level above lines, which has a class of its own.
struct BudgetTableRow: Sendable {
    let name: HTML
    let amounts: BudgetAmounts
    var level: String?
}

extension SiteContext {
    /// A budget's sums by area and program, down to its categories or lines where they are asked for; `link` leads from a
    /// program's name. So many rows of so many columns would make the page heavy: what the columns are is said once, in
    /// the style sheet (`.spending`).
    func budgetTable(
        _ breakdown: BudgetBreakdown, _ caption: HTML, label: String, to depth: BudgetDepth,
        link: (BudgetProgram) -> WebAddress? = { _ in nil }
    ) -> HTML {
        let rows = budgetRows(breakdown, to: depth, link: link)
        return budgetTable(breakdown, rows, caption, label: label, first: depth == .programs ? "แผนงาน" : "รายการ")
    }

    /// The same of some of its rows; `hasTotal` says whether the sum of all stands below them.
    func budgetTable(
        _ breakdown: BudgetBreakdown, _ rows: [BudgetTableRow], _ caption: HTML, label: String,
        first: String = "รายการ", hasTotal: Bool = true
    ) -> HTML {
        let columns = breakdown.amountColumns
        let classes =
            ["data stack levels"] + (columns.contains(.spent) ? ["spending"] : [])
            + (columns.contains(.transfer) ? ["moved"] : [])
        return """
            <div class="scroll" role="region" tabindex="0" aria-label="\(label)">
            <table class="\(classes.joined(separator: " "))">
            \(caption)
            <thead><tr><th scope="col">\(first)</th>\
            \(columns.map { columnHeading($0.heading, isNumber: true) })</tr></thead>
            <tbody>
            \(rows.map { row($0, columns) })
            </tbody>
            \(hasTotal ? """
                <tfoot>
                \(row(BudgetTableRow(name: "รวมทั้งสิ้น", amounts: breakdown.total), columns))
                </tfoot>
                """ : "")
            </table>
            </div>
            """
    }

    /// All rows of a budget's table but that of its sum.
    func budgetRows(
        _ breakdown: BudgetBreakdown, to depth: BudgetDepth, link: (BudgetProgram) -> WebAddress? = { _ in nil }
    ) -> [BudgetTableRow] {
        breakdown.areas.flatMap { area in
            [BudgetTableRow(name: "\(area.area.thai)", amounts: area.total, level: "group")]
                + area.programs.flatMap { programRows($0, to: depth, at: link($0.program)) }
        }
    }

    private func programRows(
        _ program: BudgetProgramGroup, to depth: BudgetDepth, at address: WebAddress?
    ) -> [BudgetTableRow] {
        let title = "แผนงาน\(program.program.thai)"
        let name: HTML = address.map { "<a href=\"\(url: $0)\">\(title)</a>" } ?? "\(title)"
        guard depth != .programs else { return [BudgetTableRow(name: name, amounts: program.total)] }
        return [BudgetTableRow(name: name, amounts: program.total, level: "sub")]
            + program.categories.flatMap { categoryRows($0, withLines: depth == .lines) }
    }

    private func categoryRows(_ category: BudgetCategoryGroup, withLines: Bool) -> [BudgetTableRow] {
        let name = category.category.thai
        guard withLines else { return [BudgetTableRow(name: "\(name)", amounts: category.total)] }
        // The sum of one line is the line.
        if category.lines.count == 1, let line = category.lines.first {
            let name: HTML = "\(name) <span>\(line.name)</span>"
            return [BudgetTableRow(name: name, amounts: category.total, level: "sub-sub")]
        }
        return [BudgetTableRow(name: "\(name)", amounts: category.total, level: "sub-sub")]
            + category.lines.map { BudgetTableRow(name: "\($0.name)", amounts: BudgetAmounts([$0])) }
    }

    private func row(_ row: BudgetTableRow, _ columns: [BudgetColumn]) -> HTML {
        """
        <tr\(attribute: "class", row.level)><th scope="row">\(row.name)</th>\
        \(columns.map { columns.contains(.spent) ? cell($0, row.amounts) : number(row.amounts.money($0), $0.heading) })</tr>

        """
    }

    /// Nothing where nothing was moved, as on paper.
    private func cell(_ column: BudgetColumn, _ amounts: BudgetAmounts) -> HTML {
        switch column {
        case .share: "<td>\(amounts.spentPerMille.map { format.percent(perMille: $0) } ?? "–")</td>"
        case .transfer where amounts.transfer == .zero: "<td></td>"
        default: "<td>\(amounts.money(column).map(format.money) ?? "–")</td>"
        }
    }

    /// Estimates and receipts of revenue.
    func revenueTable(_ revenue: BudgetRevenue, _ caption: HTML) -> HTML {
        let columns = revenue.columns
        return """
            <table class="data stack">
            \(caption)
            <thead><tr>\(columns.map { columnHeading($0.heading, isNumber: $0 != .name) })</tr></thead>
            <tbody>
            \(revenue.lines.map { revenueRow(columns, $0.name, $0.estimate, $0.received) })
            </tbody>
            <tfoot>
            \(revenueRow(columns, "รวมทั้งสิ้น", revenue.estimate, revenue.received))
            </tfoot>
            </table>
            """
    }

    private func revenueRow(
        _ columns: [RevenueColumn], _ name: String, _ estimate: Money, _ received: Money?
    ) -> HTML {
        let cells = columns.map { column -> HTML in
            switch column {
            case .name: "<th scope=\"row\">\(name)</th>"
            case .estimate: number(estimate, column.heading)
            case .received: number(received, column.heading)
            case .share: percent(received?.perMille(of: estimate))
            }
        }
        return """
            <tr>\(cells)</tr>

            """
    }

    /// The headings over what tables of papers and of years say of each in short.
    var budgetInShortHeadings: [HTML] {
        [.budget, .spent, .share].map { (column: BudgetColumn) in columnHeading(column.heading, isNumber: true) }
            + [columnHeading(RevenueColumn.received.heading, isNumber: true)]
    }

    /// The cells below these headings.
    func budgetInShort(_ amounts: BudgetAmounts, received: Money?) -> HTML {
        """
        \(number(amounts.budget, BudgetColumn.budget.heading))\(number(amounts.spent, BudgetColumn.spent.heading))\
        \(percent(amounts.spentPerMille))\(number(received, RevenueColumn.received.heading))
        """
    }
}
