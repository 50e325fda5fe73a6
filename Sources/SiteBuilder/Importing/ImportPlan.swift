import Findings
import Records

/// What an import would write, and everything that is wrong with its table.
public struct ImportPlan: Sendable {
    private let content: String
    private let reading: TableReading?
    /// Sorted by place.
    public let findings: [Finding]

    init(content: String, reading: TableReading?, findings: [Finding]) {
        self.content = content
        self.reading = reading
        self.findings = findings.sorted()
    }

    /// Rows that stand for a record.
    public var rowCount: Int { reading?.rowCount ?? 0 }
    /// Titles, totals, signatures: lines that were passed over.
    public var skippedLines: Int { reading?.skippedLines ?? 0 }
    /// Rows that do not fit.
    public var badRowCount: Int { rowCount - (reading?.records.count ?? 0) }

    /// The counts of a report.
    public var summary: ReportSummary {
        let errors = findings.count { $0.severity == .error }
        return ReportSummary(errors: errors, warnings: findings.count - errors, records: rowCount, pages: 0)
    }

    /// The records to be written: all of them if every row fits; with `skippingBad`, those that fit.
    public func records(skippingBad: Bool) -> [ImportedRecord]? {
        guard let reading, reading.isReadable, badRowCount == 0 || skippingBad else { return nil }
        return reading.records
    }

    /// A record's path as the user would type it.
    public func path(of record: ImportedRecord) -> String { "\(content)/\(record.path)" }

    /// Writes new files and their folders; a file that is there is never written over. Throws `PublishError`, after it
    /// has taken back what it wrote.
    public func write(_ records: [ImportedRecord]) throws(PublishError) {
        let folder = try Folder(resolving: content)
        var written: [FileName] = []
        do throws(PublishError) {
            for record in records {
                let name = FileName(record.path)
                let file = try folder.create(name)
                written.append(name)
                try RenderedBytes(bytes: Array(record.text.utf8)).write(to: file)
                try file.finish()
            }
        } catch {
            for name in written { _ = try? folder.unlink(name) }
            throw error
        }
    }
}
