import Findings
import ThaiText

/// Where a record says that an element is shown which its headings and keys do not tell of.
public struct ElementStatement: Sendable, Hashable {
    /// The name of an element, such as `steps`.
    public var element = ""
    /// In the record's own words; the item's page shows it.
    public var shownIn = ""
}

extension ElementStatement: FieldOwner {
    static let fields = FieldTable<ElementStatement>([
        .required(
            "element", "องค์ประกอบ", \.element, .elementName,
            Bilingual(th: "องค์ประกอบที่แบบประเมินถาม", en: "an element that the checklists ask for")),
        .required(
            "shown_in", "แสดงที่", \.shownIn, .text(limit: 300),
            Bilingual(th: "แสดงไว้ที่ใด เช่น หน้าใดของไฟล์ใด", en: "where it is shown, such as a page of a file")),
    ])
}

extension ValueType where Value == String {
    /// The name of an element of any topic, typed so or by its title.
    static var elementName: ValueType {
        .scalar(Bilingual(th: "องค์ประกอบ", en: "an element"), example: "steps") { text, node, decoding in
            let key = Folding.key(text)
            let element = RequiredElement.all.first { $0.name == text || Folding.key($0.title) == key }
            if element == nil { decoding.report(.unknownElement(text, at: decoding.place(node))) }
            return element?.name
        }
    }
}

extension Finding {
    fileprivate static func unknownElement(_ text: String, at place: Place) -> Finding {
        var seen: Set<String> = []
        let elements = RequiredElement.all.filter { seen.insert($0.title).inserted }
        let list = elements.map { "\($0.name) (\($0.title))" }.joined(separator: ", ")
        return Finding(
            .unknownChoice, at: place,
            message: Bilingual(th: "ไม่รู้จักองค์ประกอบ «\(text)»", en: "unknown element «\(text)»"),
            fix: .didYouMean(
                EditDistance.nearest(to: text, in: elements.flatMap { [$0.name, $0.title] }),
                else: Bilingual(th: "องค์ประกอบคือ \(list)", en: "the elements are \(list)")))
    }
}
