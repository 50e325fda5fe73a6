import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// For which time evidence is asked, with its days.
    func asked(_ period: EvidencePeriod, of year: FiscalYear) -> HTML {
        let name = "ปีงบประมาณ \(format.year(year))"
        switch period {
        case .standing:
            return year.last < disclosure.today
                ? "ต้องเป็นข้อมูลที่ใช้อยู่เมื่อสิ้น\(name) (\(format.day(year.last)))" : "ต้องเป็นข้อมูลที่ใช้อยู่ในปัจจุบัน"
        case .current: return "ต้องเป็นข้อมูลของ\(name) (\(format.period(year.period)))"
        case .firstHalf: return "ต้องเป็นข้อมูลรอบ \(format.number(6)) เดือนแรกของ\(name) (\(format.period(year.firstHalf)))"
        case .previous:
            return
                "ต้องเป็นข้อมูลของปีก่อน คือปีงบประมาณ \(format.year(year.previous)) (\(format.period(year.previous.period)))"
        case .monthly: return "ต้องมีข้อมูลทุกเดือนของ\(name) (\(format.period(year.period))) นับถึงเดือนที่สิ้นสุดแล้ว"
        }
    }
}
