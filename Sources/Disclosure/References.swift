import Records

/// Which record speaks of which.
public struct References: Sendable {
    private let byID: [RecordID: Record]
    private let corrections: [RecordID: [Record]]

    init(_ records: [Record]) {
        byID = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
        corrections = Self.index(records) { $0.common.corrects }
    }

    /// The published record of an id.
    public func record(_ id: RecordID) -> Record? { byID[id] }

    /// The records that correct this one, oldest first.
    public func corrections(of id: RecordID) -> [Record] { corrections[id] ?? [] }

    private static func index(_ records: [Record], by reference: (Record) -> RecordID?) -> [RecordID: [Record]] {
        var index: [RecordID: [Record]] = [:]
        // What was taken back corrects and replaces nothing.
        for record in records where record.common.withdrawn == nil {
            if let id = reference(record) { index[id, default: []].append(record) }
        }
        return index.mapValues { $0.sorted { ($0.common.date, $0.id) < ($1.common.date, $1.id) } }
    }
}
