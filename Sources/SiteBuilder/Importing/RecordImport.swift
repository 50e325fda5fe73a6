import Findings
import Records
import ThaiText

/// Imports a spreadsheet's table of procurement into a content folder, one record a row.
public struct RecordImport: Sendable {
    private let table: String
    private let content: String
    private let day: CalendarDay?

    /// `table` is the path of a CSV file; `day` is that of notices for which the table has none.
    public init(_ table: String, into content: String, day: CalendarDay?) {
        self.table = table
        self.content = content
        self.day = day
    }

    /// Reads the table and writes nothing; a symbolic link on a record's way is a finding, since it may lead out. Throws `PublishError` where the content folder cannot be listed.
    public func plan() throws(PublishError) -> ImportPlan {
        let listing = try ContentListing(root: content)
        let site = Content.readSite(listing)
        guard let units = site.value?.site.units else {
            return ImportPlan(content: content, reading: nil, findings: site.findings)
        }
        let place = Place(file: table)
        guard let file = try? OpenFile.toImport(table) else {
            return ImportPlan(content: content, reading: nil, findings: [.unreadableFile(at: place)])
        }
        guard file.size <= ProcurementImport.largest else {
            return ImportPlan(content: content, reading: nil, findings: [.unreadableCSV(table, at: place)])
        }
        let existing = listing.records.compactMap { RecordPath.read($0, file: $0).value?.id }
        let reading = try ProcurementImport(units: units, day: day, existing: Set(existing))
            .read(file.contents(), file: table)
        let links = listing.findings.filter { finding in
            finding.code == .linkedFile
                && reading.records.contains { "\(content)/\($0.path)/".hasPrefix("\(finding.place.file)/") }
        }
        guard links.isEmpty else { return ImportPlan(content: content, reading: nil, findings: links) }
        return ImportPlan(content: content, reading: reading, findings: reading.findings)
    }
}

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

extension OpenFile {
    /// A file that the user names, through a symbolic link or not; throws where it is no regular file.
    fileprivate static func toImport(_ path: String) throws(PublishError) -> OpenFile {
        guard let resolved = Folder.resolve(path) else { throw .last(at: path) }
        return try OpenFile.toCopy(resolved)
    }
}
