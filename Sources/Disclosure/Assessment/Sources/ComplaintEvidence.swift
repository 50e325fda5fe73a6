import Findings
import Records
import ThaiText

extension EvidenceSource {
    /// The figures on complaints about corruption, as those that count for each year say; others lack them.
    static let complaintFigures = EvidenceSource { disclosure in
        disclosure.complaints.years.flatMap { year -> [(Topic.ID, EvidenceCandidate)] in
            let counted = year.total(of: .corruption)?.parts ?? []
            let others = counted.isEmpty ? year.standing : []
            return (counted + others).map { statistics in
                var candidate = EvidenceCandidate(
                    statistics.record, holds: OpenPeriod(from: statistics.date, to: nil),
                    about: statistics.period.open, period: statistics.period)
                if counted.isEmpty { candidate.gaps = [.noCorruptionCount] }
                return ("complaint-statistics", candidate)
            }
        }
    } remedy: { need, remedies in
        guard need.topic.id == "complaint-statistics" else { return nil }
        let year = need.period?.to.fiscalYear
        let part = need.period == year?.period ? "" : need.period.map { "-\($0.to.dashedThai)" } ?? ""
        let time = need.period.map { "period: \($0.frontMatter)" } ?? "period: {from: …, to: …}"
        return remedies.file(
            "complaints/\(year.map { String($0.buddhistYear) } ?? "figures")\(part)",
            saying: Bilingual(
                th: "\(time) และ rows ที่มี kind: corruption ถ้าไม่มีเรื่องให้ใส่ 0",
                en: "\(time) and rows of kind: corruption, with zeros where there were none"))
    }
}

extension Gap {
    fileprivate static let noCorruptionCount = Gap(
        reason: Bilingual(
            th: "ไม่ได้บอกจำนวนเรื่องร้องเรียนการทุจริต", en: "it does not say how many complaints were about corruption"),
        remedy: Bilingual(
            th: "เพิ่มแถว kind: corruption ใน rows ถ้าไม่มีเรื่องให้ใส่ 0",
            en: "add a row of kind: corruption, with zeros where there were none"))
}
