import Findings

extension Check<ProjectYear> {
    /// No more was spent in the first six months than in the whole year.
    static let halfYearSpendingIsWithinTheYears = Check(reading: ["half_year", "spent"]) { entry, report in
        guard let half = entry.halfYear?.spent, let whole = entry.spent, half > whole else { return }
        report.add(
            Finding(
                .halfYearAboveYear, at: report.place("half_year", "spent"),
                message: Bilingual(
                    th: "รอบ 6 เดือนเบิกจ่าย \(half.grouped) บาท มากกว่าทั้งปีที่เบิกจ่าย \(whole.grouped) บาท",
                    en: "\(half.grouped) baht were spent in six months, more than the \(whole.grouped) of the year"),
                fix: Bilingual(
                    th: "ตรวจยอดทั้งสองกับฎีกาเบิกจ่าย spent ของปีต้องรวมยอดรอบ 6 เดือนไว้ด้วย",
                    en: "compare both with the vouchers: the year's spent includes that of the six months"),
                related: [report.place("spent")]))
    }
}
