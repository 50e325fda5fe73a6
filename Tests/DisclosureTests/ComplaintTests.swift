import Disclosure
import Records
import TestSupport
import Testing
import ThaiText

/// What counts for a fiscal year of the statistics that were published of it.
@Suite struct ComplaintTests {
    private let general = MadeStatistics.general
    private let corruption = MadeStatistics.corruption

    private func years(_ text: String) -> [ComplaintYear] { World(text).disclosure().complaints.years }

    private func total(_ text: String, _ kind: ComplaintKind = .general) throws -> ComplaintTotal {
        try #require(years(text).first?.total(of: kind))
    }

    @Test func theRecordOfTheWholeYearGoesBeforeItsParts() throws {
        let total = try total(
            MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: general(18, 15))
                + MadeStatistics.of("rest", "2568-04-01", "2568-09-30", rows: general(20, 20))
                + MadeStatistics.of("year", "2567-10-01", "2568-09-30", rows: general(41, 39)))
        #expect(total.parts.map(\.id.path) == ["complaints/year"])
        #expect([total.count.received, total.count.done, total.count.pending] == [41, 39, 2])
        #expect(total.isWholeYear)
    }

    @Test func elsePartsThatDoNotOverlapAreSummedUp() throws {
        let total = try total(
            MadeStatistics.of("q1", "2567-10-01", "2567-12-31", rows: general(5, 5))
                + MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: general(18, 15), corruption(0, 0))
                + MadeStatistics.of("q3", "2568-04-01", "2568-06-30", rows: general(7, 6)))
        #expect(total.parts.map(\.id.path) == ["complaints/half", "complaints/q3"])
        #expect([total.count.received, total.count.done, total.count.pending] == [25, 21, 4])
        #expect(total.covered.map { [$0.from.iso8601, $0.to.iso8601] } == [["2024-10-01", "2025-06-30"]])
        #expect(!total.isWholeYear)
    }

    @Test func halvesThatMakeTheYearAreAllOfIt() throws {
        let total = try total(
            MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: general(1, 1))
                + MadeStatistics.of("rest", "2568-04-01", "2568-09-30", rows: general(2, 1)))
        #expect(total.isWholeYear)
        #expect(total.count.received == 3)
    }

    @Test func aGapBetweenPartsIsTold() throws {
        let total = try total(
            MadeStatistics.of("q1", "2567-10-01", "2567-12-31", rows: general(1, 1))
                + MadeStatistics.of("q3", "2568-04-01", "2568-06-30", rows: general(2, 2)))
        #expect(total.covered.map(\.from.iso8601) == ["2024-10-01", "2025-04-01"])
        #expect(total.covered.map(\.to.iso8601) == ["2024-12-31", "2025-06-30"])
    }

    /// Eleven months would leave out what two halves say.
    @Test func ofPeriodsThatOverlapThoseCountThatCoverTheMost() throws {
        let total = try total(
            MadeStatistics.of("long", "2567-10-01", "2568-08-31", rows: general(90, 90))
                + MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: general(1, 1))
                + MadeStatistics.of("rest", "2568-04-01", "2568-09-30", rows: general(2, 2)))
        #expect(total.count.received == 3)
    }

    @Test func whatWasWithdrawnDoesNotCount() throws {
        let years = years(
            MadeStatistics.of(
                "year", "2567-10-01", "2568-09-30", "withdrawn: {date: 2568-10-12, reason: ผิด}", rows: general(41, 39)))
        #expect(years.map(\.statistics.count) == [1])
        #expect(years.map(\.standing.count) == [0])
        #expect(years[0].total(of: .general) == nil)
        #expect(years[0].isSilent(on: .general))
    }

    @Test func aCorrectionStandsInThePlaceOfWhatItCorrectsUnlessItWasWithdrawn() throws {
        func text(_ keys: String) -> String {
            MadeStatistics.of("year", "2567-10-01", "2568-09-30", rows: general(41, 39))
                + MadeStatistics.of(
                    "year-2", "2567-10-01", "2568-09-30", "corrects: complaints/year\(keys)", rows: general(42, 39))
        }
        #expect(try total(text("")).count.received == 42)
        #expect(try total(text("\nwithdrawn: {date: 2568-10-12, reason: ผิด}")).count.received == 41)
    }

    @Test func aDocumentThatCorrectsLeavesTheFiguresWhereTheyAre() throws {
        let document = """
            === documents/a.md
            ---
            title: แก้ไขคำผิด
            date: 2568-10-12
            topic: news
            corrects: complaints/year
            ---

            """
        let year = MadeStatistics.of("year", "2567-10-01", "2568-09-30", rows: general(41, 39))
        #expect(try total(document + year).count.received == 41)
    }

    @Test func kindsAreCountedApart() throws {
        let years = years(
            MadeStatistics.of("year", "2567-10-01", "2568-09-30", rows: general(41, 39))
                + MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: corruption(0, 0)))
        #expect(years[0].total(of: .general)?.isWholeYear == true)
        #expect(years[0].total(of: .corruption)?.isWholeYear == false)
        #expect(years[0].total(of: .corruption)?.count == .sum(of: .corruption, []))
    }

    @Test func aYearBetweenOfWhichNothingWasPublishedIsThere() throws {
        let years = years(
            MadeStatistics.of("a", "2564-10-01", "2565-09-30", rows: general(1, 1))
                + MadeStatistics.of("b", "2567-10-01", "2568-09-30", rows: general(2, 2)))
        #expect(years.map(\.year.buddhistYear) == [2568, 2567, 2566, 2565])
        #expect(years.map { $0.total(of: .general)?.count.received } == [2, nil, nil, 1])
        #expect(years[1].statistics.isEmpty)
    }

    @Test func withoutStatisticsThereAreNoYears() {
        let complaints = World("").disclosure().complaints
        #expect(complaints.years.isEmpty)
        #expect(complaints.standing.isEmpty)
    }

    /// A calendar year's complaints are partly of the fiscal year before.
    @Test func whatBeganBeforeTheYearIsNotOfItsTotal() throws {
        let years = years(MadeStatistics.of("calendar", "2567-01-01", "2567-12-31", rows: general(9, 9)))
        #expect(years.map(\.year.buddhistYear) == [2568])
        #expect(years[0].total(of: .general) == nil)
        #expect(!years[0].isSilent(on: .general))
    }

    @Test func ofTwoRecordsOfOnePeriodTheNewestCounts() throws {
        let total = try total(
            MadeStatistics.of("b", "2567-10-01", "2568-03-31", date: "2568-04-10", rows: general(1, 1))
                + MadeStatistics.of("a", "2567-10-01", "2568-03-31", date: "2568-04-11", rows: general(2, 2)))
        #expect(total.count.received == 2)
        #expect(total.parts.count == 1)
    }

    /// Whatever the periods, as long as they have no day in common, a year is the sum of all that lie within it; and what
    /// lies within one of them changes nothing.
    @Test func aYearIsTheSumOfItsPeriods() throws {
        var generator = SeededGenerator(seed: 4)
        let year = try #require(FiscalYear(2568))
        for _ in 0..<60 {
            var day = year.first.adding(days: Int.random(in: 0...40, using: &generator))
            var (text, sums) = ("", [0, 0])
            while day <= year.last {
                let end = min(day.adding(days: Int.random(in: 0...120, using: &generator)), year.last)
                let received = Int.random(in: 0...50, using: &generator)
                let done = Int.random(in: 0...received, using: &generator)
                sums = [sums[0] + received, sums[1] + done]
                text += MadeStatistics.of("p\(day.iso8601)", day.iso8601, end.iso8601, rows: general(received, done))
                if day < end {
                    text += MadeStatistics.of("q\(day.iso8601)", day.iso8601, day.iso8601, rows: general(done, 0))
                }
                day = end.adding(days: 1 + Int.random(in: 0...30, using: &generator))
            }
            guard !text.isEmpty else { continue }
            let count = try total(text).count
            #expect([count.received, count.done] == sums)
            #expect(count.pending == count.received - count.done)
        }
    }

    @Test func findingsNameTheOtherRecordAndBothNumbers() throws {
        let findings = World(
            MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: general(18, 0))
                + MadeStatistics.of("year", "2567-10-01", "2568-09-30", rows: general(17, 0))
        ).findings()
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.message.th.contains("18") && finding.message.th.contains("17"))
        #expect(finding.related.map(\.file) == ["complaints/year.md"])
        #expect(finding.related.map(\.line) == [6])
        #expect(finding.severity == .warning)
    }

    /// The one that could not be read may be the correction.
    @Test func nothingIsSaidWhileStatisticsCannotBeRead() throws {
        let world = World(
            MadeStatistics.of("a", "2567-10-01", "2568-03-31", rows: general(1, 1))
                + MadeStatistics.of("b", "2567-10-01", "2568-03-31", rows: general(2, 1)))
        #expect(world.findings().count == 1)
        #expect(world.findings(unread: Set([RecordID("complaints/c")].compactMap(\.self))).isEmpty)
    }
}
