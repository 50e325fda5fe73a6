import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/plans/<plan>/<year>/half-year/` and `…/annual/`: how a plan's projects went, once the period has ended; as many
    /// rows a page as keep it light.
    static let followUps = PageFamily { site in
        site.disclosure.plans.flatMap { book in
            book.years.flatMap(site.followUps(book)).flatMap { report in
                ListPage.all(of: book.hasTables ? report.rows : [], limit: 21_000, weight: \.size).map {
                    site.followUpPage(report, $0, of: book)
                }
            }
        }
    }
}

extension SiteContext {
    /// The reports that there are of a year of a plan.
    func followUps(_ book: PlanBook) -> (PlanYear) -> [FollowUpReport] {
        { book.followUps(of: $0, on: disclosure.today) }
    }

    fileprivate func followUpPage(
        _ report: FollowUpReport, _ rows: ListPage<FollowUpRow>, of book: PlanBook
    ) -> Page {
        let name = format.digits.render(report.title)
        let frame = Frame(
            address: .followUp(report, page: rows.page), title: "\(name) ตาม\(book.plan.title)\(part(rows))",
            description:
                "\(name)\(part(rows)) ของ\(site.name): สถานะ งบประมาณ การเบิกจ่าย ผล และปัญหาอุปสรรคของแต่ละโครงการ",
            trail: [
                Link(Category.integrity.title, .category(.integrity)), Link(book.plan.title, .record(book.plan.record)),
                Link("ปีงบประมาณ \(format.year(report.year))", .planYear(report.year, of: book)),
            ],
            shortTitle: format.digits.render(report.period.shortTitle) + part(rows), isLandscape: true, isForm: true,
            type: .collection,
            thing: dataset(covers: Period(from: report.year.first, to: report.lastDay)) {
                rows.page == 1 && book.hasTables ? report.fileAddress($0) : nil
            })
        let records = report.rows.map(\.project.record) + [book.plan.record]
        let day = lastChange(of: records).map { max($0, report.lastDay) }
        return page(frame, modified: day) {
            """
            <header class="form-head">
            <h1>\(name) <br>ตาม\(book.plan.title)\(part(rows))</h1>
            <p>\(site.fullName)</p>
            <p>\(format.digits.render(report.span))</p>
            </header>
            \(book.plan.withdrawn.map(withdrawalNote) ?? followUpForm(report, rows, of: book))
            \(followUpLinks(report, of: book))
            """
        }
    }

    private func followUpForm(
        _ report: FollowUpReport, _ rows: ListPage<FollowUpRow>, of book: PlanBook
    ) -> HTML {
        """
        \(rows.page == 1 && !report.rows.isEmpty ? followUpSummary(report, of: book) : "")
        \(rows.pageCount == 1 ? "" : "<p class=\"meta\">\(range(rows, of: "รายการ")) ทั้งรายงานอยู่ในไฟล์ XLSX</p>")
        \(report.rows.isEmpty ? "" : followUpTable(report, rows))
        \(rows.isLast ? followUpNotes(report) : "")
        \(pager(rows) { .followUp(report, page: $0) })
        \(downloads { report.fileAddress($0) })
        """
    }

    private func followUpSummary(_ report: FollowUpReport, of book: PlanBook) -> HTML {
        let totals = report.totals
        return """
            <dl class="stats">
            \(stat("ดำเนินการแล้ว", "\(format.number(totals.count(.done))) จาก \(format.number(totals.projects))", unit: "รายการ"))
            \(totals.usesMoney
                ? stat("งบประมาณ", format.money(totals.budget), unit: "บาท") + spentStat(totals)
                : stat("งบประมาณ", "ไม่ใช้งบประมาณ"))
            </dl>
            \(progressBar("สถานะของโครงการ", report, of: book))
            """
    }

    private func spentStat(_ totals: FollowUpTotals) -> HTML {
        guard let spent = totals.spent else { return stat("เบิกจ่าย", "ยังไม่รายงาน") }
        let share = totals.spentPerMille.map { " (ร้อยละ \(format.percent(perMille: $0)))" } ?? ""
        return stat("เบิกจ่าย", format.money(spent), unit: "บาท\(share)")
    }

    private func followUpNotes(_ report: FollowUpReport) -> HTML {
        """
        \(report.notes.map { "<p class=\"meta\">\(format.digits.render($0))</p>\n" as HTML })
        \(report.withdrawn.isEmpty ? "" : "<p class=\"meta\">ไม่รวมที่ถอนแล้ว: \(report.withdrawn.map(withdrawnLink))</p>")
        """
    }

    private func withdrawnLink(_ project: RecordOf<PlanProject>) -> HTML {
        """
        <span><a href="\(url: .record(project.record))">\(project.title)</a></span> 
        """
    }

    private func followUpLinks(_ report: FollowUpReport, of book: PlanBook) -> HTML {
        let others = book.years.compactMap { year in followUps(book)(year).first { $0.period == report.period } }
        return """
            <nav class="filters" aria-label="รายงานติดตามผล">
            \(book.years.first { $0.year == report.year }.map { yearReports($0, of: book, chosen: report.period) })
            <h2>\(format.digits.render(report.period.shortTitle))ของปีอื่น</h2>
            \(chips(others.map { other in
                Chip(title: format.year(other.year), address: .followUp(other), isChosen: other.year == report.year)
            }))
            </nav>
            """
    }

    /// Links to a year's table and to the reports of the year that there are.
    private func yearReports(_ year: PlanYear, of book: PlanBook, chosen: FollowUpPeriod) -> HTML {
        """
        <h2>ปีงบประมาณ \(format.year(year.year))</h2>
        \(chips([Chip(title: "ตารางแผน", address: .planYear(year.year, of: book))] + reportChips(year, of: book, chosen)))
        """
    }

    /// Links to the reports of a year that there are.
    func reportChips(_ year: PlanYear, of book: PlanBook, _ chosen: FollowUpPeriod? = nil) -> [Chip] {
        followUps(book)(year).map { report in
            Chip(
                title: format.digits.render(report.period.shortTitle), address: .followUp(report),
                isChosen: report.period == chosen)
        }
    }
}

extension FollowUpRow {
    /// About how many bytes its row takes up: its texts, and what stands around them.
    fileprivate var size: Int {
        500 + [project.title, result ?? "", obstacles ?? ""].reduce(0) { $0 + $1.utf8.count }
    }
}
