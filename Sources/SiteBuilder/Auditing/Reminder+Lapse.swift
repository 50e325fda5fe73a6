import Disclosure
import Findings
import ThaiText

extension Reminder {
    /// That a day takes an item's proof away, with what had proven it and how to renew it.
    init(_ lapse: Lapse, of disclosure: Disclosure) {
        let item = lapse.item
        let year = item.year.buddhistYear
        let former = Bilingual.list(lapse.evidence.map { "«\($0.title)»" })
        let remedies = item.gaps.map(\.remedy)
        let record = lapse.evidence.lazy.flatMap(\.records).first
        self.init(
            day: lapse.day.iso8601, dayText: .since(lapse.day, seenFrom: disclosure.today),
            message: Bilingual(
                th: "\(item.item.id) \(item.item.title) (ปี \(year)): \(item.verdict.text.th) เดิมใช้ \(former.th)",
                en: "\(item.item.id) \(item.item.title) (\(year)): \(item.verdict.text.en); was proven by \(former.en)"
            ),
            fix: Bilingual(
                th: remedies.map(\.th).joined(separator: "\n"), en: remedies.map(\.en).joined(separator: "\n")),
            place: disclosure.records.first { $0.id == record }?.source.whole)
    }
}

extension Bilingual {
    /// The day from which something is so, and how far off it is.
    fileprivate static func since(_ day: CalendarDay, seenFrom today: CalendarDay) -> Bilingual {
        let days = day.daysSince1970 - today.daysSince1970
        guard days > 0 else { return Bilingual(th: "ตั้งแต่ \(day.longThai)", en: "since \(day.iso8601)") }
        return Bilingual(
            th: "ตั้งแต่ \(day.longThai) (อีก \(days) วัน)",
            en: "from \(day.iso8601) (in \(days) day\(days == 1 ? "" : "s"))")
    }
}
