import Findings
import Records
import ThaiText

/// What a build adds to the ledger, and what the ledger misses in the content.
public struct LedgerUpdate: Sendable {
    /// The ledger with the new lines.
    public private(set) var book: LedgerBook
    public private(set) var findings: [Finding] = []
    /// The published records that the content no longer has, each of which is a finding.
    public private(set) var vanished: Set<RecordID> = []

    /// Compares the content's records, in any order, with the ledger. `hidden` are records that are there but could not
    /// be read, `drafts` the files of those that are not published; `root` is the content folder as the user typed it. Throws where a
    /// line cannot be encoded.
    public init(
        _ book: LedgerBook, states: [RecordState], hidden: Set<RecordID>, drafts: [RecordID: String],
        today: CalendarDay,
        root: String
    ) throws {
        self.book = book
        let states = states.sorted { $0.id < $1.id }
        let present = Set(states.map(\.id))
        let claimed = Set(states.flatMap(\.movedFrom))
        // A new one that could not be read may be where another has moved.
        let missed = hidden.allSatisfy { book.newest[$0] != nil } ? book.newest : [:]
        for (id, entry) in missed.sorted(by: { $0.key < $1.key })
        where !present.contains(id) && !hidden.contains(id) && !claimed.contains(id) {
            vanished.insert(id)
            let twin = states.first { book.newest[$0.id] == nil && $0.files == entry.files && !$0.files.isEmpty }
            findings.append(
                drafts[id].map { .publishedDraft(entry, file: "\(root)/\($0)", root: root) }
                    ?? .vanishedRecord(entry, root: root, perhaps: twin?.id))
        }
        for state in states {
            let moved = state.movedFrom.filter { book.newest[$0] != nil && !present.contains($0) }
            guard let event = Self.event(from: book, to: state, moved: moved) else { continue }
            try self.book.append(event, of: state, movedFrom: moved, on: today)
        }
        guard self.book.entries.count > book.entries.count else { return }
        if let last = book.entries.last, today < last.date {
            findings.append(.clockBehindLedger(last, today: today, root: root))
        }
        let newest = (states.compactMap(\.date) + [book.entries.last?.date].compactMap(\.self)).max()
        if let newest, today.year > newest.year + Self.longestSilence {
            findings.append(.clockAheadOfContent(newest, today: today, root: root))
        }
    }

    /// In years: where nothing is dated for longer, the clock is wrong, such as one that has the year พ.ศ.
    private static let longestSilence = 5

    /// What happened to a record since the ledger last told of it; nil where nothing did.
    private static func event(from book: LedgerBook, to state: RecordState, moved: [RecordID]) -> LedgerEvent? {
        let last = book.newest[state.id] ?? moved.compactMap { book.newest[$0] }.max { $0.number < $1.number }
        guard let last else { return state.isWithdrawn ? .withdrawn : .published }
        // What changed since leaves it withdrawn, or in force.
        let wasWithdrawn = book.history(of: last.id).last { $0.event != .changed }?.event == .withdrawn
        if wasWithdrawn != state.isWithdrawn { return state.isWithdrawn ? .withdrawn : .restored }
        let isSame = moved.isEmpty && last.sha256 == state.sha256 && last.files == state.files
        return isSame ? nil : .changed
    }
}
