import Findings
import Records

extension DisclosureCheck {
    /// No two records have moved from the same address, which can lead to one of them only.
    static let oldAddressesLeadToOneRecord = DisclosureCheck { disclosure in
        var owners: [RecordID: Record] = [:]
        for (id, current) in disclosure.ledger.moves { owners[id] = disclosure.references.record(current) }
        return disclosure.records.flatMap { record in
            record.common.movedFrom.enumerated().compactMap { index, id -> Finding? in
                guard let owner = owners[id] else {
                    owners[id] = record
                    return nil
                }
                guard owner.id != record.id else { return nil }
                return .oldAddressOfTwo(id, at: record.place("moved_from", .index(index)), other: owner)
            }
        }
    }
}

extension Finding {
    fileprivate static func oldAddressOfTwo(_ id: RecordID, at place: Place, other: Record) -> Finding {
        Finding(
            .oldAddressOfTwo, at: place,
            message: Bilingual(
                th: "«\(id.path)» เป็นที่อยู่เดิมของ «\(other.id.path)» อยู่แล้ว",
                en: "«\(id.path)» is already the old address of «\(other.id.path)»"),
            fix: Bilingual(
                th: "เหลือไว้ในรายการเดียว คือรายการที่มาแทนหน้าเดิม",
                en: "leave it in one of them, the one that took the old page's place"),
            related: [other.place("moved_from")])
    }
}
