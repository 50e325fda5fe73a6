import Findings

extension Check<BudgetReport> {
    /// A report is for a period; an ordinance and a spending plan are for their year.
    static let budgetReportNamesItsPeriod = Check(reading: ["report"]) { budget, report in
        guard budget.report.reportsSpending, budget.period == nil else { return }
        report.require(
            "period",
            because: Bilingual(
                th: "สำหรับรายงาน «\(budget.report.thai)»", en: "for a report of kind «\(budget.report.rawValue)»"),
            at: report.place("report"))
    }
}
