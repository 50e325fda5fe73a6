import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// A spending plan and a report give each program the budget that the year's ordinances give it.
    static let reportsRepeatTheOrdinances = DisclosureCheck { disclosure in
        disclosure.wholeBudgetYears.flatMap { year in
            year.papers.filter { $0.isCurrent && $0.kind != .ordinance }.flatMap { differences(of: $0, from: year) }
        }
    }

    /// The paper may leave out what was decided between the last day of which it speaks and its own day.
    private static func differences(of paper: BudgetStatement, from year: BudgetYear) -> [Finding] {
        let all = [min(paper.lastDay, paper.report.date), paper.report.date].map { day in
            year.ordinances.filter { $0.report.date <= day }
        }
        let budgets = paper.budgetByProgram
        let sums = all.filter { !$0.isEmpty }.map { ordinances in
            (ordinances: ordinances, budgets: BudgetStatement.budgetByProgram(of: ordinances))
        }
        guard let sum = sums.last, !sums.contains(where: { $0.budgets == budgets }) else { return [] }
        return BudgetProgram.allCases.compactMap { program in
            let (budget, decided) = (budgets[program] ?? .zero, sum.budgets[program] ?? .zero)
            return budget == decided
                ? nil
                : .budgetNotTheOrdinances(program, in: paper, budget, decided: decided, by: sum.ordinances)
        }
    }
}

extension Disclosure {
    /// The years of the budget, where all papers could be read; else none, since the one that is wanting may be the one
    /// that explains the others.
    var wholeBudgetYears: [BudgetYear] {
        unread.contains { $0.path.hasPrefix("budget/") } ? [] : budgets.years
    }
}

extension BudgetStatement {
    /// The budget of each program that has any.
    fileprivate var budgetByProgram: [BudgetProgram: Money] { Self.budgetByProgram(of: [self]) }

    fileprivate static func budgetByProgram(of papers: [BudgetStatement]) -> [BudgetProgram: Money] {
        Dictionary(
            papers.flatMap(\.breakdown.programs).map { ($0.program, $0.total.budget) }, uniquingKeysWith: +
        ).filter { $0.value != .zero }
    }
}

extension Finding {
    fileprivate static func budgetNotTheOrdinances(
        _ program: BudgetProgram, in paper: BudgetStatement, _ budget: Money, decided: Money,
        by ordinances: [BudgetStatement]
    ) -> Finding {
        Finding(
            .budgetNotTheOrdinances, at: paper.report.record.place("lines"),
            message: Bilingual(
                th: "แผนงาน\(program.thai) มีงบประมาณ \(budget.grouped) บาท แต่ตามข้อบัญญัติของปีคือ \(decided.grouped) บาท",
                en:
                    "the program «\(program.rawValue)» has a budget of \(budget.grouped) baht, by the year's ordinances \(decided.grouped)"
            ),
            fix: Bilingual(
                th: "ตรวจงบประมาณของแผนงานนี้กับข้อบัญญัติ ถ้ามีข้อบัญญัติเพิ่มเติมให้ลงด้วย การโอนให้ใส่ใน transfer",
                en:
                    "compare the program's budget with the ordinance; publish additional ordinances too, and put transfers under transfer"
            ),
            related: ordinances.map { $0.report.record.place("lines") })
    }
}
