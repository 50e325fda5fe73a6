import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// A record is published neither more than a year from now nor before LAOs had websites: such a year is mistyped.
    static let datesAreLikely = DisclosureCheck { disclosure in
        let last = disclosure.today.adding(days: 366)
        return disclosure.records.compactMap { record in
            let date = record.common.date
            guard date > last || date < earliest else { return nil }
            return .unlikelyDate(date, at: record.place("date"))
        }
    }

    /// The year of the Official Information Act, พ.ศ. 2540.
    private static let earliest = CalendarDay(year: 1997, month: 1, day: 1) ?? CalendarDay(daysSince1970: 0)
}

extension Finding {
    fileprivate static func unlikelyDate(_ date: CalendarDay, at place: Place) -> Finding {
        Finding(
            .unlikelyDate, at: place,
            message: Bilingual(
                th: "วันที่ \(date.longThai) ดูไม่น่าใช่วันที่เผยแพร่", en: "\(date.iso8601) is an unlikely day of publication"),
            fix: Bilingual(
                th: "ตรวจปี พ.ศ. อีกครั้ง ถ้าถูกต้องแล้วปล่อยไว้ได้", en: "look at the year again; if it is right, leave it"))
    }
}
