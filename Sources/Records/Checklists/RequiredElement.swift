import Findings
import ThaiText

/// Something that the page of a topic must show for its item to count, such as the steps in a service manual.
public struct RequiredElement: Sendable, Hashable {
    public var topic = Topic.all[0]
    /// Such as `steps`; unique within its topic.
    public var name = ""
    /// In Thai; of all elements with the same name in any topic, no other name has it.
    public var title = ""
    /// The ids of the facts that show it, each a field of a record or of `site.yml`.
    public var facts: [String] = []
    /// What shows it as a heading or over a column, the best first.
    public var wordings: [HeadingWording] = []
    public var verification = Verification.unverified
    /// Where the row comes from.
    public var provenance: String?

    /// The elements of all topics, in the order of the data.
    public static let all: [RequiredElement] =
        read(PackageResources.elements_csv, file: "elements.csv").value ?? []

    /// What is asked of a topic; nothing of most.
    public static func of(_ topic: Topic) -> [RequiredElement] { byTopic[topic.id] ?? [] }

    private static let byTopic = Dictionary(grouping: all, by: \.topic.id)

    /// Reads the elements from a table; nil with the findings where a row is wrong.
    static func read(_ bytes: [UInt8], file: String) -> Reading<[RequiredElement]> {
        switch CSVReader.read(bytes, file: file) {
        case .failure(let error):
            return Reading(value: nil, findings: [error.finding])
        case .success(let table):
            let elements: ValueType<[RequiredElement]> = .list(
                of: .object(Bilingual(th: "องค์ประกอบ", en: "required elements")))
            var cells = Decoding(source: table.source, files: NoFiles(), units: nil, isTable: true)
            let rows = elements.read(Node(value: .sequence(table.mappings()), line: 1, column: 0, length: 1), &cells)
            return Reading(value: cells.findings.isEmpty ? rows : nil, findings: cells.findings)
        }
    }
}

extension RequiredElement: FieldOwner {
    static let fields = FieldTable<RequiredElement>([
        .required("topic", "หัวข้อ", \.topic, .topic, Bilingual(th: "หัวข้อในแบบประเมิน", en: "a topic of the checklists")),
        .required("element", "องค์ประกอบ", \.name, .text(limit: 40), Bilingual(th: "ชื่ออังกฤษ", en: "its name")),
        .required("title", "ชื่อ", \.title, .text(limit: 100), Bilingual(th: "ชื่อไทย", en: "what it is called")),
        .defaulted(
            "facts", "ค่า", \.facts, .parted { String($0) },
            Bilingual(th: "ค่าที่แสดงองค์ประกอบนี้ คั่นด้วย ;", en: "the fields that show it, parted by ;")),
        .defaulted(
            "names", "คำ", \.wordings, .parted { HeadingWording($0) },
            Bilingual(
                th: "คำในหัวข้อหรือหัวคอลัมน์ คั่นด้วย ;", en: "the wordings of a heading or column, parted by ;")),
        .required(
            "status", "การตรวจสอบ", \.verification, .choice(Bilingual(th: "การตรวจสอบ", en: "a verification")),
            Bilingual(th: "ตรวจกับคู่มือแล้วหรือยัง", en: "whether it was checked against the manual")),
        .optional(
            "provenance", "ที่มา", \.provenance, .text(limit: 500), Bilingual(th: "ที่มา", en: "where it comes from")),
    ])
}

extension ValueType {
    /// Several values in one cell, parted by semicolons.
    fileprivate static func parted<Part>(_ part: @escaping @Sendable (Substring) -> Part) -> ValueType
    where Value == [Part] {
        .scalar(Bilingual(th: "ค่าที่คั่นด้วย ;", en: "values parted by ;"), example: "ก;ข") { text, _, _ in
            text.split(separator: ";").map(part)
        }
    }
}
