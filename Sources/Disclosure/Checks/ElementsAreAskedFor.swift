import Findings
import Records

extension DisclosureCheck {
    /// A record says only of elements where they are shown that its topics ask for.
    static let elementsAreAskedFor = DisclosureCheck { disclosure in
        disclosure.records.flatMap { record -> [Finding] in
            let statements = record.common.elements
            guard !statements.isEmpty else { return [] }
            let asked = record.topics.flatMap(\.pages).flatMap(RequiredElement.of)
            return statements.enumerated().filter { _, statement in
                !asked.contains { $0.name == statement.element }
            }.map { index, statement in
                .elementOfNoTopic(
                    statement.element, at: record.place("elements", .index(index), "element"), asked: asked)
            }
        }
    }
}

extension Topic {
    /// The topics whose pages show a record of this one: the chart on the structure's page is of the executives.
    fileprivate var pages: [Topic] {
        id == "executives" ? [self] + [Topic(id: "organisation-structure")].compactMap(\.self) : [self]
    }
}

extension Finding {
    fileprivate static func elementOfNoTopic(
        _ element: String, at place: Place, asked: [RequiredElement]
    ) -> Finding {
        let title = RequiredElement.all.first { $0.name == element }?.title ?? element
        let list = asked.map { "\($0.name) (\($0.title))" }.uniqued().joined(separator: ", ")
        return Finding(
            .elementOfNoTopic, at: place,
            message: Bilingual(
                th: "หัวข้อแบบประเมินของรายการนี้ไม่ได้ถามองค์ประกอบ «\(title)»",
                en: "no topic of this record asks for the element «\(element)»"),
            fix: asked.isEmpty
                ? Bilingual(
                    th: "ลบองค์ประกอบนี้ออก หรือตรวจว่า topic ถูกต้อง", en: "take it out, or look at the topic again")
                : Bilingual(th: "องค์ประกอบที่ถามคือ \(list)", en: "they ask for \(list)"))
    }
}
