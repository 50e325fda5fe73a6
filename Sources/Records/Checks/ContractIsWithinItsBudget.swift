import Findings

extension Check<Notice> {
    /// A contract above the money set aside for it.
    static let contractIsWithinItsBudget = Check(reading: ["contract", "budget"]) { notice, report in
        guard let contract = notice.contract, let budget = notice.budget, contract.amount > budget else { return }
        report.add(
            Finding(
                .contractAboveBudget, at: report.place("contract", "amount"),
                message: Bilingual(
                    th: "วงเงินสัญญา \(contract.amount.grouped) บาท สูงกว่าวงเงินงบประมาณ \(budget.grouped) บาท",
                    en: "the contract's \(contract.amount.grouped) baht are above the budget's \(budget.grouped)"),
                fix: Bilingual(th: "ตรวจตัวเลขทั้งสองกับสัญญาและแผน", en: "compare both with the contract and the plan"),
                related: [report.place("budget")]))
    }
}
