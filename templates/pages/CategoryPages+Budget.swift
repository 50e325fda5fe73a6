import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The procurement notices by year, and the budget papers by year.
    var budgetSections: [Section] {
        let procurement = Section(
            id: "procurement", title: "การจัดซื้อจัดจ้าง",
            content: """
                \(yearList(disclosure.procurement.years.map(procurementYearFact)))
                <p><a href="\(url: .vendors())">ผู้ขายและผู้รับจ้าง</a></p>
                """)
        guard let newest = disclosure.budgets.years.first else { return [procurement] }
        let years = disclosure.budgets.fiveYears(until: newest.year)
        let papers = Section(
            id: "papers", title: "งบประมาณและการใช้จ่าย",
            content: """
                \(years.count > 1 ? yearColumns(years) : "")
                \(yearList(disclosure.budgets.years.map(budgetYearFact)))
                """)
        return [papers, procurement]
    }

    private func budgetYearFact(_ year: BudgetYear) -> HTML {
        fact(
            "ปีงบประมาณ \(format.year(year.year))",
            entryList([budgetYearEntry(year)] + year.papers.map(budgetEntry)))
    }

    private func budgetYearEntry(_ year: BudgetYear) -> HTML {
        let share = year.breakdown.total.spentPerMille.map { "เบิกจ่ายร้อยละ \(format.percent(perMille: $0))" }
        let budget = year.standing == .nothing ? "ไม่มียอดรวม" : "งบประมาณ \(format.baht(year.breakdown.total.budget))"
        return """
            <li><a href="\(url: .budgetYear(year.year))"><strong>ภาพรวมทั้งปี</strong></a> <span class="meta">\
            \(span(budget))\(share.map { " <span>\($0)</span>" })</span></li>

            """
    }

    private func budgetEntry(_ statement: BudgetStatement) -> HTML {
        let amounts = statement.breakdown.total
        let sum = amounts.spent.map { "เบิกจ่าย \(format.baht($0))" } ?? "งบประมาณ \(format.baht(amounts.budget))"
        return entry(
            statement.report.record,
            facts: "\(about(statement.report.record)) \(statement.report.withdrawn == nil ? span(sum) : "")")
    }

    private func procurementYearFact(_ year: ProcurementYear) -> HTML {
        fact("ปีงบประมาณ \(format.year(year.year))", entryList(procurementEntries(year)))
    }

    private func procurementEntries(_ year: ProcurementYear) -> [HTML] {
        [
            """
            <li><a href="\(url: .notices(year.year))">ประกาศจัดซื้อจัดจ้าง</a> \
            <span class="meta"><span>\(year.notices.isEmpty ? "ไม่มีประกาศ" : "\(format.number(year.notices.count)) ประกาศ")</span>\
            \(year.notices.first.map { " <span>ล่าสุด \(format.day($0.date))</span>" })</span></li>

            """,
            """
            <li><a href="\(url: .summaries(year))">สรุปผลรายเดือน (สขร.1)</a> <span class="meta">\
            \(span(year.agreementCount == 0 ? "ไม่มีรายการ" : "ตกลงแล้ว \(format.baht(year.amount))"))</span></li>

            """,
            """
            <li><a href="\(url: .purchases(year))">รายการจัดซื้อจัดจ้างทั้งปี</a> <span class="meta">\
            \(span(year.list.isEmpty ? "ไม่มีรายการ" : "\(format.number(year.list.count)) รายการ"))</span></li>

            """,
        ]
    }
}
