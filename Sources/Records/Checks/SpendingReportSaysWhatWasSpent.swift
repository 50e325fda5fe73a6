import Findings

extension Check<BudgetReport> {
    /// A report of spending gives every line's spending, nought included.
    static let spendingReportSaysWhatWasSpent = Check(reading: ["report", "lines"]) { budget, report in
        guard budget.report.reportsSpending, let index = budget.lines.firstIndex(where: { $0.spent == nil }) else {
            return
        }
        report.add(
            Finding(
                .missingSpending, at: report.place("lines", .index(index)),
                message: Bilingual(
                    th: "รายการ «\(budget.lines[index].name)» ไม่มียอดเบิกจ่าย",
                    en: "the line «\(budget.lines[index].name)» does not say what was spent"),
                fix: Bilingual(
                    th: "เพิ่ม spent: (เบิกจ่าย) ทุกรายการ ถ้ายังไม่เบิกให้ใส่ 0",
                    en: "give spent: in every line, 0 where nothing was")))
    }
}
