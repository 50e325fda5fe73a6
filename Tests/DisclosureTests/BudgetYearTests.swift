import Disclosure
import Records
import Testing
import ThaiText

/// Which papers of a year count, and what they say together.
@Suite struct BudgetYearTests {
    private static let ordinance = MadeBudget.ordinance("ordinance", 100)
    private static let quarter = MadeBudget.report(
        "quarter", "quarter", to: "2567-12-31", date: "2568-02-01", spent: 20)
    private static let half = MadeBudget.report("half", "half-year", to: "2568-03-31", date: "2568-04-10", spent: 40)
    private static let annual = MadeBudget.report("annual", "annual", to: "2568-09-30", date: "2568-10-20", spent: 90)

    private func year(_ papers: String...) throws -> BudgetYear {
        try #require(World(papers.joined()).disclosure().budgets.years.first)
    }

    private func slug(_ statement: BudgetStatement?) -> String? {
        statement.map { String($0.report.id.path.dropFirst("budget/".count)) }
    }

    @Test func anOrdinanceAloneIsABudget() throws {
        let year = try year(Self.ordinance)
        #expect(year.standing == .budgeted)
        #expect(year.breakdown.total.budget == Money(baht: 100))
        #expect(year.breakdown.total.spent == nil)
        #expect(year.spending == nil)
    }

    @Test func additionalOrdinancesAddUp() throws {
        let year = try year(Self.ordinance, MadeBudget.ordinance("more", date: "2568-02-01", 30), Self.half)
        #expect(year.ordinances.map(slug) == ["ordinance", "more"])
        #expect(year.breakdown.total.budget == Money(baht: 130))
        #expect(year.breakdown.total.remaining == Money(baht: 90))
    }

    @Test func aCorrectionStandsInThePlaceOfWhatItCorrects() throws {
        let mended = MadeBudget.ordinance("mended", date: "2567-09-25", 120, "corrects: budget/ordinance\n")
        let year = try year(Self.ordinance, mended)
        #expect(year.ordinances.map(slug) == ["mended"])
        #expect(year.papers.map(slug) == ["ordinance", "mended"])
        #expect(year.breakdown.total.budget == Money(baht: 120))
    }

    @Test func aPaperOfAnotherKindIsNoCorrectionInItsPlace() throws {
        let year = try year(
            Self.ordinance,
            MadeBudget.report(
                "half", "half-year", to: "2568-03-31", date: "2568-04-10", spent: 40, "corrects: budget/ordinance\n"))
        #expect(year.ordinances.map(slug) == ["ordinance"])
    }

    @Test func whatIsWithdrawnDoesNotCount() throws {
        let withdrawn = "withdrawn: {date: 2568-11-01, reason: ผิด}\n"
        let year = try year(
            Self.ordinance, MadeBudget.ordinance("more", 30, withdrawn), Self.half,
            MadeBudget.report("annual", "annual", to: "2568-09-30", date: "2568-10-20", spent: 90, withdrawn))
        #expect(year.breakdown.total.budget == Money(baht: 100))
        #expect(slug(year.spending) == "half")
        #expect(year.papers.count == 4)
        #expect(year.fileAddress(.csv) == "/budget/2568/budget-2568.csv")

        let nothing = try self.year(MadeBudget.ordinance("ordinance", 30, withdrawn))
        #expect(nothing.standing == .nothing)
        #expect(nothing.fileAddress(.csv) == nil)
    }

    @Test func theYearStandsWhereItsNewestReportEnds() throws {
        #expect(try year(Self.half, Self.ordinance, Self.quarter).standing == .running(until: .day(2025, 3, 31)))
        #expect(try slug(year(Self.annual, Self.half, Self.quarter).spending) == "annual")
        #expect(try year(Self.annual).standing == .closed)
        let again = MadeBudget.report("again", "half-year", to: "2568-03-31", date: "2568-04-20", spent: 41)
        #expect(try slug(year(again, Self.half).spending) == "again")
    }

