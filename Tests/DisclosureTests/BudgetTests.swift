import Disclosure
import TestSupport
import Testing
import ThaiText

@testable import Records

/// A paper's sums at every level, to the satang.
@Suite struct BudgetTests {
    @Test(arguments: 0..<40)
    func sumsOfEachLevelAreTheSumsOfTheLines(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...200, using: &generator)
        let budget = RandomBudget(lines: count, reports: seed % 4 != 0, using: &generator)
        let world = World(MadeBudget("a", "ordinance", budget.yaml).text)
        let breakdown = try #require(world.disclosure().budgets.statements.first).breakdown

        #expect(rows(breakdown) == budget.rows.map(Sums.init))
        #expect(Sums("", breakdown.total) == Sums(budget.total))
        #expect(breakdown.categories.sum(\.total.budget) == breakdown.total.budget)
        for category in breakdown.categories {
            let lines = budget.lines.filter { $0.category == category.category.thai }
            #expect(category.total.budget.satang == lines.reduce(0) { $0 + $1.budget })
            #expect(category.total.transfer.satang == lines.reduce(0) { $0 + $1.transfer })
            #expect(category.lines.map(\.name) == lines.map(\.name))
        }
    }

    @Test(arguments: 0..<20)
    func aYearSumsItsOrdinanceAndItsReport(seed: UInt64) throws {
        var generator = SeededGenerator(seed: 1000 + seed)
        let count = Int.random(in: 1...200, using: &generator)
        let budget = RandomBudget(lines: count, reports: true, using: &generator)
        let world = World(
            MadeBudget("ordinance", "ordinance", budget.ordinance.yaml).text
                + MadeBudget("annual", "annual", "period: {from: 2567-10-01, to: 2568-09-30}\n" + budget.yaml).text)
        let (disclosure, findings) = Disclosure.relate(world.records, site: World.site(), today: World.today)
        let year = try #require(disclosure.budgets.years.first)

        #expect(findings.isEmpty)
        let found = year.breakdown.areas.flatMap { area in
            [Sums(area.area.thai, area.total)] + area.programs.map { Sums("แผนงาน" + $0.program.thai, $0.total) }
        }
        #expect(found == budget.areasAndPrograms.map(Sums.init))
        #expect(Sums("", year.breakdown.total) == Sums(budget.total))
        #expect(year.standing == .closed)
    }

    /// The largest amounts that are accepted, against the smallest.
    @Test func amountsBeyondAllSenseAreStillCounted() {
        var large = BudgetLine()
        large.budget = Money(baht: 100_000_000_000)
        large.spent = large.budget
        var away = BudgetLine()
        away.transfer = Money(baht: -100_000_000_000)
        var least = BudgetLine()
        least.budget = Money(satang: 1)
        let total = BudgetAmounts(Array(repeating: [large, away], count: 200).flatMap(\.self) + [least])
        #expect(total.available == Money(satang: 1))
        #expect(total.spentPerMille.map { $0 > 1000 } == true)
    }

    @Test(
        arguments: [
            (100, 0, 50, 500), (100, 0, 0, 0), (100, 50, 150, 1000), (3, 0, 1, 333), (3, 0, 2, 667), (0, 0, 0, nil),
            (100, -100, 0, nil),
        ] as [(Int64, Int64, Int64, Int?)])
    func spentInThousandths(budget: Int64, transfer: Int64, spent: Int64, perMille: Int?) {
        var line = BudgetLine()
        (line.budget, line.transfer, line.spent) = (Money(baht: budget), Money(baht: transfer), Money(baht: spent))
        #expect(BudgetAmounts([line]).spentPerMille == perMille)
    }

    @Test func revenueIsSummed() throws {
        let world = World(
            MadeBudget(
                "a", "ordinance",
                MadeBudget.line + "revenue: [{name: ก, estimate: 100.50, received: 1}, {name: ข, estimate: 0.50}]\n"
            ).text)
        let revenue = try #require(world.disclosure().budgets.statements.first).revenue
        #expect(revenue.estimate == Money(baht: 101))
        #expect(revenue.received == Money(baht: 1))
    }

    private func rows(_ breakdown: BudgetBreakdown) -> [Sums] {
        breakdown.areas.flatMap { area in
            [Sums(area.area.thai, area.total)]
                + area.programs.flatMap { program in
                    [Sums("แผนงาน" + program.program.thai, program.total)]
                        + program.categories.flatMap { category in
                            [Sums(category.category.thai, category.total)]
                                + category.lines.map { Sums($0.name, BudgetAmounts([$0])) }
                        }
                }
        }
    }
}

/// A row's name and amounts in satang.
private struct Sums: Equatable {
    let name: String
    let amounts: [Int64?]
    let perMille: Int64?

    init(_ name: String, _ amounts: BudgetAmounts) {
        self.name = name
        self.amounts = [
            amounts.budget, amounts.transfer, amounts.available, amounts.spent, amounts.remaining,
        ].map { $0?.satang }
        perMille = amounts.spentPerMille.map(Int64.init)
    }

    init(_ row: RandomBudget.Row) {
        name = row.name
        amounts = [row.budget, row.transfer, row.available, row.spent, row.remaining]
        perMille = row.spentPerMille
    }
}
