import Disclosure
import Hypertext
import Records
import ThaiText

/// How far a plan is.
extension SiteContext {
    /// How far a year's projects are and what was spent, and the way to the reports that there are. Not printed with the
    /// year's form.
    func yearProgress(_ year: PlanYear, of book: PlanBook) -> HTML {
        let report = book.followUp(.annual, of: year, on: disclosure.today)
        let links = reportChips(year, of: book)
        guard book.hasTables, !report.rows.isEmpty || !links.isEmpty else { return .empty }
        return """
            <div class="noprint">
            \(progressBar(
                "ความก้าวหน้า ปีงบประมาณ \(format.year(year.year))", report, of: book,
                note: "<p>\(spending(report.totals))</p>"))
            \(links.isEmpty ? "" : "<h2>รายงานติดตามผล</h2>\n\(chips(links))")
            </div>
            """
    }

    /// A bar of how far the projects of a report are, with a note below it.
    func progressBar(_ title: String, _ report: FollowUpReport, of book: PlanBook, note: HTML = .empty) -> HTML {
        let totals = report.totals
        let statuses = (ProjectStatus.byProgress + [nil]).filter { $0 != nil || totals.count(nil) > 0 }
        return shareBar(
            "\(title)",
            statuses.map { status in
                Share(
                    name: name(of: status), count: totals.count(status),
                    value: "\(format.number(totals.count(status))) รายการ", mark: mark(of: status))
            },
            table: """
                \(note)
                <details><summary>ดูเป็นตาราง แยกตามมิติ</summary>
                \(progressTable(of: report, statuses, of: book))
                </details>
                """)
    }

    private func mark(of status: ProjectStatus?) -> Mark {
        switch status {
        case .done: .solid
        case .running: .pale
        case .planned: .outline
        case .dropped: .dashed
        case nil: .dotted
        }
    }

    /// เบิกจ่าย 18,450.00 จากงบประมาณ 20,000.00 บาท (92.3%)
    private func spending(_ totals: FollowUpTotals) -> String {
        guard totals.usesMoney else { return "ไม่ใช้งบประมาณ" }
        let share = totals.spentPerMille.map { " (\(format.percent(perMille: $0))%)" } ?? ""
        guard let spent = totals.spent else { return "งบประมาณ \(format.baht(totals.budget)) ยังไม่รายงานการเบิกจ่าย" }
        return "เบิกจ่าย \(format.money(spent)) จากงบประมาณ \(format.baht(totals.budget))\(share)"
            + (totals.unknownSpending > 0
                ? " ไม่นับ \(format.number(totals.unknownSpending)) รายการที่ไม่ได้รายงานยอดเบิกจ่าย" : "")
    }

    /// How many of each year's projects are done, and the reports that there are.
    func planProgress(of book: PlanBook) -> HTML {
        """
        <section>
        <h2>ความก้าวหน้าและรายงานติดตามผล</h2>
        \(yearsChart(book))
        \(reportLists(book))
        </section>
        """
    }

    private func yearsChart(_ book: PlanBook) -> HTML {
        let reports = book.years.map { book.followUp(.annual, of: $0, on: disclosure.today) }
        guard let longest = reports.map(\.totals.projects).max(), longest > 0 else {
            return "<p>ยังไม่มีโครงการในแผน</p>"
        }
        let bars = reports.map { report in
            Bar(
                name: "ปีงบประมาณ \(format.year(report.year))", value: doneInWords(report.totals),
                whole: report.totals.projects * 1000 / longest, part: report.totals.count(.done) * 1000 / longest)
        }
        return barChart(
            "โครงการที่ดำเนินการแล้วในแต่ละปี", whole: "รายการตามแผน", part: "ดำเนินการแล้ว", bars,
            table: """
                <details><summary>ดูเป็นตาราง</summary>
                \(yearTable(reports, of: book))
                </details>
                """)
    }

    private func doneInWords(_ totals: FollowUpTotals) -> String {
        let running = totals.count(.running)
        return "\(format.number(totals.count(.done))) จาก \(format.number(totals.projects)) รายการ"
            + (running > 0 ? " · อยู่ระหว่างดำเนินการ \(format.number(running))" : "")
    }

    private func yearTable(_ reports: [FollowUpReport], of book: PlanBook) -> HTML {
        progressTable(
            "จำนวนรายการตามสถานะและการใช้จ่าย แยกตามปีงบประมาณ", first: "ปีงบประมาณ", ProjectStatus.byProgress,
            csv: .csv(.followUp),
            rows: reports.map { report in
                ("<a href=\"\(url: .planYear(report.year, of: book))\">\(format.year(report.year))</a>", report.totals)
            })
    }

    private func reportLists(_ book: PlanBook) -> HTML {
        let reports = book.years.flatMap(followUps(book))
        return "\(FollowUpPeriod.allCases.map { period in reportList(period, reports.filter { $0.period == period }) })"
    }

    private func reportList(_ period: FollowUpPeriod, _ reports: [FollowUpReport]) -> HTML {
        guard !reports.isEmpty else { return .empty }
        return """
            <nav class="filters" aria-label="\(format.digits.render(period.shortTitle))">
            <h3>\(format.digits.render(period.shortTitle))</h3>
            \(chips(reports.map { Chip(title: format.year($0.year), address: .followUp($0)) }))
            </nav>
            """
    }
}

extension ProjectStatus {
    /// The furthest first, and last what was given up.
    fileprivate static let byProgress: [ProjectStatus?] = [.done, .running, .planned, .dropped]
}
