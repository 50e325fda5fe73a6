import Findings
import ThaiText

extension ValueType where Value == CalendarDay {
    static var date: ValueType {
        .scalar(Bilingual(th: "วันที่", en: "a date"), example: "2568-01-15") { text, node, decoding in
            do throws(CalendarDay.ParseFailure) {
                return try CalendarDay(parsing: text)
            } catch {
                decoding.report(.badDate(text, at: decoding.place(node), error))
                return nil
            }
        }
    }
}

extension ValueType where Value == FiscalYear {
    static var fiscalYear: ValueType {
        .scalar(Bilingual(th: "ปีงบประมาณ (พ.ศ.)", en: "a fiscal year (พ.ศ.)"), example: "2568") {
            text, node, decoding in
            let year = FiscalYear(parsing: text)
            if year == nil { decoding.report(.badFiscalYear(text, at: decoding.place(node))) }
            return year
        }
    }
}

extension Finding {
    static func badDate(_ text: String, at place: Place, _ failure: CalendarDay.ParseFailure) -> Finding {
        let (th, en) =
            switch failure {
            case .format: ("อ่านวันที่ «\(text)» ไม่ได้", "«\(text)» cannot be read as a date")
            case .twoDigitYear:
                ("ปีใน «\(text)» มีสองหลัก ไม่รู้ว่าเป็น พ.ศ. หรือ ค.ศ. ใด", "the year in «\(text)» has two digits")
            case .yearOutOfRange(let year): ("ปี \(year) ไม่ใช่ทั้ง พ.ศ. และ ค.ศ. ที่ใช้ได้", "the year \(year) is out of range")
            case .notOnCalendar: ("ไม่มีวันที่ «\(text)» ในปฏิทิน", "«\(text)» is not on the calendar")
            }
        let fix =
            switch failure {
            case .notOnCalendar:
                Bilingual(th: "ตรวจวันและเดือนกับเอกสารต้นเรื่อง", en: "compare day and month with the original paper")
            case .twoDigitYear:
                Bilingual(th: "เขียนปีสี่หลัก เช่น 15 มกราคม 2568", en: "write a year of four digits, such as 15 มกราคม 2568")
            case .format, .yearOutOfRange:
                Bilingual(
                    th: "เขียนเป็น 2568-01-15 หรือ 15 มกราคม 2568 (ปี พ.ศ. 2400–2700 หรือ ค.ศ. 1900–2200)",
                    en: "write 2568-01-15 or 15 มกราคม 2568 (พ.ศ. 2400–2700 or ค.ศ. 1900–2200)")
            }
        return Finding(.badDate, at: place, message: Bilingual(th: th, en: en), fix: fix)
    }

    static func badFiscalYear(_ text: String, at place: Place) -> Finding {
        let christian = Int(arabicDigits(text)).flatMap { (1900...2200).contains($0) ? $0 + 543 : nil }
        return Finding(
            .badFiscalYear, at: place,
            message: Bilingual(th: "«\(text)» ไม่ใช่ปีงบประมาณ พ.ศ.", en: "«\(text)» is not a fiscal year in พ.ศ."),
            fix: christian.map {
                Bilingual(th: "ใช้ปี พ.ศ. คือ \($0)", en: "use the พ.ศ. year, \($0)")
            }
                ?? Bilingual(
                    th: "ใส่ปี พ.ศ. สี่หลักที่ปีงบประมาณสิ้นสุด เช่น 2568",
                    en: "write the four-digit พ.ศ. year in which it ends, such as 2568"))
    }
}
