import Disclosure
import Findings
import Records
import ThaiText

/// An audit for a person: the items by group with marks, what proves them or what they lack, then counts, what is
/// overdue and dates ahead.
public struct TextAudit: Sendable {
    let language: Language
    let ink: Ink
    let width: Int?
    private let isBrief: Bool

    /// `width` is the columns that long lines are wrapped to, nil for not at all; `isBrief` leaves out whatever lacks
    /// nothing.
    public init(language: Language, color: Bool, width: Int?, isBrief: Bool = false) {
        self.language = language
        self.ink = Ink(color: color)
        self.width = width
        self.isBrief = isBrief
    }

    /// The whole audit, ending with a line end; empty where it is brief and nothing is missing.
    public func render(_ outcome: AuditOutcome) -> String {
        if isBrief, outcome.isComplete { return "" }
        let blocks =
            [heading(outcome)] + groups(outcome) + [headline(tally(outcome.assessment)[language])]
            + (isBrief ? [] : [calendar(outcome)])
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private func heading(_ outcome: AuditOutcome) -> [String] {
        let year = outcome.assessment.year.buddhistYear
        let title = Bilingual(th: "แบบประเมินปี \(year)", en: "checklist of \(year)")
        let day = Bilingual(th: "ณ วันที่ \(outcome.today.longThai)", en: "as of \(outcome.today.iso8601)")
        let source = outcome.assessment.checklist.sourceText
        let pages =
            outcome.isPublished
            ? Bilingual(th: "ที่อยู่ต่อจาก \(outcome.site.baseURL.text)", en: "addresses on \(outcome.site.baseURL.text)")
            : Bilingual(
                th: "เว็บไซต์ไม่ได้เผยแพร่แบบประเมินปีนี้ ถ้าต้องการให้เพิ่ม \(year) ใน checklists ของ site.yml",
                en: "the site does not publish this list; to have it, add \(year) to checklists in site.yml")
        return headline(title[language] + "  " + outcome.site.name.visible)
            + hanging("", [day[language], source[language]].joined(separator: " · ")) + hanging("", pages[language])
    }

    private func headline(_ text: String) -> [String] { hanging("", text).map { ink(.bold, $0) } }

    private func groups(_ outcome: AuditOutcome) -> [[String]] {
        let layout = layout(outcome)
        return outcome.assessment.groups.compactMap { group in
            let items = group.items.filter { !isBrief || $0.verdict.lacksSomething }
            guard !items.isEmpty else { return nil }
            return headline("\(group.number) \(group.title)")
                + items.flatMap { lines(of: $0, outcome, layout) }
        }
    }

    private func tally(_ assessment: AssessmentYear) -> Bilingual {
        let counts = Verdict.allCases.map { ($0, assessment.count($0)) }.filter { $0.1 > 0 }
        return Bilingual(
            th: counts.map { "\($0.text.th) \($1)" }.joined(separator: " · ")
                + " จากทั้งหมด \(assessment.items.count) ข้อ",
            en: counts.map { "\($1) \($0.text.en)" }.joined(separator: ", ") + " of \(assessment.items.count) items")
    }

    private func calendar(_ outcome: AuditOutcome) -> [String] {
        let (dates, overdue) = (outcome.dueDates, outcome.overdue)
        guard !dates.isEmpty || !overdue.isEmpty else { return [] }
        let (running, list) = (outcome.today.fiscalYear.buddhistYear, outcome.assessment.year.buddhistYear)
        let heading = Bilingual(
            th: "กำหนดของปีงบประมาณ \(running)" + (list < running ? " (ตามรายการข้อของปี \(list))" : ""),
            en: "due in fiscal year \(running)" + (list < running ? " (by the list of \(list))" : ""))
        let column = dates.map { $0.day.text[language].displayWidth }.max() ?? 0
        return headline(heading[language]) + late(overdue)
            + dates.flatMap { date in
                let text = "\(date.task[language]): \(date.items.map(\.id).joined(separator: ", "))"
                return hanging("  " + date.day.text[language].padded(to: column) + "  ", text)
            }
    }

    /// What is past its day, a line an item.
    private func late(_ items: [ItemAssessment]) -> [String] {
        guard !items.isEmpty else { return [] }
        let column = items.map(\.item.id.count).max() ?? 0
        return ["  " + ink(.red, Bilingual(th: "เลยกำหนดแล้ว", en: "overdue")[language])]
            + items.flatMap { item in
                let start = "    \(item.item.id.padded(to: column))  "
                return hanging(start, item.gaps.map(\.reason[language]).joined(separator: "; "))
            }
    }
}

extension CalendarDay {
    /// For a table: 1 เม.ย. 2569.
    var text: Bilingual { Bilingual(th: shortThai, en: iso8601) }
}
