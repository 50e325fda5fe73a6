import Disclosure
import Hypertext
import Records
import ThaiText

/// How far down a budget's table goes.
enum BudgetDepth {
    case programs, categories, lines
}

extension SiteContext {
    /// A budget's sums by area and program, down to its categories or lines where they are asked for; `link` leads from a
    /// program's name. So many rows of so many columns would make the page heavy: what the columns are is said once, in
    /// the style sheet (`.spending`).
    func budgetTable(
        _ breakdown: BudgetBreakdown, _ caption: HTML, label: String, to depth: BudgetDepth,
        link: (BudgetProgram) -> WebAddress? = { _ in nil }
    ) -> HTML {
        let columns = breakdown.amountColumns
        let classes =
            ["data stack levels"] + (columns.contains(.spent) ? ["spending"] : [])
            + (columns.contains(.transfer) ? ["moved"] : [])
        return """
            <div class="scroll" role="region" tabindex="0" aria-label="\(label)">
            <table class="\(classes.joined(separator: " "))">
            \(caption)
            <thead><tr><th scope="col">\(depth == .programs ? "แผนงาน" : "รายการ")</th>\
            \(columns.map { columnHeading($0.heading, isNumber: true) })</tr></thead>
            <tbody>
            \(breakdown.areas.map { areaRows($0, columns, to: depth, link: link) })
            </tbody>
            <tfoot>
            \(row("รวมทั้งสิ้น", breakdown.total, columns))
            </tfoot>
            </table>
            </div>
            """
    }

    private func areaRows(
        _ area: BudgetAreaGroup, _ columns: [BudgetColumn], to depth: BudgetDepth, link: (BudgetProgram) -> WebAddress?
    ) -> HTML {
        """
        \(row("\(area.area.thai)", area.total, columns, level: "group"))\
        \(area.programs.map { programRows($0, columns, to: depth, at: link($0.program)) })
        """
    }

    private func programRows(
        _ program: BudgetProgramGroup, _ columns: [BudgetColumn], to depth: BudgetDepth, at address: WebAddress?
    ) -> HTML {
        let title = "แผนงาน\(program.program.thai)"
        let name: HTML = address.map { "<a href=\"\(url: $0)\">\(title)</a>" } ?? "\(title)"
        guard depth != .programs else { return row(name, program.total, columns) }
        return """
            \(row(name, program.total, columns, level: "sub"))\
            \(program.categories.map { categoryRows($0, columns, withLines: depth == .lines) })
            """
    }

    private func categoryRows(_ category: BudgetCategoryGroup, _ columns: [BudgetColumn], withLines: Bool) -> HTML {
        let name = category.category.thai
        guard withLines else { return row("\(name)", category.total, columns) }
        // The sum of one line is the line.
        if category.lines.count == 1, let line = category.lines.first {
            return row("\(name) <span>\(line.name)</span>", category.total, columns, level: "sub-sub")
        }
        return """
            \(row("\(name)", category.total, columns, level: "sub-sub"))\
            \(category.lines.map { row("\($0.name)", BudgetAmounts([$0]), columns) })
            """
    }

    private func row(
        _ name: HTML, _ amounts: BudgetAmounts, _ columns: [BudgetColumn], level: String? = nil
    ) -> HTML {
        """
        <tr\(attribute: "class", level)><th scope="row">\(name)</th>\
        \(columns.map { columns.contains(.spent) ? cell($0, amounts) : number(amounts.money($0), $0.heading) })</tr>

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
        let hasReceipts = revenue.received != nil
        let columns = RevenueColumn.allCases.filter { hasReceipts || $0 == .name || $0 == .estimate }
        return """
            <table class="data stack">
            \(caption)
            <thead><tr>\(columns.map { columnHeading($0.heading, isNumber: $0 != .name) })</tr></thead>
            <tbody>
            \(revenue.lines.map { revenueRow($0.name, $0.estimate, $0.received, hasReceipts) })
            </tbody>
            <tfoot>
            \(revenueRow("รวมทั้งสิ้น", revenue.estimate, revenue.received, hasReceipts))
            </tfoot>
            </table>
            """
    }

    private func revenueRow(_ name: String, _ estimate: Money, _ received: Money?, _ hasReceipts: Bool) -> HTML {
        """
        <tr><th scope="row">\(name)</th>\(number(estimate, "ประมาณการ"))\
        \(hasReceipts ? number(received, "รับจริง") + percent(received?.perMille(of: estimate)) : "")</tr>

        """
    }
}
