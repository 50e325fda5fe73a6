import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// A budget or spending plan that is published in the last quarter of a fiscal year is mostly of the next one, and
    /// says which.
    static let budgetsNameTheirYear = DisclosureCheck { disclosure in
        disclosure.budgets.statements.filter(\.isCurrent).compactMap { paper in
            let (record, day) = (paper.report.record, paper.report.date)
            guard !paper.kind.reportsSpending, record.common.fiscalYear == nil, day.month >= 7, day.month <= 9 else {
                return nil
            }
            return .budgetWithoutYear(day.fiscalYear, at: record.place("date"))
        }
    }
}

extension Finding {
    fileprivate static func budgetWithoutYear(_ year: FiscalYear, at place: Place) -> Finding {
        Finding(
            .budgetWithoutYear, at: place,
            message: Bilingual(
                th: "ประกาศก่อนเริ่มปีงบประมาณ \(year.next.buddhistYear) และไม่ได้ระบุปี "
                    + "จึงนับเป็นงบประมาณของปี \(year.buddhistYear)",
                en: "published before the fiscal year \(year.next.buddhistYear) without naming one, so it counts as "
                    + "the budget of \(year.buddhistYear)"),
            fix: Bilingual(
                th: "ใส่ fiscal_year: \(year.next.buddhistYear) หรือ fiscal_year: \(year.buddhistYear) ถ้าเป็นของปีนี้",
                en: "write fiscal_year: \(year.next.buddhistYear), "
                    + "or fiscal_year: \(year.buddhistYear) if it is of this year"))
    }
}
