import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The large figures of a budget.
    func spendingStats(_ amounts: BudgetAmounts, received: Money?) -> HTML {
        """
        <dl class="stats">
        \(amounts.spent == nil
            ? stat("งบประมาณรายจ่าย", format.money(amounts.budget), unit: "บาท")
            : stat("งบประมาณหลังโอน", format.money(amounts.available), unit: "บาท"))
        \(amounts.spent.map { stat("เบิกจ่ายแล้ว", format.money($0), unit: "บาท") })
        \(amounts.spentPerMille.map { stat("คิดเป็นร้อยละ", format.percent(perMille: $0)) })
        \(amounts.remaining.map { stat("คงเหลือ", format.money($0), unit: "บาท") })
        \(received.map { stat("รายรับจริง", format.money($0), unit: "บาท") })
        </dl>
        """
    }

    /// A budget in figures and words, as an ordinance gives it.
    func budgetInWords(_ budget: Money) -> HTML {
        """
        <p>งบประมาณรายจ่ายรวมทั้งสิ้น \(format.baht(budget)) (\(budget.bahtText))</p>
        """
    }

    /// What was spent of each area's budget, as bars; nothing where the paper does not say.
    func spendingByArea(_ breakdown: BudgetBreakdown, table: HTML = .empty) -> HTML {
        spendingChart(
            "งบประมาณและการเบิกจ่ายรายด้าน", breakdown.areas.map { ($0.area.thai, $0.total) }, table: table)
    }

    /// What was spent of each program's budget, as bars; nothing where the papers do not say.
    func spendingByProgram(_ breakdown: BudgetBreakdown) -> HTML {
        spendingChart(
            "งบประมาณและการเบิกจ่ายรายแผนงาน", breakdown.programs.map { ("แผนงาน\($0.program.thai)", $0.total) })
    }

    private func spendingChart(
        _ title: String, _ groups: [(name: String, amounts: BudgetAmounts)], table: HTML = .empty
    ) -> HTML {
        let spending = groups.compactMap { name, amounts in amounts.spent.map { (name, amounts, spent: $0) } }
        guard let longest = spending.map({ max($1.available, $2) }).max(), longest > .zero else { return .empty }
        let bars = spending.filter { max($1.available, $2) > .zero }.map { name, amounts, spent in
            Bar(
                name: "\(name)", value: spendingInWords(amounts, spent),
                whole: max(0, amounts.available.perMille(of: longest) ?? 0),
                part: max(0, spent.perMille(of: longest) ?? 0))
        }
        return barChart(title, whole: "งบประมาณหลังโอน", part: "เบิกจ่ายแล้ว", bars, table: table)
    }

    /// In millions of baht, but in baht where these would be nothing but zeros.
    private func spendingInWords(_ amounts: BudgetAmounts, _ spent: Money) -> String {
        let share = amounts.spentPerMille.map { " (\(format.percent(perMille: $0))%)" } ?? ""
        guard max(spent, amounts.available) >= Money(baht: 10_000) else {
            return "\(format.money(spent)) จาก \(format.money(amounts.available)) บาท\(share)"
        }
        return "\(format.millions(spent)) จาก \(format.millions(amounts.available)) ล้านบาท\(share)"
    }

    /// How a budget is parted into the four areas.
    func budgetByArea(_ breakdown: BudgetBreakdown, table: HTML = .empty) -> HTML {
        // A millionth of the whole is fine enough to draw, and small enough to calculate with.
        let unit = max(1, breakdown.total.budget.satang / 1_000_000)
        return shareBar(
            "งบประมาณรายจ่ายรายด้าน",
            breakdown.areas.map { group in
                Share(
                    name: group.area.thai, count: Int(group.total.budget.satang / unit),
                    value: "\(format.millions(group.total.budget)) ล้านบาท", mark: group.area.mark)
            }, table: table)
    }

    /// The sums of each area.
    func areaTable(_ breakdown: BudgetBreakdown, csv: WebAddress) -> HTML {
        sumTable(
            "งบประมาณรายด้าน", first: "ด้าน", breakdown.areas.map { ($0.area.thai, $0.total) }, total: breakdown.total,
            csv: csv)
    }

    /// The sums of each category of expenditure.
    func categoryTable(_ breakdown: BudgetBreakdown, csv: WebAddress) -> HTML {
        sumTable(
            "งบประมาณแยกตามงบ", first: "งบ", breakdown.categories.map { ($0.category.thai, $0.total) },
            total: breakdown.total, csv: csv)
    }

    private func sumTable(
        _ caption: String, first: String, _ rows: [(name: String, amounts: BudgetAmounts)], total: BudgetAmounts,
        csv: WebAddress
    ) -> HTML {
        let hasSpending = total.spent != nil
        let budget = hasSpending ? "งบประมาณหลังโอน" : "งบประมาณ"
        return """
            <table class="data stack">
            \(self.caption("\(caption)", csv: csv))
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

extension BudgetArea {
    fileprivate var mark: Mark {
        switch self {
        case .generalAdministration: .solid
        case .communityAndSocial: .pale
        case .economy: .outline
        case .other: .dashed
        }
    }
}
