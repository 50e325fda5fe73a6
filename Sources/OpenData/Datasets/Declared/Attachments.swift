import Disclosure
import Findings
import Records

extension Dataset {
    static let attachments = Dataset(
        "attachments", Bilingual(th: "ไฟล์แนบ", en: "Attachments"),
        Bilingual(
            th: "ไฟล์ทุกไฟล์ที่เผยแพร่คู่กับรายการทุกประเภท พร้อมขนาดและค่าแฮช SHA-256 ที่ตรวจได้ว่าไฟล์ยังเป็นไฟล์เดิม",
            en:
                "Every file that is published beside a record of any kind, with its size and the SHA-256 by which anybody can "
                + "tell that it is still the same."),
        keywords: ["เอกสารแนบ", "ไฟล์", "ค่าแฮช"], category: nil, primaryKey: ["record_id", "path"],
        period: { Period(from: $0.parent.common.date, to: $0.parent.common.date) },
        rows: { disclosure in
            Item<Record, RecordFile>.all(disclosure.records.filter { $0.common.withdrawn == nil }, \.files)
        },
        columns: [
            .parent("record_id", "รหัสรายการ", en: "The id of the record") { $0.parent },
            .code(
                "kind", "ประเภทรายการ", RecordKind.all, en: "The kind of record", code: \.dataName, thai: \.name.th
            ) { $0.parent.kind }.required(),
            .text("path", "ชื่อไฟล์", "ชื่อไฟล์ในโฟลเดอร์ของรายการ", en: "The file's name in the record's folder") {
                $0.part.path
            }.required(),
            .address("file_url", "ที่อยู่ของไฟล์", "ที่ดาวน์โหลดไฟล์", en: "Where to download the file") {
                $0.parent.address + $0.part.path
            }.required(),
            .text("title", "ชื่อเอกสาร", "ชื่อที่แสดงบนหน้า", en: "The name that the page shows") { item in
                item.parent.common.attachments.first { $0.file == item.part }?.title
            },
            .text("media_type", "ชนิดไฟล์", "ชนิดไฟล์ตาม IANA", en: "The IANA media type") { $0.part.mediaType },
            .count("bytes", "ขนาด", "ขนาดเป็นไบต์", en: "The size in bytes") { $0.part.size }.required(),
            .text("sha256", "SHA-256", "ค่าแฮชของไฟล์", en: "SHA-256 of the file") { $0.part.sha256 }
                .required().matching("[0-9a-f]{64}"),
        ])
}

extension RecordKind {
    /// What the kind is called in data: its folder, but for the two kinds that share one.
    fileprivate var dataName: String { self.name.en.replacing(" ", with: "-") }
}
