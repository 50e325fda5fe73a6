import PersonalData
import TestSupport
import Testing

/// What holds of any text.
@Suite struct AnyTextTests {
    private static let pieces = [
        "เลขประจำตัวประชาชน", "บัตรประชาชน", "เลขที่เอกสาร", "นายสมมุติ", "นาง", "น.ส.", " ตัวอย่างดี", "ตำแหน่ง", "บ้านเลขที่", "หมู่",
        "ม.", "โทร",
        "เลขที่บัญชี", "ธนาคาร", "อบต.", "วันเกิด", "เกิดวันที่", "มกราคม", "เบี้ยยังชีพ", "รายชื่อ", "คนพิการ", "ชื่อ-สกุล", "บาท", "(",
        ")", "#", "\n", "\n", "\n",
        " ", " ", "  ", "\t", "|", ",", ";", "\"", "-", "–", ".", "/", "_", "+66", "08", "\u{200B}", "\u{A0}", "ำ",
        "ํา", "เเ", "1", "2", "12", "345", "2568", "67890",
        "๑", "๙", "０", "\\", "**", "http://", "a", "x", "é", "漢", "😀", "\r", "1-2345-67890-12-1", "081-234-5678",
        "12/3", "5/1/2510",
    ]

    @Test(arguments: UInt64(0)..<8)
    func sightingsStandInTheTextAndOnceEach(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                Self.pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let circumstances = TextCircumstances(title: String(text.prefix(20)), isName: .random(using: &generator))
            let sightings = PersonalData.sightings(in: text, under: circumstances)
            let bytes = Array(text.utf8)
            for sighting in sightings {
                #expect(!sighting.range.isEmpty && sighting.range.upperBound <= bytes.count, "\(text.debugDescription)")
                #expect(String(validating: bytes[sighting.range], as: UTF8.self) != nil, "\(text.debugDescription)")
                #expect(sighting.masked.count(where: \.isNumber) <= 3)
            }
            #expect(Set(sightings).count == sightings.count)
        }
    }

    @Test func whatIsMaskedIsFoundNoMore() {
        for positive in Positive.generated {
            var bytes = Array(positive.text.utf8)
            for sighting in PersonalData.sightings(in: positive.text).reversed() {
                bytes.replaceSubrange(sighting.range, with: Array(sighting.masked.utf8))
            }
            #expect(PersonalData.sightings(in: String(decoding: bytes, as: UTF8.self)) == [], "\(positive.text)")
        }
    }
}
