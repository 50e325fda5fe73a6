import Records
import TestSupport
import Testing

@Suite struct HeadingWordingTests {
    @Test(arguments: [
        ("เวลา", "เวลา"), ("เวลา", "เวลา (นาที)"), ("เวลา", "ขั้นตอนและเวลา"), ("เวลา", "3. เวลา/ค่าธรรมเนียม"),
        ("ขั้นตอน…", "3. ขั้นตอนการให้บริการ"), ("ขั้นตอน…", "๓) ขั้นตอน การให้บริการ"), ("ขั้นตอน…", "ก. ขั้นตอน"),
        ("ขั้นตอน…", "ข้อ 2 ขั้นตอน ผู้รับผิดชอบ และระยะเวลา"), ("ระยะเวลา…", "ขั้นตอนและระยะเวลา"),
        ("ตัวชี้วัด…", "ยุทธศาสตร์ เป้าหมาย และตัวชี้วัด"), ("งบประมาณ…", "งบประมาณ (บาท)"),
        ("งบประมาณ…", "โครงการ/งบประมาณ"), ("…ใช้จ่าย…", "ผลการใช้จ่ายงบประมาณ"), ("…ใช้จ่าย", "ยอดใช้จ่าย"),
        ("ชื่อ", "ชื่อ–สกุล"), ("หน้าที่และอำนาจ…", "หน้าที่ และอำนาจของ อบต.ตัวอย่าง"), ("หน้าที่และอำนาจ…", "2.หน้าที่และอำนาจ"),
        ("ต.ค.", "ต.ค."), ("ต.ค.", "ตค"), ("ต.ค.", "ต.ค. 67"), ("E-mail…", "e-Mail address"), ("E-mail…", "EMAIL"),
        ("ระเบียบ…", "กฎหมายหรือระเบียบที่เกี่ยวข้อง"), ("แยกจากช่องทาง…", "แยกจากช่องทางทั่วไป"),
    ])
    func aWordingIsFound(wording: String, heading: String) {
        #expect(HeadingWording(wording).stands(in: HeadingText(heading)))
    }

    @Test(arguments: [
        ("เวลา", "เวลาทำการ"), ("เวลา", "วันและเวลาทำการ"), ("เวลา", "ระยะเวลา"), ("เวลา…", "ระยะเวลา"),
        ("ขั้นตอน", "ขั้นตอนการให้บริการ"), ("ขั้นตอน…", "ผังขั้นตอน"), ("กอง", "กองคลัง"), ("ชื่อ", "รายชื่อ"),
        ("…ใช้จ่าย", "การใช้จ่ายงบประมาณ"), ("ใช้จ่าย…", "การใช้จ่าย"), ("ภาพ", "คุณภาพชีวิต"), ("รูป", "รูปแบบการให้บริการ"),
        ("ต.ค.", "ตรวจคน"), ("โครงการ…", "โครงการ".dropLast().description), ("โครงการ…", ""), ("…", "โครงการ"),
        ("", ""),
        ("ผลที่…", "ผลการดำเนินงานที่"),
    ])
    func anotherWordIsNot(wording: String, heading: String) {
        #expect(!HeadingWording(wording).stands(in: HeadingText(heading)))
    }

    /// ำ in two pieces, marks in another order, Thai digits, spaces and invisible characters make no difference.
    @Test(arguments: [
        ("อำนาจ…", "อํานาจหน้าที่"), ("ตำแหน่ง", "ต\u{200B}ำแหน่ง"), ("ตำแหน่ง", "  ๑.๒  ตํา แหน่ง"), ("แผนที่", "เเผนที่"),
        ("ที่อยู่", "ทีอยู".replacing("ที", with: "ที่").replacing("ยู", with: "ยู่")), ("น้ำ", "นํ้า"), ("น้ำ", "น้ํา"),
    ])
    func howALetterIsTypedDoesNotMatter(wording: String, heading: String) {
        #expect(HeadingWording(wording).stands(in: HeadingText(heading)))
    }

    @Test func theTextIsWithoutTheEllipses() {
        #expect(["ก…", "…ก…", " … ก ", "ก"].map { HeadingWording($0).text } == ["ก", "ก", "ก", "ก"])
    }

    @Test func anyTextIsAHeading() {
        var generator = SeededGenerator(seed: 5)
        let pieces = ["และ", "หรือ", "ขั้นตอน", " ", ".", "1", "๒", "า", "ํ", "่", "\u{200B}", "é", "🙂", "(", "…"]
        let wording = HeadingWording("ขั้นตอน")
        for _ in 0..<2000 {
            let count = Int.random(in: 0...8, using: &generator)
            let rest = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            #expect(wording.stands(in: HeadingText("\(rest) (ขั้นตอน) \(rest)")))
        }
    }
}
