import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// For which time evidence is asked, with its days.
    func asked(_ period: EvidencePeriod, of year: FiscalYear) -> HTML {
        let name = "ปีงบประมาณ \(format.year(year))"
        let (before, last) = (year.previous, year.lastOfFirstHalf)
        switch period {
        case .standing:
            return year.last < disclosure.today
                ? "ต้องเป็นข้อมูลที่ใช้อยู่เมื่อสิ้น\(name) (\(format.day(year.last)))" : "ต้องเป็นข้อมูลที่ใช้อยู่ในปัจจุบัน"
        case .current: return "ต้องเป็นข้อมูลของ\(name) (\(days(year.first, year.last)))"
        case .firstHalf: return "ต้องเป็นข้อมูลรอบ \(format.number(6)) เดือนแรกของ\(name) (\(days(year.first, last)))"
        case .previous:
            return "ต้องเป็นข้อมูลของปีก่อน คือปีงบประมาณ \(format.year(before)) (\(days(before.first, before.last)))"
        case .monthly: return "ต้องมีข้อมูลทุกเดือนของ\(name) (\(days(year.first, year.last))) นับถึงเดือนที่สิ้นสุดแล้ว"
        }
    }

    private func days(_ first: CalendarDay, _ last: CalendarDay) -> HTML {
        format.period(Period(from: first, to: last))
    }
}
