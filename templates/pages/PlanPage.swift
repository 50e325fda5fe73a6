import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// A plan: its dimensions over the years, and all its projects.
    static let plans = PageFamily { site in
        site.disclosure.plans.map { book in
            site.recordPage(
                book.plan.record, below: [Link(Category.integrity.title, .category(.integrity))],
                label: """
                    <span class="badge">แผน</span> \
                    <span>ปีงบประมาณ \(site.format.years(book.plan.content.years.years))</span>
                    """
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
        <section>
        <h2>สรุปตามมิติและปีงบประมาณ</h2>
        \(dimensionTable(book))
        </section>
        <section>
        <h2>ภารกิจและโครงการ</h2>
        \(book.dimensions.map(dimensionSection))
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

    private func dimensionTable(_ book: PlanBook) -> HTML {
        """
        <div class="scroll" role="region" tabindex="0" aria-label="ตารางสรุปตามมิติและปีงบประมาณ">
        <table class="data stack">
        <caption class="vh">จำนวนรายการและงบประมาณ แยกตามมิติและปีงบประมาณ</caption>
        <thead><tr><th scope="col">มิติ</th>\(book.years.map(yearHeading))</tr></thead>
        <tbody>
        \(book.dimensions.map { dimension in
            dimensionRow("มิติที่ \(format.number(dimension.number)) \(dimension.name)", book) {
                $0.totals(ofDimension: dimension.number)
            }
        })
        </tbody>
        <tfoot>
        \(dimensionRow("รวมทั้งสิ้น", book, totals: \.totals))
        </tfoot>
        </table>
        </div>
        """
    }

    private func yearHeading(_ year: PlanYear) -> HTML {
        """
        <th scope="col" class="num">\(format.year(year.year))</th>
        """
    }

    private func dimensionRow(_ name: String, _ book: PlanBook, totals: (PlanYear) -> PlanYearTotals) -> HTML {
        let cells = book.years.map { year -> HTML in
            let sums = totals(year)
            guard sums.projects > 0 else {
                return "<td class=\"num\" data-label=\"\(format.year(year.year))\">–</td>"
            }
            return """
                <td class="num" data-label="\(format.year(year.year))">\(format.number(sums.projects)) รายการ\
                <br>\(format.cost(sums.budget))</td>
                """
        }
        return """
            <tr><th scope="row">\(name)</th>\(cells)</tr>

            """
    }

    private func dimensionSection(_ dimension: PlanDimension) -> HTML {
        """
        <h3>มิติที่ \(format.number(dimension.number)) \(dimension.name) \
        <small>\(format.number(dimension.missions.count)) ภารกิจ \(format.number(dimension.projectCount)) รายการ</small></h3>
        \(dimension.missions.map(missionSection))
        \(dimension.otherProjects.isEmpty ? "" : projectList(dimension.otherProjects))
        """
    }

    private func missionSection(_ mission: PlanMission) -> HTML {
        """
        <h4>\(format.number(of: mission.number)) \(mission.name)</h4>
        \(mission.projects.isEmpty ? "<p>ไม่มีโครงการในภารกิจนี้</p>" : projectList(mission.projects))
        """
    }

    private func projectList(_ projects: [RecordOf<PlanProject>]) -> HTML {
        entryList(projects.map { entry($0.record, facts: projectFacts($0)) })
    }

    private func projectFacts(_ project: RecordOf<PlanProject>) -> HTML {
        """
        \(span(project.form.thai)) \(span("ปี \(format.years(project.years.keys.sorted()))")) \
        \(span(format.cost(project.content.budget)))
        """
    }
}
