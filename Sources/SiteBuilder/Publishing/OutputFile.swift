/// What a file of the site holds.
public enum OutputContent: Sendable {
    case bytes([UInt8])
    /// The bytes of a regular file, an attachment for instance, as they were when it was judged: with this SHA-256 in
    /// hexadecimal digits. A path absolute or from the working folder.
    case copy(ofFileAt: String, sha256: String)
}

/// One file of the site.
public struct OutputFile: Sendable {
    /// From the site's top, such as `procurement/2568/index.html`.
    public let path: String
    public let content: OutputContent

    public init(path: String, content: OutputContent) {
        self.path = path
        self.content = content
    }
}

/// What became of a file that was placed.
public enum Placement: Sendable {
    case written
    /// The site held the same bytes already; the file keeps its inode and its modification time.
    case unchanged
}

/// What a publication did to the files of the site; what belongs to the host is not counted.
public struct PublishTally: Sendable, Hashable {
    public let written: Int
    public let unchanged: Int
    /// Files of the old site that the new one does not have; 0 where `leftover` says that they could not be removed.
    public let removed: Int
    /// Why the old site still lies beside the published one, if it does; the next build tries to remove it again.
    public let leftover: PublishError?
    /// Why the ledger lacks the lines of this publication, if it does; the next build takes them from the site.
    public var ledgerError: PublishError?
}
