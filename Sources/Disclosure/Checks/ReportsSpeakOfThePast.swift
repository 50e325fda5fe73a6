import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// A report of what was spent, received or complained of is published once the period that it covers has ended: else
    /// a page would say of days to come that nothing happened. A mistyped year is reported as such.
    static let reportsSpeakOfThePast = DisclosureCheck { disclosure in
        disclosure.records.compactMap { record in
            guard record.common.withdrawn == nil, let last = record.reportedPeriod?.to, last > record.common.date,
                last <= disclosure.lastLikelyDay
            else { return nil }
            return .reportBeforeItsEnd(last, published: record.common.date, of: record)
        }
    }
}

extension Record {
    /// The period on which a report of spending or of complaints reports; nil for any other record.
    var reportedPeriod: Period? {
        if let report = RecordOf<BudgetReport>(self), report.content.report.reportsSpending { return report.period }
        return RecordOf<ComplaintStatistics>(self)?.period
    }
}

extension Finding {
    fileprivate static func reportBeforeItsEnd(
        _ last: CalendarDay, published: CalendarDay, of record: Record
    ) -> Finding {
        Finding(
            .reportBeforeItsEnd, at: record.place("period", "to"),
            message: Bilingual(
                th: "รายงานถึง \(last.longThai) แต่ประกาศเมื่อ \(published.longThai) ก่อนช่วงเวลานั้นสิ้นสุด",
                en: "it reports until \(last.iso8601), but was published on \(published.iso8601), before that day"),
            fix: Bilingual(
                th: "แก้ to เป็นวันสุดท้ายที่นับยอดแล้ว หรือแก้วันที่ประกาศ",
                en: "write into to the last day that the figures cover, or mend the date"),
            related: [record.place("date")])
    }
}
