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
    /// How a record comes to show it, or to say where it is.
    fileprivate var remedy: Bilingual {
        let stated = "elements: [{element: \(name), shown_in: …}]"
        return Bilingual(
            th: "เพิ่มหัวข้อ «\(title)» ในเนื้อหา หรือถ้าอยู่ที่อื่นให้ใส่ \(stated)",
            en: "add a heading «\(title)» to the text, or say where it is: \(stated)")
    }
}
