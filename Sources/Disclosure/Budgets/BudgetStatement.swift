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
        isCurrent = references.counts(report.record) {
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

    /// Whether its spending is that of a part of the year which began later, and no sum of the year.
    public var reportsOnlyAPart: Bool { kind.reportsSpending && !reportsTheYearSoFar }

    /// Whether it has more lines than a light page can show: a row's marks and amounts weigh some 250 bytes beside its name.
    public var isLong: Bool { report.lines.reduce(0) { $0 + $1.name.utf8.count + 250 } > 15_000 }

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

    /// The columns that its table needs.
    public var columns: [RevenueColumn] {
        RevenueColumn.allCases.filter { received != nil || $0 == .name || $0 == .estimate }
    }

    /// These estimates and the receipts of another, with what has one name in one line.
    func receiving(_ other: BudgetRevenue) -> BudgetRevenue {
        let estimates = lines.map { line in
            var line = line
            line.received = nil
            return line
        }
        let receipts = other.lines.map { line in
            var line = line
            line.estimate = .zero
            return line
        }
        var merged: [RevenueLine] = []
        var indices: [String: Int] = [:]
        for line in estimates + receipts {
            guard let index = indices[Folding.key(line.name)] else {
                indices[Folding.key(line.name)] = merged.count
                merged.append(line)
                continue
            }
            merged[index].estimate += line.estimate
            if let received = line.received { merged[index].received = received + (merged[index].received ?? .zero) }
        }
        return BudgetRevenue(merged)
    }
}
