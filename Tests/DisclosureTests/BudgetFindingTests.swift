import Findings
import Records
import Testing

/// What the findings between budget papers say, and when they keep silent.
@Suite struct BudgetFindingTests {
    private static let world = World(
        MadeBudget.ordinance("ordinance", 100)
            + MadeBudget.report("half", "half-year", to: "2568-03-31", date: "2568-04-10", budget: 99, spent: 40)
            + MadeBudget.report("annual", "annual", to: "2568-09-30", date: "2568-10-20", spent: 39))

    @Test func bothNumbersAndTheOtherPaperAreNamed() throws {
        let findings = Self.world.findings()
        let budget = try #require(findings.first { $0.code == .budgetNotTheOrdinances })
        let spent = try #require(findings.first { $0.code == .lessSpentThanBefore })
        #expect(findings.count == 2)
        for (finding, numbers) in [(budget, ["99.00", "100.00"]), (spent, ["39.00", "40.00"])] {
            for text in [finding.message.th, finding.message.en] {
                #expect(numbers.allSatisfy(text.contains))
            }
        }
        #expect(budget.place.file == "budget/half.md")
        #expect(budget.related.map(\.file) == ["budget/ordinance.md"])
        #expect(spent.place.file == "budget/annual.md")
        #expect(spent.related.map(\.file) == ["budget/half.md"])
        #expect([budget, spent].allSatisfy { $0.severity == .warning })
    }

    @Test func nothingIsSaidForWantOfAPaperThatCannotBeRead() throws {
        #expect(Self.world.findings(unread: [try #require(RecordID("budget/more"))]) == [])
        #expect(Self.world.findings(unread: [try #require(RecordID("documents/a"))]).count == 2)
    }

    @Test func bothWaysOutOfARepeatedPaperAreNamed() throws {
        let world = World(
            MadeBudget.ordinance("ordinance", 100) + MadeBudget.ordinance("again", date: "2567-09-21", 100))
        let finding = try #require(world.findings().first)
        #expect(finding.code == .repeatedBudgetPaper)
        #expect(finding.related.map(\.file) == ["budget/ordinance.md"])
        #expect(finding.fix.th.contains("corrects: budget/ordinance "))
        #expect(finding.fix.th.contains("เฉพาะส่วนที่เพิ่ม"))
    }

    /// A report's period and what its mend says.
    @Test(arguments: [
        ("annual", "2567-10-01", "2568-08-31", "แก้เป็น from: 2567-10-01 to: 2568-09-30"),
        (
            "annual", "2566-10-01", "2567-09-30",
            "ใส่ fiscal_year: 2567 ถ้าเป็นของปี 2568 จริงให้แก้เป็น from: 2567-10-01 to: 2568-09-30"
        ),
        ("annual", "2566-10-01", "2567-08-31", "แก้เป็น from: 2567-10-01 to: 2568-09-30"),
        (
            "half-year", "2566-10-01", "2567-03-31",
            "ใส่ fiscal_year: 2567 ถ้าเป็นของปี 2568 จริงให้แก้เป็น from: 2567-10-01 to: 2568-03-31"
        ),
        (
            "quarter", "2567-07-01", "2567-09-30",
            "ใส่ fiscal_year: 2567 ถ้าเป็นของปี 2568 จริงให้แก้วันให้อยู่ในช่วง from: 2567-10-01 to: 2568-09-30"
        ),
        ("quarter", "2567-09-01", "2567-12-31", "แก้วันให้อยู่ในช่วง from: 2567-10-01 to: 2568-09-30"),
    ])
    func theRightDaysAreNamed(kind: String, first: String, last: String, words: String) throws {
        let report = MadeBudget.report("r", kind, to: last, date: "2568-10-20", spent: 1, from: first)
        let finding = try #require(World(report).findings().first)
        #expect(finding.code == .reportPeriod)
        #expect(finding.fix.th == words)
    }
}
