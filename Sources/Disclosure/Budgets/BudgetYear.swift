import Records
import ThaiText

/// What the budget papers of one fiscal year say together.
public struct BudgetYear: Sendable {
    /// How far the site's papers tell of a year.
    public enum Standing: Sendable, Hashable {
        /// No paper counts.
        case nothing
        /// There is a budget, and no report of what was spent since the year began.
        case budgeted
        /// What was spent until a day before the year's last is known.
        case running(until: CalendarDay)
        /// What was spent in the whole year is known.
        case closed
    }

    public let year: FiscalYear
    /// All papers in the order of the year, those too that no longer count.
    public let papers: [BudgetStatement]
    /// The ordinance, and the additional ones (ข้อบัญญัติเพิ่มเติม), whose sums add up to the year's budget.
    public let ordinances: [BudgetStatement]
    /// The paper that says what was spent from the year's first day until the latest; nil where there is none.
    public let spending: BudgetStatement?
    /// The same of what was received.
    public let receipts: BudgetStatement?
    /// The budget of the ordinances, or of another paper where there is none, and the newest transfers and spending.
    public let breakdown: BudgetBreakdown
    /// The estimates of the ordinances, or of another paper where they have none, and the newest receipts.
    public let revenue: BudgetRevenue

    /// The papers are in the order of the year.
    init(_ year: FiscalYear, papers: [BudgetStatement]) {
        self.year = year
        self.papers = papers
        let current = papers.filter(\.isCurrent)
        ordinances = current.filter { $0.kind == .ordinance }
        let reports = current.filter(\.reportsTheYearSoFar)
        spending = reports.last { $0.breakdown.total.spent != nil }
        receipts = reports.last { $0.revenue.received != nil }
        let budgets = ordinances.isEmpty ? [spending ?? current.last].compactMap(\.self) : ordinances
        breakdown = BudgetBreakdown(Self.lines(budgets: budgets, spending: spending))
        revenue = Self.revenue(budgets: budgets, receipts: receipts)
    }

    /// The budgets' lines with nothing moved or spent, and the report's with no budget: what stands in both adds up.
    private static func lines(budgets: [BudgetStatement], spending: BudgetStatement?) -> [BudgetLine] {
        let budgeted = budgets.flatMap(\.report.lines).map { line in
            var line = line
            line.transfer = .zero
            line.spent = spending.map { _ in .zero }
            return line
        }
        let reported = (spending?.report.lines ?? []).map { line in
            var line = line
            line.budget = .zero
            return line
        }
        return budgeted + reported
    }

    /// The report's lines where it expects as much as the budgets; else what they say under one name in one line, so that
    /// the sum of the estimates is the budgets'.
    private static func revenue(budgets: [BudgetStatement], receipts: BudgetStatement?) -> BudgetRevenue {
        let estimated = BudgetRevenue(budgets.flatMap(\.revenue.lines))
        guard let reported = receipts?.revenue else { return estimated }
        return estimated.lines.isEmpty || estimated.estimate == reported.estimate
            ? reported : estimated.receiving(reported)
    }

    public var standing: Standing {
        guard !breakdown.areas.isEmpty else { return .nothing }
        guard let spending else { return .budgeted }
        return spending.lastDay < year.last ? .running(until: spending.lastDay) : .closed
    }

    /// Whether what was spent and received is known for the whole year, as far as either is.
    public var isWhole: Bool { standing == .closed && receipts.map { $0.lastDay >= year.last } ?? true }

    /// The address of its page.
    public var address: String { Self.address(of: year) }

    /// Where the page of a year that has papers is.
    public static func address(of year: FiscalYear) -> String { "/budget/\(year.buddhistYear)/" }

    /// The sums by area and program as a file to download; nil where no paper counts.
    public func fileAddress(_ type: TableFileType) -> String? {
        standing == .nothing ? nil : "\(address)budget-\(year.buddhistYear).\(type.rawValue)"
    }
}
