import Disclosure
import Records
import Testing
import ThaiText

@Suite struct FollowUpTests {
    /// A plan over one year with one project, whose year says this besides its order and money of 1,000 baht.
    private static func world(_ entry: String, quarters: String = "[1, 2, 3, 4]", budget: Int = 1000) -> World {
        World(World.plan("2568: {order: 1, budget: \(budget), quarters: \(quarters), \(entry)}"))
    }

    private func report(
        _ period: FollowUpPeriod, _ world: World, on day: CalendarDay
    ) throws -> FollowUpReport {
        let book = try #require(world.disclosure(today: day).plans.first)
        return book.followUp(period, of: book.years[1], on: day)
    }

    /// What the half-year's report says of the project while the year goes on, and once it is over.
    private func halfYear(
        _ entry: String, quarters: String = "[1, 2, 3, 4]"
    ) throws -> (open: FollowUpRow, closed: FollowUpRow) {
        let world = Self.world(entry, quarters: quarters)
        let open = try report(.halfYear, world, on: .day(2025, 4, 1))
        let lastOfYear = try report(.halfYear, world, on: .day(2025, 9, 30))
        let closed = try report(.halfYear, world, on: .day(2025, 10, 1))
        #expect(open.rows[0].status == lastOfYear.rows[0].status)
        #expect(open.rows[0].spent == lastOfYear.rows[0].spent)
        return (open.rows[0], closed.rows[0])
    }

    @Test func whatWasTypedForTheSixMonthsStandsForGood() throws {
        let half = "half_year: {result: ก, status: running, spent: 400, obstacles: ฝน}"
        let before = try halfYear(half)
        let after = try halfYear("\(half), status: done, spent: 900, result: ครบ, obstacles: แล้ง")
        for row in [before.open, before.closed, after.open, after.closed] {
            #expect(row.status == .running)
            #expect(row.spent == Money(baht: 400))
            #expect(row.result == "ก")
            #expect(row.obstacles == "ฝน")
            #expect(!row.isProvisional && !row.isUnreported)
        }
    }

    @Test func aYearThatGoesOnLendsItsLatestAndSaysSo() throws {
        let rows = try halfYear("half_year: ก, status: running, spent: 400, obstacles: ฝน")
        #expect(rows.open.status == .running)
        #expect(rows.open.spent == Money(baht: 400))
        #expect(rows.open.obstacles == "ฝน")
        #expect(rows.open.isProvisional)
        #expect(rows.closed.status == .running)
        #expect(rows.closed.spent == nil)
        #expect(rows.closed.obstacles == nil)
        #expect(!rows.closed.isProvisional)
    }

    @Test func aResultClosesTheYearBeforeItsEnd() throws {
        let rows = try halfYear("half_year: ก, status: done, spent: 900, result: ครบ")
        for row in [rows.open, rows.closed] {
            #expect(row.status == .running)
            #expect(row.spent == nil)
            #expect(!row.isProvisional)
        }
    }

    /// Of a closed year only that is said of its first half which follows from the whole.
    @Test(arguments: [
        ("half_year: ก, status: done", "[1, 2]", ProjectStatus.done),
        ("half_year: ก, status: done", "[2, 3]", .running),
        ("half_year: ก, status: done", "[]", .running),
        ("half_year: ก, status: dropped", "[1, 2]", .running),
        ("half_year: ก", "[1, 2]", .planned),
        ("status: done", "[3, 4]", .planned),
        ("status: dropped", "[4]", .planned),
        ("status: done", "[2, 3]", nil),
        ("status: done", "[]", nil),
        ("note: ก", "[1, 2]", .planned),
    ])
    func statusAfterSixMonthsOfAClosedYear(entry: String, quarters: String, status: ProjectStatus?) throws {
        #expect(try halfYear(entry, quarters: quarters).closed.status == status)
    }

    /// A status that was told from the year is said to be; what was typed, and what was never begun, needs no guess.
    @Test(arguments: [
        ("half_year: ก, status: done", "[1, 2]", true),
        ("half_year: ก, status: dropped", "[1, 2]", true),
        ("status: done", "[3, 4]", true),
        ("half_year: {result: ก, status: done}, status: done", "[1, 2]", false),
        ("status: done", "[2, 3]", false),
        ("status: planned", "[1, 2]", false),
    ])
    func aStatusToldFromTheYearIsSaidToBe(entry: String, quarters: String, isInferred: Bool) throws {
        let rows = try halfYear(entry, quarters: quarters)
        #expect(rows.closed.isInferred == isInferred)
        #expect(!rows.open.isInferred)
        let report = try report(.halfYear, Self.world(entry, quarters: quarters), on: .day(2025, 10, 1))
        let note = "สถานะ 1 รายการประเมินจากผลของทั้งปี เพราะไม่ได้ลงสถานะของรอบ 6 เดือนไว้"
        #expect(report.notes.contains(note) == isInferred)
        let annual = try self.report(.annual, Self.world(entry, quarters: quarters), on: .day(2025, 10, 1))
        #expect(!annual.rows[0].isInferred && !annual.notes.contains(note))
    }

