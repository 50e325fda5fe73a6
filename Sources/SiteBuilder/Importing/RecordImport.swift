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

    /// Reads the table and writes nothing; a symbolic link on a record's way is a finding, since it may lead out. Throws
    /// `PublishError` where the content folder cannot be listed.
    public func plan() throws(PublishError) -> ImportPlan {
        let listing = try ContentListing(root: content)
        let site = Content.readSite(listing, checklists: ContentChecklists(listing).years)
        guard let units = site.value?.site.units else {
            return ImportPlan(content: content, reading: nil, findings: site.findings)
        }
        let place = Place(file: table)
        guard let file = try? OpenFile.toImport(table) else {
            return ImportPlan(content: content, reading: nil, findings: [.unreadableFile(at: place)])
        }
        guard file.size <= ProcurementImport.largest else {
            let finding = Finding.unreadableCSV(table, at: place, limit: ProcurementImport.largest)
            return ImportPlan(content: content, reading: nil, findings: [finding])
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

extension OpenFile {
    /// A file that the user names, through a symbolic link or not; throws where it is no regular file.
    fileprivate static func toImport(_ path: String) throws(PublishError) -> OpenFile {
        guard let resolved = Folder.resolve(path) else { throw .last(at: path) }
        return try OpenFile.toCopy(resolved)
    }
}
