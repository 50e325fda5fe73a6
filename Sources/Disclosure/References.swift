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

    /// Whether a record counts: it was not withdrawn, and no other edition took its place, by correcting it or by
    /// correcting later what it corrects too. `isEdition` tells which records take the place of what they correct.
    func counts(_ record: Record, asOneOf isEdition: (Record) -> Bool) -> Bool {
        guard record.common.withdrawn == nil, !corrections(of: record.id).contains(where: isEdition) else {
            return false
        }
        guard let original = record.common.corrects.flatMap(self.record), isEdition(original) else { return true }
        return corrections(of: original.id).last(where: isEdition)?.id == record.id
    }

    /// A record, then the earlier editions that it corrects, back to the first; none twice, though they may say so.
    func editions(of record: Record, asOneOf isEdition: (Record) -> Bool) -> [Record] {
        var editions = [record]
        var seen: Set = [record.id]
        while let older = editions.last?.common.corrects.flatMap(self.record), isEdition(older),
            seen.insert(older.id).inserted
        {
            editions.append(older)
        }
        return editions
    }

    /// The records that several others correct, each with these, oldest first.
    var correctedTwice: [(original: Record, corrections: [Record])] {
        corrections.filter { $0.value.count > 1 }
            .compactMap { id, corrections in byID[id].map { (original: $0, corrections: corrections) } }
            .sorted { $0.original.id < $1.original.id }
    }

    private static func index(_ records: [Record], by reference: (Record) -> RecordID?) -> [RecordID: [Record]] {
        var index: [RecordID: [Record]] = [:]
        // What was taken back corrects and replaces nothing.
        for record in records where record.common.withdrawn == nil {
            if let id = reference(record) { index[id, default: []].append(record) }
        }
        return index.mapValues { $0.sorted { ($0.common.date, $0.id) < ($1.common.date, $1.id) } }
    }
}
