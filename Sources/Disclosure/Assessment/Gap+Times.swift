import Findings
import Records
import ThaiText

/// What a topic lacks for its time, as the judge finds it.
extension Gap {
    /// Nothing is there.
    static func nothing(of topic: Topic, for period: Period?) -> Gap {
        // Thai needs a space behind a closing bracket only.
        let space = topic.title.hasSuffix(")") ? " " : ""
        let thai = period.map { "\(space)ของ\($0.thai)" } ?? ""
        let english = period.map { " of \($0.english)" } ?? ""
        return Gap(
            reason: Bilingual(th: "ยังไม่มี\(topic.title)\(thai)", en: "there is no \(topic.id)\(english)"),
            remedy: EvidenceSource.remedy(topic, period))
    }

    /// What there is was of an earlier time.
    static func earlier(_ topic: Topic, for period: Period, than newest: Period) -> Gap {
        Gap(
            reason: Bilingual(
                th: "\(topic.title) มีแต่ของ\(newest.thai) ยังไม่มีของ\(period.thai)",
                en: "there is \(topic.id) of \(newest.english), but none of \(period.english)"),
            remedy: EvidenceSource.remedy(topic, period))
    }

    /// What there was is over.
    static func ended(_ topic: Topic, on day: CalendarDay) -> Gap {
        Gap(
            reason: Bilingual(
                th: "\(topic.title) ฉบับที่มีสิ้นสุดเมื่อ \(day.longThai)", en: "\(topic.id) ended on \(day.iso8601)"),
            remedy: EvidenceSource.remedy(topic, nil))
    }

    /// What there is began after the year of the list.
    static func later(_ topic: Topic, from day: CalendarDay, year: FiscalYear) -> Gap {
        Gap(
            reason: Bilingual(
                th: "\(topic.title) ฉบับที่มีเริ่มใช้ \(day.longThai) หลังสิ้นปีงบประมาณ \(year.buddhistYear)",
                en: "the \(topic.id) that there is began on \(day.iso8601), after fiscal year \(year.buddhistYear)"),
            remedy: Bilingual(
                th: "ถ้ามีฉบับที่ใช้ในปีนั้น ให้เผยแพร่พร้อม covers ของช่วงที่ใช้",
                en: "if there was one in that year, publish it with the time in which it held under covers"))
    }

    /// What there is does not hold yet.
    static func notYet(_ topic: Topic, from day: CalendarDay) -> Gap {
        Gap(
            reason: Bilingual(
                th: "\(topic.title) ฉบับที่มีจะเริ่มใช้ \(day.longThai)", en: "\(topic.id) begins on \(day.iso8601)"),
            remedy: EvidenceSource.remedy(topic, nil))
    }

    /// Some days are not covered.
    static func uncovered(_ topic: Topic, _ days: Period) -> Gap {
        Gap(
            reason: Bilingual(
                th: "\(topic.title) ยังขาดช่วง \(days.from.longThai) ถึง \(days.to.longThai)",
                en: "\(topic.id) lacks \(days.from.iso8601) to \(days.to.iso8601)"),
            remedy: EvidenceSource.remedy(topic, days))
    }

    /// Some months are not there.
    static func months(_ topic: Topic, _ months: [Period]) -> Gap {
        let thai = months.map { "\($0.from.thaiMonth.name) \($0.from.buddhistYear)" }.joined(separator: ", ")
        let english = months.map { String($0.from.iso8601.prefix(7)) }.joined(separator: ", ")
        return Gap(
            reason: Bilingual(
                th: "\(topic.title) ยังขาดเดือน\(thai)", en: "\(topic.id) lacks the months \(english)"),
            remedy: EvidenceSource.remedy(topic, months.first))
    }

    /// A report says by its date alone which year it is of, which is the year after the one asked for.
    static func unsaidYear(_ topic: Topic, of period: Period) -> Gap {
        let year = period.to.fiscalYear.buddhistYear
        return Gap(
            reason: Bilingual(
                th: "\(topic.title) ฉบับที่มีไม่ได้บอกว่าเป็นของปีงบประมาณใด จึงนับตามวันที่ประกาศ",
                en: "\(topic.id) does not say of which year it is, so that its date decides"),
            remedy: Bilingual(
                th: "ถ้าเป็นของปี \(year) ให้เพิ่ม fiscal_year: \(year) หรือ covers: \(period.frontMatter)",
                en: "if it is of \(year), add fiscal_year: \(year) or covers: \(period.frontMatter)"))
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
