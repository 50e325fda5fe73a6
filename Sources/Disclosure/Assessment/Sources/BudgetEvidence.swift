import Findings
import Records
import ThaiText

extension EvidenceSource {
    /// Spending plans, and the reports of what was spent.
    static let budgetPapers = EvidenceSource { disclosure in
        disclosure.budgets.statements.filter(\.isCurrent).flatMap { statement in
            let record = statement.report.record
            let about = statement.report.period ?? statement.year.period
            return record.topics.map { topic in
                (
                    topic.id,
                    EvidenceCandidate(
                        record, holds: OpenPeriod(from: record.common.date, to: nil), about: about.open,
                        period: statement.report.period)
                )
            }
        }
    } remedy: { need, remedies in
        let report: BudgetReportKind
        switch need.topic.id {
        case "spending-plan": report = .spendingPlan
        case "spending-half-year": report = .halfYear
        case "spending-report": report = .annual
        default: return nil
        }
        guard let year = need.period?.to.fiscalYear else { return nil }
        // The figures of a report run from the year's first day, whatever part of it is lacking.
        let period = report == .halfYear ? year.firstHalf : year.period
        let keys =
            "report: \(report.rawValue), fiscal_year: \(year.buddhistYear)"
            + (report == .spendingPlan ? "" : ", period: \(period.frontMatter)")
        return remedies.file(
            "budget/\(year.buddhistYear)/\(report.rawValue)",
            saying: Bilingual(
                th: keys + (report == .spendingPlan ? " และ lines" : " และ lines ที่มี spent"),
                en: keys + (report == .spendingPlan ? " and lines" : " and lines that say what was spent")))
    }
}
