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
    } remedy: { topic, period in
        guard topic.id == "complaint-statistics" else { return nil }
        let keys = period.map { "period: \($0.frontMatter), " } ?? ""
        return Bilingual(
            th: "เขียนไฟล์ใน content/complaints โดยมี \(keys)rows ของ kind: corruption แม้ไม่มีเรื่องก็ใส่ 0",
            en: "write a file in content/complaints with \(keys)rows of kind: corruption, zeros where there were none")
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
