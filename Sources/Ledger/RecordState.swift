import Records
import ThaiText

/// What the ledger tells of a record as it stands in the content.
public struct RecordState: Sendable, Hashable {
    public let id: RecordID
    /// The day of its `date`; nil where nothing is known of it.
    public let date: CalendarDay?
    public let isWithdrawn: Bool
    /// The ids that it had before, as it says itself, each once and sorted.
    public let movedFrom: [RecordID]
    /// SHA-256 of its canonical form.
    public let sha256: String
    /// The files published beside it, by path; none of one that is withdrawn.
    public let files: [PublishedFile]

    public init(_ record: Record) {
        id = record.id
        date = record.common.date
        isWithdrawn = record.common.withdrawn != nil
        movedFrom = Set(record.common.movedFrom).sorted()
        sha256 = SHA256Text.of(record.canonicalForm())
        files = isWithdrawn ? [] : record.files.map { PublishedFile(path: $0.path, sha256: $0.sha256) }
    }

    init(
        id: RecordID, date: CalendarDay? = nil, isWithdrawn: Bool = false, movedFrom: [RecordID] = [], sha256: String,
        files: [PublishedFile] = []
    ) {
        self.id = id
        self.date = date
        self.isWithdrawn = isWithdrawn
        self.movedFrom = movedFrom
        self.sha256 = sha256
        self.files = files
    }
}
