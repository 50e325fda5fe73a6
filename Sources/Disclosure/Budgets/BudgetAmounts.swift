import Records
import ThaiText

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

    /// What stands in a column of a table; nil where it is not known, or where the column is not one of money.
    public func money(_ column: BudgetColumn) -> Money? {
        switch column {
        case .budget: budget
        case .transfer: transfer
        case .available: available
        case .spent: spent
        case .remaining: remaining
        case .area, .program, .category, .name, .share: nil
        }
    }

    /// Spending in thousandths of what may be spent, rounded; nil where nothing is said of spending or nothing may be.
    public var spentPerMille: Int? { spent?.perMille(of: available) }
}
