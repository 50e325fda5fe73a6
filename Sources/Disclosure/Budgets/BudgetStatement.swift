import Records
import ThaiText

/// A budget paper with the sums of its lines at each level.
public struct BudgetStatement: Sendable {
    public let report: RecordOf<BudgetReport>
    /// Whether it counts: it was not withdrawn, and no other paper of its kind corrects it.
    public let isCurrent: Bool
    public let breakdown: BudgetBreakdown
    public let revenue: BudgetRevenue

    init(_ report: RecordOf<BudgetReport>, references: References) {
        self.report = report
        isCurrent =
            report.withdrawn == nil
            && !references.corrections(of: report.id).contains {
                RecordOf<BudgetReport>($0)?.content.report == report.content.report
            }
        breakdown = BudgetBreakdown(report.lines)
        revenue = BudgetRevenue(report.revenue)
    }

    /// What kind of paper it is.
    public var kind: BudgetReportKind { report.content.report }

    public var year: FiscalYear { report.record.fiscalYear }

    /// The last day of which it speaks: its period's, else that on which it was published.
    public var lastDay: CalendarDay { report.period?.to ?? report.date }

    /// Whether it says what was spent since the fiscal year began, and not in a part of it that began later.
    public var reportsTheYearSoFar: Bool { kind.reportsSpending && report.period?.from == year.first }

    /// Whether it has more lines than a light page can show: a row's marks and amounts weigh some 250 bytes beside its name.
    public var isLong: Bool { report.lines.reduce(0) { $0 + $1.name.utf8.count + 250 } > 16_000 }

    /// Where the lines of one of its programs are, where it is long.
    public func address(of program: BudgetProgram) -> String { "\(report.record.address)\(program.rawValue)/" }

    /// Its lines as a file to download.
    public func linesAddress(_ type: TableFileType) -> String {
        "\(report.record.address)budget-lines.\(type.rawValue)"
    }

    /// Its revenue as a file to download; nil where it has none.
    public func revenueAddress(_ type: TableFileType) -> String? {
        revenue.lines.isEmpty ? nil : "\(report.record.address)budget-revenue.\(type.rawValue)"
    }
}

/// Lines of revenue with their sums.
public struct BudgetRevenue: Sendable {
    public let lines: [RevenueLine]
    /// What all lines expect.
    public let estimate: Money
    /// What came in; nil where no line says so.
    public let received: Money?

    init(_ lines: [RevenueLine]) {
        self.lines = lines
        estimate = lines.sum(\.estimate)
        let receipts = lines.compactMap(\.received)
        received = receipts.isEmpty ? nil : receipts.sum(\.self)
    }
}
