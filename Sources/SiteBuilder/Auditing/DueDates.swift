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
    /// Whether the list is the one that stands for the running fiscal year: its own, else the newest there is.
    private var isRunning: Bool { isNewest && assessment.year <= today.fiscalYear }

    /// What the running fiscal year asks for by now and lacks, but for what the table of an older list says by itself.
    var overdue: [ItemAssessment] {
        guard isRunning else { return [] }
        let said = Dictionary(assessment.items.map { ($0.item.number, $0.gaps.map(\.reason)) }) { first, _ in first }
        return running.filter { $0.verdict.lacksSomething && $0.gaps.map(\.reason) != said[$0.item.number] }
    }

    /// What the running fiscal year asks for from a later day on, by day.
    var dueDates: [DueDate] { isRunning ? (renewals + reports).sorted { $0.day < $1.day } : [] }

    /// What is proven and is to be renewed.
    private var renewals: [DueDate] {
        let ahead = lapses.filter { $0.day > today }
        return Set(ahead.map(\.day)).map { day in
            DueDate(
                day: day,
                task: Bilingual(
                    th: "หลักฐานเดิมหมดช่วงเวลา ดูวิธีแก้ด้วย prongsai check",
                    en: "what proves these is over, and prongsai check says how to renew it"),
                items: ahead.filter { $0.day == day }.map(\.item.item))
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
        // Who has handed in a half-year report before its time need not be told of it.
        let handedIn = period == .firstHalf ? Set(running.filter { $0.verdict == .proven }.map(\.item.number)) : []
        let items = assessment.items.filter { item in
            item.topics.contains { $0.period == period } && !handedIn.contains(item.item.number)
        }
        guard today <= last, !items.isEmpty else { return nil }
        return DueDate(day: last.adding(days: 1), task: task, items: items.map(\.item))
    }
}
