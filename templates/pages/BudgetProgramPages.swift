import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// The lines of each program of a budget paper that has too many of them for a page; as many a page as keep it light.
    static let budgetPrograms = PageFamily { site in
        site.disclosure.budgets.statements.filter { $0.isLong && $0.report.withdrawn == nil }.flatMap { statement in
            statement.breakdown.programs.flatMap { program in
                let rows = site.budgetRows(program.breakdown, to: .lines)
                return ListPage.all(of: rows, limit: 24_000, weight: \.size).map { page in
                    let above = rows[..<page.items.startIndex].last { $0.level != nil }
                    return site.budgetProgramPage(program, page, below: above, of: statement)
                }
            }
        }
    }
}

extension SiteContext {
    /// `sum` is the last one that stands on an earlier page.
    fileprivate func budgetProgramPage(
        _ program: BudgetProgramGroup, _ rows: ListPage<BudgetTableRow>, below sum: BudgetTableRow?,
        of statement: BudgetStatement
    ) -> Page {
        let name = "แผนงาน\(program.program.thai)"
        let record = statement.report.record
        let frame = Frame(
            address: .budgetProgram(program.program, of: statement, page: rows.page),
            title: "\(name) ใน\(statement.report.title)\(part(rows))",
            description: "ทุกรายการของ\(name)\(part(rows)) ใน\(statement.report.title) ของ\(site.name)",
            trail: [
                Link(Category.budget.title, .category(.budget)),
                Link("ปีงบประมาณ \(format.year(statement.year))", .budgetYear(statement.year)),
                Link(self.name(of: statement.kind), .record(record)),
            ], shortTitle: name + part(rows))
        return page(frame, showing: [record]) {
            """
            <h1>\(name)\(part(rows))</h1>
            <p class="meta"><span>จาก<a href="\(url: .record(record))">\(statement.report.title)</a></span></p>
            \(rows.page == 1 ? spendingStats(program.total, received: nil) : "")
            \(rows.pageCount == 1 ? "" : "<p class=\"meta\">\(range(rows, of: "แถว")) ทั้งฉบับอยู่ในไฟล์ XLSX</p>")
            \(budgetTable(
                program.breakdown, [rows.items.first?.level == nil ? sum?.continued : nil].compactMap(\.self) + rows.items,
                unseenCaption("รายจ่ายตามงบและรายการ (บาท)", csv: .csv(at: statement.linesAddress)), label: "ตารางรายจ่าย\(name)",
                hasTotal: rows.isLast))
            \(pager(rows) { .budgetProgram(program.program, of: statement, page: $0) })
            """
        }
    }
}

extension BudgetTableRow {
    /// About how many bytes it takes up: its name, and the marks and amounts around it.
    fileprivate var size: Int { 250 + name.bytes.count }

    /// The same above lines of which some stand on an earlier page.
    fileprivate var continued: BudgetTableRow {
        BudgetTableRow(name: "\(name) (ต่อ)", amounts: amounts, level: level)
    }
}
