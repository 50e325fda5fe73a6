import Disclosure
import Findings
import Records

extension Dataset {
    static let documents = Dataset.ofRecords(
        "documents", Bilingual(th: "เอกสารเผยแพร่", en: "Documents"),
        Bilingual(
            th: "เอกสารทุกเรื่องที่เผยแพร่ตามแบบประเมินการเปิดเผยข้อมูล แถวละหนึ่งฉบับ เนื้อหาอยู่ที่หน้าของเอกสาร",
            en: "Every document on a subject of the disclosure checklists, one a row; what it says stands on its page."),
        keywords: ["เอกสาร", "การเปิดเผยข้อมูลสาธารณะ", "OIT"], category: nil, madeOf: ["documents"],
        rows: { disclosure in disclosure.records.compactMap(RecordOf<Document>.init) },
        columns: [
            .text("topic", "หัวข้อ", "รหัสหัวข้อในแบบประเมิน", en: "The checklists' topic") { $0.topic?.id },
            .text("topic_th", "ชื่อหัวข้อ", "ชื่อหัวข้อในแบบประเมิน", en: "The topic's name in Thai") { $0.topic?.title },
            .code("category", "หมวด", en: "The category of the site") { $0.category },
            .day("covers_from", "ใช้ตั้งแต่", "วันแรกของช่วงเวลาที่เอกสารกล่าวถึง", en: "The first day that it is for") {
                $0.covers?.from
            },
            .day("covers_to", "ใช้ถึง", "วันสุดท้ายของช่วงเวลาที่เอกสารกล่าวถึง", en: "The last day that it is for") {
                $0.covers?.to
            },
        ])

    static let people = Dataset(
        "people", Bilingual(th: "ผู้บริหาร", en: "Executives"),
        Bilingual(
            th: "ผู้บริหารตามเอกสารข้อมูลผู้บริหารทุกฉบับที่ไม่ได้ถอน is_current เป็น true คือฉบับล่าสุดที่หน้าเว็บไซต์แสดง",
            en:
                "The executives as each document on them lists them, but those withdrawn; is_current marks the newest document, "
                + "which the site's pages show."),
        keywords: ["ผู้บริหาร", "โครงสร้างหน่วยงาน"], category: .basic, madeOf: ["documents"], frequency: .yearly,
        primaryKey: ["document_id", "number"], foreignKeys: [ForeignKey(["document_id"], of: "documents", ["id"])],
        period: { Period(from: $0.parent.document.date, to: $0.parent.document.date) },
        rows: { disclosure in
            let newest = disclosure.organisation.executives?.id
            let documents = disclosure.records.compactMap(RecordOf<Document>.init).filter { $0.withdrawn == nil }
            return Item<NamingDocument, Person>.all(
                documents.map { NamingDocument(document: $0, isCurrent: $0.id == newest) }, \.document.people)
        },
        columns: [
            .parent("document_id", "รหัสเอกสาร", en: "The id of the document") { $0.parent.document.record },
            .number { $0.number },
            .isCurrent { $0.parent.isCurrent },
            .text("name", "ชื่อ", "ชื่อและนามสกุล", en: "The name") { $0.part.name }.required(),
            .text("position", "ตำแหน่ง", "ตำแหน่ง", en: "The post") { $0.part.position }.required(),
            .text("phone", "โทรศัพท์", "โทรศัพท์ที่ทำงาน", en: "The office phone") { $0.part.phone },
            .code("side", "ฝ่าย", en: "Elected or permanent") { $0.part.side }.required(),
        ])
}

/// A document, and whether it is the one whose people the site shows.
private struct NamingDocument: Sendable {
    let document: RecordOf<Document>
    let isCurrent: Bool
}