    @Test func aYearThatCostNothingCostNothingInItsFirstHalf() throws {
        #expect(try halfYear("status: done, spent: 0").closed.spent == .zero)
        #expect(try halfYear("status: done").closed.spent == nil)
    }

    @Test func wantOfAResultIsCountedUnlessNothingWasDue() throws {
        #expect(try halfYear("note: ก").open.resultText == "ยังไม่รายงานผล")
        #expect(try halfYear("status: done").closed.isUnreported)
        let later = try halfYear("status: planned", quarters: "[3]")
        #expect(!later.open.isUnreported)
        #expect(later.open.resultText == "ยังไม่ถึงกำหนดดำเนินการ")
        #expect(try halfYear("half_year: เริ่มก่อนกำหนด", quarters: "[3]").closed.resultText == "เริ่มก่อนกำหนด")
        let dropped = try halfYear("status: dropped")
        #expect(dropped.open.resultText == nil)
        #expect(!dropped.open.isUnreported)
        let annual = try report(.annual, Self.world("status: done, half_year: ก"), on: .day(2025, 10, 1))
        #expect(annual.rows[0].resultText == "ยังไม่รายงานผล")
        #expect(annual.totals.unreported == 1)
        #expect(annual.notes == ["ยังไม่รายงานผล 1 จาก 1 รายการ", "ยอดเบิกจ่ายรวมไม่นับ 1 รายการที่ไม่ได้รายงานยอดเบิกจ่าย (–)"])
    }

    @Test func theAnnualReportSaysWhatWasTypedOfTheYear() throws {
        let entry = "half_year: {result: ก, spent: 400}, status: dropped, spent: 900.25, result: ครบ, obstacles: แล้ง"
        let report = try report(.annual, Self.world(entry), on: .day(2025, 10, 1))
        let row = try #require(report.rows.first)
        #expect(row.status == .dropped)
        #expect(row.spent == Money(satang: 90_025))
        #expect(row.resultText == "ครบ")
        #expect(row.obstacles == "แล้ง")
        #expect(report.totals.spentPerMille == 900)
        #expect(report.notes == [])
    }

    @Test func aReportIsThereOnceItsPeriodHasEnded() throws {
        func addresses(_ year: Int, _ month: Int, _ day: Int) throws -> [String] {
            let day = try CalendarDay.day(year, month, day)
            let book = try #require(Self.world("note: ก").disclosure(today: day).plans.first)
            return book.years.flatMap { book.followUps(of: $0, on: day) }.map(\.address)
        }
        let earlier = ["/plans/a/2567/half-year/", "/plans/a/2567/annual/"]
        #expect(try addresses(2024, 3, 31) == [])
        #expect(try addresses(2025, 3, 31) == earlier)
        #expect(try addresses(2025, 4, 1) == earlier + ["/plans/a/2568/half-year/"])
        #expect(try addresses(2025, 9, 30) == earlier + ["/plans/a/2568/half-year/"])
        #expect(try addresses(2025, 10, 1) == earlier + ["/plans/a/2568/half-year/", "/plans/a/2568/annual/"])
    }

    @Test func sumsSayOfWhichTheyAreNotKnown() throws {
        func project(_ order: Int, _ keys: String, _ entry: String) -> String {
            """
            === plans/a/p\(order).md
            ---
            title: โครงการ \(order)
            date: 2566-10-03
            \(keys)
            years: {2568: {order: \(order), quarters: [1], \(entry)}}
            ---

            """
        }
        let world = World(
            """
            === plans/a/plan.md
            ---
            title: แผน
            date: 2566-10-03
            years: 2568
            dimensions: {1: ก, 2: ข}
            missions: {1.1: ก}
            ---

            """ + project(1, "dimension: 1", "budget: 100, status: done, spent: 60.50, result: ก")
                + project(2, "dimension: 1", "budget: 50, status: running, spent: 50, result: ข")
                + project(3, "dimension: 2", "budget: 0, status: done, result: ค")
                + project(
                    4, "dimension: 2\nwithdrawn: {date: 2568-01-01, reason: ซ้ำ}",
                    "budget: 900, status: done, spent: 900, result: ง"))
        let day = try CalendarDay.day(2026, 11, 21)
        let book = try #require(world.disclosure(today: day).plans.first)
        let report = book.followUp(.annual, of: book.years[0], on: day)
        #expect(report.rows.map(\.order) == [1, 2, 3])
        #expect(report.withdrawn.map(\.title) == ["โครงการ 4"])
        #expect(report.totals.budget == book.years[0].totals.budget)
        #expect(report.totals.spent == Money(satang: 11_050))
        #expect(report.totals.unknownSpending == 0)
        #expect(report.totals.spentPerMille == 737)
        #expect(ProjectStatus.allCases.map(report.totals.count) == [0, 1, 2, 0])
        #expect(report.totals.count(nil) == 0)
        #expect([1, 2].map { report.totals(ofDimension: $0).projects } == [2, 1])
        #expect(report.totals(ofDimension: 2).spent == nil)
        let half = book.followUp(.halfYear, of: book.years[0], on: day)
        #expect(half.totals.spent == nil)
        #expect(half.totals.spentPerMille == nil)
        #expect(half.totals.unknownSpending == 2)
        #expect(half.totals.count(nil) == 3)
    }
}
