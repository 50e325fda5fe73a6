import Findings

/// Reads a spreadsheet's CSV (RFC 4180; comma, semicolon or tab; UTF-8 with or without a mark, or Windows-874) into
/// nodes, so that a cell is read and reported like any other value.
struct CSVReader {
    /// In bytes.
    static let largest = 8 * 1024 * 1024

    let source: SourceText
    /// All rows, empty ones too; an empty row is one empty cell.
    let rows: [[Node]]
    /// The cell whose quotation mark is never closed, which swallows all rows after it.
    let unclosedCell: Node?

    /// What may part the cells of a row.
    static let separators: [Unicode.Scalar] = [",", ";", "\t"]

    /// The rows of a file whose first is the header, or the findings that keep it from being read. `file` is its path
    /// below the content folder.
    static func read(_ bytes: [UInt8], file: String) -> Result<CSVReader, ReadFailure> {
        text(of: bytes, file: file).map { source in
            CSVReader(source, separator: separator(of: source.line(1)))
        }
    }

    /// A file's text, or the findings that keep it from being read.
    static func text(of bytes: [UInt8], file: String) -> Result<SourceText, ReadFailure> {
        if spreadsheetMarks.contains(where: bytes.starts) { return .failure(.init(.notCSV(at: Place(file: file)))) }
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        let text = FileText.read(isUTF8 ? bytes : Windows874.utf8(bytes), file: file)
        return text.flatMap { source in
            !isUTF8 && source.text.unicodeScalars.contains("\u{FFFD}")
                ? .failure(.init(.notUTF8(bytes[...], in: source))) : .success(source)
        }
    }

    /// How a workbook (.xlsx, .ods, .xls) begins, and a spreadsheet's «Unicode text», which is UTF-16.
    private static let spreadsheetMarks: [[UInt8]] = [
        [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], [0xFF, 0xFE], [0xFE, 0xFF],
    ]

    init(_ source: SourceText, separator: Unicode.Scalar) {
        self.source = source
        (rows, unclosedCell) = Self.rows(of: source.text, separator: separator)
    }

    /// The names over the columns.
    var header: [Node] { rows.first ?? [] }

    /// The first cell of the header, which stands for the table as a whole.
    var corner: Node { header.first ?? .emptyMapping }

    /// Each row under the header as a mapping of the header's names to the cells that are not empty; without the rows
    /// that have more cells than the header, of which none may stand under its own name.
    var mappings: [Node] {
        rows.dropFirst().compactMap { row in
            guard surplusCell(of: row) == nil else { return nil }
            let entries = zip(header, row).compactMap { name, cell in
                cell.text?.isEmpty == false ? Node.Entry(key: name, value: cell) : nil
            }
            guard let first = row.first, !entries.isEmpty else { return nil }
            return Node(value: .mapping(entries), line: first.line, column: first.column, length: 1)
        }
    }

    /// Of each row that has more cells than the header, the first of those that would be lost.
    var surplusCells: [Node] { rows.dropFirst().compactMap(surplusCell) }

    private func surplusCell(of row: [Node]) -> Node? {
        row.dropFirst(header.count).first { $0.text?.isEmpty == false }
    }

    private static func separator(of header: Substring) -> Unicode.Scalar {
        let scalars = header.unicodeScalars
        return separators.max { one, other in scalars.count { $0 == one } < scalars.count { $0 == other } } ?? ","
    }

    private static func rows(of text: String, separator: Unicode.Scalar) -> ([[Node]], unclosed: Node?) {
        var rows: [[Node]] = []
        var row: [Node] = []
        var cell = String.UnicodeScalarView()
        var line = 1
        var column = 0
        var start = (line: 1, column: 0)
        var isQuoted = false
        var justClosed = false

        func endCell() {
            // A text that begins below the top of its cell is found there.
            let skipped = cell.prefix { $0.properties.isWhitespace }.count { $0 == "\n" }
            if skipped > 0 { start = (start.line + skipped, 0) }
            row.append(
                Node(
                    value: .scalar(String(cell).trimmingWhitespace()), line: start.line, column: start.column,
                    length: max(1, start.line == line ? column - start.column : 1)))
            cell = String.UnicodeScalarView()
            justClosed = false
        }

        for scalar in text.unicodeScalars {
            if isQuoted {
                if scalar == "\"" { (isQuoted, justClosed) = (false, true) } else { cell.append(scalar) }
            } else if scalar == "\"", justClosed {
                cell.append(scalar)
                (isQuoted, justClosed) = (true, false)
            } else if scalar == "\"", cell.isEmpty {
                isQuoted = true
            } else if scalar == separator {
                endCell()
                start = (line, column + 1)
            } else if scalar == "\n" {
                endCell()
                rows.append(row)
                row = []
                start = (line + 1, 0)
            } else {
                cell.append(scalar)
            }
            (line, column) = scalar == "\n" ? (line + 1, 0) : (line, column + 1)
        }
        if !cell.isEmpty || !row.isEmpty {
            endCell()
            rows.append(row)
        }
        return (rows, isQuoted ? row.last : nil)
    }
}

extension Finding {
    fileprivate static func notCSV(at place: Place) -> Finding {
        Finding(
            .notUTF8, at: place,
            message: Bilingual(
                th: "ไฟล์นี้เป็นสมุดงานของโปรแกรมตารางคำนวณ หรือข้อความ Unicode (UTF-16) ไม่ใช่ CSV",
                en: "this is a spreadsheet's workbook, or its Unicode text (UTF-16), and no CSV"),
            fix: Bilingual(
                th: "เปิดในโปรแกรมตารางคำนวณ แล้วบันทึกเป็น CSV (UTF-8)",
                en: "open it in a spreadsheet program and save it as CSV (UTF-8)"))
    }
}
