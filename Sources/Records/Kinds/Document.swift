import Findings
import ThaiText

/// A document of one of the checklists' topics; its body says the rest.
public struct Document: Sendable {
    /// The time it is for, where it is for some; without an end while none is set.
    public var covers: OpenPeriod?
    /// The executives, in a document of that topic.
    public var people: [Person] = []
    /// The scores of an assessment, where it reports some.
    public var scores: ScoreTable?
}

/// One of the organisation's executives.
public struct Person: Sendable, Hashable {
    public var name = ""
    public var position = ""
    public var phone: String?
    public var photo: RecordFile?
    public var side = Side.permanent

    /// Who chose a person: the voters, or the service.
    public enum Side: String, Choice {
        case political
        case permanent

        public var thai: String {
            switch self {
            case .political: "ฝ่ายการเมือง"
            case .permanent: "ฝ่ายประจำ"
            }
        }
    }
}

extension Document: DecodableContent {
    static let folder = "documents"
    static let name = Bilingual(th: "เอกสาร", en: "document")
    /// Its topic decides.
    static let category: Category? = nil
    static let requires: Set<String> = ["topic"]

    public var topicIDs: [Topic.ID] { [] }

    public func tell(_ texts: inout RecordTexts) {
        texts.add(covers?.from, covers?.to)
        for person in people { texts.add(person.name, person.position, person.phone) }
        texts.add(scores?.unit)
        for row in scores?.rows ?? [] {
            texts.add(row.name)
            texts.add(row.years.compactMap { row[$0]?.text })
        }
    }

    static let fields = FieldTable<Document>([
        .optional(
            "covers", "ช่วงเวลา", \.covers, .openPeriod,
            Bilingual(th: "เอกสารนี้ใช้สำหรับช่วงเวลาใด", en: "the period it is for")),
        .defaulted(
            "people", "บุคคล", \.people,
            .list(
                of: .object(
                    Bilingual(
                        th: "บุคคล {name, position, phone, photo, side}",
                        en: "people {name, position, phone, photo, side}"))),
            Bilingual(th: "ผู้บริหาร (เฉพาะเรื่อง executives)", en: "the executives (topic executives only)")),
        .optional(
            "scores", "คะแนน", \.scores,
            .object(
                Bilingual(th: "คะแนน {unit, maximum, overall, rows}", en: "scores {unit, maximum, overall, rows}")),
            Bilingual(th: "คะแนนการประเมินหรือผลสำรวจรายปี", en: "the scores of an assessment or a survey, by year")),
    ])
}

extension Person: FieldOwner {
    static let fields = FieldTable<Person>([
        .required("name", "ชื่อ", \.name, .text(limit: 200), Bilingual(th: "ชื่อและนามสกุล", en: "the name")),
        .required("position", "ตำแหน่ง", \.position, .text(limit: 200), Bilingual(th: "ตำแหน่ง", en: "the post")),
        .optional("phone", "โทรศัพท์", \.phone, .text(limit: 100), Bilingual(th: "โทรศัพท์ที่ทำงาน", en: "the office phone")),
        .optional("photo", "รูปถ่าย", \.photo, .image, Bilingual(th: "ไฟล์รูปถ่าย", en: "a photograph")),
        .required(
            "side", "ฝ่าย", \.side, .choice(Bilingual(th: "ฝ่าย", en: "a side")),
            Bilingual(th: "ฝ่ายการเมืองหรือฝ่ายประจำ", en: "political or permanent")),
    ])
}
