/// A file that is published beside a record, as the ledger names it.
public struct PublishedFile: Sendable, Hashable, Codable {
    /// Relative to the record's address.
    public let path: String
    /// SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    public let sha256: String

    public init(path: String, sha256: String) {
        self.path = path
        self.sha256 = sha256
    }
}
