import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// A spending plan and a report give each program the budget that the year's ordinances give it, and expect the
    /// revenue that they expect.
    static let reportsRepeatTheOrdinances = DisclosureCheck { disclosure in
        disclosure.wholeBudgetYears.flatMap { year in
            // A report of another year's days belongs beside that year's ordinances.
            let papers = year.papers.filter { $0.isCurrent && $0.kind != .ordinance && $0.liesWithinItsYear }
            return papers.flatMap { paper -> [Finding] in
                let decided = paper.ordinances(of: year)
                return budgets(of: paper, decided) + estimates(of: paper, decided)
            }
        }
    }

    private static func budgets(of paper: BudgetStatement, _ decided: [[BudgetStatement]]) -> [Finding] {
        let budgets = [paper].budgetByProgram
        guard let ordinances = decided.last, !decided.contains(where: { $0.budgetByProgram == budgets }) else {
            return []
        }
        let sums = ordinances.budgetByProgram
        return BudgetProgram.allCases.compactMap { program in
            let (budget, sum) = (budgets[program] ?? .zero, sums[program] ?? .zero)
            return budget == sum
                ? nil
                : .notTheOrdinances(
                    Bilingual(
                        th: "แผนงาน\(program.thai) มีงบประมาณ", en: "the program «\(program.rawValue)» has a budget of"),
                    budget, at: paper.report.record.place("lines"), decided: sum, by: ordinances, "lines")
        }
    }

    /// The lines of which the ordinances know the names, and the total only where none of them differs: a report may sum
    /// up what an ordinance tells apart.
    private static func estimates(of paper: BudgetStatement, _ decided: [[BudgetStatement]]) -> [Finding] {
        let decided = decided.filter { !$0.estimateByName.isEmpty }
        guard let ordinances = decided.last, !paper.revenue.lines.isEmpty else { return [] }
        let (estimates, sums) = ([paper].estimateByName, decided.map(\.estimateByName))
        var names: Set<String> = []
        let lines: [Finding] = paper.report.revenue.enumerated().compactMap { index, line in
            let name = Folding.key(line.name)
            guard names.insert(name).inserted, let estimate = estimates[name], let sum = sums.last?[name],
                !sums.contains(where: { $0[name] == estimate })
            else { return nil }
            return .notTheOrdinances(
                Bilingual(th: "«\(line.name)» ประมาณการไว้", en: "«\(line.name)» is estimated at"), estimate,
                at: paper.report.record.place("revenue", .index(index), "estimate"), decided: sum, by: ordinances,
                "revenue")
        }
        let totals = decided.map { $0.sum(\.revenue.estimate) }
        guard lines.isEmpty, let total = totals.last, !totals.contains(paper.revenue.estimate) else { return lines }
        return [
            .notTheOrdinances(
                Bilingual(th: "ประมาณการรายรับรวม", en: "the revenue is estimated at"), paper.revenue.estimate,
                at: paper.report.record.place("revenue"), decided: total, by: ordinances, "revenue")
        ]
    }
}

extension Disclosure {
    /// The years of the budget, where all papers could be read; else none, since the one that is wanting may be the one
    /// that explains the others.
    var wholeBudgetYears: [BudgetYear] {
        unread.contains { $0.path.hasPrefix("budget/") } ? [] : budgets.years
    }
}

extension BudgetStatement {
    /// The ordinances that it may repeat: it may leave out what was decided between the last day of which it speaks and
    /// its own day, and what was entered twice.
    fileprivate func ordinances(of year: BudgetYear) -> [[BudgetStatement]] {
        [min(lastDay, report.date), report.date]
            .map { day in year.ordinances.filter { $0.report.date <= day } }
            .flatMap { all in
                let once = all.enumerated().filter { index, ordinance in
                    !all[..<index].contains(where: ordinance.repeats)
                }
                return [once.map(\.element), all]
            }
            .filter { !$0.isEmpty }
    }
}

extension Finding {
    /// `key` is where the ordinances say it.
    fileprivate static func notTheOrdinances(
        _ what: Bilingual, _ amount: Money, at place: Place, decided: Money, by ordinances: [BudgetStatement],
        _ key: PathStep
    ) -> Finding {
        Finding(
            .budgetNotTheOrdinances, at: place,
            message: Bilingual(
                th: "\(what.th) \(amount.grouped) บาท แต่ตามข้อบัญญัติของปีคือ \(decided.grouped) บาท",
                en: "\(what.en) \(amount.grouped) baht, by the year's ordinances \(decided.grouped)"),
            fix: key == "lines"
                ? Bilingual(
                    th: "ตรวจงบประมาณของแผนงานนี้กับข้อบัญญัติ ถ้ามีข้อบัญญัติเพิ่มเติมให้ลงด้วย การโอนให้ใส่ใน transfer",
                    en: "compare the program's budget with the ordinance; publish additional ordinances too, "
                        + "and put transfers under transfer")
                : Bilingual(
                    th: "ตรวจ estimate กับข้อบัญญัติ ถ้ามีข้อบัญญัติเพิ่มเติมให้ลงด้วย ยอดที่รับจริงให้ใส่ใน received",
                    en: "compare estimate with the ordinance; publish additional ordinances too, "
                        + "and put what came in under received"),
            related: ordinances.map { $0.report.record.place(key) })
    }
}
