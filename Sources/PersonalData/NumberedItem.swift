/// A line of a numbered list: 1. สมชาย ใจดี.
struct NumberedItem {
    /// Its two words, where they may be a person's given name and surname; else nil.
    let name: Range<Int>?

    /// Nil where the line does not begin with a number.
    init?(_ line: Range<Int>, of bytes: [UInt8]) {
        let isOpening: (UInt8) -> Bool = { $0 == .space || $0 == UInt8(ascii: "(") }
        let number = bytes[line].drop(while: isOpening)
        let behind = number.drop(while: \.isDigit)
        guard (1...4).contains(number.count - behind.count), let sign = behind.first else { return nil }
        let isSigned = sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")
        guard isSigned || sign == .space else { return nil }
        let words = (isSigned ? behind.dropFirst() : behind).split(separator: .space)
        guard words.count == 2, words.allSatisfy({ $0.count >= 2 && $0.allSatisfy(\.isThai) }) else {
            name = nil
            return
        }
        let isOther =
            Self.otherWords.begins(at: words[0].startIndex, in: bytes)
            || words.contains { PlaceNames.kinds.begins(at: $0.startIndex, in: bytes) }
        name = isOther ? nil : words[0].startIndex..<words[1].endIndex
    }

    init(name: Range<Int>?) { self.name = name }

    /// What begins the names of papers, steps, sums and offices. Without their tone marks some names begin so too: such
    /// a person is not counted, but the list is found by the others.
    private static let otherWords = WordSet(
        """
        สำเนา บัตรประ บัตรคน ทะเบียน เอกสาร หลักฐาน หนังสือ แบบ ใบรับรอง ใบมอบ ใบแทน ใบสำคัญ รูปถ่าย ภาพถ่าย สมุด บัญชี เลขที่ ยื่นคำ ยื่นเอกสาร ยื่นแบบ ยื่นเรื่อง ยื่นด้วย ยื่นที่
        ตรวจ ลงทะเบียน ลงชื่อ พิจารณา ประกาศ จ่ายเงิน จ่ายเบี้ย รับเงิน รับคำ รับลง รับเรื่อง รับรอง แจ้งผล แจ้งให้ แจ้งสิทธิ เสนอผู้ เสนอขอ อนุมัติ จัดทำ จัดส่ง กรอก เขียนคำ เขียนแบบ นำส่ง
        นำเอกสาร ส่งเอกสาร ส่งเรื่อง โอนเงิน เบิกจ่าย บันทึก สอบถาม สอบข้อ รวบรวม ออกใบ ออกหนังสือ ผู้ การ ความ เงิน เบี้ย ค่าใช้จ่าย โครงการ กิจกรรม กองทุน กองคลัง กองช่าง กองสวัสดิการ
        กองการ สำนัก ศูนย์ โรงเรียน โรงพยาบาล องค์การ เทศบาล วัด หนอง โคก ห้วย คลอง มีสัญชาติ มีภูมิลำเนา มีอายุ มีชื่อ มีราย ไม่มี ไม่เป็น ไม่เคย เป็นผู้
        """)
}
