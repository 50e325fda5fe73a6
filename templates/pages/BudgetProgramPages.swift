import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// The lines of each program of a budget paper that has too many of them for a page.
    static let budgetPrograms = PageFamily { site in
        site.disclosure.budgets.statements.filter { $0.isLong && $0.report.withdrawn == nil }.flatMap { statement in
            statement.breakdown.programs.map { program in
                let name = "แผนงาน\(program.program.thai)"
                let record = statement.report.record
                let frame = Frame(
                    address: .budgetProgram(program.program, of: statement),
                    title: "\(name) ใน\(statement.report.title)",
                    description: "ทุกรายการของ\(name) ใน\(statement.report.title) ของ\(site.site.name)",
                    trail: [
                        Link(Category.budget.title, .category(.budget)),
                        Link("ปีงบประมาณ \(site.format.year(statement.year))", .budgetYear(statement.year)),
                        Link(site.name(of: statement.kind), .record(record)),
                    ], shortTitle: name)
                return site.page(frame, showing: [record]) { site.budgetProgramPage(program, of: statement, name) }
            }
        }
    }
}

extension SiteContext {
    fileprivate func budgetProgramPage(
        _ program: BudgetProgramGroup, of statement: BudgetStatement, _ name: String
    ) -> HTML {
        """
        <h1>\(name)</h1>
        <p class="meta"><span>จาก<a href="\(url: .record(statement.report.record))">\(statement.report.title)</a></span></p>
        \(spendingStats(program.total, received: nil))
        \(budgetTable(
            program.breakdown, "<caption class=\"vh\">รายจ่ายตามงบและรายการ (บาท)</caption>",
            label: "ตารางรายจ่าย\(name)", to: .lines))
        """
    }
}
