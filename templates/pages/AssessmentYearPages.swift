import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// `/oit/<year>/`: a year's checklist, how far each item is proven, and what changed from the year before.
    static let assessmentYears = PageFamily { site in
        site.disclosure.assessments.years.map { year in
            let name = "\(assessmentTitle) ปีงบประมาณ \(site.format.year(year.year))"
            let frame = Frame(
                address: .assessment(year), title: name,
                description:
                    "\(name) ของ\(site.site.name): หลักฐานทั้ง \(site.format.number(year.items.count)) ข้อ และสิ่งที่ยังขาด",
                trail: [Link(assessmentTitle, .assessments)],
                shortTitle: "ปีงบประมาณ \(site.format.year(year.year))", type: .collection)
            return site.page(frame, showing: site.records(of: year.items)) { site.assessmentYearPage(year, name) }
        }
    }
}

extension SiteContext {
    func assessmentYearPage(_ year: AssessmentYear, _ name: String) -> HTML {
        """
        <h1>\(name)</h1>
        <nav class="filters" aria-label="เลือกปี">
        <h2>ปีงบประมาณ</h2>
        \(chips(disclosure.assessments.years.map { other in
            Chip(title: format.year(other.year), address: .assessment(other), isChosen: other.year == year.year)
        }))
        </nav>
        \(verdictBar("ความครบถ้วนของข้อมูล ทั้งหมด \(format.number(year.items.count)) ข้อ", year))
        \(tiles(year))
        \(assessmentCaution)
        <section>
        <h2>ทุกข้อ แยกตามตัวชี้วัดย่อย</h2>
        \(downloads(
            TableFileType.allCases.map { Link("ตารางนี้ (\($0.name))", WebAddress(path: year.fileAddress($0))) }
                + [Link("รายการข้อ (CSV)", WebAddress(path: year.checklistFileAddress))]))
        \(itemTable(year))
        </section>
        \(year.before.map { changes(in: year, since: $0) })
        \(checklistSource(year.checklist))
        """
    }

    /// All items at a glance, each a link to its page.
    private func tiles(_ year: AssessmentYear) -> HTML {
        """
        <nav aria-label="ทุกข้อโดยย่อ">
        <ul class="chips tiles">
        \(year.items.map(tile))
        </ul>
        </nav>
        """
    }

    private func tile(_ item: ItemAssessment) -> HTML {
        """
        <li><a href="\(url: .item(item))" class="\(item.verdict.tone)">\(item.item.id) \(item.verdict.mark)\
        <span class="vh"> \(item.verdict.text.th)</span></a></li>

        """
    }
}
