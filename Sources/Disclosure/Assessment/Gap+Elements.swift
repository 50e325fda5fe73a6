import Findings
import Records

extension Gap {
    /// A required element is not shown.
    static func element(_ element: RequiredElement) -> Gap {
        let (topic, title) = (element.topic, element.title)
        return Gap(
            reason: Bilingual(th: "\(topic.title) ขาด «\(title)»", en: "\(topic.id) lacks «\(title)»"),
            remedy: element.remedy)
    }
}

extension RequiredElement {
    /// How a page comes to show it, or a record to say where it is.
    fileprivate var remedy: Bilingual {
        let heading = Bilingual(th: "เพิ่มหัวข้อ «\(title)» ในเนื้อหา", en: "add a heading «\(title)» to the text")
        let ways = (wordings.isEmpty ? [] : [heading]) + facts.compactMap { ElementFact.named($0)?.remedy }
        let stated = "elements: [{element: \(name), shown_in: …}]"
        return Bilingual(
            th: "\(ways.map(\.th).joined(separator: " หรือ")) ถ้าแสดงที่อื่นแล้วให้ใส่ \(stated)",
            en: "\(ways.map(\.en).joined(separator: ", or ")); if it is shown elsewhere, say where: \(stated)")
    }
}
