import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The procurement notices by year, and the budget papers by year.
    var budgetSections: [Section] {
        let procurement = Section(
            id: "procurement", title: "การจัดซื้อจัดจ้าง",
            content: entryList(disclosure.procurement.years.map(procurementEntry)))
        let papers = Section(id: "papers", title: "งบประมาณและการใช้จ่าย", content: yearList(budgetYears))
        return disclosure.budgets.statements.isEmpty ? [procurement] : [papers, procurement]
    }

    private var budgetYears: [HTML] {
        Dictionary(grouping: disclosure.budgets.statements, by: \.report.record.fiscalYear)
            .sorted { $0.key > $1.key }
            .map { year, statements in
                fact("ปีงบประมาณ \(format.year(year))", entryList(statements.map(budgetEntry)))
            }
    }

    private func budgetEntry(_ statement: BudgetStatement) -> HTML {
        let amounts = statement.total
        let sum = amounts.spent.map { "เบิกจ่าย \(format.baht($0))" } ?? "งบประมาณ \(format.baht(amounts.budget))"
        return entry(
            statement.report.record,
            facts: "\(about(statement.report.record)) \(statement.report.withdrawn == nil ? span(sum) : "")")
    }

    private func procurementEntry(_ year: ProcurementYear) -> HTML {
        """
        <li><a href="\(url: .notices(year.year))">ประกาศจัดซื้อจัดจ้าง ปีงบประมาณ \(format.year(year.year))</a> \
        <span class="meta"><span>\(year.notices.isEmpty ? "ไม่มีประกาศ" : "\(format.number(year.notices.count)) ประกาศ")</span>\
        \(year.notices.first.map { " <span>ล่าสุด \(format.day($0.date))</span>" })</span></li>

        """
    }
}
