import Findings

extension Check<ProjectYear> {
    /// No more was spent in a year than the year's plan gives the project.
    static let yearSpendingIsWithinTheBudget = Check(reading: ["budget", "spent"]) { entry, report in
        guard let spent = entry.spent, spent > entry.budget else { return }
        report.add(
            Finding(
                .spentAboveYearsBudget, at: report.place("spent"),
                message: Bilingual(
                    th: "ปีนี้เบิกจ่าย \(spent.grouped) บาท มากกว่างบประมาณของปี \(entry.budget.grouped) บาท",
                    en: "\(spent.grouped) baht were spent in the year, more than its budget of \(entry.budget.grouped)"),
                fix: Bilingual(
                    th: "ตรวจ spent กับฎีกาเบิกจ่าย และ budget กับเล่มแผน",
                    en: "compare spent with the vouchers, and budget with the plan"),
                related: [report.place("budget")]))
    }
}
