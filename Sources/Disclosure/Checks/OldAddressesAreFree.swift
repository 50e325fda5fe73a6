import Findings
import Records

extension DisclosureCheck {
    /// Where a record's page once stood, no other stands: a reader with the old address finds the record that it named.
    static let oldAddressesAreFree = DisclosureCheck { disclosure in
        disclosure.records.flatMap { record -> [Finding] in
            let told = Set(disclosure.ledger.history(of: record.id).map(\.id)).subtracting([record.id])
            let published = told.sorted().compactMap(disclosure.references.record).map { other in
                Finding.standsAtOldAddress(other, of: record)
            }
            let typed = record.common.movedFrom.enumerated().filter { !told.contains($1) }
            return published
                + typed.compactMap { index, id in
                    let place = record.place("moved_from", .index(index))
                    if id == record.id { return .movedFromItself(at: place) }
                    let isThere = disclosure.references.record(id) != nil || disclosure.drafts.contains(id)
                    return isThere ? .oldAddressIsTaken(id, at: place) : nil
                }
        }
    }
}

extension Finding {
    fileprivate static func oldAddressIsTaken(_ id: RecordID, at place: Place) -> Finding {
        Finding(
            .oldAddressTaken, at: place,
            message: Bilingual(
                th: "«\(id.path)» ยังมีไฟล์อยู่ จึงไม่ใช่ที่อยู่เดิมของรายการนี้",
                en: "«\(id.path)» still has a file, so it is no old address of this record"),
            fix: Bilingual(
                th: "ถ้าย้ายมาที่นี่แล้วให้ลบไฟล์เดิม ถ้าเป็นคนละรายการให้ตัดออกจาก moved_from",
                en: "delete the old file if this one took its place; of another record, take it out of moved_from"))
    }

    fileprivate static func standsAtOldAddress(_ other: Record, of record: Record) -> Finding {
        Finding(
            .oldAddressTaken, at: other.source.whole,
            message: Bilingual(
                th: "\(other.address) เป็นที่อยู่เดิมของ «\(record.id.path)» ซึ่งต้องพาผู้อ่านไปที่นั่น ใช้กับรายการอื่นไม่ได้",
                en: "\(other.address) is an old address of «\(record.id.path)» and leads there, no other may have it"),
            fix: Bilingual(th: "ตั้งชื่อไฟล์นี้ใหม่", en: "give this file another name"),
            related: [record.source.whole])
    }

    fileprivate static func movedFromItself(at place: Place) -> Finding {
        Finding(
            .refersToItself, at: place,
            message: Bilingual(
                th: "ที่อยู่นี้เป็นที่อยู่ปัจจุบันของรายการนี้เอง", en: "this is the address that the record has now"),
            fix: Bilingual(
                th: "ใส่ที่อยู่เดิมก่อนย้าย หรือตัดออกจาก moved_from",
                en: "name the address that it had before, or take this one out of moved_from"))
    }
}
