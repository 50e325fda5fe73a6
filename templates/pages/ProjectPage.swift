import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// One project of a plan, all its years.
    static let projects = PageFamily { site in
        site.disclosure.plans.flatMap { book in
            book.projects.map { project in
                site.recordPage(
                    project.record,
                    below: [
                        Link(Category.integrity.title, .category(.integrity)),
                        Link(book.plan.title, .record(book.plan.record)),
                    ],
                    label: """
                        <span class="badge">\(project.form.thai)</span> \
                        <span>ปีงบประมาณ \(site.format.years(project.content.years.keys.sorted()))</span>
                        """,
                    identity: site.placeInPlan(project, book), type: "CreativeWork",
                    terms: { site.terms(of: project, in: book) }
                ) { site.projectArticle(project, book) }
            }
        }
    }
}

extension SiteContext {
    fileprivate func projectArticle(_ project: RecordOf<PlanProject>, _ book: PlanBook) -> HTML {
        """
        \(body(project.record))
        <dl class="facts">
        \(placeInPlan(project, book))
        \(fact("กลุ่มเป้าหมาย", project.target))
        \(fact("จำนวนเป้าหมาย", project.targetCount.map(format.number)))
        \(fact("พื้นที่", project.place))
        \(fact("งบประมาณทุกปี", format.cost(project.content.budget)))
        \(fact("เบิกจ่ายแล้ว", spentInAllYears(project).map(format.baht)))
        </dl>
        <div class="prose">
        \(list("วัตถุประสงค์", project.objectives))
        \(list("วิธีดำเนินการ", project.steps))
        \(list("ผลผลิต", project.outputs))
        \(list("ผลลัพธ์", project.outcomes))
        \(list("ตัวชี้วัด", project.indicators.map(indicator)))
        </div>
        <section>
        <h2>การดำเนินงานแต่ละปี</h2>
        \(projectYearTable(project, book))
        \(sortedYears(project).map { yearReport($0.year, $0.entry, book) })
        </section>
        \(attachments(project.record))
        """
    }

    /// Nil where it has no money, or says of no year what it spent.
    private func spentInAllYears(_ project: RecordOf<PlanProject>) -> Money? {
        let known = project.years.values.compactMap(\.spent)
        return known.isEmpty || project.content.budget == .zero ? nil : known.sum(\.self)
    }

    /// Where a project stands in its plan.
    fileprivate func placeInPlan(_ project: RecordOf<PlanProject>, _ book: PlanBook) -> HTML {
        let dimension = book.plan.dimensions[project.dimension].map { "\(format.number(project.dimension)) \($0)" }
        let mission = project.mission.flatMap { number in
            book.plan.missions[number].map { "\(format.number(of: number)) \($0)" }
        }
        return """
            \(fact("มิติ", dimension))
            \(fact("ภารกิจ", mission))
            """
    }

    private func indicator(_ indicator: Indicator) -> String {
        if let percent = indicator.percent { return "\(indicator.name) ร้อยละ \(format.number(percent))" }
        if let count = indicator.count { return "\(indicator.name) จำนวน \(format.number(count))" }
        return indicator.name
    }

    private func list(_ title: String, _ items: [String]) -> HTML {
        guard !items.isEmpty else { return .empty }
        return """
            <h2>\(title)</h2>
            <ol>
            \(items.map(listItem))
            </ol>
            """
    }

    private func sortedYears(_ project: RecordOf<PlanProject>) -> [(year: FiscalYear, entry: ProjectYear)] {
        project.years.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func projectYearTable(_ project: RecordOf<PlanProject>, _ book: PlanBook) -> HTML {
        """
        <div class="scroll" role="region" tabindex="0" aria-label="ตารางการดำเนินงานแต่ละปี">
        <table class="data stack">
        \(unseenCaption("สถานะ งบประมาณ และไตรมาสแต่ละปี", csv: .csv(.projectYears)))
        <thead><tr><th scope="col">ปีงบประมาณ</th><th scope="col">สถานะ</th><th scope="col" class="num">งบประมาณ (บาท)</th>\
        <th scope="col" class="num">เบิกจ่าย (บาท)</th>\((1...4).map(quarterColumn))</tr></thead>
        <tbody>
        \(sortedYears(project).map { projectYearRow($0.year, $0.entry, book) })
        </tbody>
        </table>
        </div>
        """
    }

    private func quarterColumn(_ quarter: Int) -> HTML {
        """
        <th scope="col" class="mark">ไตรมาส \(format.number(quarter))</th>
        """
    }

    private func projectYearRow(_ year: FiscalYear, _ entry: ProjectYear, _ book: PlanBook) -> HTML {
        """
        <tr><th scope="row"><a href="\(url: .planYear(year, of: book))">\(format.year(year))</a></th>\
        <td data-label="สถานะ">\(badge(entry.status))</td>\
        <td class="num" data-label="งบประมาณ (บาท)">\(entry.budget == .zero ? "ไม่ใช้งบ" : format.money(entry.budget))</td>\
        \(number(entry.spent, "เบิกจ่าย (บาท)"))\(quarterMarks(entry))</tr>

        """
    }

    /// What was reported of a year, and the reports that hold it; nothing where nothing was reported.
    private func yearReport(_ year: FiscalYear, _ entry: ProjectYear, _ book: PlanBook) -> HTML {
        let facts: HTML = """
            \(halfYearFacts(entry.halfYear))\(fact("ผลการดำเนินการทั้งปี", entry.result))\
            \(fact("ปัญหาและอุปสรรค", entry.obstacles))\(fact("หมายเหตุ", entry.note))
            """
        guard !facts.isEmpty else { return .empty }
        return """
            <h3>ปีงบประมาณ \(format.year(year))</h3>
            <dl class="facts">
            \(facts)\(fact("รายงานติดตามผล", reportLinks(year, book)))
            </dl>
            """
    }

    private func reportLinks(_ year: FiscalYear, _ book: PlanBook) -> HTML? {
        let reports = book.years.filter { $0.year == year }.flatMap(followUps(book))
        guard !reports.isEmpty else { return nil }
        let links = reports.map { report -> HTML in
            """
            <li><a href="\(url: .followUp(report))">\(format.digits.render(report.period.shortTitle))</a></li>
            """
        }
        return "<ul>\(links)</ul>"
    }

    private func halfYearFacts(_ half: ProjectHalfYear?) -> HTML {
        guard let half else { return .empty }
        let name = "รอบ \(format.number(6)) เดือน"
        let standing: HTML =
            half.status == nil && half.spent == nil
            ? .empty : "<br>\(half.status.map(badge)) \(half.spent.map { "เบิกจ่าย \(format.baht($0))" as HTML })"
        return """
            \(fact("ผล\(name)", "\(half.result)\(standing)" as HTML?))\(fact("ปัญหา\(name)", half.obstacles))
            """
    }
}
