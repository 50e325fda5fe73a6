import Findings
import ThaiText

/// What a project had reached after the first six months of a fiscal year, kept as it was when the year goes on.
public struct ProjectHalfYear: Sendable, Hashable {
    public var result = ""
    /// Nil where only the result was typed.
    public var status: ProjectStatus?
    public var spent: Money?
    public var obstacles: String?
}

extension ProjectHalfYear: FieldOwner {
    static let fields = FieldTable<ProjectHalfYear>([
        .required(
            "result", "ผล", \.result, .text(), Bilingual(th: "ผลรอบ 6 เดือน", en: "results after six months")),
        .optional(
            "status", "สถานะ", \.status, .choice(Bilingual(th: "สถานะ", en: "a status")),
            Bilingual(th: "สถานะเมื่อสิ้นเดือนมีนาคม", en: "how far it was at the end of March")),
        .optional(
            "spent", "เบิกจ่าย", \.spent, .money,
            Bilingual(th: "เงินที่เบิกจ่ายถึงสิ้นเดือนมีนาคม (บาท)", en: "the money spent by the end of March in baht")),
        .optional(
            "obstacles", "ปัญหา", \.obstacles, .text(),
            Bilingual(th: "ปัญหาและอุปสรรคในรอบ 6 เดือน", en: "obstacles in the six months")),
    ])
}

extension ValueType where Value == ProjectHalfYear {
    /// The result alone as text, or a mapping.
    static var textOrMapping: ValueType {
        let text = ValueType<String>.text()
        let mapping = ValueType.object(
            Bilingual(
                th: "ข้อความ หรือ {result, status, spent, obstacles}",
                en: "text, or {result, status, spent, obstacles}"))
        let description = ValueDescription(
            mapping.description.label, example: text.description.example, members: mapping.description.members)
        return ValueType(description) { node, decoding in
            guard node.entries == nil else { return mapping.read(node, &decoding) }
            return text.read(node, &decoding).map { ProjectHalfYear(result: $0) }
        }
    }
}
