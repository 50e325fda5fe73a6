import Disclosure
import Records
import Testing
import ThaiText
import TestSupport

@Suite struct PlanSummaryTests {
    /// Against sums that are made from the plan's numbers themselves.
    @Test(arguments: 0..<60)
    func sumsOfEachLevelAreExact(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let made = MadePlan(using: &generator)
        let book = try #require(World(made.text).disclosure().plans.first)
        let summary = book.summary
        #expect(summary.years.map(\.buddhistYear) == MadePlan.years)
        expect(summary.total, of: made) { _ in true }
        #expect(summary.dimensions.map(\.number) == Array(MadePlan.dimensions))
        for dimension in summary.dimensions {
            expect(dimension.total, of: made) { $0.dimension == dimension.number }
            #expect(dimension.missionCount == MadePlan.missions.count)
            for mission in dimension.missions {
                expect(mission.total, of: made) {
                    $0.dimension == dimension.number && $0.mission == mission.number?.number
                }
            }
        }
        #expect(Set(summary.entries.map(\.project.id)) == Set(book.projects.map(\.id)))
        #expect(summary.entries.count == made.projects.count)
        for entry in summary.entries {
            let index = try #require(Int(entry.project.id.path.dropFirst("plans/a/p".count)))
            let project = made.projects[index]
            #expect((entry.costs == nil) == project.isWithdrawn)
            guard let costs = entry.costs else { continue }
            #expect(costs.projects == 1)
            #expect(costs.byYear.map { $0?.satang } == MadePlan.years.map { project.years[$0]?.satang })
        }
        #expect(summary.total.sum == book.budget)
        #expect(summary.total.byYear.map { $0 ?? .zero } == book.years.map(\.totals.budget))
    }

    private func expect(_ costs: PlanCosts, of made: MadePlan, where holds: (MadePlan.Project) -> Bool) {
        let amounts = MadePlan.years.map { made.amount($0, where: holds) }
        #expect(costs.projects == made.projects(where: holds).count)
        #expect(costs.byYear.map { $0?.satang } == amounts)
        #expect(costs.sum.satang == amounts.reduce(0) { $0 + ($1 ?? 0) })
    }

    @Test func whatThereIsIsCountedInThePlansWords() throws {
        let summary = try #require(ExamplePlan().world.disclosure().plans.first).summary
        #expect(
            summary.dimensions.map { $0.counts() } == [
                "3 ภารกิจ 7 กิจกรรม", "3 ภารกิจ 4 กิจกรรม", "2 ภารกิจ 3 กิจกรรม", "2 ภารกิจ 2 กิจกรรม",
            ])
        #expect(summary.counts() == "4 มิติ 10 ภารกิจ 16 กิจกรรม")
        #expect(summary.counts { Digits.thai.render("\($0)") } == "๔ มิติ ๑๐ ภารกิจ ๑๖ กิจกรรม")
    }

    @Test func projectsStandByDimensionMissionAndTitle() throws {
        func project(_ slug: String, _ title: String, _ keys: String) -> String {
            """
            === plans/a/\(slug).md
            ---
            title: \(title)
            date: 2565-10-03
            \(keys)
            years: {2566: {order: \(slug.dropFirst()), budget: 10, quarters: [1], status: done, spent: 5}}
            ---

            """
        }
        let world = World(
            """
            === plans/a/plan.md
            ---
            title: แผน
            date: 2565-10-03
            years: 2566
            dimensions: {1: ก, 2: ข}
            missions: {1.1: ก, 1.2: ข, 2.1: ค}
            ---

            """ + project("p1", "เกษตร", "dimension: 1") + project("p2", "ขยะ", "dimension: 1\nmission: 1.2")
                + project("p3", "แรงงาน", "dimension: 1\nmission: 1.1")
                + project("p4", "กีฬา", "dimension: 1\nmission: 1.1")
                + project("p5", "อบรม", "dimension: 2"))
        let book = try #require(world.disclosure().plans.first)
        let dimensions = book.summary.dimensions
        #expect(book.projects.map(\.title) == ["กีฬา", "แรงงาน", "ขยะ", "เกษตร", "อบรม"])
        #expect(dimensions.map(\.name) == ["ก", "ข"])
        #expect(dimensions.map(\.missionCount) == [2, 1])
        #expect(dimensions.map { $0.missions.map(\.number?.text) } == [["1.1", "1.2", nil], ["2.1", nil]])
        #expect(
            dimensions.map { $0.missions.map { $0.entries.map(\.project.title) } }
                == [[["กีฬา", "แรงงาน"], ["ขยะ"], ["เกษตร"]], [[], ["อบรม"]]])
        #expect(dimensions[1].missions[0].total.byYear == [nil])
        #expect(book.years[0].rows.map(\.project.title) == ["เกษตร", "ขยะ", "แรงงาน", "กีฬา", "อบรม"])
    }
}
