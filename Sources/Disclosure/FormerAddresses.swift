import Ledger
import Records

/// Where records' pages once stood that stand elsewhere now: as the ledger tells, and as records say themselves.
public struct FormerAddresses: Sendable {
    /// An id at which no record stands any more, and the record that once had it.
    public struct Former: Sendable {
        public let id: RecordID
        public let record: Record
    }

    /// By id.
    public let all: [Former]
    private let byAddress: [String: [Former]]

    init(_ records: [Record], references: References, ledger: LedgerBook) {
        var byID: [RecordID: Record] = [:]
        for record in records {
            for id in record.common.movedFrom where byID[id] == nil { byID[id] = record }
        }
        for (id, current) in ledger.moves {
            if let record = references.record(current) { byID[id] = record }
        }
        all = byID.filter { references.record($0.key) == nil }
            .map { Former(id: $0.key, record: $0.value) }
            .sorted { $0.id < $1.id }
        byAddress = Dictionary(grouping: all) { $0.record.address }
    }

    /// The record whose page once stood at an id's address.
    public func record(_ id: RecordID) -> Record? { all.first { $0.id == id }?.record }

    /// The ids that a record had before.
    public func ids(of record: Record) -> [RecordID] { byAddress[record.address, default: []].map(\.id) }

    /// Where something stood that stands below a record's address now, while the record had another: its file, or a page
    /// that is made of it.
    public func addresses(ofWhatIsAt address: String) -> [(record: Record, address: String)] {
        guard !byAddress.isEmpty else { return [] }
        return address.indices.filter { address[$0] == "/" }.flatMap { slash in
            byAddress[String(address[...slash]), default: []].map { former in
                (former.record, former.id.address + address[address.index(after: slash)...])
            }
        }
    }
}
