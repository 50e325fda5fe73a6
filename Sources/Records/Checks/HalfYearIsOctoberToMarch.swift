import Findings
import ThaiText

extension Check<BudgetReport> {
    /// A half-year report is for 1 October to 31 March, the first half of the fiscal year.
    static let halfYearIsOctoberToMarch = Check(reading: ["report", "period"]) { budget, report in
        guard budget.report == .halfYear, let period = budget.period else { return }
        let year = period.from.fiscalYear
        guard period.from != year.first || period.to != year.lastOfFirstHalf else { return }
        report.add(
            Finding(
                .halfYearPeriod, at: report.place("period"),
                message: Bilingual(
                    th:
                        "รายงานรอบ 6 เดือนต้องเป็นช่วง 1 ตุลาคม ถึง 31 มีนาคม แต่เขียนไว้ \(period.from.longThai) ถึง \(period.to.longThai)",
                    en:
                        "a half-year report is for 1 October to 31 March, not \(period.from.iso8601) to \(period.to.iso8601)"
                ),
                fix: Bilingual(
                    th: "แก้เป็น from: \(year.buddhistYear - 1)-10-01 to: \(year.buddhistYear)-03-31",
                    en: "write from: \(year.buddhistYear - 1)-10-01, to: \(year.buddhistYear)-03-31")))
    }
}
