import Findings
import Records
import ThaiText

/// What a topic lacks for its time, as the judge finds it.
extension Gap {
    /// Nothing is there.
    static func nothing(_ need: Need, _ remedies: Remedies) -> Gap {
        let title = need.topic.title
        // Thai sets no space behind a word, but behind what has some in it.
        let space = title.contains(" ") ? " " : ""
        return Gap(
            reason: Bilingual(
                th: "ยังไม่มี\(title)" + (need.period.map { "\(space)ของ\($0.thai)" } ?? ""),
                en: "there is nothing under «\(title)»" + (need.period.map { " of \($0.english)" } ?? "")),
            remedy: remedies.write(need))
    }

    /// What there is was of an earlier time.
    static func earlier(_ need: Need, for period: Period, than newest: Period, _ remedies: Remedies) -> Gap {
        Gap(
            reason: Bilingual(
                th: "\(need.topic.title) มีแต่ของ\(newest.thai) ยังไม่มีของ\(period.thai)",
                en: "«\(need.topic.title)» is there of \(newest.english), but not of \(period.english)"),
            remedy: remedies.write(need))
    }

    /// What there was is over.
    static func ended(_ need: Need, on day: CalendarDay, _ last: EvidenceCandidate?, _ remedies: Remedies) -> Gap {
        let new = remedies.write(need)
        let extended = last?.timeKey.map { file, key in
            Bilingual(
                th: "ถ้ายังใช้อยู่ แก้ to ของ \(key) ใน \(file) ถ้ามีฉบับใหม่ ",
                en: "if it is still in use, mend to of \(key) in \(file); if there is a new one, ")
        }
        return Gap(
            reason: Bilingual(
                th: "\(need.topic.title) ฉบับที่มีสิ้นสุดเมื่อ \(day.longThai)",
                en: "«\(need.topic.title)»: what there is ended on \(day.iso8601)"),
            remedy: Bilingual(th: (extended?.th ?? "") + new.th, en: (extended?.en ?? "") + new.en))
    }

    /// What there is came after the year of the list.
    static func later(_ need: Need, from day: CalendarDay, year: FiscalYear, _ first: EvidenceCandidate?) -> Gap {
        let (file, key) = first?.timeKey ?? ("", "covers")
        let place = Bilingual(th: file.isEmpty ? "" : "ใน \(file) ", en: file.isEmpty ? "" : " in \(file)")
        return Gap(
            reason: Bilingual(
                th: "\(need.topic.title) ฉบับที่มีลงวันที่ \(day.longThai) หลังสิ้นปีงบประมาณ \(year.buddhistYear)",
                en:
                    "«\(need.topic.title)»: what there is dates from \(day.iso8601), after fiscal year \(year.buddhistYear)"
            ),
            remedy: Bilingual(
                th: "ถ้าใช้มาก่อนแล้ว \(place.th)ใส่ \(key): {from: วันที่เริ่มใช้ ไม่เกิน \(year.last.dashedThai)}",
                en:
                    "if it was in use before, write \(key): {from: the day since when, \(year.last.dashedThai) at the latest}"
                    + place.en))
    }

    /// What there is does not hold yet.
    static func notYet(_ need: Need, from day: CalendarDay, _ remedies: Remedies) -> Gap {
        Gap(
            reason: Bilingual(
                th: "\(need.topic.title) ฉบับที่มีจะเริ่มใช้ \(day.longThai)",
                en: "«\(need.topic.title)»: what there is begins on \(day.iso8601)"),
            remedy: remedies.write(need))
    }

    /// Some days are not covered.
    static func uncovered(_ need: Need, _ days: Period, _ remedies: Remedies) -> Gap {
        Gap(
            reason: Bilingual(
                th: "\(need.topic.title) ยังขาดช่วง \(days.from.longThai) ถึง \(days.to.longThai)",
                en: "«\(need.topic.title)» lacks \(days.from.iso8601) to \(days.to.iso8601)"),
            remedy: remedies.write(Need(topic: need.topic, period: days)))
    }

    /// Some months are not there.
    static func months(_ need: Need, _ months: [Period], _ remedies: Remedies) -> Gap {
        let thai = months.map { "\($0.from.thaiMonth.name) \($0.from.buddhistYear)" }.joined(separator: ", ")
        let english = months.map { String($0.from.iso8601.prefix(7)) }.joined(separator: ", ")
        return Gap(
            reason: Bilingual(
                th: "\(need.topic.title) ยังขาดเดือน\(thai)", en: "«\(need.topic.title)» lacks the months \(english)"),
            remedy: remedies.write(Need(topic: need.topic, period: months.first)))
    }

    /// A report says by its date alone which year it is of, which is the year after the one asked for.
    static func unsaidYear(_ need: Need, of period: Period, _ unsaid: EvidenceCandidate?) -> Gap {
        let year = period.to.fiscalYear.buddhistYear
        let file = unsaid?.shownBy.first?.source.file
        return Gap(
            reason: Bilingual(
                th: "\(need.topic.title) ฉบับที่มีไม่ได้บอกว่าเป็นของปีงบประมาณใด จึงนับตามวันที่ประกาศ",
                en: "«\(need.topic.title)» does not say of which year it is, so that its date decides"),
            remedy: Bilingual(
                th: "ถ้าเป็นของปี \(year) ให้เพิ่ม fiscal_year: \(year)\(file.map { " ใน \($0)" } ?? "")",
                en: "if it is of \(year), add fiscal_year: \(year)\(file.map { " to \($0)" } ?? "")"))
    }
}

extension EvidenceCandidate {
    /// The file of the record behind it, and the key that says when it holds; nil of a page without one.
    fileprivate var timeKey: (file: String, key: String)? {
        guard let record = shownBy.first else { return nil }
        switch record.content {
        case is PersonnelRule: return (record.source.file, "effective")
        case is Document: return (record.source.file, "covers")
        default: return nil
        }
    }
}

extension Period {
    /// In words: a whole fiscal year by its number.
    fileprivate var thai: String {
        isFiscalYear
            ? "ปีงบประมาณ \(to.fiscalYear.buddhistYear)" : "ช่วง \(from.longThai) ถึง \(to.longThai)"
    }

    fileprivate var english: String {
        isFiscalYear ? "fiscal year \(to.fiscalYear.buddhistYear)" : "\(from.iso8601) to \(to.iso8601)"
    }

    private var isFiscalYear: Bool { self == to.fiscalYear.period }
}
