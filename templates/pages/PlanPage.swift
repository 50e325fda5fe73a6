import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// A plan: its projects by dimension and mission, with what they cost over the years.
    static let plans = PageFamily { site in
        site.disclosure.plans.map { book in
            site.recordPage(
                book.plan.record, below: [Link(Category.integrity.title, .category(.integrity))],
                label: """
                    <span class="badge">แผน</span> \
                    <span>ปีงบประมาณ \(site.format.years(book.plan.content.years.years))</span>
                    """,
                showing: book.projects.map(\.record), type: "CreativeWork",
                terms: { site.terms(of: book) }
            ) { site.planArticle(book) }
        }
    }
}

extension SiteContext {
    fileprivate func planArticle(_ book: PlanBook) -> HTML {
        """
        \(yearChips(book))
        \(body(book.plan.record))
        \(book.plan.adopted.map { "<p>ประกาศใช้เมื่อ \(format.longDay($0))</p>" })
        \(planProgress(of: book))
        <section>
        <h2>สรุปตามมิติและภารกิจ</h2>
        \(planSummaryTable(book))
        </section>
        \(attachments(book.plan.record))
        """
    }

    /// Links to the tables of a plan's years.
    func yearChips(_ book: PlanBook, chosen: FiscalYear? = nil) -> HTML {
        """
        <nav class="filters" aria-label="แผนรายปี">
        <h2>แผนรายปีงบประมาณ</h2>
        \(chips(book.years.map { year in
            Chip(title: format.year(year.year), address: .planYear(year.year, of: book), isChosen: year.year == chosen)
        }))
        </nav>
        """
    }
}
