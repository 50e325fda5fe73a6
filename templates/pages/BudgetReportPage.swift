import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// One budget paper, at its record's address.
    static let budgetReports = PageFamily { site in
        site.disclosure.budgets.statements.map { statement in
            let report = statement.report
            return site.recordPage(
                report.record,
                below: [
                    Link(Category.budget.title, .category(.budget)),
                    Link("ปีงบประมาณ \(site.format.year(statement.year))", .budgetYear(statement.year)),
                ],
                label: """
                    <span class="badge">\(site.name(of: statement.kind))</span> \
                    \(report.period.map { "<span>\(site.format.period($0))</span>" } ?? site.yearSpan(report.record))
                    """,
                type: "Report", terms: { ["temporalCoverage": .period(report.period ?? statement.year.period)] }
            ) { site.budgetReportArticle(statement) }
        }
    }
}

extension SiteContext {
    /// What the organisation calls a budget paper.
    func name(of kind: BudgetReportKind) -> String {
        switch kind {
        case .ordinance: site.type.budgetLaw
        case .spendingPlan: "แผนการใช้จ่ายงบประมาณ"
        case .quarter, .halfYear, .annual: format.digits.render("รายงาน\(kind.thai)")
        }
    }

    fileprivate func budgetReportArticle(_ statement: BudgetStatement) -> HTML {
        let breakdown = statement.breakdown
        return """
            \(spendingStats(breakdown.total, received: statement.revenue.received))
            \(statement.kind == .ordinance ? budgetInWords(breakdown.total.budget) : "")
            \(areaChart(statement))
            \(body(statement.report.record))
            <section>
            <h2>รายจ่ายตามงบ</h2>
            \(categoryTable(breakdown, csv: .csv(at: statement.linesAddress)))
            </section>
            <section>
            <h2>รายจ่ายตามแผนงาน</h2>
            \(downloads(statement.linesAddress))
            \(statement.isLong ? "<p>เลือกชื่อแผนงานเพื่อดูทุกรายการ หรือดาวน์โหลดทั้งฉบับ</p>" : "")
            \(budgetTable(
                breakdown, unseenCaption("รายจ่ายตามด้าน แผนงาน และงบ (บาท)", csv: .csv(at: statement.linesAddress)),
                label: "ตารางรายจ่ายตามแผนงานและงบ", to: statement.isLong ? .categories : .lines,
                link: { statement.isLong ? .budgetProgram($0, of: statement) : nil }))
            </section>
            \(statement.revenue.lines.isEmpty ? "" : revenueSection(statement))
            \(attachments(statement.report.record))
            \(otherPapers(statement))
            """
    }

    private func areaChart(_ statement: BudgetStatement) -> HTML {
        let breakdown = statement.breakdown
        let table: HTML =
            "<details><summary>ดูเป็นตาราง</summary>\(areaTable(breakdown, csv: .csv(at: statement.linesAddress)))</details>"
        return breakdown.total.spent == nil
            ? budgetByArea(breakdown, table: table) : spendingByArea(breakdown, table: table)
    }

    private func revenueSection(_ statement: BudgetStatement) -> HTML {
        """
        <section>
        <h2>รายรับ</h2>
        \(downloads(statement.revenueAddress))
        \(revenueTable(
            statement.revenue,
            unseenCaption(
                "ประมาณการรายรับ\(statement.revenue.received == nil ? "" : "และรายรับจริง") (บาท)",
                csv: .csv(at: statement.revenueAddress, else: .budgetRevenue))))
        </section>
        """
    }

    /// The year's other papers, since a budget is read beside its spending.
    private func otherPapers(_ statement: BudgetStatement) -> HTML {
        let year = format.year(statement.year)
        let papers = disclosure.budgets.year(statement.year)?.papers.map(\.report.record) ?? []
        let others = papers.filter { $0.id != statement.report.id }
        return """
            <section>
            <h2>งบประมาณของปีงบประมาณ \(year)</h2>
            <p><a href="\(url: .budgetYear(statement.year))">งบประมาณและการใช้จ่ายทั้งปีงบประมาณ \(year)</a></p>
            \(others.isEmpty ? "" : entries(others))
            </section>
            """
    }
}
