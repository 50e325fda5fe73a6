import Records
import ThaiText

/// All budget papers, with their sums.
public struct BudgetRegister: Sendable {
    /// The newest year first; within it in the order of the year.
    public let statements: [BudgetStatement]
    private let byID: [RecordID: BudgetStatement]

    init(_ reports: [RecordOf<BudgetReport>]) {
        statements = reports.map(BudgetStatement.init).sorted { one, other in
            let (left, right) = (one.report, other.report)
            if left.record.fiscalYear != right.record.fiscalYear {
                return left.record.fiscalYear > right.record.fiscalYear
            }
            return (left.date, left.id) < (right.date, right.id)
        }
        byID = Dictionary(statements.map { ($0.report.id, $0) }) { first, _ in first }
    }

    /// The sums of one paper.
    public func statement(_ id: RecordID) -> BudgetStatement? { byID[id] }

    /// The paper that says what was spent until the latest day, of several the one published last; nil where there is
    /// none.
    public var newestSpending: BudgetStatement? {
        statements
            .filter { $0.report.content.report.reportsSpending && $0.report.withdrawn == nil }
            .max { ($0.lastDay, $0.report.date, $0.report.id) < ($1.lastDay, $1.report.date, $1.report.id) }
    }

    /// The other papers of the same fiscal year, in the order of the year.
    public func others(of statement: BudgetStatement) -> [BudgetStatement] {
        statements.filter {
            $0.report.record.fiscalYear == statement.report.record.fiscalYear && $0.report.id != statement.report.id
        }
    }
}

extension BudgetStatement {
    fileprivate var lastDay: CalendarDay { report.period?.to ?? report.date }
}
