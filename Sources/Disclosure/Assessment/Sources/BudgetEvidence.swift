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
    } remedy: { topic, period in
        let report: BudgetReportKind
        switch topic.id {
        case "spending-plan": report = .spendingPlan
        case "spending-half-year": report = .halfYear
        case "spending-report": report = .annual
        default: return nil
        }
        let year = period.map { $0.to.fiscalYear.buddhistYear }.map(String.init)
        let file = ["content/budget", year, "\(report.rawValue).md"].compactMap(\.self).joined(separator: "/")
        let keys =
            report == .spendingPlan
            ? year.map { ", fiscal_year: \($0)" } : period.map { ", period: \($0.frontMatter)" }
        return Bilingual(
            th: "เขียน \(file) โดยมี report: \(report.rawValue)\(keys ?? "")",
            en: "write \(file) with report: \(report.rawValue)\(keys ?? "")")
    }
}
