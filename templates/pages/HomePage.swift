import Disclosure
import Hypertext
import Records

/// What the whole site is, as its home page and the picture for shared links say it.
public let siteSubtitle = "ข้อมูลที่เปิดเผยต่อประชาชน"

extension PageFamily {
    /// `/`: the way into every category, the newest notices, this year's money, and where to complain.
    static let home = PageFamily { site in
        let frame = Frame(
            address: .home, title: siteSubtitle,
            description: "แผนงาน งบประมาณ การจัดซื้อจัดจ้าง และเรื่องร้องเรียนของ\(site.site.fullName)")
        return [site.page(frame, showing: site.disclosure.records) { site.homePage() }]
    }
}

extension SiteContext {
    fileprivate func homePage() -> HTML {
        """
        <h1>\(siteSubtitle)</h1>
        <p class="lead">แผนงาน งบประมาณ การจัดซื้อจัดจ้าง และเรื่องร้องเรียนของ\(site.name) เปิดดูและพิมพ์ได้ทุกเรื่อง</p>
        <ul class="cards">
        \(disclosure.categories.map(categoryCard))
        <li class="card whole"><h2><a href="\(url: .sitemap)">ทุกเรื่องในเว็บไซต์</a></h2>
        <p>รายชื่อทุกหน้า แยกตามหมวด</p>
        <p class="meta">\(span("\(format.number(disclosure.records.count)) รายการ"))</p></li>
        </ul>
        <div class="split">
        <section>
        <h2>ประกาศจัดซื้อจัดจ้างล่าสุด</h2>
        \(newestNotices)
        <p><a href="\(url: .procurement)">ประกาศจัดซื้อจัดจ้างทั้งหมด</a></p>
        </section>
        <section>
        <h2>แจ้งเรื่องร้องเรียน</h2>
        \(channelCards)
        <p><a href="\(url: .complaints)">ช่องทางและสถิติเรื่องร้องเรียน</a></p>
        </section>
        </div>
        \(disclosure.budgets.newestSpending.map(moneySection))
        \(newestAgreementYear.map(agreementSection))
        \(disclosure.assessments.newest.map(assessmentSection))
        """
    }

    private func assessmentSection(_ year: AssessmentYear) -> HTML {
        """
        <section>
        <h2>\(assessmentTitle)</h2>
        \(verdictBar(yearLink(year), year))
        <p><a href="\(url: .assessment(year))">หลักฐานของทุกข้อ และสิ่งที่ยังขาด</a></p>
        </section>
        """
    }

    private func categoryCard(_ overview: CategoryOverview) -> HTML {
        """
        <li class="card whole"><h2><a href="\(url: .category(overview.category))">\(overview.category.title)</a></h2>
        <p>\(overview.category.introduction)</p>
        <p class="meta">\(span(overview.count == 0 ? "ยังไม่มีรายการ" : "\(format.number(overview.count)) รายการ"))\
        \(overview.newestDate.map { " <span>ล่าสุด \(format.day($0))</span>" })</p></li>

        """
    }

    private var newestNotices: HTML {
        let notices = disclosure.procurement.notices.prefix(5)
        return notices.isEmpty ? "<p>ยังไม่มีประกาศเผยแพร่</p>" : entryList(notices.map(noticeEntry))
    }

    private func noticeEntry(_ notice: RecordOf<Notice>) -> HTML {
        let facts: HTML =
            "\(span(notice.stage.thai)) \(format.day(notice.date)) \(notice.budget.map { span(format.baht($0)) })"
        return entry(notice.record, facts: facts)
    }

    /// The newest year of which it is known what was spent.
    private func moneySection(_ year: BudgetYear) -> HTML {
        """
        <section>
        <h2>การใช้จ่ายงบประมาณ ปีงบประมาณ \(format.year(year.year))</h2>
        <p class="meta">\(year.spending.map { span(name(of: $0.kind)) })\
        \(year.spending?.report.period.map { " <span>\(format.period($0))</span>" })</p>
        \(spendingStats(year.breakdown.total, received: year.revenue.received))
        \(spendingByArea(
            year.breakdown, table: "<details><summary>ดูเป็นตาราง</summary>\(areaTable(year.breakdown, csv: .csv(.budgetPrograms)))</details>"))
        <p><a href="\(url: .budgetYear(year.year))">งบประมาณและการใช้จ่ายทุกด้านและแผนงาน</a></p>
        </section>
        """
    }

    /// The year that the money above is of, if anything was agreed in it, else the newest one in which something was.
    private var newestAgreementYear: ProcurementYear? {
        let years = disclosure.procurement.years.filter { $0.agreementCount > 0 }
        let spendingYear = disclosure.budgets.newestSpending?.year
        return years.first { $0.year == spendingYear } ?? years.first
    }

    private func agreementSection(_ year: ProcurementYear) -> HTML {
        """
        <section>
        <h2>การจัดซื้อจัดจ้าง ปีงบประมาณ \(format.year(year.year))</h2>
        \(monthlyAmounts(
            of: year, table: "<details><summary>ดูเป็นตาราง</summary>\(monthlyAmountTable(of: year))</details>"))
        \(chips(YearView.allCases.map { Chip(title: $0.title, address: $0.address(year)) }
            + [Chip(title: "ผู้ขายและผู้รับจ้าง", address: .vendors())]))
        </section>
        """
    }
}
