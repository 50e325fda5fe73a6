import Findings
import ThaiText

/// The keys of every kind of record.
public struct CommonFields: Sendable {
    public var title = ""
    public var date = CalendarDay.unread
    /// Nil where it is that of `date`.
    public var fiscalYear: FiscalYear?
    public var unit: String?
    public var topic: Topic?
    public var summary: String?
    public var attachments: [Attachment] = []
    public var corrects: RecordID?
    public var withdrawn: Withdrawal?
    /// The ids that it had before, whose addresses lead to it now.
    public var movedFrom: [RecordID] = []
    public var elements: [ElementStatement] = []
    public var exceptions: [FindingException] = []
    public var isDraft = false
}

/// A file of a record with the name that people read.
public struct Attachment: Sendable, Hashable {
    public var file = RecordFile.unread
    public var title: String?

    /// The title, else the file's name.
    public var name: String { title ?? file.path }
}

/// When and why a record was taken back; its page stays.
public struct Withdrawal: Sendable, Hashable {
    public var date = CalendarDay.unread
    public var reason = ""
}

extension Attachment: FieldOwner {
    static let fields = FieldTable<Attachment>([
        .required(
            "file", "ไฟล์", \.file, .file, Bilingual(th: "ไฟล์ในโฟลเดอร์ของรายการ", en: "a file in the record's folder")),
        .optional(
            "title", "ชื่อเอกสาร", \.title, .text(limit: 300),
            Bilingual(th: "ชื่อที่แสดงบนหน้า", en: "the name shown on the page")),
    ])
}

extension Withdrawal: FieldOwner {
    static let fields = FieldTable<Withdrawal>([
        .required("date", "วันที่", \.date, .date, Bilingual(th: "วันที่ถอนประกาศ", en: "the day it was withdrawn")),
        .required(
            "reason", "เหตุผล", \.reason, .reason, Bilingual(th: "เหตุผลที่ถอน แสดงบนหน้า", en: "why, as the page says it")),
    ])
}

extension CommonFields: FieldOwner {
    static let fields = FieldTable<CommonFields>([
        .required(
            "title", "ชื่อเรื่อง", \.title, .text(limit: 300),
            Bilingual(th: "ชื่อเรื่องตามประกาศ ไม่เกิน 300 ตัวอักษร", en: "the title, to 300 characters")),
        .required("date", "วันที่ประกาศ", \.date, .date, Bilingual(th: "วันที่เผยแพร่", en: "the day it is published")),
        .optional(
            "fiscal_year", "ปีงบประมาณ", \.fiscalYear, .fiscalYear,
            Bilingual(th: "ปีงบประมาณ ถ้าไม่ตรงกับวันที่ประกาศ", en: "the fiscal year, where it is not that of the date")),
        .optional(
            "unit", "หน่วยงาน", \.unit, .unit,
            Bilingual(th: "หน่วยงานเจ้าของเรื่อง ตาม site.yml", en: "the responsible unit, as in site.yml")),
        .optional("topic", "เรื่อง", \.topic, .topic, Bilingual(th: "หัวข้อในแบบประเมิน", en: "a topic of the checklists")),
        .optional(
            "summary", "สรุป", \.summary, .text(limit: 300),
            Bilingual(th: "สรุปสั้น ๆ ไม่เกิน 300 ตัวอักษร", en: "a summary, to 300 characters")),
        .defaulted(
            "attachments", "เอกสารแนบ", \.attachments,
            .list(of: .object(Bilingual(th: "เอกสาร {file, title}", en: "attachments {file, title}"))),
            Bilingual(th: "ไฟล์ที่ให้ดาวน์โหลด", en: "files to download")),
        .optional(
            "corrects", "แก้ไขประกาศ", \.corrects, .recordID,
            Bilingual(th: "รายการที่ประกาศนี้แก้ไข", en: "the record that this one corrects")),
        .optional(
            "withdrawn", "ถอนประกาศ", \.withdrawn,
            .object(Bilingual(th: "การถอน {date, reason}", en: "a withdrawal {date, reason}")),
            Bilingual(th: "ถอนประกาศนี้เมื่อใด เพราะอะไร", en: "when and why it was withdrawn")),
        .defaulted(
            "moved_from", "ย้ายจาก", \.movedFrom, .list(of: .recordID),
            Bilingual(th: "ที่อยู่เดิมของรายการนี้ ซึ่งจะพามาหน้านี้", en: "the ids that it had before, which lead here")),
        .defaulted(
            "elements", "องค์ประกอบ", \.elements,
            .list(of: .object(Bilingual(th: "องค์ประกอบ {element, shown_in}", en: "elements {element, shown_in}"))),
            Bilingual(
                th: "องค์ประกอบที่แสดงไว้โดยโปรแกรมไม่เห็น", en: "elements that are shown where the program cannot tell")),
        .defaulted(
            "exceptions", "ข้อยกเว้น", \.exceptions,
            .list(of: .object(Bilingual(th: "ข้อยกเว้น {code, reason}", en: "exceptions {code, reason}"))),
            Bilingual(th: "คำเตือนที่ตรวจแล้วว่าถูกต้อง", en: "warnings that were looked at and are right as it is")),
        .defaulted(
            "draft", "ฉบับร่าง", \.isDraft, .boolean, Bilingual(th: "true คือยังไม่เผยแพร่", en: "true: not published yet")),
    ])

    static let checks: [Check<CommonFields>] = [.movesFitALedgerLine]
}
