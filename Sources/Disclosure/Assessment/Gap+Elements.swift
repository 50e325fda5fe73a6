import Findings
import Records

extension Gap {
    /// A required element is not shown; `file` is that of the record whose page should, nil where there is none.
    static func element(_ element: RequiredElement, in file: String?, on site: Site) -> Gap {
        let (topic, title) = (element.topic.title, element.title)
        return Gap(
            reason: Bilingual(th: "\(topic) ขาด «\(title)»", en: "«\(topic)» lacks «\(title)»"),
            remedy: element.remedy(in: file, on: site))
    }
}

extension RequiredElement {
    /// How a page comes to show it, by its keys first, or a record to say where it is.
    fileprivate func remedy(in file: String?, on site: Site) -> Bilingual {
        let place =
            file.map { Bilingual(th: $0, en: $0) }
            ?? Bilingual(th: "เอกสารที่มี topic: \(topic.id)", en: "a document with topic: \(topic.id)")
        let heading = Bilingual(
            th: "เพิ่มหัวข้อ «\(title)» พร้อมเนื้อหาใน \(place.th)",
            en: "add a heading «\(title)» with its text to \(place.en)")
        let ways = facts.compactMap { ElementFact.named($0)?.remedy(on: site) } + (wordings.isEmpty ? [] : [heading])
        let stated = "elements: [{element: \(name), shown_in: …}]"
        return Bilingual(
            th: "\(ways.map(\.th).joined(separator: " หรือ")) ถ้าแสดงที่อื่นแล้วให้ใส่ \(stated) ใน \(place.th)",
            en:
                "\(ways.map(\.en).joined(separator: ", or ")); if it is shown elsewhere, say where: \(stated) in \(place.en)"
        )
    }
}
