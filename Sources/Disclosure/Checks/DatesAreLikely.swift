import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// Nothing happens more than a year from now, a contract's end apart, nor before LAOs had websites: such a year is
    /// mistyped.
    static let datesAreLikely = DisclosureCheck { disclosure in
        let (last, lastEnd) = (disclosure.lastLikelyDay, disclosure.today.adding(days: 3653))
        return disclosure.records.flatMap { record in
            var days: [(day: CalendarDay?, path: [PathStep])] = [(record.common.date, ["date"])]
            if let notice = RecordOf<Notice>(record) {
                days += [
                    (notice.closes, ["closes"]), (notice.inspection?.date, ["inspection", "date"]),
                    (notice.contract?.signed, ["contract", "signed"]), (notice.contract?.start, ["contract", "start"]),
                    (notice.contract?.end, ["contract", "end"]),
                ]
            }
            if let period = record.reportedPeriod {
                days += [(period.from, ["period", "from"]), (period.to, ["period", "to"])]
            }
            return days.compactMap { day, path -> Finding? in
                guard let day, day < earliest || day > (path.last == "end" ? lastEnd : last) else { return nil }
                return .unlikelyDate(day, at: record.place(path))
            }
        }
    }

    /// The year of the Official Information Act, พ.ศ. 2540.
    private static let earliest = CalendarDay(year: 1997, month: 1, day: 1) ?? CalendarDay(daysSince1970: 0)
}

extension Disclosure {
    /// A year from now, and a day for leap years.
    var lastLikelyDay: CalendarDay { today.adding(days: 366) }
}

extension Finding {
    fileprivate static func unlikelyDate(_ date: CalendarDay, at place: Place) -> Finding {
        Finding(
            .unlikelyDate, at: place,
            message: Bilingual(
                th: "วันที่ \(date.longThai) ดูไม่น่าใช่ปีที่ถูกต้อง", en: "\(date.iso8601) is in an unlikely year"),
            fix: Bilingual(th: "ตรวจปี พ.ศ. อีกครั้ง", en: "look at the year again"))
    }
}
