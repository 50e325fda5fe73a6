import Disclosure
import Findings
import Records
import ThaiText

/// A day from which items ask for something that was not there by then.
struct DueDate: Sendable, Hashable {
    let day: CalendarDay
    let task: Bilingual
    let items: [ChecklistItem]
}

extension AuditOutcome {
    /// What the running fiscal year asks for, by day: where it has no list of its own by the newest there is, and by an
    /// older list nothing.
    var dueDates: [DueDate] {
        guard isNewest, assessment.year <= today.fiscalYear else { return [] }
        return (renewals + reports).sorted { $0.day < $1.day }
    }

    private var isRunning: Bool { assessment.year == today.fiscalYear }

    /// What was proven and is to be renewed; of a running list only what is still to come, since its table has the rest.
    private var renewals: [DueDate] {
        let lapses = lapses.filter { !isRunning || $0.day > today }
        return Set(lapses.map(\.day)).map { day in
            DueDate(
                day: day,
                task: Bilingual(
                    th: "หลักฐานเดิมหมดช่วงเวลา ดูวิธีแก้ด้วย prongsai check",
                    en: "what proved these is over, and prongsai check says how to renew it"),
                items: lapses.filter { $0.day == day }.map(\.item.item))
        }
    }

    /// What is about a month, half-year or year that is not over.
    private var reports: [DueDate] {
        let year = today.fiscalYear
        let month = year.lastDay(of: today.thaiMonth)
        let (first, half) = (year.first, year.lastOfFirstHalf)
        return [
            due(
                .monthly, after: month,
                Bilingual(
                    th: "ข้อมูลเดือน\(month.thaiMonth.name) \(month.buddhistYear) และของเดือนต่อ ๆ ไปเมื่อสิ้นเดือน",
                    en: "what is of \(month.iso8601.prefix(7)), and of each further month once it is over")),
            due(
                .firstHalf, after: half,
                Bilingual(
                    th: "รายงานรอบ 6 เดือน (\(first.shortThai) ถึง \(half.shortThai))",
                    en: "the reports on \(first.iso8601) to \(half.iso8601)")),
            due(
                .previous, after: year.last,
                Bilingual(
                    th: "รายงานและสถิติของทั้งปีงบประมาณ \(year.buddhistYear)",
                    en: "the reports and figures of fiscal year \(year.buddhistYear)")),
        ].compactMap(\.self)
    }

    private func due(_ period: EvidencePeriod, after last: CalendarDay, _ task: Bilingual) -> DueDate? {
        let items = assessment.items.filter { item in
            item.topics.contains { topic in
                // Who has handed in a half-year report before its time need not be told of it.
                topic.period == period && !(period == .firstHalf && isRunning && topic.verdict == .proven)
            }
        }
        guard today <= last, !items.isEmpty else { return nil }
        return DueDate(day: last.adding(days: 1), task: task, items: items.map(\.item))
    }
}
