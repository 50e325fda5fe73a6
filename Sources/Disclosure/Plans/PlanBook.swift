import Records
import ThaiText

/// A plan with its projects and each year's table.
public struct PlanBook: Sendable {
    public let plan: RecordOf<Plan>
    /// By dimension, mission and title.
    public let projects: [RecordOf<PlanProject>]
    /// One a fiscal year of the plan, oldest first.
    public let years: [PlanYear]

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
    }

    /// The address of one year's table.
    public func address(of year: FiscalYear) -> String { "\(plan.address)\(year.buddhistYear)/" }

    /// The projects by dimension and mission, with what they cost over all years.
    public var dimensions: [PlanDimension] {
        plan.dimensions.sorted { $0.key < $1.key }.map { number, name in
            PlanDimension(
                number: number, name: name, missions: plan.missions,
                projects: projects.filter { $0.dimension == number })
        }
    }

    /// What all projects cost over all years, but those withdrawn.
    public var budget: Money { years.sum(\.totals.budget) }
}

/// One dimension of a plan.
public struct PlanDimension: Sendable {
    public let number: Int
    public let name: String
    public let missions: [PlanMission]
    /// Those that name no mission.
    public let otherProjects: [RecordOf<PlanProject>]
    /// Without those withdrawn.
    public let projectCount: Int
    /// Over all years, without the projects withdrawn.
    public let budget: Money

    init(number: Int, name: String, missions: [MissionNumber: String], projects: [RecordOf<PlanProject>]) {
        self.number = number
        self.name = name
        self.missions = missions.filter { $0.key.dimension == number }.sorted { $0.key < $1.key }.map { key, name in
            PlanMission(number: key, name: name, projects: projects.filter { $0.mission == key })
        }
        otherProjects = projects.filter { $0.mission == nil }
        projectCount = projects.count { $0.withdrawn == nil }
        budget = projects.standingBudget
    }
}

/// One mission of a dimension.
public struct PlanMission: Sendable {
    public let number: MissionNumber
    public let name: String
    public let projects: [RecordOf<PlanProject>]

    /// Over all years, without the projects withdrawn.
    public var budget: Money { projects.standingBudget }
}

extension [RecordOf<PlanProject>] {
    fileprivate var standingBudget: Money { filter { $0.withdrawn == nil }.sum(\.content.budget) }
}

extension PlanProject {
    /// What it costs over all years.
    public var budget: Money { years.values.sum(\.budget) }
}
