import Findings
import Ledger
import Records
import ThaiText

/// The ledger of a content folder, with what this build adds to it.
struct ContentLedger: Sendable {
    /// The file as it stood; empty where there is none.
    let bytes: [UInt8]
    /// With the new lines.
    let book: LedgerBook
    let findings: [Finding]
    /// Whether its lines are whole, so that it can be compared with others.
    let isReadable: Bool
    /// The published records that the content no longer has.
    var vanished: Set<RecordID> = []

    /// Whether it is the first that the content has.
    var isNew: Bool { bytes.isEmpty && hasNews }

    /// Whether there is anything to be written.
    var hasNews: Bool { book.bytes.count > bytes.count }

    /// Reads the ledger and compares it with the records. `unread` and `drafts`, with their files, stand in the
    /// content but are not published. Throws where a line cannot be encoded.
    init(
        _ listing: ContentListing, states: [RecordState], unread: Set<RecordID>, drafts: [RecordID: String],
        today: CalendarDay
    ) throws {
        let file = "\(listing.root)/\(LedgerBook.fileName)"
        var bytes: [UInt8] = []
        if listing.hasLedger {
            guard let read = try? OpenFile.toCopy(file).contents() else {
                self.init(
                    bytes: [], book: LedgerBook(), findings: [.unreadableFile(at: Place(file: file))], isReadable: false
                )
                return
            }
            bytes = read
        }
        let reading = LedgerBook.read(bytes, file: file)
        guard let book = reading.value else {
            self.init(bytes: bytes, book: LedgerBook(), findings: reading.findings, isReadable: false)
            return
        }
        // What stands in a folder that cannot be read has not vanished.
        let hidden = Set(book.entries.map(\.id)).filter { id in
            listing.unreadFolders.contains { id.path.hasPrefix($0 + "/") }
        }
        let update = try LedgerUpdate(
            book, states: states, hidden: unread.union(hidden), drafts: drafts, today: today, root: listing.root)
        self.init(bytes: bytes, book: update.book, findings: update.findings, isReadable: true)
        vanished = update.vanished
    }

    private init(bytes: [UInt8], book: LedgerBook, findings: [Finding], isReadable: Bool) {
        self.bytes = bytes
        self.book = book
        self.findings = findings
        self.isReadable = isReadable
    }
}
