import Findings
import ThaiText

extension Check<BudgetReport> {
    /// What is moved to some lines of a paper is moved away from others of it: a transfer makes no money.
    static let transfersBalance = Check(reading: ["lines"]) { budget, report in
        let moved = budget.lines.map(\.transfer)
        let (gained, lost) = (moved.filter { $0 > .zero }.sum(\.self), moved.filter { $0 < .zero }.sum(\.self))
        guard gained + lost != .zero else { return }
        let away = Money.zero - lost
        let finding = Finding(
            .transfersUnbalanced, at: report.place("lines"),
            message: Bilingual(
                th: "โอนเพิ่มรวม \(gained.grouped) บาท แต่โอนลดรวม \(away.grouped) บาท",
                en: "\(gained.grouped) baht is moved to lines, but \(away.grouped) away from lines"),
            fix: Bilingual(
                th: "ตรวจกับบันทึกการโอนงบประมาณ รายการที่โอนลดต้องมีเครื่องหมายลบ และต้องลงทั้งสองด้าน",
                en: "compare with the transfer's paper: give both sides, with a minus where money is moved away"))
        let suspects = budget.lines.filter { $0.transfer + $0.transfer == gained + lost }
        guard suspects.count == 1, let line = suspects.first else { return report.add(finding) }
        let other = (Money.zero - line.transfer).grouped
        report.add(
            finding.adding(
                toFix: Bilingual(
                    th: "ยอดจะเท่ากันถ้า «\(line.name)» โอน \(other) บาท",
                    en: "they balance if the transfer of «\(line.name)» is \(other)")))
    }
}
