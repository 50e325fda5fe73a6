import Records
import ThaiText

/// One fiscal year's table of a plan.
public struct PlanYear: Sendable {
    public let year: FiscalYear
    /// By their number in the table.
    public let rows: [PlanRow]
    public let totals: PlanYearTotals

    /// What is said of a year without projects.
    public static let nothingPlanned = "ไม่มีโครงการตามแผนในปีงบประมาณนี้"

    init(year: FiscalYear, projects: [RecordOf<PlanProject>]) {
        self.year = year
        rows =
            projects
            .compactMap { project in project.years[year].map { PlanRow(project: project, entry: $0) } }
            .sorted { ($0.entry.order, $0.project.id) < ($1.entry.order, $1.project.id) }
        totals = PlanYearTotals(rows.filter(\.isCounted).map(\.entry))
    }
}

/// One project in one year's table.
public struct PlanRow: Sendable {
    public let project: RecordOf<PlanProject>
    public let entry: ProjectYear

    /// Whether the totals count it; where not, its money and marks are not shown either, so that what is seen adds up.
    public var isCounted: Bool { project.isCounted }

    /// Whether the table has a mark in a quarter, 1 to 4.
    public func isMarked(in quarter: Int) -> Bool { isCounted && entry.quarters.contains(quarter) }

    /// What stands in the table's last column.
    public var note: String? { isCounted ? entry.note : Self.withdrawnNote }

    /// What the tables say of a project that was withdrawn.
    public static let withdrawnNote = "ถอนแล้ว ไม่นับรวม"
}

/// The last row of a year's table, computed.
public struct PlanYearTotals: Sendable, Hashable {
    public let projects: Int
    public let budget: Money
    /// How many projects are carried out in quarter 1 to 4.
    public let quarters: [Int]

    init(_ entries: [ProjectYear]) {
        projects = entries.count
        budget = entries.sum(\.budget)
        quarters = (1...4).map { quarter in entries.count { $0.quarters.contains(quarter) } }
    }
}
