import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// A year has one spending plan and one report of a kind and period, and no ordinance stands in it twice.
    static let budgetPapersStandOnce = DisclosureCheck { disclosure in
        disclosure.wholeBudgetYears.flatMap { year in
            let papers = year.papers.filter(\.isCurrent).sorted { one, other in
                (one.report.date, one.report.id) < (other.report.date, other.report.id)
            }
            return papers.enumerated().compactMap { index, later -> Finding? in
                papers[..<index].first(where: later.repeats).map { .repeatedBudgetPaper(later, after: $0) }
            }
        }
    }
}

extension Finding {
    fileprivate static func repeatedBudgetPaper(
        _ later: BudgetStatement, after earlier: BudgetStatement
    ) -> Finding {
        let place = earlier.report.record.place("report")
        let kind = later.kind
        let other: Bilingual =
            kind == .ordinance
            ? Bilingual(
                th: "ถ้าเป็นข้อบัญญัติเพิ่มเติมให้ลงเฉพาะส่วนที่เพิ่มและตั้งชื่อให้ต่าง",
                en: "of an additional ordinance enter only what it adds, under a title of its own")
            : Bilingual(
                th: "ถ้าเป็นคนละฉบับให้แก้ report, period หรือ fiscal_year ที่ผิด",
                en: "if they are different papers, mend the report, period or fiscal_year that is wrong")
        return Finding(
            .repeatedBudgetPaper, at: later.report.record.place("report"),
            message: Bilingual(
                th: "ดูเป็น«\(kind.thai)»ฉบับเดียวกับ \(place.file)" + (kind == .ordinance ? " งบประมาณของปีจึงนับซ้ำ" : ""),
                en: "this looks like the «\(kind.rawValue)» of \(place.file)"
                    + (kind == .ordinance ? ", so that the year's budget is counted twice" : "")),
            fix: Bilingual(
                th: "ถ้าใช้แทนฉบับนั้นให้ใส่ corrects: \(earlier.report.id.path) \(other.th)",
                en: "if it takes the other's place, write corrects: \(earlier.report.id.path); \(other.en)"),
            related: [place])
    }
}
