import Extraction
import Findings
import PersonalData

extension TextSpot {
    /// Where it is, as a person finds it in the program that shows the file; nil for the file as a whole.
    var words: Bilingual? {
        guard let place = place.words else { return nil }
        return isHidden ? Bilingual(th: "\(place.th) (ซ่อนอยู่)", en: "\(place.en) (hidden)") : place
    }
}

extension TextPlace {
    fileprivate var words: Bilingual? {
        switch self {
        case .whole: nil
        case .line(let line): Bilingual(th: "บรรทัด \(line)", en: "line \(line)")
        case .page(let page): Bilingual(th: "หน้า \(page)", en: "page \(page)")
        case .cell(let sheet, _, let row):
            Bilingual(
                th: "ชีต «\(sheet.masked)» ช่อง \(cellName ?? "\(row)")",
                en: "sheet «\(sheet.masked)», cell \(cellName ?? "\(row)")")
        case .aroundSheet(let sheet?): Bilingual(th: "ชีต «\(sheet.masked)»", en: "sheet «\(sheet.masked)»")
        case .aroundSheet(nil): Bilingual(th: "สมุดงาน", en: "the workbook")
        case .paragraph(let number): Bilingual(th: "ย่อหน้าที่ \(number)", en: "paragraph \(number)")
        case .header: Bilingual(th: "หัวกระดาษ", en: "the page header")
        case .footer: Bilingual(th: "ท้ายกระดาษ", en: "the page footer")
        case .footnote: Bilingual(th: "เชิงอรรถ", en: "a footnote")
        case .comment: Bilingual(th: "ข้อคิดเห็น", en: "a comment")
        case .deletion: Bilingual(th: "ข้อความที่ลบแล้วแต่เรียกคืนได้", en: "a tracked deletion")
        case .slide(let number): Bilingual(th: "สไลด์ \(number)", en: "slide \(number)")
        case .slideNotes(let number): Bilingual(th: "บันทึกย่อของสไลด์ \(number)", en: "the notes of slide \(number)")
        case .property(let name):
            Bilingual(th: "คุณสมบัติของเอกสาร (\(name.masked))", en: "the document's properties (\(name.masked))")
        case .part(let path): Bilingual(th: "ส่วน \(path.masked) ของเอกสาร", en: "the document's part \(path.masked)")
        case .inside(let file, let place):
            Bilingual(
                th: "ไฟล์ «\(file.masked)» ที่ฝังอยู่" + (place.words.map { " \($0.th)" } ?? ""),
                en: "the embedded file «\(file.masked)»" + (place.words.map { ", \($0.en)" } ?? ""))
        }
    }
}

extension String {
    /// The text with the ID numbers in it masked: names of sheets and files may be such numbers too.
    fileprivate var masked: String {
        var bytes = Array(utf8)
        for sighting in PersonalData.idNumbers(in: self, isName: true).reversed() {
            bytes.replaceSubrange(sighting.range, with: Array(sighting.masked.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
