/// A plan made up of numbers, whose stated totals are right unless a test changes them; amounts are in satang.
public struct MadePlan: Sendable {
    public struct Project: Sendable {
        public var dimension: Int
        /// Of its dimension; nil for none.
        public var mission: Int?
        public var isWithdrawn: Bool
        public var years: [Int: Entry]
    }

    /// A project in one year.
    public struct Entry: Sendable {
        public var satang: Int64
        public var quarters: Set<Int>
    }

    public var projects: [Project]
    public var statedProjects: [Int: Int] = [:]
    public var statedSatang: [Int: Int64] = [:]
    public var statedQuarters: [Int: [Int]] = [:]

    public static let years = [2566, 2567, 2568]
    public static let dimensions = 1...3
    /// Of each dimension.
    public static let missions = 1...2

    public init(using generator: inout SeededGenerator) {
        projects = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
            var years: [Int: Entry] = [:]
            for year in Self.years where Bool.random(using: &generator) {
                years[year] = Entry(
                    satang: Bool.random(using: &generator) ? Int64.random(in: 0...50_000_000, using: &generator) : 0,
                    quarters: Set((1...4).filter { _ in Bool.random(using: &generator) }))
            }
            if years.isEmpty { years[2566] = Entry(satang: 0, quarters: [1]) }
            return Project(
                dimension: Int.random(in: Self.dimensions, using: &generator),
                mission: Bool.random(using: &generator) ? Int.random(in: Self.missions, using: &generator) : nil,
                isWithdrawn: Int.random(in: 1...6, using: &generator) == 1, years: years)
        }
        for year in Self.years {
            statedProjects[year] = projects { $0.years[year] != nil }.count
            statedSatang[year] = satang(year) { _ in true }
            statedQuarters[year] = (1...4).map { quarter in
                projects { $0.years[year]?.quarters.contains(quarter) == true }.count
            }
        }
    }

    /// The projects that count, out of those for which something holds.
    public func projects(where holds: (Project) -> Bool) -> [Project] {
        projects.filter { !$0.isWithdrawn && holds($0) }
    }

    /// What the projects that count cost in a year, out of those for which something holds; nil where there are none.
    public func amount(_ year: Int, where holds: (Project) -> Bool) -> Int64? {
        projects { holds($0) && $0.years[year] != nil }.isEmpty ? nil : satang(year, where: holds)
    }

    private func satang(_ year: Int, where holds: (Project) -> Bool) -> Int64 {
        projects(where: holds).reduce(0) { $0 + ($1.years[year]?.satang ?? 0) }
    }

    /// The files of the plan, one after the other under their paths; the stated totals of a year begin on line 8, those
    /// of the next four lines below.
    public var text: String { "=== plans/a/plan.md\n\(planText)" + projects.indices.map(projectText).joined() }

    private var planText: String {
        let totals = Self.years.map { year in
            """
              \(year):
                projects: \(statedProjects[year] ?? 0)
                budget: \(Self.baht(statedSatang[year] ?? 0))
                quarters: \(statedQuarters[year] ?? [])

            """
        }
        return """
            ---
            title: แผน
            date: 2565-10-03
            years: [2566, 2568]
            dimensions: {1: ก, 2: ข, 3: ค}
            missions: {1.1: ก, 1.2: ข, 2.1: ค, 2.2: ง, 3.1: จ, 3.2: ฉ}
            totals:
            \(totals.joined())---

            """
    }

    private func projectText(_ index: Int) -> String {
        let project = projects[index]
        let years = project.years.sorted { $0.key < $1.key }.map { year, entry in
            let order = 1 + projects[..<index].count { $0.years[year] != nil }
            return """
                  \(year): {order: \(order), budget: \(Self.baht(entry.satang)), quarters: \(entry.quarters.sorted())}

                """
        }
        return """
            === plans/a/p\(index).md
            ---
            title: โครงการที่ \(index)
            date: 2565-10-03
            dimension: \(project.dimension)
            \(project.mission.map { "mission: \(project.dimension).\($0)\n" } ?? "")\
            \(project.isWithdrawn ? "withdrawn: {date: 2566-01-01, reason: ผิด}\n" : "")years:
            \(years.joined())---

            """
    }

    private static func baht(_ satang: Int64) -> String {
        let rest = satang % 100
        return "\(satang / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
