import ThaiText
import TestSupport

/// A plan made by hand, whose stated totals are right unless a test changes them.
struct MadePlan {
    struct Project {
        var dimension: Int
        var mission: Int?
        /// By year: money in satang and quarters.
        var years: [Int: (satang: Int64, quarters: Set<Int>)]
    }

    var projects: [Project]
    var statedProjects: [Int: Int] = [:]
    var statedSatang: [Int: Int64] = [:]
    var statedQuarters: [Int: [Int]] = [:]

    static let years = [2566, 2567, 2568]

    init(using generator: inout SeededGenerator) {
        projects = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
            var years: [Int: (satang: Int64, quarters: Set<Int>)] = [:]
            for year in Self.years where Bool.random(using: &generator) {
                years[year] = (
                    Int64.random(in: 0...50_000_000, using: &generator),
                    Set((1...4).filter { _ in Bool.random(using: &generator) })
                )
            }
            if years.isEmpty { years[2566] = (0, [1]) }
            return Project(
                dimension: Int.random(in: 1...2, using: &generator),
                mission: Bool.random(using: &generator) ? Int.random(in: 1...2, using: &generator) : nil,
                years: years)
        }
        for year in Self.years {
            let entries = projects.compactMap { $0.years[year] }
            statedProjects[year] = entries.count
            statedSatang[year] = entries.map(\.satang).reduce(0, +)
            statedQuarters[year] = (1...4).map { quarter in entries.count { $0.quarters.contains(quarter) } }
        }
    }

    var text: String {
        var orders: [Int: Int] = [:]
        let totals = Self.years.map { year in
            """
              \(year):
                projects: \(statedProjects[year] ?? 0)
                budget: \(Money(satang: statedSatang[year] ?? 0).plain)
                quarters: \(statedQuarters[year] ?? [])

            """
        }
        let plan = """
            === plans/a/plan.md
            ---
            title: แผน
            date: 2565-10-03
            years: [2566, 2568]
            dimensions: {1: ก, 2: ข}
            missions: {1.1: ก, 1.2: ข, 2.1: ค, 2.2: ง}
            totals:
            \(totals.joined())---

            """
        return plan
            + projects.enumerated().map { index, project in
                let years = project.years.sorted { $0.key < $1.key }.map { year, entry in
                    orders[year, default: 0] += 1
                    return """
                          \(year): {order: \(orders[year] ?? 0), budget: \(Money(satang: entry.satang).plain), quarters: \(entry.quarters.sorted())}

                        """
                }
                return """
                    === plans/a/p\(index).md
                    ---
                    title: โครงการที่ \(index)
                    date: 2565-10-03
                    dimension: \(project.dimension)
                    \(project.mission.map { "mission: \(project.dimension).\($0)\n" } ?? "")years:
                    \(years.joined())---

                    """
            }.joined()
    }
}
