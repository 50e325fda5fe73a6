import Records
import ThaiText

/// A plan by dimension and mission: what each project costs in each year, with sums at every level. A project that was
/// withdrawn stands in its place and is not counted.
public struct PlanSummary: Sendable {
    /// The plan's years, oldest first.
    public let years: [FiscalYear]
    /// By their number.
    public let dimensions: [PlanDimension]
    public let total: PlanCosts
    public let missionCount: Int

    /// `projects` stand in the order in which each mission lists them.
    init(_ plan: Plan, projects: [RecordOf<PlanProject>]) {
        let years = plan.years.years
        let entries = projects.map { PlanSummaryEntry($0, over: years) }
        self.years = years
        dimensions = plan.dimensions.sorted { $0.key < $1.key }.map { number, name in
            PlanDimension(
                number: number, name: name, missions: plan.missions.filter { $0.key.dimension == number },
                entries: entries.filter { $0.project.dimension == number }, years: years)
        }
        total = PlanCosts(dimensions.map(\.total), over: years)
        missionCount = dimensions.map(\.missionCount).reduce(0, +)
    }
}

extension PlanSummary {
    /// Every project, in the order of the table.
    public var entries: [PlanSummaryEntry] { dimensions.flatMap(\.missions).flatMap(\.entries) }

    /// What the plan has in all, in its own words: 4 มิติ 10 ภารกิจ 16 กิจกรรม.
    public func counts(_ number: (Int) -> String = { "\($0)" }) -> String {
        "\(number(dimensions.count)) มิติ \(number(missionCount)) ภารกิจ \(number(total.projects)) กิจกรรม"
    }
}

/// One dimension of a plan.
public struct PlanDimension: Sendable {
    public let number: Int
    public let name: String
    /// By their number, and last the projects that name no mission, where there are any.
    public let missions: [PlanMission]
    /// How many missions the plan gives the dimension.
    public let missionCount: Int
    public let total: PlanCosts

    fileprivate init(
        number: Int, name: String, missions: [MissionNumber: String], entries: [PlanSummaryEntry], years: [FiscalYear]
    ) {
        self.number = number
        self.name = name
        missionCount = missions.count
        let named = missions.sorted { $0.key < $1.key }.map { number, name in
            PlanMission(
                number: number, name: name, entries: entries.filter { $0.project.mission == number }, years: years)
        }
        let others = entries.filter { entry in entry.project.mission.map { missions[$0] == nil } ?? true }
        self.missions =
            named
            + (others.isEmpty ? [] : [PlanMission(number: nil, name: "ไม่ระบุภารกิจ", entries: others, years: years)])
        total = PlanCosts(self.missions.map(\.total), over: years)
    }
}

extension PlanDimension {
    /// What it has, in the plan's words: 3 ภารกิจ 10 กิจกรรม.
    public func counts(_ number: (Int) -> String = { "\($0)" }) -> String {
        "\(number(missionCount)) ภารกิจ \(number(total.projects)) กิจกรรม"
    }
}

/// One mission of a dimension, or what is of none.
public struct PlanMission: Sendable {
    /// Nil for the projects that name no mission.
    public let number: MissionNumber?
    public let name: String
    public let entries: [PlanSummaryEntry]
    public let total: PlanCosts

    fileprivate init(number: MissionNumber?, name: String, entries: [PlanSummaryEntry], years: [FiscalYear]) {
        self.number = number
        self.name = name
        self.entries = entries
        total = PlanCosts(entries.compactMap(\.costs), over: years)
    }
}

/// One project in the summary.
public struct PlanSummaryEntry: Sendable {
    public let project: RecordOf<PlanProject>
    /// Nil for a project that was withdrawn.
    public let costs: PlanCosts?

    fileprivate init(_ project: RecordOf<PlanProject>, over years: [FiscalYear]) {
        self.project = project
        costs =
            project.isCounted
            ? PlanCosts(projects: 1, byYear: years.map { project.years[$0]?.budget }) : nil
    }
}

/// What one project costs, or several together.
public struct PlanCosts: Sendable, Hashable {
    /// How many projects it is about.
    public let projects: Int
    /// One for each year of the plan; nil where no project stands in that year's table.
    public let byYear: [Money?]

    /// Over all years.
    public var sum: Money { byYear.sum { $0 ?? .zero } }

    fileprivate init(projects: Int, byYear: [Money?]) {
        self.projects = projects
        self.byYear = byYear
    }

    fileprivate init(_ parts: [PlanCosts], over years: [FiscalYear]) {
        projects = parts.map(\.projects).reduce(0, +)
        byYear = years.indices.map { index in
            let amounts = parts.compactMap { $0.byYear[index] }
            return amounts.isEmpty ? nil : amounts.sum(\.self)
        }
    }
}

extension RecordOf<PlanProject> {
    /// Whether the plan's tables count it: not once it was withdrawn.
    public var isCounted: Bool { record.common.withdrawn == nil }
}
