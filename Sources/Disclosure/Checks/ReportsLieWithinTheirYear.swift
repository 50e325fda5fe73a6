import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// A report is for a part of its fiscal year, and the annual one for all of it.
    static let reportsLieWithinTheirYear = DisclosureCheck { disclosure in
        disclosure.budgets.statements.filter(\.isCurrent).compactMap { paper in
            guard paper.kind.reportsSpending, let period = paper.report.period, !paper.isUnevenHalf else { return nil }
            let isWhole = period == paper.year.period
            return isWhole || paper.kind != .annual && paper.liesWithinItsYear ? nil : .reportPeriod(paper, period)
        }
    }
}

extension BudgetStatement {
    /// Whether it is a half-year report of other months than the first six of a year, which is found in it by itself.
    fileprivate var isUnevenHalf: Bool {
        guard kind == .halfYear, let period = report.period else { return false }
        return period != period.from.fiscalYear.firstHalf
    }
}

extension Finding {
    fileprivate static func reportPeriod(_ paper: BudgetStatement, _ period: Period) -> Finding {
        let year = paper.year
        let last = paper.kind == .halfYear ? year.lastOfFirstHalf : year.last
        // A report is published after its year is over, and belongs to the next unless it says so.
        let other = period.from.fiscalYear
        let isRightElsewhere =
            other != year && other.contains(period.to) && (paper.kind != .annual || period == other.period)
        let isQuarter = paper.kind == .quarter
        let days = "from: \(year.first.dashedThai) to: \(last.dashedThai)"
        return Finding(
            .reportPeriod, at: paper.report.record.place("period"),
            message: Bilingual(
                th: "«\(paper.kind.thai)»ของปีงบประมาณ \(year.buddhistYear) เขียนช่วงเวลาไว้ "
                    + "\(period.from.longThai) ถึง \(period.to.longThai)",
                en: "the «\(paper.kind.rawValue)» report of the fiscal year \(year.buddhistYear) is for "
                    + "\(period.from.iso8601) to \(period.to.iso8601)"),
            fix: Bilingual(
                th: (isRightElsewhere
                    ? "ใส่ fiscal_year: \(other.buddhistYear) ถ้าเป็นของปี \(year.buddhistYear) จริงให้" : "")
                    + (isQuarter ? "แก้วันให้อยู่ในช่วง" : "แก้เป็น") + " \(days)",
                en: (isRightElsewhere
                    ? "write fiscal_year: \(other.buddhistYear); if it is of \(year.buddhistYear) after all, " : "")
                    + (isQuarter ? "let it lie within" : "write") + " \(days)"))
    }
}
