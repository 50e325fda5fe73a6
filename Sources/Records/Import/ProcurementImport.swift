import Findings
import ThaiText

/// Reads procurement notices out of a spreadsheet's table, one a row.
public struct ProcurementImport: Sendable {
    /// What a table may have at most, in bytes: each of its rows is read as a record of its own.
    public static let largest = 144 * 1024
    /// More purchases than any month has; each becomes a file.
    private static let mostRows = 500
    /// More bidders than so many purchases have.
    private static let mostBidders = 5_000
    /// A table with more mistakes than this is told so, and read no further.
    private static let mostMistakes = 100
    /// More columns than any form has, of which each that is not known would be reported.
    private static let mostColumns = 200

    private let units: [String]?
    private let day: CalendarDay?
    private let existing: Set<RecordID>

    /// `units` are the organisation's; `day` is that of notices for which the table has none; `existing` are the records
    /// that are there already.
    public init(units: [String]?, day: CalendarDay?, existing: Set<RecordID>) {
        self.units = units
        self.day = day
        self.existing = existing
    }

    /// Reads a CSV file. `file` is its path as the user typed it.
    public func read(_ bytes: [UInt8], file: String) -> TableReading {
        switch ImportSheet.read(bytes, file: file, .procurement) {
        case .failure(let error):
            return TableReading(findings: [error.finding])
        case .success(let sheet):
            let findings = findings(of: sheet)
            guard findings.isEmpty else {
                return TableReading(findings: findings, rowCount: sheet.rows.count, skippedLines: sheet.skippedLines)
            }
            return read(sheet, named: String(file.split(separator: "/").last ?? ""))
        }
    }

    /// What is wrong with the table as a whole.
    private func findings(of sheet: ImportSheet) -> [Finding] {
        let (source, header) = (sheet.source, sheet.header)
        let start = source.place(of: header.columns.lazy.compactMap { $0?.heading }.first ?? .emptyMapping)
        guard header.nameCount <= Self.mostColumns else {
            return [.tooManyColumns(header.nameCount, limit: Self.mostColumns, at: start)]
        }
        guard sheet.rows.count <= Self.mostRows else {
            return [.tooManyRows(sheet.rows.count, limit: Self.mostRows, at: start)]
        }
        var findings = sheet.otherHeaders.prefix(1).map { Finding.otherHeader(at: source.place(of: $0)) }
        findings += header.unknown.sorted { $0.key < $1.key }.map { _, heading in
            let text = heading.text ?? ""
            return .unknownColumn(
                text, at: source.place(of: heading), nearest: ImportHeadings.procurement.nearest(to: text))
        }
        findings += header.repeated.map { heading, earlier in
            .repeatedKey(heading.text ?? "", at: source.place(of: heading), earlier: source.place(of: earlier))
        }
        let needed: [ImportColumn] = [.title, .method, .key("budget")]
        for field in RecordKind.notice.fields where needed.contains(.key(field.name)) {
            if header.headings[.key(field.name)] == nil { findings.append(.missingColumn(field, at: start)) }
        }
        return findings
    }

    private func read(_ sheet: ImportSheet, named name: String) -> TableReading {
        let mapping = NoticeMapping(day: day)
        var rows: [MappedRow] = []
        var names = ImportNames()
        var bidders = 0
        for row in sheet.rows {
            var decoding = Decoding(source: sheet.source, files: NoFiles(), units: units, isTable: true)
            if let cell = row.stray { decoding.report(.strayCell(at: decoding.place(cell))) }
            let mapped = MappedRow(row: row, node: mapping.mapping(of: row, &decoding), decoding: decoding)
            bidders += mapped.bidderCount
            guard bidders <= Self.mostBidders else {
                let finding = Finding.tooManyBidders(limit: Self.mostBidders, at: decoding.place(row.start))
                return TableReading(
                    findings: [finding], rowCount: sheet.rows.count, skippedLines: sheet.skippedLines)
            }
            rows.append(mapped)
            names.add(mapped)
        }
        var records: [ImportedRecord] = []
        var places: [RecordID: Place] = [:]
        var findings: [Finding] = []
        var mistakes = 0
        for row in rows {
            var decoding = row.decoding
            if let record = record(of: row, names, of: name, &decoding) {
                if existing.contains(record.id) {
                    decoding.report(.recordIsThere(record.id, at: record.place))
                } else if let earlier = places.updateValue(record.place, forKey: record.id) {
                    decoding.report(.repeatedRow(record.id, at: record.place, earlier: earlier))
                }
                // A record may be read whole and yet break a rule, as where its winner is no bidder.
                if !decoding.findings.contains(where: { $0.severity == .error }) { records.append(record) }
            }
            findings += decoding.findings
            mistakes += decoding.findings.count { $0.severity == .error }
            if mistakes > Self.mostMistakes, let last = findings.popLast() {
                return TableReading(
                    findings: findings + [.tooManyMistakes(last)], rowCount: sheet.rows.count,
                    skippedLines: sheet.skippedLines)
            }
        }
        return TableReading(
            records: records, findings: findings, rowCount: sheet.rows.count, skippedLines: sheet.skippedLines,
            isReadable: true)
    }

    private func record(
        of row: MappedRow, _ names: ImportNames, of file: String, _ decoding: inout Decoding
    ) -> ImportedRecord? {
        guard let (common, content) = RecordKind.notice.decode(row.node, &decoding), let notice = content as? Notice,
            let id = names.id(of: notice, common, in: row)
        else { return nil }
        let body = body(of: row.row, named: file)
        let text = FrontMatterText.of(row.node, fields: RecordKind.notice.fields, body: body)
        let place = decoding.place(row.row.start)
        if text.utf8.count > FrontMatter.largest { decoding.report(.rowTooLong(at: place)) }
        return ImportedRecord(id: id, text: text, place: place)
    }

    /// Says where the record comes from, and what the table does not tell.
    private func body(of row: ImportRow, named name: String) -> String {
        // What begins or ends code in Markdown has no place in the name.
        let file = String(name.map { $0 == "`" || $0.isNewline ? "_" : $0 })
        let origin = "นำเข้าจากแถวที่ \(row.number) ของไฟล์ `\(file)`"
        return NoticeMapping.knowsOnlyTheWinner(row)
            ? "\(origin) ตารางนั้นระบุเฉพาะผู้ได้รับการคัดเลือก จึงไม่มีผู้เสนอราคารายอื่นในรายการนี้" : origin
    }
}
