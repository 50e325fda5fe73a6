import Findings
import Records
import ThaiText

extension EvidenceSource {
    /// Rules, policies and plans of personnel management while they hold, and the yearly reports on them.
    static let personnelRules = EvidenceSource { disclosure in
        let personnel = disclosure.personnel
        let reports = personnel.reports.filter(\.entry.standing.counts).flatMap { report in
            let record = report.entry.rule.record
            return record.topics.map { topic in
                (
                    topic.id,
                    EvidenceCandidate(
                        record, holds: OpenPeriod(from: record.common.date, to: nil), about: report.year.period.open,
                        period: report.year.period)
                )
            }
        }
        let rules = personnel.groups.flatMap(\.entries).filter(\.standing.counts).flatMap { entry in
            let span = OpenPeriod(from: entry.rule.effective.from, to: entry.lastDay)
            return entry.rule.record.topics.map { topic in
                (
                    topic.id,
                    EvidenceCandidate(
                        entry.rule.record, holds: span, about: span,
                        period: entry.lastDay.map { Period(from: span.from, to: $0) })
                )
            }
        }
        return reports + rules
    } remedy: { topic, period in
        guard let rule = PersonnelRuleKind.allCases.first(where: { $0.topicID == topic.id })
        else { return nil }
        let effective = period?.frontMatter ?? "{from: …}"
        return Bilingual(
            th: "เขียนไฟล์ใน content/personnel โดยมี rule: \(rule.rawValue), effective: \(effective)",
            en: "write a file in content/personnel with rule: \(rule.rawValue), effective: \(effective)")
    }
}
