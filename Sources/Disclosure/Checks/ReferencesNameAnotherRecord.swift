import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// What a record corrects is another record that is published.
    static let correctionsNameAnotherRecord = DisclosureCheck { disclosure in
        Finding.badReferences("corrects", in: disclosure) { $0.common.corrects }
    }

    /// What a personnel rule replaces is another personnel rule.
    static let replacementsNameAPersonnelRule = DisclosureCheck { disclosure in
        Finding.badReferences("replaces", in: disclosure, toRules: true) { RecordOf<PersonnelRule>($0)?.replaces }
    }
}

extension Finding {
    /// Of all references under one key, those that lead to no other record, to a record of another kind than a
    /// personnel rule where that is asked for, or by further ones back to where they began.
    fileprivate static func badReferences(
        _ key: PathStep, in disclosure: Disclosure, toRules: Bool = false, _ reference: (Record) -> RecordID?
    ) -> [Finding] {
        // Only where one is unknown, and then once for all: there may be ten thousand records.
        lazy var paths = EditDistance.Candidates(disclosure.records.lazy.map(\.id.path))
        return disclosure.records.compactMap { record in
            guard let id = reference(record) else { return nil }
            guard let target = disclosure.references.record(id) else {
                if disclosure.unread.contains(id) { return nil }
                if disclosure.drafts.contains(id) { return refersToDraft(id, at: record.place(key)) }
                let moved = disclosure.formerAddresses.record(id)?.id.path
                return unknownRecord(id, at: record.place(key), nearest: moved ?? paths.nearest(to: id.path))
            }
            if toRules, !(target.content is PersonnelRule) {
                return wrongKindOfRecord(target, at: record.place(key))
            }
            var chain = [record.id]
            var seen: Set<RecordID> = []
            var step: RecordID? = id
            while let current = step, current != record.id, seen.insert(current).inserted {
                chain.append(current)
                step = disclosure.references.record(current).flatMap(reference)
            }
            return step == record.id ? refersToItself(by: chain, at: record.place(key)) : nil
        }
    }

    private static func unknownRecord(_ id: RecordID, at place: Place, nearest: String?) -> Finding {
        Finding(
            .unknownRecord, at: place,
            message: Bilingual(
                th: "ไม่มีรายการ «\(id.path)» ที่เผยแพร่", en: "no record «\(id.path)» is published"),
            fix: .didYouMean(
                nearest,
                else: Bilingual(
                    th: "เขียนที่อยู่ของไฟล์ใต้ content ไม่มี .md เช่น procurement/2568/road-moo-3",
                    en: "write the file's path below content without .md, such as procurement/2568/road-moo-3")))
    }

    private static func refersToDraft(_ id: RecordID, at place: Place) -> Finding {
        Finding(
            .refersToDraft, at: place,
            message: Bilingual(
                th: "รายการ «\(id.path)» ยังเป็นฉบับร่าง ไม่ได้เผยแพร่", en: "«\(id.path)» is a draft, and not published"),
            fix: Bilingual(
                th: "ลบ draft: true ในรายการนั้น หรือทำรายการนี้เป็นฉบับร่างด้วย",
                en: "take draft: true out of it, or make this one a draft too"))
    }

    /// `chain` are the records from this one to the last, which refers to this one again.
    private static func refersToItself(by chain: [RecordID], at place: Place) -> Finding {
        let steps = chain.count > 5 ? chain[..<4].map(\.path) + ["…"] : chain.map(\.path)
        let circle = (steps + [chain[0].path]).joined(separator: " → ")
        return Finding(
            .refersToItself, at: place,
            message: chain.count == 1
                ? Bilingual(th: "รายการนี้อ้างถึงตัวเอง", en: "the record refers to itself")
                : Bilingual(
                    th: "การอ้างถึงวนกลับมาที่รายการนี้เอง: \(circle)",
                    en: "the reference comes back to this record: \(circle)"),
            fix: Bilingual(
                th: "อ้างถึงรายการที่เก่ากว่าเท่านั้น", en: "refer to an older record only"))
    }

    private static func wrongKindOfRecord(_ target: Record, at place: Place) -> Finding {
        Finding(
            .wrongKindOfRecord, at: place,
            message: Bilingual(
                th: "«\(target.id.path)» เป็น\(target.kind.name.th) ไม่ใช่หลักเกณฑ์การบริหารงานบุคคล",
                en: "«\(target.id.path)» is a \(target.kind.name.en), not a personnel rule"),
            fix: Bilingual(
                th: "ใช้รหัสของรายการใน personnel/", en: "name a record of personnel/"))
    }
}
