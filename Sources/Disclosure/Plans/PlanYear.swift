import Records
import ThaiText

/// One fiscal year's table of a plan.
public struct PlanYear: Sendable {
    public let year: FiscalYear
    /// By their number in the table.
    public let rows: [PlanRow]
    public let totals: PlanYearTotals

    init(year: FiscalYear, projects: [RecordOf<PlanProject>]) {
        self.year = year
        rows =
            projects
            .compactMap { project in project.years[year].map { PlanRow(project: project, entry: $0) } }
            .sorted { ($0.entry.order, $0.project.id) < ($1.entry.order, $1.project.id) }
        totals = PlanYearTotals(rows.filter { $0.project.withdrawn == nil }.map(\.entry))
    }

    /// The totals of one dimension's projects.
    public func totals(ofDimension number: Int) -> PlanYearTotals {
        PlanYearTotals(rows.filter { $0.project.dimension == number && $0.project.withdrawn == nil }.map(\.entry))
    }
}

/// One project in one year's table.
public struct PlanRow: Sendable {
    public let project: RecordOf<PlanProject>
    public let entry: ProjectYear
}

/// The last row of a year's table, computed.
public struct PlanYearTotals: Sendable, Hashable {
    public let projects: Int
    public let budget: Money
    /// How many projects are carried out in quarter 1 to 4.
    public let quarters: [Int]
    /// Nil where no project says what it spent.
    public let spent: Money?

    init(_ entries: [ProjectYear]) {
        projects = entries.count
        budget = entries.sum(\.budget)
        quarters = (1...4).map { quarter in entries.count { $0.quarters.contains(quarter) } }
        let spending = entries.compactMap(\.spent)
        spent = spending.isEmpty ? nil : spending.sum(\.self)
    }
}
