import Disclosure
import Records
import Testing
import ThaiText

/// Items that a plan proves by its tables and follow-up reports.
@Suite struct PlanItemTests {
    @Test func theYearsTableProvesThePlan() throws {
        let item = AskedItem(topics: "anticorruption-plan", period: "current")
        let text = World.plan("2568: {order: 1, budget: 10, quarters: [1]}")
        let judged = try item.judged(text, on: .day(2025, 1, 1))
        #expect(judged.verdict == .proven)
        #expect(judged.evidence.map(\.address).sorted() == ["/plans/a/", "/plans/a/2568/"])
        #expect(judged.records.map(\.path).sorted() == ["plans/a", "plans/a/x"])
    }

    @Test func aYearWithoutProjectsIsHalfAProof() throws {
        let item = AskedItem(topics: "anticorruption-plan", period: "current")
        let judged = try item.judged(
            World.plan("2567: {order: 1, budget: 10, quarters: [1]}"), on: .day(2025, 1, 1))
        #expect(judged.verdict == .partial)
        #expect(judged.reasons == ["the plan has no project of 2568"])
    }

    @Test func theFollowUpReportProvesOnceAllResultsAreThere() throws {
        let item = AskedItem(topics: "anticorruption-report", period: "previous")
        let open = World.plan("2567: {order: 1, budget: 10, quarters: [1]}")
        let judged = try item.judged(open, on: .day(2024, 10, 1))
        #expect(judged.verdict == .partial)
        #expect(judged.reasons == ["1 of 1 projects have no result yet"])
        #expect(judged.evidence.map(\.address) == ["/plans/a/2567/annual/"])
        let done = World.plan("2567: {order: 1, budget: 10, quarters: [1], status: done, spent: 10, result: ครบ}")
        #expect(try item.judged(done, on: .day(2024, 10, 1)).verdict == .proven)
        // A report of its own is enough, whatever the plan's projects say.
        let report = AskedItem.document("r", "anticorruption-report", "2567-11-01", "fiscal_year: 2567")
        let both = try item.judged(open + report, on: .day(2024, 11, 1))
        #expect(both.verdict == .proven)
        #expect(both.evidence.count == 2)
    }
}
