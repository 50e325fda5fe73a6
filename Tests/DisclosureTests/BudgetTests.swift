import Disclosure
import Testing
import ThaiText
import TestSupport

@testable import Records

@Suite struct BudgetTests {
    private static func report(_ slug: String, _ keys: String, date: String = "2567-09-20") -> String {
        "=== budget/\(slug).md\n---\ntitle: \(slug)\ndate: \(date)\n\(keys)\n---\n"
    }

    @Test(arguments: 0..<30)
    func sumsOfEachLevelAreTheSumsOfTheLines(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let lines = (0..<Int.random(in: 1...40, using: &generator)).map { _ -> BudgetLine in
            let budget = Int64.random(in: 0...1_000_000_000, using: &generator)
            let transfer = Int64.random(in: -budget...1_000_000, using: &generator)
            var line = BudgetLine()
            line.program = BudgetProgram.allCases.randomElement(using: &generator) ?? .central
            line.category = BudgetCategory.allCases.randomElement(using: &generator) ?? .central
            line.name = "รายการ"
            line.budget = Money(satang: budget)
            line.transfer = Money(satang: transfer)
            line.spent =
                Bool.random(using: &generator)
                ? Money(satang: Int64.random(in: 0...(budget + transfer), using: &generator)) : nil
            return line
        }
        let rows = lines.map { line in
            "  - {program: \(line.program.rawValue), category: \(line.category.rawValue), name: รายการ, "
                + "budget: \(line.budget.plain), transfer: \(line.transfer.plain)"
                + (line.spent.map { ", spent: \($0.plain)" } ?? "") + "}"
        }
        let world = World(Self.report("a", "report: ordinance\nlines:\n" + rows.joined(separator: "\n")))
        let statement = try #require(world.disclosure().budgets.statements.first)

        #expect(statement.report.lines == lines)
        expect(statement.total, toBeTheSumOf: lines)
        #expect(statement.areas.flatMap(\.programs).flatMap(\.lines).count == lines.count)
        for area in statement.areas {
            expect(area.total, toBeTheSumOf: lines.filter { $0.program.area == area.area })
            for program in area.programs {
                #expect(program.lines == lines.filter { $0.program == program.program })
                expect(program.total, toBeTheSumOf: program.lines)
            }
        }
        for sum in statement.categories {
            expect(sum.amounts, toBeTheSumOf: lines.filter { $0.category == sum.category })
        }
        #expect(statement.areas.map(\.total.budget).reduce(.zero, +) == statement.total.budget)
        #expect(statement.categories.map(\.amounts.budget).reduce(.zero, +) == statement.total.budget)
        #expect(
            statement.areas.map(\.area)
                == BudgetArea.allCases.filter { area in lines.contains { $0.program.area == area } })
    }

    private func expect(
        _ amounts: BudgetAmounts, toBeTheSumOf lines: [BudgetLine], location: SourceLocation = #_sourceLocation
    ) {
        let spent = lines.compactMap(\.spent).map(\.satang)
        #expect(amounts.budget.satang == lines.map(\.budget.satang).reduce(0, +), sourceLocation: location)
        #expect(amounts.transfer.satang == lines.map(\.transfer.satang).reduce(0, +), sourceLocation: location)
        #expect(amounts.spent?.satang == (spent.isEmpty ? nil : spent.reduce(0, +)), sourceLocation: location)
        #expect(
            amounts.remaining?.satang == amounts.spent.map { amounts.available.satang - $0.satang },
            sourceLocation: location)
    }

    @Test(
        arguments: [
            (100, 0, 50, 500), (100, 0, 0, 0), (100, 50, 150, 1000), (3, 0, 1, 333), (3, 0, 2, 667), (0, 0, 0, nil),
            (100, -100, 0, nil),
        ] as [(Int, Int, Int, Int?)])
    func spentInThousandths(budget: Int, transfer: Int, spent: Int, perMille: Int?) throws {
        let world = World(
            Self.report(
                "a",
                "report: ordinance\nlines: [{program: central, category: central, name: ก, budget: \(budget), transfer: \(transfer), spent: \(spent)}]"
            ))
        #expect(try #require(world.disclosure().budgets.statements.first).total.spentPerMille == perMille)
    }

    /// The largest amounts that are accepted, against the smallest.
    @Test func amountsBeyondAllSenseAreStillCounted() throws {
        let large = "{program: central, category: central, name: ก, budget: 100000000000, spent: 100000000000}"
        let away = "{program: central, category: central, name: ข, budget: 0, transfer: -100000000000}"
        let lines = Array(repeating: "\(large), \(away)", count: 200).joined(separator: ", ")
        let world = World(
            Self.report(
                "a",
                "report: ordinance\nlines: [\(lines), {program: central, category: central, name: ค, budget: 0.01}]"))
        let total = try #require(world.disclosure().budgets.statements.first).total
        #expect(total.available == Money(satang: 1))
        #expect(try #require(total.spentPerMille) > 1000)
    }

    private static let line = "lines: [{program: central, category: central, name: ก, budget: 100, spent: 0}]"

    @Test func theNewestSpendingIsThatOfTheLatestDay() {
        func newest(_ reports: String...) -> String? {
            World(reports.joined()).disclosure().budgets.newestSpending?.report.id.path
        }
        let quarter = Self.report(
            "quarter", "report: quarter\nperiod: {from: 2567-10-01, to: 2567-12-31}\n" + Self.line, date: "2568-02-01")
        let half = Self.report(
            "half", "report: half-year\nperiod: {from: 2567-10-01, to: 2568-03-31}\n" + Self.line, date: "2568-04-10")
        let again = Self.report(
            "again", "report: half-year\nperiod: {from: 2567-10-01, to: 2568-03-31}\n" + Self.line, date: "2568-04-20")
        let late = Self.report(
            "late", "report: quarter\nperiod: {from: 2567-10-01, to: 2567-12-31}\n" + Self.line, date: "2568-05-01")
        let taken = Self.report(
            "taken",
            "withdrawn: {date: 2568-06-01, reason: ผิด}\nreport: annual\nperiod: {from: 2567-10-01, to: 2568-09-30}\n"
                + Self.line)
        let ordinance = Self.report("ordinance", "report: ordinance\n" + Self.line, date: "2568-09-01")
        #expect(newest(ordinance) == nil)
        #expect(newest(quarter, ordinance) == "budget/quarter")
        #expect(newest(quarter, half, late, taken) == "budget/half")
        #expect(newest(again, half, late) == "budget/again")
    }

    @Test func statementsStandByYearAndTheOthersOfOneYearTogether() throws {
        let world = World(
            Self.report("a", "report: ordinance\nfiscal_year: 2567\n" + Self.line, date: "2566-09-20")
                + Self.report("b", "report: ordinance\nfiscal_year: 2568\n" + Self.line, date: "2567-09-20")
                + Self.report("c", "report: spending-plan\nfiscal_year: 2568\n" + Self.line, date: "2567-10-20"))
        let budgets = world.disclosure().budgets
        #expect(budgets.statements.map(\.report.id.path) == ["budget/b", "budget/c", "budget/a"])
        #expect(budgets.others(of: budgets.statements[0]).map(\.report.id.path) == ["budget/c"])
        #expect(budgets.others(of: budgets.statements[2]).isEmpty)
        let id = try #require(RecordID("budget/c"))
        #expect(budgets.statement(id)?.report.id == id)
    }

    @Test func revenueIsSummed() throws {
        let world = World(
            Self.report(
                "a",
                "report: ordinance\n" + Self.line
                    + "\nrevenue: [{name: ก, estimate: 100.50, received: 1}, {name: ข, estimate: 0.50}]"))
        let statement = try #require(world.disclosure().budgets.statements.first)
        #expect(statement.estimate == Money(baht: 101))
        #expect(statement.received == Money(baht: 1))
    }
}
