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
            #expect(
                year.rows.map(\.entry.order) == Array(1...max(1, year.rows.count)).prefix(year.rows.count).map { $0 })
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
        #expect(book.years[0].rows.map(\.isCounted) == [true, false])
        #expect(book.years[0].rows.map { $0.isMarked(in: 1) } == [true, false])
        #expect(book.years[0].rows.map(\.note) == [nil, "ถอนแล้ว ไม่นับรวม"])
        #expect(book.years[0].totals.budget == Money(baht: 100))
        #expect(book.budget == Money(baht: 100))
        #expect(book.summary.total.sum == Money(baht: 100))
        #expect(book.summary.counts() == "1 มิติ 1 ภารกิจ 1 กิจกรรม")
        #expect(book.summary.entries.map { $0.costs?.sum } == [nil, Money(baht: 100)])
        #expect(book.hasTables)
    }

    @Test func aPlanThatWasWithdrawnHandsOutNothing() throws {
        let text = ExamplePlan().text.replacing(
            "years: [2566", with: "withdrawn: {date: 2566-01-01, reason: ผิด}\nyears: [2566")
        let book = try #require(World(text).disclosure().plans.first)
        #expect(!book.hasTables)
        #expect(book.years.count == 5)
    }

    @Test func theNumbersThatAreLeftOutAreNamed() {
        let world = Fixture.plans.first { $0.name == "numbers that are left out" }?.world
        let messages = world?.findings().map(\.message.en) ?? []
        #expect(messages == ["the table of 2566 has no number 1", "the table of 2566 has no number 4"])
        let twice = Fixture.plans.first { $0.name == "an order twice, and one thrice" }?.world.findings() ?? []
        #expect(twice.allSatisfy { $0.related.count == 1 && $0.message.th.contains($0.related[0].file) })
    }

    @Test func fewPlacesOfASlipAreNamed() throws {
        let findings = try #require(Fixture.plans.first { $0.name == "totals that are not the sums" }).world.findings()
        let related = findings.map { $0.related.map { "\($0.file):\($0.line)" } }
        let both = ["plans/a/x.md:5", "plans/a/y.md:5"]
        // Projects, money, too many marks in the first quarter, too few in the fourth; the second year has no project.
        #expect(related == [[], both, both, both, []])
    }

    @Test func aTitleThatIsRepeatedForYearsIsFoundOnce() throws {
        let text = ExamplePlan().text.replacing("ประชาคม ครั้งที่ 2", with: "ประชาคม")
        let finding = try #require(World(text).findings().first)
        #expect(finding.code == .repeatedProject)
        #expect(finding.message.th == "ปี 2569 มีโครงการชื่อ «โครงการจัดเวทีประชาคม» ซ้ำกับ plans/a/community-forum.md")
        var plan = ExamplePlan()
        plan.totals = ""
        plan.projects = plan.projects.replacing("ประชาคม ครั้งที่ 2", with: "ประชาคม").replacing(
            "- - - 14:20000:1234 -", with: "16:0:1 16:0:1 16:0:1 14:20000:1234 16:0:1")
        let findings = plan.world.findings()
        #expect(findings.map(\.code) == [.repeatedProject])
        #expect(findings.first?.message.th.hasPrefix("ปี 2566, 2567, 2568, 2569, 2570 มี") == true)
    }

    /// A plan's sums are its own.
    @Test func plansAreCheckedApart() throws {
        let one = ExamplePlan().text
        let two = one.replacing("plans/a/", with: "plans/b/")
        #expect(World(one + two).findings() == [])
        let wrong = two.replacing("projects: 16", with: "projects: 17")
        #expect(World(one + wrong).findings().map(\.place.file) == ["plans/b/plan.md"])
        let books = World(one + wrong).disclosure().plans
        #expect(books.map(\.summary.total.projects) == [16, 16])
    }

    @Test func whatIsMissingForWantOfADraftNamesIt() throws {
        let text = ExamplePlan().text.replacing(
            "title: มาตรการ NO Gift Policy", with: "title: มาตรการ NO Gift Policy\ndraft: true")
        let findings = World(text).findings()
        #expect(Set(findings.map(\.code)) == [.totalDiffers, .gapInOrder])
        #expect(findings.allSatisfy { $0.fix.th.hasSuffix("ฉบับร่างยังไม่นับ: plans/a/no-gift-measure") })
        let elsewhere = World(text.replacing("plans/a/no-gift", with: "plans/b/no-gift")).findings()
        #expect(elsewhere.contains { $0.code == .totalDiffers })
        #expect(elsewhere.allSatisfy { !$0.fix.th.contains("ฉบับร่างยังไม่นับ") })
    }

    @Test func whatIsMissingForWantOfWithdrawnProjectsNamesThem() throws {
        let text = ExamplePlan().text.replacing(
            "title: มาตรการ NO Gift Policy",
            with: "title: มาตรการ NO Gift Policy\nwithdrawn: {date: 2569-01-05, reason: ไม่ทำต่อ}")
        let findings = World(text).findings()
        #expect(Set(findings.map(\.code)) == [.totalDiffers])
        #expect(findings.allSatisfy { $0.fix.th.hasSuffix("โครงการที่ถอนแล้วไม่นับ: plans/a/no-gift-measure") })
        #expect(findings.allSatisfy { $0.related.first?.file == "plans/a/no-gift-measure.md" })
    }

    @Test func ofManyWithdrawnProjectsThreeAreNamed() throws {
        let text = ExamplePlan().text.replacing(
            "dimension: 1\n", with: "dimension: 1\nwithdrawn: {date: 2569-01-05, reason: ก}\n")
        let finding = try #require(World(text).findings().first { $0.code == .totalDiffers })
        #expect(finding.fix.th.hasSuffix("และอีก 4 โครงการ"))
        #expect(finding.fix.en.hasSuffix("and 4 more"))
        #expect(finding.related.filter { $0.excerpt?.contains("withdrawn") == true }.count == 3)
    }

    @Test func aBegunProjectThatIsWithdrawnPointsAtItsYears() throws {
        let name = "projects withdrawn that spent money or have a result"
        let findings = try #require(Fixture.plans.first { $0.name == name }).world.findings()
        let related = findings.map { $0.related.map { "\($0.file):\($0.line)" } }
        #expect(related == [["plans/a/x.md:6"], ["plans/a/y.md:5"]])
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
