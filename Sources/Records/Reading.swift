import Findings

/// What was read of a file: the value where it is whole, and everything that is wrong with it.
public struct Reading<Value: Sendable>: Sendable {
    public let value: Value?
    public let findings: [Finding]

    public init(value: Value?, findings: [Finding]) {
        self.value = value
        self.findings = findings
    }
}

/// What was read of a record file.
public struct RecordReading: Sendable {
    /// Nil where the record is not whole.
    public let record: Record?
    /// Of a draft, warnings at most: it is not published, and may be half written.
    public let findings: [Finding]
    public let isDraft: Bool

    public init(record: Record?, findings: [Finding], isDraft: Bool) {
        self.record = record
        self.findings = findings
        self.isDraft = isDraft
    }
}
