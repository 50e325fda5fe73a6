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

    /// Reads a list from a table with the columns of `ChecklistItem`; nil with the findings where a row is wrong.
    /// `file` is its path as the user would type it.
    public static func read(_ bytes: [UInt8], year: FiscalYear, file: String, isOwn: Bool = true) -> Reading<Checklist> {
        switch CSVReader.read(bytes, file: file) {
        case .failure(let error):
            return Reading(value: nil, findings: [error.finding])
        case .success(let table):
            let items: ValueType<[ChecklistItem]> = .list(of: .object(Bilingual(th: "ข้อของแบบประเมิน", en: "items of a checklist")))
            var cells = Decoding(source: table.source, files: NoFiles(), units: nil, isTable: true)
            let rows = items.read(
                Node(value: .sequence(table.mappings), line: 1, column: 0, length: 1), &cells)
            guard let rows, cells.findings.isEmpty else { return Reading(value: nil, findings: cells.findings) }
            let list = Checklist(year: year, items: rows.sorted { $0.number < $1.number }, isOwn: isOwn)
            return Reading(value: list, findings: [])
        }
    }
}
