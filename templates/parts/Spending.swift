import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// A budget paper's large figures.
    func spendingStats(_ statement: BudgetStatement) -> HTML {
        """
        <dl class="stats">
        \(statement.total.spent == nil
            ? stat("งบประมาณรายจ่าย", format.money(statement.total.budget), unit: "บาท")
            : stat("งบประมาณหลังโอน", format.money(statement.total.available), unit: "บาท"))
        \(statement.total.spent.map { stat("เบิกจ่ายแล้ว", format.money($0), unit: "บาท") })
        \(statement.total.spentPerMille.map { stat("คิดเป็นร้อยละ", format.percent(perMille: $0)) })
        \(statement.received.map { stat("รายรับจริง", format.money($0), unit: "บาท") })
        </dl>
        """
    }

    /// What was spent of each area's budget, as bars; nothing where the paper does not say.
    func spendingChart(_ statement: BudgetStatement, table: HTML = .empty) -> HTML {
        let areas = statement.areas.filter { $0.total.available > .zero }
        guard statement.total.spent != nil, let longest = areas.map(\.total.available).max() else { return .empty }
        let bars = areas.map { area in
            Bar(
                name: "\(area.area.thai)", value: spendingInWords(area.total),
                whole: area.total.available.perMille(of: longest) ?? 0,
                part: area.total.spent?.perMille(of: longest) ?? 0)
        }
        return barChart(
            "งบประมาณและการเบิกจ่ายรายด้าน", whole: "งบประมาณหลังโอน", part: "เบิกจ่ายแล้ว", bars, table: table)
    }

    private func spendingInWords(_ amounts: BudgetAmounts) -> String {
        let share = amounts.spentPerMille.map { " (\(format.percent(perMille: $0))%)" } ?? ""
        return "\(format.millions(amounts.spent ?? .zero)) จาก \(format.millions(amounts.available)) ล้านบาท\(share)"
    }

    /// The sums of each area.
    func areaTable(_ statement: BudgetStatement) -> HTML {
        sumTable(
            "งบประมาณรายด้าน", first: "ด้าน", statement.areas.map { ($0.area.thai, $0.total) }, total: statement.total)
    }

    /// The sums of each category of expenditure.
    func categoryTable(_ statement: BudgetStatement) -> HTML {
        sumTable(
            "งบประมาณแยกตามงบ", first: "งบ", statement.categories.map { ($0.category.thai, $0.amounts) },
            total: statement.total)
    }

    private func sumTable(
        _ caption: String, first: String, _ rows: [(name: String, amounts: BudgetAmounts)], total: BudgetAmounts
    ) -> HTML {
        let hasSpending = total.spent != nil
        let budget = hasSpending ? "งบประมาณหลังโอน" : "งบประมาณ"
        return """
            <table class="data stack">
            <caption>\(caption)</caption>
            <thead><tr><th scope="col">\(first)</th><th scope="col" class="num">\(budget) (บาท)</th>\
            \(hasSpending ? "<th scope=\"col\" class=\"num\">เบิกจ่าย (บาท)</th><th scope=\"col\" class=\"num\">ร้อยละ</th>" : "")</tr></thead>
            <tbody>
            \(rows.map { sumRow($0.name, $0.amounts, budget, hasSpending) })
            </tbody>
            <tfoot>
            \(sumRow("รวมทั้งสิ้น", total, budget, hasSpending))
            </tfoot>
            </table>
            """
    }

    private func sumRow(_ name: String, _ amounts: BudgetAmounts, _ budget: String, _ hasSpending: Bool) -> HTML {
        """
        <tr><th scope="row">\(name)</th>\(number(hasSpending ? amounts.available : amounts.budget, budget))\
        \(hasSpending ? number(amounts.spent, "เบิกจ่าย") + percent(amounts.spentPerMille) : "")</tr>

        """
    }

    /// A cell of money; a dash where nothing is known.
    func number(_ money: Money?, _ label: String) -> HTML {
        """
        <td class="num" data-label="\(label)">\(money.map(format.money) ?? "–")</td>
        """
    }

    /// A cell of a share; a dash where there is none.
    func percent(_ perMille: Int?) -> HTML {
        """
        <td class="num" data-label="ร้อยละ">\(perMille.map { format.percent(perMille: $0) } ?? "–")</td>
        """
    }
}
