import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The last five years that have a budget, side by side; nothing where there is but one.
    func fiveYears(until last: FiscalYear) -> HTML {
        let years = disclosure.budgets.fiveYears(until: last)
        guard years.count > 1 else { return .empty }
        return """
            <section>
            <h2>เทียบกับปีก่อน</h2>
            \(yearColumns(years))
            </section>
            """
    }

    /// Budget, spending and receipts of some years, in millions of baht, with the same as a table.
    func yearColumns(_ years: [BudgetYear]) -> HTML {
        let amounts = years.map { [$0.breakdown.total.budget, $0.breakdown.total.spent, $0.revenue.received] }
        let tallest = amounts.flatMap { $0.compactMap(\.self) }.max() ?? .zero
        let groups = zip(years, amounts).map { year, amounts in
            ColumnGroup(
                name: "\(format.year(year.year))\(year.isWhole ? "" : "*")",
                columns: amounts.map { amount in
                    amount.map { Column(height: $0.perMille(of: tallest) ?? 0, value: format.millions($0)) }
                })
        }
        return columnChart(
            "งบประมาณ เบิกจ่าย และรายรับจริง (ล้านบาท)",
            [
                ColumnSeries(name: "งบประมาณ", mark: .pale), ColumnSeries(name: "เบิกจ่าย", mark: .solid),
                ColumnSeries(name: "รายรับจริง", mark: .outline),
            ], groups,
            table: """
                \(years.allSatisfy(\.isWhole) ? "" : "<p class=\"legend\">* ยังไม่มียอดครบทั้งปี</p>")
                <details><summary>ดูเป็นตาราง</summary>\(yearTable(years))</details>
                """)
    }

    private func yearTable(_ years: [BudgetYear]) -> HTML {
        """
        <table class="data stack">
        \(caption("งบประมาณ เบิกจ่าย และรายรับจริงรายปี (บาท)", csv: .csv(.budgetReports)))
        <thead><tr><th scope="col">ปีงบประมาณ</th><th scope="col">เบิกจ่ายถึง</th>\
        \(budgetInShortHeadings)</tr></thead>
        <tbody>
        \(years.map(yearRow))
        </tbody>
        </table>
        """
    }

    private func yearRow(_ year: BudgetYear) -> HTML {
        """
        <tr><th scope="row"><a href="\(url: .budgetYear(year.year))">\(format.year(year.year))</a></th>\
        <td data-label="เบิกจ่ายถึง"><span>\(year.spending.map { format.day($0.lastDay) } ?? "ยังไม่มีรายงาน")</span></td>\
        \(budgetInShort(year.breakdown.total, received: year.revenue.received))</tr>

        """
    }
}
