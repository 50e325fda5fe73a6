import Findings

/// What was read of an imported table.
public struct TableReading: Sendable {
    /// In the order of their rows; those that are whole.
    public let records: [ImportedRecord]
    /// Everything that is wrong with the table.
    public let findings: [Finding]
    /// Rows that stand for a record, whole or not.
    public let rowCount: Int
    /// Titles, totals, signatures: lines that say something but are no record.
    public let skippedLines: Int
    /// Whether the table itself is sound, so that its good rows may be taken without the bad ones.
    public let isReadable: Bool

    init(
        records: [ImportedRecord] = [], findings: [Finding], rowCount: Int = 0, skippedLines: Int = 0,
        isReadable: Bool = false
    ) {
        self.records = records
        self.findings = findings
        self.rowCount = rowCount
        self.skippedLines = skippedLines
        self.isReadable = isReadable
    }
}
