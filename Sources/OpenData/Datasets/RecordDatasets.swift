import Disclosure
import Findings
import Records

/// A row that is a record with what is known of it.
protocol RecordRow: Sendable {
    var record: Record { get }
}

extension RecordOf: RecordRow {}
extension BudgetStatement: RecordRow {
    var record: Record { report.record }
}
extension PersonnelEntry: RecordRow {
    var record: Record { rule.record }
}
extension PlanBook: RecordRow {
    var record: Record { plan.record }
}

extension Dataset {
    /// A row a record of a kind: what every record has, then the columns given, which stay empty once it was withdrawn.
    static func ofRecords<Row: RecordRow>(
        _ name: String, _ title: Bilingual, _ description: Bilingual, keywords: [String], category: Category?,
        madeOf folders: [String], frequency: Frequency = .irregular, foreignKeys: [ForeignKey] = [],
        rows: @escaping @Sendable (Disclosure) -> [Row], columns: [Columns<Row>]
    ) -> Dataset {
        Dataset(
            name, title, description, keywords: keywords, category: category, madeOf: folders, frequency: frequency,
            primaryKey: ["id"], foreignKeys: foreignKeys,
            period: { Period(from: $0.record.common.date, to: $0.record.common.date) }, rows: rows,
            columns: [.record { $0.record }]
                + columns.map { $0.only { $0.record.common.withdrawn == nil } })
    }
}

extension Columns {
    /// What every record has, of which a withdrawn one keeps its id, address, title, date and withdrawal.
    static func record(_ record: @escaping @Sendable (Row) -> Record) -> Columns {
        func standing<Value>(_ value: @escaping @Sendable (Record) -> Value?) -> @Sendable (Row) -> Value? {
            { row in
                let record = record(row)
                return record.common.withdrawn == nil ? value(record) : nil
            }
        }
        let parts: [Columns] = [
            .text("id", "รหัสรายการ", "รหัสถาวรของรายการ คือที่อยู่ของหน้าโดยไม่มีโดเมน", en: "The record's permanent id") {
                record($0).id.path
            }.required().unique().matching(RecordID.pattern),
            .address("url", "ที่อยู่ของหน้า", "หน้าของรายการบนเว็บไซต์นี้", en: "The record's page") { record($0).address }
                .required(),
            .text("title", "ชื่อเรื่อง", "ชื่อเรื่องตามประกาศ", en: "Its title") { record($0).common.title }.required(),
            .day("date", "วันที่ประกาศ", "วันที่เผยแพร่", en: "The day it was published") { record($0).common.date }
                .required(),
            .fiscalYear(of: standing { $0.fiscalYear }),
            .text("unit", "หน่วยงาน", "หน่วยงานเจ้าของเรื่อง", en: "The responsible unit", standing { $0.common.unit }),
            .text("summary", "สรุป", "สรุปสั้น ๆ", en: "A short summary", standing { $0.common.summary }),
            .text(
                "corrects", "แก้ไขประกาศ", "รหัสของรายการที่รายการนี้แก้ไข", en: "The id of the record that it corrects",
                standing { $0.common.corrects?.path }),
            .day("withdrawn", "ถอนเมื่อ", "วันที่ถอน ว่างคือยังมีผล", en: "The day it was withdrawn; empty while it stands") {
                record($0).common.withdrawn?.date
            },
            .text("withdrawn_reason", "เหตุผลที่ถอน", "เหตุผลที่ถอน", en: "Why it was withdrawn") {
                record($0).common.withdrawn?.reason
            },
        ]
        return Columns(parts.flatMap(\.columns))
    }

    /// The record that a row is part of, by a column of its own and its page.
    static func parent(
        _ name: String, _ title: String, en: String, _ record: @escaping @Sendable (Row) -> Record
    ) -> Columns {
        let parts: [Columns] = [
            .text(name, title, "\(title) ตามคอลัมน์ id ของชุดข้อมูลนั้น", en: en) { record($0).id.path }
                .required().matching(RecordID.pattern),
            .address("url", "ที่อยู่ของหน้า", "หน้าของรายการบนเว็บไซต์นี้", en: "The record's page") { record($0).address }
                .required(),
        ]
        return Columns(parts.flatMap(\.columns))
    }

    /// A row's place in the list that it stands in.
    static func number(
        _ th: String = "ลำดับในรายการ", en: String = "Its place in the list, from 1",
        _ value: @escaping @Sendable (Row) -> Int
    ) -> Columns {
        Columns.count("number", "ลำดับ", th, en: en, value).required().atLeast(1)
    }
}

extension RecordID {
    /// What an id matches.
    fileprivate static let pattern = "[a-z0-9-]+(/[a-z0-9-]+)+"
}

/// One of the things that a record or a table lists, and its place in it, from 1.
struct Item<Parent: Sendable, Part: Sendable>: Sendable {
    let parent: Parent
    let number: Int
    let part: Part

    /// The items of each parent, in order.
    static func all(_ parents: some Sequence<Parent>, _ parts: (Parent) -> [Part]) -> [Item] {
        parents.flatMap { parent in
            parts(parent).enumerated().map { Item(parent: parent, number: $0 + 1, part: $1) }
        }
    }
}
