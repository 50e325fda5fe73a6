import Findings
import ThaiText

/// The numbered list by which a year's assessment reads the site.
public struct Checklist: Sendable {
    /// The fiscal year of the assessment.
    public let year: FiscalYear
    /// By their numbers.
    public let items: [ChecklistItem]
    /// Whether the organisation put it in the place of the program's.
    public let isOwn: Bool

    /// What the file of a list may have at most, in bytes; a larger one is not worth reading.
    public static let largestFile = CSVReader.largest

    /// Reads a list from a table with the columns of `ChecklistItem`; nil where an error is among the findings, so that
    /// no list is ever half a list. `file` is its path as the user would type it.
    public static func read(_ bytes: [UInt8], year: FiscalYear, file: String, isOwn: Bool = true) -> Reading<Checklist>
    {
        switch CSVReader.read(bytes, file: file) {
        case .failure(let error):
            return Reading(value: nil, findings: [error.finding])
        case .success(let table):
            var cells = Decoding(source: table.source, files: NoFiles(), units: nil, isTable: true)
            var rows = ChecklistRows(year: year)
            let nodes = cells.rows(of: table) { $1.mappings(of: $0, keys: ChecklistItem.fields.descriptions) }
            for node in nodes ?? [] where !cells.isFull { rows.read(node, &cells) }
            rows.finish(&cells)
            guard cells.findings.allSatisfy({ $0.severity < .error }) else {
                return Reading(value: nil, findings: cells.findings)
            }
            let items = rows.items.sorted { $0.number < $1.number }
            return Reading(value: Checklist(year: year, items: items, isOwn: isOwn), findings: cells.findings)
        }
    }
}
