import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// A report says of no program that less was spent than a report of a part of the same time does.
    static let spendingOfAYearGrows = DisclosureCheck { disclosure in
        disclosure.wholeBudgetYears.flatMap { year in
            let reports = year.papers.filter { $0.isCurrent && $0.kind.reportsSpending }
            return reports.flatMap { report in
                let parts = reports.filter { report.coversMore(than: $0) }
                return BudgetProgram.allCases.compactMap { fall(of: $0, in: report, after: parts) }
            }
        }
    }

    private static func fall(
        of program: BudgetProgram, in report: BudgetStatement, after parts: [BudgetStatement]
    ) -> Finding? {
        guard
            let most = parts.max(by: { $0.spent(on: program) < $1.spent(on: program) }),
            report.spent(on: program) < most.spent(on: program)
        else { return nil }
        return .lessSpentThanBefore(program, in: report, most)
    }
}

extension BudgetStatement {
    /// Whether it speaks of the same time as another, and of more.
    fileprivate func coversMore(than other: BudgetStatement) -> Bool {
        guard let whole = report.period, let part = other.report.period else { return false }
        return whole != part && whole.holds(part)
    }

    fileprivate func spent(on program: BudgetProgram) -> Money {
        breakdown.programs.first { $0.program == program }?.total.spent ?? .zero
    }
}

extension Finding {
    fileprivate static func lessSpentThanBefore(
        _ program: BudgetProgram, in report: BudgetStatement, _ part: BudgetStatement
    ) -> Finding {
        let (spent, before) = (report.spent(on: program).grouped, part.spent(on: program).grouped)
        return Finding(
            .lessSpentThanBefore, at: report.report.record.place("lines"),
            message: Bilingual(
                th:
                    "แผนงาน\(program.thai) เบิกจ่าย \(spent) บาท น้อยกว่า \(before) บาท ตามรายงานถึง \(part.lastDay.longThai)",
                en:
                    "of the program «\(program.rawValue)» \(spent) baht was spent, less than the \(before) of the report until \(part.lastDay.iso8601)"
            ),
            fix: Bilingual(
                th: "ตรวจยอดเบิกจ่ายสะสมของทั้งสองรายงานกับระบบบัญชี ถ้าฉบับก่อนผิดให้ลงฉบับแก้ไขโดยใส่ corrects",
                en: "compare both reports with the accounts; where the earlier is wrong, publish one that corrects it"),
            related: [part.report.record.place("lines")])
    }
}
