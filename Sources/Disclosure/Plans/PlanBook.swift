import Records
import ThaiText

/// A plan with its projects, each year's table, and the summary over all years.
public struct PlanBook: Sendable {
    public let plan: RecordOf<Plan>
    /// By dimension, mission and title.
    public let projects: [RecordOf<PlanProject>]
    /// One a fiscal year of the plan, oldest first.
    public let years: [PlanYear]
    public let summary: PlanSummary

    static func all(plans: [RecordOf<Plan>], projects: [RecordOf<PlanProject>]) -> [PlanBook] {
        let byPlan = Dictionary(grouping: projects, by: \.id.parent)
        return plans.newestFirst().map { PlanBook(plan: $0, projects: byPlan[$0.id] ?? []) }
    }

    private init(plan: RecordOf<Plan>, projects: [RecordOf<PlanProject>]) {
        self.plan = plan
        // A project without a mission stands behind those of its dimension that have one.
        let keyed = projects.map { (project: $0, mission: $0.mission?.number ?? .max, title: ThaiSortKey($0.title)) }
        self.projects = keyed.sorted { one, other in
            (one.project.dimension, one.mission, one.title, one.project.id)
                < (other.project.dimension, other.mission, other.title, other.project.id)
        }.map(\.project)
        years = plan.years.years.map { PlanYear(year: $0, projects: projects) }
        summary = PlanSummary(plan.content, projects: self.projects)
    }

    /// The address of one year's table.
    public func address(of year: FiscalYear) -> String { "\(plan.address)\(year.buddhistYear)/" }

    /// A year's table as a file to download.
    public func fileAddress(of year: FiscalYear, _ type: TableFileType) -> String {
        "\(address(of: year))plan-\(year.buddhistYear).\(type.rawValue)"
    }

    /// The summary as a file to download.
    public func summaryFileAddress(_ type: TableFileType) -> String { "\(plan.address)summary.\(type.rawValue)" }

    /// Whether its tables are shown and handed out: not once the plan was withdrawn.
    public var hasTables: Bool { plan.withdrawn == nil }

    /// What all projects cost over all years, but those withdrawn.
    public var budget: Money { years.sum(\.totals.budget) }
}

extension PlanProject {
    /// What it costs over all years.
    public var budget: Money { years.values.sum(\.budget) }
}
