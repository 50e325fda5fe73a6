import Disclosure
import Findings
import Records
import Testing
import ThaiText
import TestSupport

@Suite struct PlanTests {
    @Test(arguments: 0..<40)
    func totalsOfAPlanThatIsRight(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let made = MadePlan(using: &generator)
        let world = World(made.text)
        #expect(world.findings() == [])
        let book = try #require(world.disclosure().plans.first)
        for (year, number) in zip(book.years, MadePlan.years) {
            #expect(year.year.buddhistYear == number)
            #expect(year.totals.projects == made.statedProjects[number])
            #expect(year.totals.budget.satang == made.statedSatang[number])
            #expect(year.totals.quarters == made.statedQuarters[number])
            #expect(year.totals.spent == nil)
            #expect(
                year.rows.map(\.entry.order) == Array(1...max(1, year.rows.count)).prefix(year.rows.count).map { $0 })
            let dimensions = [1, 2].map(year.totals(ofDimension:))
            #expect(dimensions.map(\.projects).reduce(0, +) == year.totals.projects)
            #expect(dimensions.map(\.budget).reduce(.zero, +) == year.totals.budget)
        }
        #expect(book.dimensions.map(\.budget).reduce(.zero, +) == book.budget)
        #expect(book.dimensions.map(\.projectCount).reduce(0, +) == book.projects.count)
        for dimension in book.dimensions {
            let ofMissions = dimension.missions.flatMap(\.projects) + dimension.otherProjects
            #expect(ofMissions.count == dimension.projectCount)
            #expect(
                dimension.missions.map(\.budget).reduce(.zero, +)
                    + dimension.otherProjects.map(\.content.budget).reduce(.zero, +)
                    == dimension.budget)
        }
    }

    @Test(arguments: 0..<40)
    func aTotalThatIsOffIsFoundAtItsLine(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var made = MadePlan(using: &generator)
        let year = try #require(MadePlan.years.randomElement(using: &generator))
        let line = 8 + (year - 2566) * 4
        let expected: (line: Int, stated: String, sum: String)
        switch seed % 3 {
        case 0:
            let count = try #require(made.statedProjects[year])
            made.statedProjects[year] = count + 1
            expected = (line + 1, "\(count + 1)", "\(count)")
        case 1:
            let satang = try #require(made.statedSatang[year])
            made.statedSatang[year] = satang + 1
            expected = (line + 2, Money(satang: satang + 1).grouped, Money(satang: satang).grouped)
        default:
            var quarters = try #require(made.statedQuarters[year])
            let quarter = Int.random(in: 0..<4, using: &generator)
            quarters[quarter] += 1
            made.statedQuarters[year] = quarters
            expected = (line + 3, "\(quarters[quarter])", "\(quarters[quarter] - 1)")
        }
        let findings = World(made.text).findings()
        #expect(findings.map(\.code) == [.totalDiffers])
        #expect(findings.first?.place.file == "plans/a/plan.md")
        #expect(findings.first?.place.line == expected.line)
        #expect(findings.first?.message.th.contains("เขียนไว้ \(expected.stated) แต่รวมรายการได้ \(expected.sum)") == true)
        #expect(findings.first?.message.th.contains("ปี \(year)") == true)
    }

    @Test func anAmountThatIsChangedMovesTheSum() throws {
        var generator = SeededGenerator(seed: 3)
        let made = MadePlan(using: &generator)
        let changed = made.text.replacing(/(order: 1, budget: )(\d+)/, maxReplacements: 1) { "\($0.1)9\($0.2)" }
        let findings = World(changed).findings()
        #expect(findings.map(\.code) == [.totalDiffers])
        #expect(findings.first?.message.en.contains("money") == true)
    }

    @Test func projectsStandByDimensionMissionAndTitle() throws {
        func project(_ slug: String, _ title: String, _ keys: String) -> String {
            """
            === plans/a/\(slug).md
            ---
            title: \(title)
            date: 2565-10-03
            \(keys)
            years: {2566: {order: \(slug.dropFirst()), budget: 10, quarters: [1], spent: 5}}
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
            missions: {1.1: ก, 1.2: ข}
            ---

            """ + project("p1", "เกษตร", "dimension: 1") + project("p2", "ขยะ", "dimension: 1\nmission: 1.2")
                + project("p3", "แรงงาน", "dimension: 1\nmission: 1.1")
                + project("p4", "กีฬา", "dimension: 1\nmission: 1.1")
                + project("p5", "อบรม", "dimension: 2"))
        let book = try #require(world.disclosure().plans.first)
        #expect(book.projects.map(\.title) == ["กีฬา", "แรงงาน", "ขยะ", "เกษตร", "อบรม"])
        #expect(book.dimensions.map(\.name) == ["ก", "ข"])
        #expect(book.dimensions[0].missions.map { $0.projects.map(\.title) } == [["กีฬา", "แรงงาน"], ["ขยะ"]])
        #expect(book.dimensions[0].otherProjects.map(\.title) == ["เกษตร"])
        #expect(book.years[0].rows.map(\.project.title) == ["เกษตร", "ขยะ", "แรงงาน", "กีฬา", "อบรม"])
        #expect(book.years[0].totals.spent == Money(baht: 25))
        #expect(FiscalYear(2566).map(book.address(of:)) == "/plans/a/2566/")
    }

    @Test func sumsAgreeWhereAProjectWasWithdrawn() throws {
        let world = World(
            """
            === plans/a/plan.md
            ---
            title: แผน
            date: 2565-10-03
            years: 2566
            dimensions: {1: ก}
            missions: {1.1: ก}
            ---
            === plans/a/x.md
            ---
            title: โครงการหนึ่ง
            date: 2565-10-03
            dimension: 1
            mission: 1.1
            years: {2566: {order: 1, budget: 100, quarters: [1]}}
            ---
            === plans/a/y.md
            ---
            title: โครงการสอง
            date: 2565-10-03
            dimension: 1
            mission: 1.1
            withdrawn: {date: 2566-01-01, reason: พิมพ์ผิด}
            years: {2566: {order: 2, budget: 50, quarters: [1]}}
            ---
            """)
        let book = try #require(world.disclosure().plans.first)
        #expect(book.years[0].rows.count == 2)
        #expect(book.years[0].totals.budget == Money(baht: 100))
        #expect(book.budget == Money(baht: 100))
        #expect(book.dimensions[0].budget == Money(baht: 100))
        #expect(book.dimensions[0].projectCount == 1)
        #expect(book.dimensions[0].missions[0].budget == Money(baht: 100))
    }

    @Test func theNumbersThatAreLeftOutAreNamed() {
        let world = Fixture.plans.first { $0.name == "numbers that are left out" }?.world
        let messages = world?.findings().map(\.message.en) ?? []
        #expect(messages == ["the table of 2566 has no number 1", "the table of 2566 has no number 4"])
        let twice = Fixture.plans.first { $0.name == "an order twice, and one thrice" }?.world.findings() ?? []
        #expect(twice.allSatisfy { $0.related.count == 1 && $0.message.th.contains($0.related[0].file) })
    }

    /// A total means nothing while one of the plan's files cannot be read.
    @Test func aFileThatCannotBeReadHidesNoSumBehindIt() throws {
        let world = World(Fixture.plans.first { $0.name == "totals that are not the sums" }?.text ?? "")
        #expect(world.findings().count == 5)
        let unread = try #require(RecordID("plans/a/z"))
        #expect(world.findings(unread: [unread]) == [])
        let elsewhere = try #require(RecordID("plans/b/z"))
        #expect(world.findings(unread: [elsewhere]).count == 5)
    }
}
