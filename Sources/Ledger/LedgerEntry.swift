import FoundationEssentials
import Records
import ThaiText

/// One event of the ledger: a line of it, whose bytes never change once it is written.
public struct LedgerEntry: Sendable, Hashable {
    /// From 1, without a gap.
    public let number: Int
    /// The day of the build that published it, in Thailand.
    public let date: CalendarDay
    public let event: LedgerEvent
    public let id: RecordID
    /// The records whose pages it continues under a new address.
    public let movedFrom: [RecordID]
    /// SHA-256 of the record's canonical form, 64 lower-case hexadecimal digits.
    public let sha256: String
    /// The files published beside it, by path.
    public let files: [PublishedFile]
    /// SHA-256 of the line before it without its line end; 64 zeros of the first line.
    public let previous: String

    /// Stands for the line before the first.
    static let noPrevious = String(repeating: "0", count: 64)

    /// The record's address on the site at the time.
    public var address: String { id.address }

    /// The line in UTF-8, without a line end: JSON whose keys are sorted. Throws where it cannot be encoded.
    func line() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self))
    }

    /// Reads a line without its line end; throws where it is none.
    init(line: some Sequence<UInt8>) throws {
        self = try JSONDecoder().decode(LedgerEntry.self, from: Data(line))
    }

    init(
        number: Int, date: CalendarDay, event: LedgerEvent, state: RecordState, movedFrom: [RecordID], previous: String
    ) {
        self.number = number
        self.date = date
        self.event = event
        id = state.id
        self.movedFrom = movedFrom
        sha256 = state.sha256
        files = state.files
        self.previous = previous
    }
}

extension LedgerEntry: Codable {
    private enum CodingKeys: String, CodingKey {
        case number, date, event, id, address, sha256, files, previous
        case movedFrom = "moved_from"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        number = try values.decode(Int.self, forKey: .number)
        event = try values.decode(LedgerEvent.self, forKey: .event)
        sha256 = try values.decode(String.self, forKey: .sha256)
        files = try values.decode([PublishedFile].self, forKey: .files)
        previous = try values.decode(String.self, forKey: .previous)
        let date = try values.decode(String.self, forKey: .date)
        guard let date = try? CalendarDay(parsing: date),
            date.iso8601 == (try values.decode(String.self, forKey: .date))
        else { throw values.wrong(.date) }
        self.date = date
        guard let id = RecordID(try values.decode(String.self, forKey: .id)) else { throw values.wrong(.id) }
        guard try values.decode(String.self, forKey: .address) == id.address else { throw values.wrong(.address) }
        self.id = id
        movedFrom = try (values.decodeIfPresent([String].self, forKey: .movedFrom) ?? []).map { text in
            guard let id = RecordID(text) else { throw values.wrong(.movedFrom) }
            return id
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(number, forKey: .number)
        try values.encode(date.iso8601, forKey: .date)
        try values.encode(event, forKey: .event)
        try values.encode(id.path, forKey: .id)
        try values.encode(address, forKey: .address)
        try values.encode(sha256, forKey: .sha256)
        try values.encode(files, forKey: .files)
        try values.encode(previous, forKey: .previous)
        if !movedFrom.isEmpty { try values.encode(movedFrom.map(\.path), forKey: .movedFrom) }
    }
}

extension KeyedDecodingContainer {
    fileprivate func wrong(_ key: Key) -> DecodingError {
        .dataCorruptedError(forKey: key, in: self, debugDescription: "no such value")
    }
}
