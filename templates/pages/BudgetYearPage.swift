import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/budget/<year>/`: what all budget papers of a fiscal year say together.
    static let budgetYears = PageFamily { site in
        site.disclosure.budgets.years.map { year in
            let name = "งบประมาณและการใช้จ่าย ปีงบประมาณ \(site.format.year(year.year))"
            let frame = Frame(
                address: .budgetYear(year.year), title: name,
                description:
                    "\(name) ของ\(site.site.name): งบประมาณ เบิกจ่าย และคงเหลือแต่ละด้านและแผนงาน รายรับ และเอกสารทุกฉบับ",
                trail: [Link(Category.budget.title, .category(.budget))],
                shortTitle: "ปีงบประมาณ \(site.format.year(year.year))",
                type: .collection, thing: site.dataset(covers: year.year.period) { year.fileAddress($0) })
            let day = site.lastChange(of: year.papers.map(\.report.record))
            return site.page(frame, modified: day) { site.budgetYearPage(year, name, day) }
        }
    }
}

extension SiteContext {
    fileprivate func budgetYearPage(_ year: BudgetYear, _ name: String, _ day: CalendarDay?) -> HTML {
        """
        <h1>\(name)</h1>
        <nav class="filters" aria-label="เลือกปี">
        <h2>ปีงบประมาณ</h2>
        \(chips(disclosure.budgets.years.map { other in
            Chip(title: format.year(other.year), address: .budgetYear(other.year), isChosen: other.year == year.year)
        }))
        </nav>
        <p class="lead">\(standing(year))</p>
        \(year.standing == .nothing ? "" : money(year, day))
        <section>
        <h2>เอกสารของปีงบประมาณ \(format.year(year.year))</h2>
        \(paperTable(year))
        </section>
        \(fiveYears(until: year.year))
        """
    }

    /// How far the papers tell of the year, in words.
    private func standing(_ year: BudgetYear) -> HTML {
        switch (year.standing, year.spending) {
        case (.running, let paper?):
            "ยอดเบิกจ่ายสะสมตั้งแต่ต้นปีงบประมาณถึง \(format.day(paper.lastDay)) ตาม\(paperLink(paper)) ยังไม่ครบทั้งปี"
        case (.closed, let paper?): "ยอดเบิกจ่ายครบทั้งปีงบประมาณ ตาม\(paperLink(paper))"
        case (.nothing, _): "เอกสารงบประมาณของปีนี้ถูกถอนแล้วหรือมีฉบับแก้ไขในปีอื่น จึงไม่มียอดรวมให้แสดง"
        default: "มีงบประมาณแล้ว แต่ยังไม่มีรายงานการใช้จ่ายตั้งแต่ต้นปี"
        }
    }

    private func paperLink(_ paper: BudgetStatement) -> HTML {
        """
        <a href="\(url: .record(paper.report.record))">\(name(of: paper.kind))</a>
        """
    }

    private func money(_ year: BudgetYear, _ day: CalendarDay?) -> HTML {
        """
        \(spendingStats(year.breakdown.total, received: year.revenue.received))
        \(budgetInWords(year.breakdown.total.budget))
        <section>
        <h2>งบประมาณรายด้านและแผนงาน</h2>
        \(year.ordinances.isEmpty ? "<p class=\"note\">ยังไม่มี\(site.type.budgetLaw)ของปีนี้บนเว็บไซต์ งบประมาณเป็นยอดตามรายงาน</p>" : "")
        \(budgetByArea(year.breakdown))
        \(spendingByProgram(year.breakdown))
        \(downloads { type in year.fileAddress(type) })
        \(budgetTable(
            year.breakdown, 
            sourcedCaption(
                "งบประมาณรายด้านและแผนงาน (บาท)", from: "เอกสารงบประมาณ", day,
                csv: .csv(at: { year.fileAddress($0) }, else: .budgetPrograms)),
            label: "ตารางงบประมาณรายด้านและแผนงาน", to: .programs))
        </section>
        \(year.revenue.lines.isEmpty ? "" : revenueSection(year, day))
        """
    }

    private func revenueSection(_ year: BudgetYear, _ day: CalendarDay?) -> HTML {
        let until = year.receipts.map { " รับจริงถึง \(format.day($0.lastDay))" as HTML }
        return """
            <section>
            <h2>รายรับ</h2>
            \(revenueTable(
                year.revenue,
                caption(
                    "ประมาณการรายรับ\(until) (บาท) <small>ที่มา: เอกสารงบประมาณของ\(site.name)</small>",
                    csv: .csv(.budgetRevenue))))
            </section>
            """
    }

    /// The papers one below the other, so that the year's course is seen.
    private func paperTable(_ year: BudgetYear) -> HTML {
        """
        <table class="data stack">
        \(unseenCaption("เอกสารงบประมาณเรียงตามลำดับเวลา (บาท)", csv: .csv(.budgetReports)))
        <thead><tr><th scope="col">เอกสาร</th><th scope="col">ช่วงเวลา</th>\
        \(budgetInShortHeadings)</tr></thead>
        <tbody>
        \(year.papers.map(paperRow))
        </tbody>
        </table>\(year.papers.contains(where: isOnlyAPart) ? """

            <p class="note">«เฉพาะช่วง» คือรายงานที่ไม่ได้นับตั้งแต่ \(format.day(year.year.first)) \
            ยอดในแถวนั้นจึงเป็นของช่วงนั้นเท่านั้น ไม่ใช่ยอดสะสมของปี</p>
            """ : "")
        """
    }

    private func isOnlyAPart(_ paper: BudgetStatement) -> Bool {
        paper.reportsOnlyAPart && paper.report.withdrawn == nil
    }

    private func paperRow(_ paper: BudgetStatement) -> HTML {
        let record = paper.report.record
        return """
            <tr><th scope="row"><a href="\(url: .record(record))">\(record.common.title)</a> \(standingBadge(record))</th>\
            <td data-label="ช่วงเวลา"><span>\(paper.report.period.map(format.period) ?? format.day(record.common.date))\
            \(isOnlyAPart(paper) ? " <span class=\"badge\">เฉพาะช่วง</span>" : "")</span></td>\
            \(paper.report.withdrawn == nil
                ? budgetInShort(paper.breakdown.total, received: paper.revenue.received)
                : "<td colspan=\"4\">ถอนแล้ว</td>")</tr>

            """
    }
}
