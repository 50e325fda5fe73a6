import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// One budget paper, at its record's address.
    static let budgetReports = PageFamily { site in
        site.disclosure.budgets.statements.map { statement in
            let report = statement.report
            return site.recordPage(
                report.record,
                below: [Link(Category.budget.title, .category(.budget))],
                label: """
                    <span class="badge">\(site.name(of: report.content.report))</span> \
                    \(report.period.map { "<span>\(site.format.period($0))</span>" } ?? site.yearSpan(report.record))
                    """
            ) { site.budgetReportArticle(statement) }
        }
    }
}

extension SiteContext {
    /// What the organisation calls a budget paper.
    func name(of kind: BudgetReportKind) -> String {
        switch kind {
        case .ordinance: site.type.budgetLaw
        case .spendingPlan: "แผนการใช้จ่ายงบประมาณ"
        case .quarter, .halfYear, .annual: format.digits.render("รายงาน\(kind.thai)")
        }
    }

    fileprivate func budgetReportArticle(_ statement: BudgetStatement) -> HTML {
        """
        \(spendingStats(statement))
        \(spendingChart(statement))
        \(body(statement.report.record))
        <section>
        <h2>สรุป</h2>
        \(areaTable(statement))
        \(categoryTable(statement))
        </section>
        <section>
        <h2>รายจ่ายตามแผนงาน</h2>
        \(expenditureTable(statement))
        </section>
        \(statement.report.revenue.isEmpty ? "" : revenueSection(statement))
        \(attachments(statement.report.record))
        \(otherPapers(statement))
        """
    }

    private func expenditureTable(_ statement: BudgetStatement) -> HTML {
        let columns = BudgetColumns(statement)
        return """
            <div class="scroll" role="region" tabindex="0" aria-label="ตารางรายจ่ายตามแผนงานและงบ">
            <table class="data stack\(columns.hasSpending ? " spending" : "")">
            <caption class="vh">รายจ่ายตามด้าน แผนงาน และงบ (บาท)</caption>
            <thead><tr><th scope="col">รายการ</th><th scope="col">งบ</th><th scope="col" class="num">งบประมาณ</th>\
            \(columns.hasTransfers ? "<th scope=\"col\" class=\"num\">โอน (+/−)</th>" : "")\
            \(columns.hasSpending ? """
                <th scope="col" class="num">เบิกจ่าย</th><th scope="col" class="num">คงเหลือ</th>\
                <th scope="col" class="num">ร้อยละ</th>
                """ : "")</tr></thead>
            <tbody>
            \(statement.areas.map { areaRows($0, columns) })
            </tbody>
            <tfoot>
            <tr><th scope="row" colspan="2">รวมทั้งสิ้น</th>\(amountCells(statement.total, columns))</tr>
            </tfoot>
            </table>
            </div>
            """
    }

    private func areaRows(_ area: BudgetAreaGroup, _ columns: BudgetColumns) -> HTML {
        """
        <tr class="group"><th scope="row" colspan="2">\(area.area.thai) รวม</th>\(amountCells(area.total, columns))</tr>
        \(area.programs.map { programRows($0, columns) })
        """
    }

    private func programRows(_ program: BudgetProgramGroup, _ columns: BudgetColumns) -> HTML {
        """
        <tr class="sub"><th scope="row" colspan="2">แผนงาน\(program.program.thai) รวม</th>\
        \(amountCells(program.total, columns))</tr>
        \(program.lines.map { lineRow($0, columns) })
        """
    }

    private func lineRow(_ line: BudgetLine, _ columns: BudgetColumns) -> HTML {
        """
        <tr><th scope="row">\(line.name)</th><td class="short">\(line.category.thai)</td>\
        \(amountCells(BudgetAmounts([line]), columns))</tr>

        """
    }

    private func amountCells(_ amounts: BudgetAmounts, _ columns: BudgetColumns) -> HTML {
        guard !columns.hasSpending else { return spendingCells(amounts) }
        return """
            \(number(amounts.budget, "งบประมาณ"))\
            \(columns.hasTransfers ? number(amounts.transfer, "โอน (+/−)") : "")
            """
    }

    // So many rows would make the page heavy: their labels on phones stand once, in the style sheet (`.spending`).
    private func spendingCells(_ amounts: BudgetAmounts) -> HTML {
        """
        <td class="num">\(format.money(amounts.budget))</td><td class="num">\(format.money(amounts.transfer))</td>\
        <td class="num">\(amounts.spent.map(format.money) ?? "–")</td>\
        <td class="num">\(amounts.remaining.map(format.money) ?? "–")</td>\
        <td class="num">\(amounts.spentPerMille.map { format.percent(perMille: $0) } ?? "–")</td>
        """
    }

    private func revenueSection(_ statement: BudgetStatement) -> HTML {
        let hasReceipts = statement.received != nil
        return """
            <section>
            <h2>รายรับ</h2>
            <table class="data stack">
            <caption class="vh">ประมาณการรายรับ\(hasReceipts ? "และรายรับจริง" : "") (บาท)</caption>
            <thead><tr><th scope="col">รายรับ</th><th scope="col" class="num">ประมาณการ</th>\
            \(hasReceipts ? "<th scope=\"col\" class=\"num\">รับจริง</th><th scope=\"col\" class=\"num\">ร้อยละ</th>" : "")</tr></thead>
            <tbody>
            \(statement.report.revenue.map { revenueRow($0.name, $0.estimate, $0.received, hasReceipts) })
            </tbody>
            <tfoot>
            \(revenueRow("รวมรายรับ", statement.estimate, statement.received, hasReceipts))
            </tfoot>
            </table>
            </section>
            """
    }

    private func revenueRow(_ name: String, _ estimate: Money, _ received: Money?, _ hasReceipts: Bool) -> HTML {
        """
        <tr><th scope="row">\(name)</th>\(number(estimate, "ประมาณการ"))\
        \(hasReceipts ? number(received, "รับจริง") + percent(received?.perMille(of: estimate)) : "")</tr>

        """
    }

    /// The year's other papers, since a budget is read beside its spending.
    private func otherPapers(_ statement: BudgetStatement) -> HTML {
        let others = disclosure.budgets.others(of: statement).map(\.report.record)
        guard !others.isEmpty else { return .empty }
        return """
            <section>
            <h2>เอกสารงบประมาณอื่นของปีงบประมาณ \(format.year(statement.report.record.fiscalYear))</h2>
            \(entries(others))
            </section>
            """
    }
}

/// Which columns a budget paper fills.
private struct BudgetColumns {
    let hasTransfers: Bool
    let hasSpending: Bool

    init(_ statement: BudgetStatement) {
        hasSpending = statement.total.spent != nil
        hasTransfers = hasSpending || statement.report.lines.contains { $0.transfer != .zero }
    }
}
