/// What became of the files beside a record from one event of it to another, by path.
public struct FileChanges: Sendable, Hashable {
    public let added: [String]
    public let removed: [String]
    public let replaced: [String]

    /// Whether the files are the same.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && replaced.isEmpty }

    public init(from earlier: LedgerEntry, to later: LedgerEntry) {
        let old = Dictionary(earlier.files.map { ($0.path, $0.sha256) }) { first, _ in first }
        let new = Dictionary(later.files.map { ($0.path, $0.sha256) }) { first, _ in first }
        added = new.keys.filter { old[$0] == nil }.sorted()
        removed = old.keys.filter { new[$0] == nil }.sorted()
        replaced = new.filter { path, sha256 in old[path].map { $0 != sha256 } ?? false }.keys.sorted()
    }
}
