import Records

/// Which record speaks of which.
public struct References: Sendable {
    private let byID: [RecordID: Record]
    private let corrections: [RecordID: [Record]]
    private let replacements: [RecordID: [Record]]

    init(_ records: [Record]) {
        byID = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
        corrections = Self.index(records) { $0.common.corrects }
        replacements = Self.index(records) { RecordOf<PersonnelRule>($0)?.replaces }
    }

    /// The published record of an id.
    public func record(_ id: RecordID) -> Record? { byID[id] }

    /// The records that correct this one, oldest first.
    public func corrections(of id: RecordID) -> [Record] { corrections[id] ?? [] }

    /// The rules that took this one's place, oldest first.
    public func replacements(of id: RecordID) -> [Record] { replacements[id] ?? [] }

    private static func index(_ records: [Record], by reference: (Record) -> RecordID?) -> [RecordID: [Record]] {
        var index: [RecordID: [Record]] = [:]
        // What was taken back corrects and replaces nothing.
        for record in records where record.common.withdrawn == nil {
            if let id = reference(record) { index[id, default: []].append(record) }
        }
        return index.mapValues { $0.sorted { ($0.common.date, $0.id) < ($1.common.date, $1.id) } }
    }
}
