import Findings
import ThaiText

extension Check<BudgetLine> {
    /// What is spent is covered by budget and transfer.
    static let spendingIsWithinTheBudget = Check(reading: ["budget", "transfer", "spent"]) { line, report in
        guard let spent = line.spent, spent > line.available else { return }
        let finding = Finding(
            .spentAboveBudget, at: report.place("spent"),
            message: Bilingual(
                th: "«\(line.name)» เบิกจ่าย \(spent.grouped) บาท เกินงบประมาณหลังโอน \(line.available.grouped) บาท",
                en: "«\(line.name)»: \(spent.grouped) baht spent, above budget and transfer, \(line.available.grouped)"),
            fix: Bilingual(
                th: "ตรวจยอดเบิกจ่าย งบประมาณ และการโอนกับระบบบัญชี",
                en: "compare spending, budget and transfer with the accounts"),
            related: line.transfer == .zero ? [] : [report.place("transfer")])
        report.add(
            line.transfer < .zero
                ? finding.adding(
                    toFix: Bilingual(
                        th: "ถ้าเป็นการโอนเพิ่มให้ลบเครื่องหมาย - หน้าเงินโอน",
                        en: "if money was moved to the line, take the minus away from the transfer"))
                : finding)
    }
}
