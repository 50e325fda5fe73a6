import Records
import ThaiText

/// All budget papers, with their sums.
public struct BudgetRegister: Sendable {
    /// Those that have papers, the newest first.
    public let years: [BudgetYear]

    init(_ reports: [RecordOf<BudgetReport>], references: References) {
        let statements = reports.map { BudgetStatement($0, references: references) }.sorted { one, other in
            (one.lastDay, one.report.date, one.report.id) < (other.lastDay, other.report.date, other.report.id)
        }
        years = Dictionary(grouping: statements, by: \.year)
            .map { BudgetYear($0, papers: $1) }
            .sorted { $0.year > $1.year }
    }

    /// All papers: the newest year first, within it in the order of the year.
    public var statements: [BudgetStatement] { years.flatMap(\.papers) }

    /// What is known of a fiscal year; nil where it has no paper.
    public func year(_ year: FiscalYear) -> BudgetYear? { years.first { $0.year == year } }

    /// Up to five years that have a budget and end with this one, the oldest first.
    public func fiveYears(until last: FiscalYear) -> [BudgetYear] {
        years.filter { $0.year <= last && $0.standing != .nothing }.prefix(5).reversed()
    }

    /// The newest year of which it is known what was spent; nil where there is none.
    public var newestSpending: BudgetYear? { years.first { $0.spending != nil } }
}
