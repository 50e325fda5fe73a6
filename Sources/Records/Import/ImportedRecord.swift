import Findings

/// A record that was read of a table's row, as it is to be written.
public struct ImportedRecord: Sendable {
    public let id: RecordID
    /// The file's text.
    public let text: String
    /// Where its row begins.
    let place: Place

    /// Below the content folder.
    public var path: String { "\(id.path).md" }
}
