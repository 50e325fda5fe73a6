import Findings

/// A row of an imported table that stands for a purchase, by its columns.
struct ImportRow {
    /// The row's number in the spreadsheet, from 1.
    let number: Int
    /// Where it begins.
    let start: Node
    private(set) var cells: [ImportColumn: CellText] = [:]
    private let header: ImportHeader
    /// A cell that no column is for.
    let stray: Node?

    init(number: Int, _ row: [Node], under header: ImportHeader, in source: SourceText) {
        self.number = number
        start = row.first { !$0.isEmpty } ?? row.first ?? .emptyMapping
        self.header = header
        stray =
            row.enumerated().first { index, cell in
                !cell.isEmpty && !(header.columns.indices.contains(index) && header.columns[index] != nil)
                    && header.unknown[index] == nil
            }?.element
        for (column, cell) in zip(header.columns, row) {
            if let column, let text = CellText(cell, in: source) { cells[column.column] = text }
        }
    }

    subscript(column: ImportColumn) -> CellText? { cells[column] }

    /// What is filled, in the order of the columns.
    var ordered: [(column: ImportColumn, cell: CellText)] {
        header.columns.compactMap(\.self).compactMap { column in
            cells[column.column].map { (column.column, $0) }
        }
    }

    /// Whether the table has the column, filled or not.
    func has(_ column: ImportColumn) -> Bool { header.headings[column] != nil }

    /// The columns that say anything of the purchase.
    var filled: Set<ImportColumn> { Set(cells.keys).subtracting([.known]) }

    /// Where a column's heading stands; the row's beginning where the table has no such column.
    func heading(_ column: ImportColumn) -> Node { header.headings[column] ?? start }

    /// Takes in a row that only goes on with this one's cells.
    mutating func append(_ row: ImportRow) {
        cells.merge(row.cells) { $0 + $1 }
    }
}
