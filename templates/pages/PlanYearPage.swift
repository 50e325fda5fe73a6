import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/plans/<plan>/<year>/`: one year's table of a plan, as the printed plan has it; 20 rows a page.
    static let planYears = PageFamily { site in
        site.disclosure.plans.flatMap { book in
            book.years.flatMap { year in
                ListPage.all(of: book.hasTables ? year.rows : [], length: SiteContext.planPageLength)
                    .map { site.planYearPage(year, $0, of: book) }
            }
        }
    }
}

extension SiteContext {
    fileprivate func planYearPage(_ year: PlanYear, _ rows: ListPage<PlanRow>, of book: PlanBook) -> Page {
        let name = "ปีงบประมาณ พ.ศ. \(format.year(year.year))"
        let frame = Frame(
            address: .planYear(year.year, of: book, page: rows.page),
            title: "\(book.plan.title) ประจำ\(name)\(part(rows))",
            description:
                "โครงการ กิจกรรม และมาตรการตาม\(book.plan.title) \(name)\(part(rows)) พร้อมงบประมาณและไตรมาสที่ดำเนินการ",
            trail: [
                Link(Category.integrity.title, .category(.integrity)), Link(book.plan.title, .record(book.plan.record)),
            ],
            shortTitle: "ปีงบประมาณ \(format.year(year.year))\(part(rows))", isLandscape: true, isForm: true,
            type: .collection,
            thing: dataset(covers: year.year.period) {
                rows.page == 1 && book.hasTables ? book.fileAddress(of: year.year, $0) : nil
            })
        let day = lastChange(of: year.rows.map(\.project.record) + [book.plan.record])
        return page(frame, modified: day) {
            """
            <header class="form-head">
            <h1>\(book.plan.title) <br>ประจำ\(name)\(part(rows))</h1>
            <p>\(site.fullName)</p>
            </header>
            \(rows.page == 1 ? yearProgress(year, of: book) : "")
            \(book.plan.withdrawn.map(withdrawalNote) ?? planYearForm(year, rows, of: book, day))
            \(yearChips(book, chosen: year.year))
            """
        }
    }

    private func planYearForm(
        _ year: PlanYear, _ rows: ListPage<PlanRow>, of book: PlanBook, _ day: CalendarDay?
    ) -> HTML {
        """
        \(rows.pageCount == 1 ? "" : "<p class=\"meta\">\(range(rows, of: "รายการ")) ทั้งตารางอยู่ในไฟล์ XLSX</p>")
        \(year.rows.isEmpty ? "<p class=\"lead\">\(PlanYear.nothingPlanned)</p>" : planYearTable(year, rows, day, csv: .csv(at: { book.fileAddress(of: year.year, $0) })))
        \(pager(rows) { .planYear(year.year, of: book, page: $0) })
        \(downloads { book.fileAddress(of: year.year, $0) })
        """
    }
}
