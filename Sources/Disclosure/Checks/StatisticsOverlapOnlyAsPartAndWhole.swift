import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// Statistics of one kind of complaint have no day in common, unless one is of a part of the other's period or
    /// corrects it.
    static let statisticsOverlapOnlyAsPartAndWhole = DisclosureCheck { disclosure in
        let complaints = disclosure.wholeComplaints.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
        return complaints.indices.compactMap { index in
            let later = complaints[index]
            return complaints[..<index].first { $0.countsSomeOf(later) }.map { .overlap(of: later, with: $0) }
        }
    }
}

extension RecordOf<ComplaintStatistics> {
    /// Whether some complaints may stand in both, and nobody can say which.
    fileprivate func countsSomeOf(_ other: RecordOf<ComplaintStatistics>) -> Bool {
        let (one, another): (Period, Period) = (self.period, other.period)
        return one.overlaps(another) && (one == another || !one.holds(another) && !another.holds(one))
            && self.rows.contains { other.content.count(of: $0.kind) != nil }
    }
}

extension Finding {
    fileprivate static func overlap(
        of later: RecordOf<ComplaintStatistics>, with earlier: RecordOf<ComplaintStatistics>
    ) -> Finding {
        let place = earlier.record.place("period")
        let isSame = later.period == earlier.period
        let days = (from: earlier.period.from, to: earlier.period.to)
        return Finding(
            .overlappingStatistics, at: later.record.place("period"),
            message: Bilingual(
                th: (isSame ? "เป็นช่วงเวลาเดียวกับ \(place.file)" : "ช่วงเวลาคาบเกี่ยวกับ \(place.file)")
                    + " (\(days.from.longThai) ถึง \(days.to.longThai)) จึงนับเรื่องเดียวกันซ้ำได้",
                en: "this \(isSame ? "is the period" : "overlaps that") of \(place.file), "
                    + "\(days.from.iso8601) to \(days.to.iso8601): complaints may be counted twice"),
            fix: Bilingual(
                th: "แก้วันที่ที่พิมพ์ผิด ถ้าฉบับนี้แก้ไขฉบับเดิมให้ใส่ corrects: \(earlier.id.path)",
                en: "mend the day that is mistyped; if this corrects the other, write corrects: \(earlier.id.path)"),
            related: [place])
    }
}
