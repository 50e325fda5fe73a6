import Disclosure
import Findings
import Ledger
import Records

extension Dataset {
    /// The ledger.
    public static let publicationHistory = Dataset(
        "publication-history", Bilingual(th: "ประวัติการเผยแพร่", en: "History of publication"),
        Bilingual(
            th: "บัญชีว่ารายการใดเผยแพร่ เปลี่ยน หรือถอนเมื่อใด พร้อมค่าแฮชที่ต่อกันเป็นสายโซ่ เป็นตารางของแฟ้ม /data/ledger.jsonl "
                + "ซึ่งเป็นฉบับที่ใช้ตรวจสอบ",
            en:
                "What was published, changed or withdrawn on which day, with hashes that form a chain: /data/ledger.jsonl as a table. "
                + "To verify, take that file."),
        keywords: ["ประวัติการเผยแพร่", "การตรวจสอบ", "ค่าแฮช"], category: nil, primaryKey: ["number"],
        period: { Period(from: $0.entry.date, to: $0.entry.date) },
        rows: { disclosure in
            let ledger = disclosure.ledger
            return ledger.entries.map { entry in
                LedgerLine(entry: entry, page: disclosure.references.record(ledger.currentID(of: entry)))
            }
        },
        columns: [
            .number("ลำดับบรรทัดในบัญชี", en: "The line of the ledger, from 1") { $0.entry.number }.unique(),
            .day("date", "วันที่", "วันที่เผยแพร่", en: "The day of publication") { $0.entry.date }.required(),
            .code("event", "เหตุการณ์", LedgerEvent.allCases, en: "What happened", code: \.rawValue, thai: \.thai) {
                $0.entry.event
            }
            .required(),
            .text("id", "รหัสรายการ", "รหัสของรายการในวันนั้น", en: "The record's id on that day") { $0.entry.id.path }
                .required(),
            .address("url", "ที่อยู่ของหน้า", "หน้าของรายการในวันนี้", en: "The record's page today") { $0.page?.address },
            .lines("moved_from", "ย้ายจาก", en: "The ids that it continues") { $0.entry.movedFrom.map(\.path) },
            .text(
                "sha256", "ค่าแฮชของรายการ", "SHA-256 ของรูปแบบมาตรฐานของรายการ",
                en: "SHA-256 of the record's canonical form"
            ) {
                $0.entry.sha256
            }.required().matching("[0-9a-f]{64}"),
            .count("files", "จำนวนไฟล์", "จำนวนไฟล์ที่เผยแพร่คู่กัน", en: "How many files were published with it") {
                $0.entry.files.count
            }
            .required(),
            .text("previous", "ค่าแฮชของบรรทัดก่อน", "SHA-256 ของบรรทัดก่อนหน้า", en: "SHA-256 of the line before") {
                $0.entry.previous
            }.required().matching("[0-9a-f]{64}"),
        ])
}

/// A line of the ledger, and the record that it tells of, where that is still there.
private struct LedgerLine: Sendable {
    let entry: LedgerEntry
    let page: Record?
}
