import Findings
import Records
import ThaiText

/// The ledger of what was published when: lines that are only ever added to.
public struct LedgerBook: Sendable {
    /// Its name in the content folder, and in `data/` of the site.
    public static let fileName = "ledger.jsonl"
    /// Where the site hands it out.
    public static let address = "/data/ledger.jsonl"
    /// What a line may have at most, in bytes.
    static let longestLine = 64 * 1024 - 1

    /// All lines, each with its line end.
    public private(set) var bytes: [UInt8] = []
    /// What the lines say, oldest first.
    public private(set) var entries: [LedgerEntry] = []
    /// SHA-256 of the last line without its line end, which the next one names; 64 zeros where there is none.
    public private(set) var lastHash = LedgerEntry.noPrevious
    /// The last entry of each record, by the id that it has now.
    private(set) var newest: [RecordID: LedgerEntry] = [:]
    private var entriesOfRecord: [RecordID: [Int]] = [:]
    /// Where the record went whose page once stood under an id.
    private var successors: [RecordID: RecordID] = [:]

    /// Nothing was published yet.
    public init() {}

    /// Every event of a record, under its earlier addresses too, oldest first.
    public func history(of id: RecordID) -> [LedgerEntry] {
        entriesOfRecord[id, default: []].map { entries[$0] }
    }

    /// Every address that a page once had with the record that has moved from there, by address.
    public var moves: [(from: RecordID, to: RecordID)] {
        successors.keys.sorted().compactMap { id in successor(of: id).map { (id, $0) } }
    }

    /// The id that the record of an entry has now.
    public func currentID(of entry: LedgerEntry) -> RecordID { successor(of: entry.id) ?? entry.id }

    /// The record that continues one under another id, over all its moves; nil where it never moved.
    func successor(of id: RecordID) -> RecordID? {
        var last = successors[id]
        while let id = last, let next = successors[id] { last = next }
        return last
    }

    /// Adds an entry that was read from a line, or is written as one.
    mutating func append(_ entry: LedgerEntry, line: some Collection<UInt8>) {
        bytes += line
        bytes.append(UInt8(ascii: "\n"))
        lastHash = SHA256Text.of(line)
        var history = entriesOfRecord[entry.id, default: []]
        for old in entry.movedFrom {
            history += entriesOfRecord.removeValue(forKey: old) ?? []
            newest[old] = nil
            successors[old] = entry.id
        }
        // A page under an address from which another had moved stands there again.
        successors[entry.id] = nil
        entriesOfRecord[entry.id] = history.sorted() + [entries.count]
        newest[entry.id] = entry
        entries.append(entry)
    }

    /// Writes an event as the next line; throws where it cannot be encoded, or is too long.
    mutating func append(
        _ event: LedgerEvent, of state: RecordState, movedFrom: [RecordID], on day: CalendarDay
    ) throws {
        let entry = LedgerEntry(
            number: entries.count + 1, date: day, event: event, state: state, movedFrom: movedFrom, previous: lastHash)
        let line = try entry.line()
        guard line.count <= Self.longestLine else { throw LedgerLineTooLong(id: entry.id, bytes: line.count) }
        append(entry, line: line)
    }
}

/// That an event would take more bytes than a line may have; what is written must be read again.
struct LedgerLineTooLong: Error {
    let id: RecordID
    let bytes: Int
}
