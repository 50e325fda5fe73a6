import Disclosure
import Findings
import Records
import Testing
import ThaiText

/// The five tables of the example's plan, and what is found once a number in one of them is another.
@Suite struct ExamplePlanTests {
    /// How many projects are carried out in each quarter of 2566 to 2570.
    private static let quarters = [
        [15, 15, 15, 14], [15, 15, 14, 15], [15, 15, 15, 15], [16, 16, 16, 15], [15, 15, 15, 11],
    ]

    @Test func theTablesHaveTheTotalsOfTheSignedPlan() throws {
        let world = ExamplePlan().world
        #expect(world.findings() == [])
        let book = try #require(world.disclosure().plans.first)
        #expect(book.years.map(\.year.buddhistYear) == [2566, 2567, 2568, 2569, 2570])
        #expect(book.years.map(\.totals.budget.plain) == ["20000.00", "20000.00", "0.00", "40000.00", "0.00"])
        #expect(book.years.map(\.totals.quarters) == Self.quarters)
        #expect(book.years.map(\.totals.projects) == [15, 15, 15, 16, 15])
        #expect(
            book.years[3].rows.map(\.project.title).suffix(4) == [
                "โครงการจัดเวทีประชาคม", "โครงการจัดเวทีประชาคม ครั้งที่ 2",
                "มาตรการจัดให้มีระบบและช่องทางการรับเรื่องร้องเรียนเกี่ยวกับการทุจริต",
                "โครงการส่งเสริมความรู้ด้านกฎหมายสำหรับผู้บริหารและสมาชิกสภาท้องถิ่น",
            ])
    }

    /// The last mark of every row of every table, taken away.
    @Test func aMarkThatIsWantingIsFoundAtTheDeclaredNumber() throws {
        let lines = ExamplePlan().projects.split(separator: "\n").map(String.init)
        var tried = 0
        for index in stride(from: 1, to: lines.count, by: 2) {
            var years = lines[index].split(separator: " ").map(String.init)
            for year in years.indices where years[year] != "-" {
                let quarter = try #require(years[year].popLast()?.wholeNumberValue)
                defer { years[year] += "\(quarter)" }
                var plan = ExamplePlan()
                plan.projects = plan.projects.replacing(lines[index], with: "    \(years.joined(separator: " "))")
                let finding = try #require(try only(plan.world.findings()))
                let stated = Self.quarters[year][quarter - 1]
                #expect(finding.place.line == 8 + year)
                #expect(finding.message.th.contains("เขียนไว้ \(stated) แต่รวมรายการได้ \(stated - 1)"))
                let file = "plans/a/\(lines[index - 1].prefix { $0 != " " }).md"
                #expect(finding.related.contains { $0.file == file })
                tried += 1
            }
        }
        #expect(tried == 76)
    }

    @Test func amountsThatMayBeWrongAreNamed() throws {
        var plan = ExamplePlan()
        plan.projects = plan.projects.replacing("14:20000:1234", with: "14:20000.25:1234")
        let finding = try #require(try only(plan.world.findings()))
        #expect(finding.place.line == 11)
        #expect(finding.place.excerpt?.dropFirst(finding.place.column - 1).hasPrefix("40000") == true)
        #expect(finding.message.th == "ยอดรวมงบประมาณปี 2569 เขียนไว้ 40,000.00 แต่รวมรายการได้ 40,000.25")
        #expect(finding.message.en.hasSuffix("is given as 40,000.00, but the lines sum to 40,000.25"))
        #expect(finding.related.map(\.file) == ["plans/a/community-forum.md", "plans/a/community-forum-2.md"])
        #expect(finding.related.map(\.line) == [10, 7])
        #expect(finding.related.allSatisfy { $0.excerpt?.dropFirst($0.column - 1).hasPrefix("20000") == true })
    }

    @Test func marksThatMayBeWantingOrTooManyAreNamed() throws {
        var wanting = ExamplePlan()
        wanting.projects = wanting.projects.replacing("5:0:1234 3:0:1234", with: "5:0:123 3:0:1234")
        let tooFew = try #require(try only(wanting.world.findings()))
        #expect(tooFew.message.th == "ยอดรวมโครงการในไตรมาส 4 ปี 2566 เขียนไว้ 14 แต่รวมรายการได้ 13")
        #expect(tooFew.related.map(\.file) == ["plans/a/honour-staff.md", "plans/a/community-forum.md"])
        let texts = tooFew.related.map { $0.excerpt?.dropFirst($0.column - 1) }
        #expect(texts == ["quarters: [1, 2, 3]}", "quarters: [1, 2, 3]}"])

        var surplus = ExamplePlan()
        surplus.projects = surplus.projects.replacing("8:0:124 ", with: "8:0:1234 ")
        let tooMany = try #require(try only(surplus.world.findings()))
        #expect(tooMany.message.th == "ยอดรวมโครงการในไตรมาส 3 ปี 2567 เขียนไว้ 14 แต่รวมรายการได้ 15")
        #expect(tooMany.related == [], "fifteen places help nobody")
    }

    @Test func aProjectThatIsWantingNamesNoOther() throws {
        var plan = ExamplePlan()
        plan.totals = "totals: {2569: {projects: 17}}"
        let finding = try #require(try only(plan.world.findings()))
        #expect(finding.message.th == "ยอดรวมโครงการปี 2569 เขียนไว้ 17 แต่รวมรายการได้ 16")
        #expect(finding.related == [])
    }

    /// The one finding, which is about a total of the plan.
    private func only(_ findings: [Finding]) throws -> Finding? {
        #expect(findings.map(\.code) == [.totalDiffers])
        #expect(findings.allSatisfy { $0.place.file == "plans/a/plan.md" })
        return findings.first
    }
}
