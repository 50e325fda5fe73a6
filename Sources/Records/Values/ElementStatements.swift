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
            "shown_in", "แสดงที่", \.shownIn, .placeInWords,
            Bilingual(th: "แสดงไว้ที่ใด เช่น หน้าใดของไฟล์ใด", en: "where it is shown, such as a page of a file")),
    ])
}

extension ValueType where Value == String {
    /// Where something is, which takes a word or a number: «–» or «…» is a blank that nobody filled in.
    static var placeInWords: ValueType {
        let text = ValueType.text(limit: 300)
        return ValueType(ValueDescription(text.description.label, example: "หน้า 4 ของไฟล์แนบ")) { node, decoding in
            guard let place = text.read(node, &decoding) else { return nil }
            guard place.contains(where: { $0.isLetter || $0.isNumber }) else {
                decoding.report(.noPlaceInWords(at: decoding.place(node)))
                return nil
            }
            return place
        }
    }

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
    fileprivate static func noPlaceInWords(at place: Place) -> Finding {
        Finding(
            .emptyValue, at: place,
            message: Bilingual(th: "ตรงนี้ไม่ได้บอกว่าแสดงไว้ที่ใด", en: "this does not say where it is shown"),
            fix: Bilingual(
                th: "เขียนว่าอยู่ที่ใด เช่น หน้า 4 ของไฟล์แนบ ถ้ายังไม่ได้แสดง ให้ลบองค์ประกอบนี้ออก",
                en: "say where, such as «หน้า 4 ของไฟล์แนบ»; take the element out if it is not shown yet"))
    }

    fileprivate static func unknownElement(_ text: String, at place: Place) -> Finding {
        var seen: Set<String> = []
        let elements = RequiredElement.all.filter { seen.insert($0.title).inserted }
        return Finding(
            .unknownChoice, at: place,
            message: Bilingual(th: "ไม่รู้จักองค์ประกอบ «\(text)»", en: "unknown element «\(text)»"),
            fix: .didYouMean(
                EditDistance.nearest(to: text, in: elements.flatMap { [$0.name, $0.title] }),
                else: Bilingual(
                    th: "ใช้ชื่อในคู่มือ หัวข้อ «องค์ประกอบที่แบบประเมินถาม»",
                    en: "use a name from the handbook's section «องค์ประกอบที่แบบประเมินถาม»")))
    }
}
