import Disclosure
import Records
import Testing

/// What a document's scores say over the years.
@Suite struct ScoreReportTests {
    private static func reports(_ keys: String, _ more: String = "") -> [ScoreReport] {
        World(
            """
            === documents/a.md
            ---
            title: ก
            date: 2568-10-01
            topic: assessment-results
            \(more)
            scores:
              unit: คะแนน
            \(keys)
            ---
            """
        ).disclosure().scoreReports
    }

    private static let threeYears = """
          overall: รวม
          rows:
            - {name: รวม, years: {2568: 90, 2566: 88.5}}
            - {name: ก, years: {2567: 91}}
            - {name: ข, years: {2568: 92}}
        """

    @Test func theWholeStandsLastAndItsChangeIsThatFromTheScoreBefore() throws {
        let report = try #require(Self.reports(Self.threeYears).first)
        #expect(report.years.map(\.buddhistYear) == [2566, 2567, 2568])
        #expect(report.newest.buddhistYear == 2568)
        #expect(report.rows.map(\.name) == ["ก", "ข", "รวม"])
        #expect(report.main?.name == "รวม")
        let change = try #require(report.change)
        #expect(change.since.buddhistYear == 2566)
        #expect((change.from.text, change.to.text) == ("88.50", "90.00"))
    }

    @Test func aRowThatStandsAloneIsTheWhole() throws {
        let report = try #require(Self.reports("  rows: [{name: ก, years: {2568: 90}}]").first)
        #expect(report.main?.name == "ก")
        #expect(report.overall == nil)
        #expect(report.change == nil)
    }

    @Test func rowsWithoutAWholeAreNotAddedUp() throws {
        let rows = "  rows: [{name: ก, years: {2567: 80, 2568: 90}}, {name: ข, years: {2568: 91}}]"
        let report = try #require(Self.reports(rows).first)
        #expect(report.main == nil)
        #expect(report.change == nil)
    }

    @Test func aDocumentThatIsWithdrawnOrHasNoneReportsNone() {
        #expect(Self.reports(Self.threeYears, "withdrawn: {date: 2568-10-02, reason: ผิด}").isEmpty)
        #expect(
            World("=== documents/a.md\n---\ntitle: ก\ndate: 2568-10-01\ntopic: news\n---\n").disclosure().scoreReports
                .isEmpty)
    }

    @Test func filesStandBelowTheRecord() throws {
        let report = try #require(Self.reports(Self.threeYears).first)
        #expect(
            TableFileType.allCases.map(report.fileAddress) == [
                "/documents/a/score-table.xlsx", "/documents/a/score-table.csv",
            ])
    }

    /// A topic that no list asks for is published under its category, though it is no item's.
    @Test func resultsAreOfACategoryButNoListAsksForThem() throws {
        let disclosure = World(
            "=== documents/a.md\n---\ntitle: ก\ndate: 2568-10-01\ntopic: ผลการประเมินและรางวัล\n---\n"
        ).disclosure()
        let integrity = try #require(disclosure.categories.first { $0.category == .integrity })
        #expect(integrity.subjects.map(\.title).last == "ผลการประเมินและรางวัล")
        #expect(Checklist.shipped.flatMap(\.items).flatMap(\.topics).allSatisfy { $0.id != "assessment-results" })
    }
}
