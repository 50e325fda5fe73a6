import Records
import ThaiText

/// A budget paper with the sums of its lines at each level.
public struct BudgetStatement: Sendable {
    public let report: RecordOf<BudgetReport>
    /// The areas that have lines, in the order of the form.
    public let areas: [BudgetAreaGroup]
    /// The categories that have lines, in the order of the form.
    public let categories: [BudgetCategorySum]
    public let total: BudgetAmounts
    /// What all revenue lines expect.
    public let estimate: Money
    /// What came in; nil where the paper does not say.
    public let received: Money?

    init(_ report: RecordOf<BudgetReport>) {
        self.report = report
        let lines = report.lines
        areas = BudgetArea.allCases.compactMap { area in
            BudgetAreaGroup(area: area, lines: lines.filter { $0.program.area == area })
        }
        categories = BudgetCategory.allCases.compactMap { category in
            let lines = lines.filter { $0.category == category }
            return lines.isEmpty ? nil : BudgetCategorySum(category: category, amounts: BudgetAmounts(lines))
        }
        total = BudgetAmounts(lines)
        estimate = report.revenue.sum(\.estimate)
        let receipts = report.revenue.compactMap(\.received)
        received = receipts.isEmpty ? nil : receipts.sum(\.self)
    }
}

/// The sums of some lines.
public struct BudgetAmounts: Sendable, Hashable {
    public let budget: Money
    public let transfer: Money
    /// Nil where no line says what was spent.
    public let spent: Money?

    /// The sums of these lines.
    public init(_ lines: [BudgetLine]) {
        budget = lines.sum(\.budget)
        transfer = lines.sum(\.transfer)
        let spending = lines.compactMap(\.spent)
        spent = spending.isEmpty ? nil : spending.sum(\.self)
    }

    /// What may be spent: budget and transfer.
    public var available: Money { budget + transfer }

    /// What is left; nil where nothing is said of spending.
    public var remaining: Money? { spent.map { available - $0 } }

    /// Spending in thousandths of what may be spent, rounded; nil where nothing is said of spending or nothing may be.
    public var spentPerMille: Int? { spent?.perMille(of: available) }
}

/// The lines of one area, by program.
public struct BudgetAreaGroup: Sendable {
    public let area: BudgetArea
    /// The programs that have lines, in the order of the form.
    public let programs: [BudgetProgramGroup]
    public let total: BudgetAmounts

    init?(area: BudgetArea, lines: [BudgetLine]) {
        guard !lines.isEmpty else { return nil }
        self.area = area
        programs = BudgetProgram.allCases.compactMap { program in
            let lines = lines.filter { $0.program == program }
            return lines.isEmpty
                ? nil : BudgetProgramGroup(program: program, lines: lines, total: BudgetAmounts(lines))
        }
        total = BudgetAmounts(lines)
    }
}

/// The lines of one program, as typed.
public struct BudgetProgramGroup: Sendable {
    public let program: BudgetProgram
    public let lines: [BudgetLine]
    public let total: BudgetAmounts
}

/// The sums of one category.
public struct BudgetCategorySum: Sendable {
    public let category: BudgetCategory
    public let amounts: BudgetAmounts
}
