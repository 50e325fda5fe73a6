import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// `/sitemap/`: every page by category; of notices, purchases and a plan's projects, which are many, their lists.
    static let sitemap = PageFamily { site in
        let frame = Frame(
            address: .sitemap, title: "แผนผังเว็บไซต์", description: "ทุกหน้าของเว็บไซต์\(site.site.name) แยกตามหมวด",
            type: .collection)
        let records = site.disclosure.records.filter { !($0.content is Notice) }
        return [site.page(frame, showing: records) { site.sitemapPage() }]
    }
}

extension SiteContext {
    fileprivate func sitemapPage() -> HTML {
        """
        <h1>แผนผังเว็บไซต์</h1>
        \(disclosure.categories.map(sitemapSection))
        <section>
        <h2>เว็บไซต์นี้</h2>
        <ul>
        \(pageLine(Link("หน้าแรก", .home)))
        \(pageLine(Link("ค้นหา และทุกรายการแยกตามประเภทและปี", .search)))
        \(pageLine(Link(openDataTitle, .data)))
        \(pageLine(Link(historyTitle, .history())))
        \(pageLine(Link("เกี่ยวกับเว็บไซต์นี้", .about)))
        \(pageLine(Link("นโยบายข้อมูลส่วนบุคคล", .privacy)))
        \(pageLine(Link("การเข้าถึงเว็บไซต์", .accessibility)))
        </ul>
        </section>
        """
    }

    private func sitemapSection(_ overview: CategoryOverview) -> HTML {
        """
        <section>
        <h2><a href="\(url: .category(overview.category))">\(overview.category.title)</a></h2>
        \(overview.category == .budget ? procurementLines + budgetLines : "")
        \(overview.category == .integrity ? integrityLines : "")
        \(overview.subjects.filter { !$0.isListedElsewhere }.map { subjectLines($0, in: overview.category) })
        </section>

        """
    }

    /// The newest records of a subject, and the way to all where there are more: the page stays light as they add up.
    private func subjectLines(_ subject: Subject, in category: Category) -> HTML {
        let records = subject.years.flatMap(\.records)
        let all = Link("ทั้งหมด \(format.number(records.count)) รายการ", .category(category))
        return """
            <h3>\(subject.title)</h3>
            <ul>
            \(records.prefix(3).map(recordLine))\(records.count > 3 ? pageLine(all) : "")
            </ul>

            """
    }

    private var procurementLines: HTML {
        """
        <h3>จัดซื้อจัดจ้าง</h3>
        <ul>
        \(pageLine(Link("ทุกปีงบประมาณ", .procurement)))
        \(pageLine(Link("ผู้ขายและผู้รับจ้าง", .vendors())))
        \(disclosure.procurement.years.map(procurementLine))
        </ul>
        """
    }

    private func procurementLine(_ year: ProcurementYear) -> HTML {
        """
        <li><a href="\(url: .notices(year.year))">ปีงบประมาณ \(format.year(year.year))</a>: \
        <a href="\(url: .summaries(year))">สขร.1</a>, <a href="\(url: .purchases(year))">รายการทั้งปี</a></li>

        """
    }

    private var budgetLines: HTML {
        guard !disclosure.budgets.years.isEmpty else { return .empty }
        return """
            <h3>งบประมาณและการใช้จ่าย</h3>
            <ul>
            \(disclosure.budgets.years.map { pageLine(Link("ปีงบประมาณ \(format.year($0.year))", .budgetYear($0.year))) })
            </ul>
            """
    }

    private var integrityLines: HTML {
        """
        <h3>เรื่องร้องเรียน</h3>
        <ul>
        \(pageLine(Link("ช่องทางและสถิติ", .complaints)))
        \(site.complaints.corruption.map { _ in pageLine(Link(corruptionChannelTitle, .corruptionChannel)) })
        </ul>
        \(disclosure.plans.map(planLines))
        \(disclosure.assessments.years.isEmpty ? "" : assessmentLines)
        """
    }

    private var assessmentLines: HTML {
        """
        <h3><a href="\(url: .assessments)">\(assessmentTitle)</a></h3>
        <ul>
        \(disclosure.assessments.years.map { pageLine(Link("ปีงบประมาณ \(format.year($0.year))", .assessment($0))) })
        </ul>

        """
    }

    private func planLines(_ book: PlanBook) -> HTML {
        """
        <h3>\(book.plan.title)</h3>
        <ul>
        \(pageLine(Link("ทุกโครงการ", .record(book.plan.record))))
        \(book.years.map { pageLine(Link("ปีงบประมาณ \(format.year($0.year))", .planYear($0.year, of: book))) })
        </ul>

        """
    }

    private func recordLine(_ record: Record) -> HTML { pageLine(Link(record.common.title, .record(record))) }

    private func pageLine(_ link: Link) -> HTML {
        """
        <li><a href="\(url: link.address)">\(link.title)</a></li>

        """
    }
}
