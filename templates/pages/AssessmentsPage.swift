import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// `/oit/`: the checklists of the integrity assessment that the site publishes, by year.
    static let assessments = PageFamily { site in
        let years = site.disclosure.assessments.years
        guard !years.isEmpty else { return [] }
        let frame = Frame(
            address: .assessments, title: assessmentTitle,
            description: "ข้อมูลที่\(site.site.name)เปิดเผยตามแบบประเมินคุณธรรมและความโปร่งใส (ITA) แต่ละปี และข้อที่ยังขาด",
            type: .collection)
        return [site.page(frame, showing: years.flatMap { site.records(of: $0.items) }) { site.assessmentsPage(years) }]
    }
}

/// As headings and links call the whole.
let assessmentTitle = "การเปิดเผยข้อมูลตามแบบประเมิน ITA (OIT)"

extension SiteContext {
    /// What the evidence for items is made of, in no order.
    func records(of items: [ItemAssessment]) -> [Record] {
        Set(items.flatMap(\.records)).compactMap(disclosure.references.record)
    }

    fileprivate func assessmentsPage(_ years: [AssessmentYear]) -> HTML {
        """
        <h1>\(assessmentTitle)</h1>
        <p class="lead">ทุกปี สำนักงาน ป.ป.ช. ประเมินคุณธรรมและความโปร่งใสของหน่วยงานรัฐ (ITA) ส่วนหนึ่งของการประเมินคือการเปิดเผยข้อมูลสาธารณะ (OIT) \
        ซึ่งกำหนดเป็นข้อ ๆ ว่าเว็บไซต์ของหน่วยงานต้องเปิดเผยเรื่องใด หน้านี้บอกว่าแต่ละข้อเปิดดูได้ที่ใด และข้อใดยังขาดอะไร</p>
        \(assessmentCaution)
        <ul class="cards">
        \(years.map { "<li>\(verdictBar(yearLink($0), $0))</li>\n" as HTML })
        </ul>
        \(verdictTable(years))
        """
    }

    /// A year, and how many items its list has.
    func yearLink(_ year: AssessmentYear) -> HTML {
        """
        <a href="\(url: .assessment(year))">ปีงบประมาณ \(format.year(year.year))</a> ทั้งหมด \(format.number(year.items.count)) ข้อ
        """
    }

    /// Whose judgement the pages show, so that nobody takes it for the authority's.
    var assessmentCaution: HTML {
        """
        <p class="meta">สถานะแต่ละข้อนับจากข้อมูลที่เผยแพร่บนเว็บไซต์นี้ ไม่ใช่ผลคะแนนของสำนักงาน ป.ป.ช.</p>
        """
    }
}
