import Testing
import ThaiText
import TestSupport

@Suite struct ThaiSortKeyTests {
    /// Words in the order of a Thai dictionary.
    private let dictionary = [
        "กก", "กง", "กฎ", "กฎหมาย", "กบ", "กรม", "กรรม", "กระดาษ", "กรุง", "กล้วย", "กวาง", "กอ", "ก่อ", "ก้อ",
        "กอง", "ก่อง", "ก้อง", "กะ", "กัก", "กัน", "กั้น", "กา", "ก่า", "กาง", "ก่าง", "ก้าง", "ก๊าซ", "กำ", "ก้ำ",
        "กำนัน", "กิน", "กี่", "กึ่ง", "กุ้ง", "กู้", "เก", "เก่", "เก้", "เกง", "เก็ง", "เก่ง", "เก้ง", "เก๋ง",
        "เก็บ", "เกม", "เกษตร", "เกาะ", "แก", "แก่", "แก้", "แกง", "แก่ง", "แก้ม", "แก้ว", "โกง", "โก่ง", "ใกล้",
        "ไก่", "ไกล", "ขง", "ของ", "ข้อบัญญัติ", "เขต", "เขียว", "คน", "งบ", "งาน", "จัดจ้าง", "จัดซื้อ", "ฉัน",
        "ชื่อ", "ซื้อ", "ฌาน", "ญาติ", "ฎีกา", "ฐาน", "ณ", "ดิน", "ตำบล", "ถนน", "ทะเบียน", "เทศบาล", "ธง", "น้ำ",
        "บ้าน", "ปลัด", "แผน", "ฝาย", "พรรค", "พฤกษา", "ฟ้า", "ภาษี", "แม่", "ยา", "รถ", "ราคา", "โรงเรียน", "ฤกษ์",
        "ฤดู", "ฤทธิ์", "ฤๅษี", "ลม", "ไล่", "วัน", "ศาล", "สระ", "เสา", "หนี้", "หมู่", "แห", "ไหล่", "อ่าง",
        "เอา", "ฮา",
    ]

    @Test func wordsSortAsInADictionary() {
        var random = SeededGenerator(seed: 9)
        for _ in 0..<5 {
            let shuffled = dictionary.shuffled(using: &random)
            #expect(shuffled.sorted { ThaiSortKey($0) < ThaiSortKey($1) } == dictionary)
        }
    }

    @Test(arguments: [
        ("ถนน หมู่ 1", "ถนน หมู่ 2"), ("หมู่ 10", "หมู่ 2"), ("หมู่ ๑", "หมู่ 2"), ("หมู่ 1", "หมู่ ๒"),
        ("2568", "กก"), ("abc", "กก"), ("1", "a"), ("กอง ช่าง", "กองคลัง"), ("ต่าง", "ต่าง ๆ"),
        ("ต่างๆ", "ต่างกัน"), ("กก", "เ"), ("ก", "เ่"), ("“กา”", "กาง"), ("–กา", "ข"), ("กา", "กา-"),
        ("ก้าก", "ก้าก่"), ("กาก่", "ก่าก"), ("", "ก"), ("", " 1"),
    ])
    func theFirstSortsBeforeTheSecond(a: String, b: String) {
        #expect(ThaiSortKey(a) < ThaiSortKey(b))
        #expect(!(ThaiSortKey(b) < ThaiSortKey(a)))
    }

    @Test func textsThatFoldAlikeShareAKey() {
        #expect(ThaiSortKey("หมู่ ๓") == ThaiSortKey("หมู่ 3"))
        #expect(ThaiSortKey("นํ้า") == ThaiSortKey("น้ำ"))
        #expect(ThaiSortKey("เเก") == ThaiSortKey("แก"))
        #expect(ThaiSortKey("E-GP") == ThaiSortKey("e-gp"))
        #expect(ThaiSortKey("กา") != ThaiSortKey("ก่า"))
    }
}
