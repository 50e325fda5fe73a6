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
    } remedy: { need, remedies in
        guard let rule = PersonnelRuleKind.allCases.first(where: { $0.topicID == need.topic.id }) else { return nil }
        let year = need.period.map { "-\($0.to.fiscalYear.buddhistYear)" } ?? ""
        let time =
            need.period.map { Bilingual(th: $0.frontMatter, en: $0.frontMatter) }
            ?? Bilingual(th: "{from: วันที่เริ่มใช้บังคับ}", en: "{from: its first day}")
        let kind = "rule: \(rule.rawValue)"
        return remedies.file(
            "personnel/\(rule.rawValue)\(year)",
            saying: Bilingual(
                th: "\(kind), effective: \(time.th)", en: "\(kind), effective: \(time.en)"))
    }
}