    @Test func aReportOfALaterPartIsNotTheYearSoFar() throws {
        let third = MadeBudget.report(
            "third", "quarter", to: "2568-06-30", date: "2568-07-10", spent: 15, from: "2568-04-01")
        let year = try year(Self.ordinance, Self.half, third)
        #expect(slug(year.spending) == "half")
        #expect(year.papers.map(slug) == ["ordinance", "half", "third"])
        #expect(try self.year(Self.ordinance, third).standing == .budgeted)
    }

    @Test func withoutAnOrdinanceTheReportsBudgetCounts() throws {
        let year = try year(Self.half)
        #expect(year.breakdown.total.budget == Money(baht: 100))
        #expect(year.breakdown.total.remaining == Money(baht: 60))
        #expect(year.ordinances.isEmpty)
    }

    @Test func revenueIsThatOfTheNewestReceipts() throws {
        let estimates = "revenue: [{name: ภาษี, estimate: 100}]\n"
        let planned = try year(MadeBudget.ordinance("ordinance", 100, estimates))
        #expect(planned.revenue.estimate == Money(baht: 100))
        #expect(planned.revenue.received == nil)
        let received = MadeBudget.report(
            "half", "half-year", to: "2568-03-31", date: "2568-04-10", spent: 40,
            "revenue: [{name: ภาษี, estimate: 100, received: 55.50}]\n")
        let year = try year(MadeBudget.ordinance("ordinance", 100, estimates), received, Self.annual)
        #expect(year.revenue.received == Money(satang: 5550))
        #expect(slug(year.receipts) == "half")
        #expect(slug(year.spending) == "annual")
    }

    @Test func theEstimateIsTheOrdinancesWhateverTheReportExpects() throws {
        let ordinances =
            MadeBudget.ordinance("ordinance", 100, "revenue: [{name: ภาษี, estimate: 60}, {name: อื่น ๆ, estimate: 40}]\n")
            + MadeBudget.ordinance("more", date: "2568-04-05", 50, "revenue: [{name: ภาษี, estimate: 50}]\n")
        func half(_ revenue: String) -> String {
            MadeBudget.report(
                "half", "half-year", to: "2568-03-31", date: "2568-04-10", spent: 40, "revenue: [\(revenue)]\n")
        }
        func rows(_ year: BudgetYear) -> [String] {
            year.revenue.lines.map { "\($0.name) \($0.estimate.plain) \($0.received?.plain ?? "–")" }
        }
        let merged = try year(
            ordinances, half("{name: อื่นๆ, estimate: 40, received: 7}, {name: เงินกู้, estimate: 9, received: 2}"))
        #expect(rows(merged) == ["ภาษี 110.00 –", "อื่น ๆ 40.00 7.00", "เงินกู้ 0.00 2.00"])
        #expect(merged.revenue.estimate == Money(baht: 150))
        #expect(merged.revenue.received == Money(baht: 9))
        let reported = try year(ordinances, half("{name: รายได้, estimate: 150, received: 9}"))
        #expect(rows(reported) == ["รายได้ 150.00 9.00"])
        #expect(try rows(year(half("{name: รายได้, estimate: 99, received: 9}"))) == ["รายได้ 99.00 9.00"])
    }

    @Test func yearsStandTheNewestFirstAndFiveSideBySideTheOldestFirst() throws {
        let papers = (2560...2568).map { year in
            "=== budget/o-\(year).md\n---\ntitle: ก\ndate: \(year - 1)-09-20\nfiscal_year: \(year)\nreport: ordinance\n"
                + MadeBudget.line + "---\n"
        }
        let budgets = World(papers.joined()).disclosure().budgets
        #expect(budgets.years.map(\.year.buddhistYear) == Array((2560...2568).reversed()))
        let last = try #require(FiscalYear(2567))
        #expect(budgets.fiveYears(until: last).map(\.year.buddhistYear) == Array(2563...2567))
        #expect(budgets.newestSpending == nil)
        #expect(budgets.year(last)?.address == "/budget/2567/")
    }
}
