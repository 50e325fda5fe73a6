import Findings
import Glibc
import Ledger

/// The ledger's file in a content folder, held by one build at a time.
///
/// A build writes the ledger anew beside the old one (`.ledger.jsonl.new`), with a note of the site that is to show it
/// (`.ledger.jsonl.for`), before it swaps that site in, and renames it into its place afterwards. Where it is killed in
/// between, the site tells the next build which of the two ledgers holds.
final class LedgerStore: Sendable {
    private let folder: Folder
    private static let name = FileName(LedgerBook.fileName)
    private static let newName = FileName(".\(LedgerBook.fileName).new")
    /// Holds the path of the site and a line end.
    private static let noteName = FileName(".\(LedgerBook.fileName).for")

    /// Waits, after telling `onWait` once, as long as another build of the same content goes on; then ends what a killed
    /// one began.
    init(content: String, onWait: () -> Void) throws(PublishError) {
        folder = try Folder(resolving: content)
        try folder.lock(onWait: onWait)
        try settle()
    }

    /// What stands in the way of publishing to a folder: that its ledger is not the beginning of this one.
    func finding(of output: String, content: String) throws(PublishError) -> Finding? {
        guard let shown = try Self.shown(bySiteAt: output) else { return nil }
        let bytes = try bytes()
        let line: Int
        switch LedgerBook.standing(of: bytes, to: shown) {
        case .continues: return nil
        case .departs(let first): line = first
        case .lacks: line = bytes.count { $0 == UInt8(ascii: "\n") } + 1
        }
        return .ledgerDeparts(
            at: Place(file: "\(content)/\(LedgerBook.fileName)", line: line, column: 1),
            from: output + LedgerBook.address)
    }

    /// Makes ready to add the lines, all but the last step, for a site that is to be swapped in at a path. Throws
    /// `sourceChanged` where the file no longer holds what was read of it, `outputChanged` where the site has come to show
    /// another ledger.
    func prepare(_ ledger: ContentLedger, forSiteAt site: String) throws(PublishError) {
        try checkUnchanged(ledger)
        if let shown = try Self.shown(bySiteAt: site), LedgerBook.standing(of: ledger.bytes, to: shown) != .continues {
            throw .outputChanged(path: site)
        }
        guard ledger.hasNews else { return }
        let path = folder.describe(Self.name)
        do throws(PublishError) {
            let old = try folder.status(of: Self.name)
            let isSealed = old == nil ? false : try folder.open(Self.name).isSealed
            guard !isSealed, !folder.isSealed else { throw .sealedLedger(path: path) }
            try write(ledger.book.bytes, to: Self.newName, like: old)
            try write(Array("\(site)\n".utf8), to: Self.noteName)
            // After a power cut the site must not be there without the note of it.
            try folder.sync()
        } catch {
            discard()
            throw error.ofLedger(at: path)
        }
    }

    /// Makes what was prepared the ledger.
    func commit(_ ledger: ContentLedger) throws(PublishError) {
        guard ledger.hasNews else { return }
        try checkUnchanged(ledger)
        try install()
    }

    /// Gives up what was prepared.
    func discard() {
        // What cannot be removed now, the next build removes.
        _ = try? folder.removeTree(Self.noteName)
        _ = try? folder.removeTree(Self.newName)
    }

    /// Ends what a killed build began: what it prepared is the ledger where the site shows it, and nothing where not.
    private func settle() throws(PublishError) {
        if let site = try siteOfNote(), let prepared = try leftover(Self.newName),
            let shown = try Self.shown(bySiteAt: site), shown.starts(with: prepared),
            // Else somebody has put another ledger in its place, which is judged like any other.
            prepared.starts(with: try bytes())
        {
            try install()
        } else {
            discard()
        }
    }

    private func install() throws(PublishError) {
        let path = folder.describe(Self.name)
        do throws(PublishError) {
            try folder.rename(Self.newName, to: Self.name)
            try folder.sync()
        } catch {
            throw error.ofLedger(at: path)
        }
        // Without the file that it speaks of, the note means nothing.
        _ = try? folder.unlink(Self.noteName)
    }

    private func checkUnchanged(_ ledger: ContentLedger) throws(PublishError) {
        guard try bytes() == ledger.bytes else { throw .sourceChanged(path: folder.describe(Self.name)) }
    }

    private func bytes() throws(PublishError) -> [UInt8] { try folder.contents(of: Self.name) ?? [] }

    /// Nil where there is no note, or half of one.
    private func siteOfNote() throws(PublishError) -> String? {
        guard let note = try leftover(Self.noteName), note.last == UInt8(ascii: "\n") else { return nil }
        return String(decoding: note.dropLast(), as: UTF8.self)
    }

    /// Nil where there is nothing of a build's.
    private func leftover(_ name: FileName) throws(PublishError) -> [UInt8]? {
        do throws(PublishError) {
            return try folder.contents(of: name)
        } catch .notAPlainFile {
            return nil
        }
    }

    private func write(_ bytes: [UInt8], to name: FileName, like other: stat? = nil) throws(PublishError) {
        try folder.removeTree(name)
        let file = try folder.create(name)
        try RenderedBytes(bytes: bytes).write(to: file)
        if let other { try file.takeOwnerAndMode(of: other) }
        try file.sync()
        try file.finish()
    }

    /// The ledger that a site shows; nil where there is no site, or none in it.
    private static func shown(bySiteAt site: String) throws(PublishError) -> [UInt8]? {
        let folder: Folder
        do throws(PublishError) {
            folder = try Folder(resolving: site)
        } catch .system(_, ENOENT), .system(_, ENOTDIR) {
            return nil
        }
        return try folder.contents(of: FileName(String(LedgerBook.address.dropFirst())))
    }
}

/// The lines that a publication adds to the ledger.
struct LedgerLines: Sendable {
    private let ledger: ContentLedger
    private let store: LedgerStore

    init(_ ledger: ContentLedger, store: LedgerStore) {
        self.ledger = ledger
        self.store = store
    }

    func prepare(forSiteAt site: String) throws(PublishError) { try store.prepare(ledger, forSiteAt: site) }
    func commit() throws(PublishError) { try store.commit(ledger) }
    func discard() { store.discard() }
}
