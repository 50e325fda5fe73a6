import Records
import ThaiText

extension BudgetStatement {
    /// Whether it and another of the same year look like one paper.
    func repeats(_ other: BudgetStatement) -> Bool {
        // Two files of one id are found by their names.
        guard kind == other.kind, report.id != other.report.id else { return false }
        return switch kind {
        case .spendingPlan: true
        case .quarter, .halfYear, .annual: report.period == other.report.period
        case .ordinance:
            Folding.key(report.title) == Folding.key(other.report.title)
                || [self].budgetByProgram == [other].budgetByProgram
        }
    }

    /// Whether the period that it has, if any, is one of its fiscal year.
    var liesWithinItsYear: Bool { report.period.map(year.period.holds) ?? true }
}

extension Sequence<BudgetStatement> {
    /// The budget that they give together to each program that has any.
    var budgetByProgram: [BudgetProgram: Money] {
        Dictionary(
            flatMap(\.breakdown.programs).map { ($0.program, $0.total.budget) }, uniquingKeysWith: +
        ).filter { $0.value != .zero }
    }

    /// What they expect together of each kind of revenue, by its name as it is compared.
    var estimateByName: [String: Money] {
        Dictionary(flatMap(\.revenue.lines).map { (Folding.key($0.name), $0.estimate) }, uniquingKeysWith: +)
    }
}
