import Findings
import ThaiText

/// Reads a spreadsheet's CSV (RFC 4180; comma, semicolon or tab; UTF-8 with or without a mark, or Windows-874) into
/// nodes, so that a cell is read and reported like any other value.
struct CSVReader {
    /// In bytes.
    static let largest = 1024 * 1024
    /// In bytes of UTF-8: each place on a line is counted from the line's beginning.
    static let longestLine = 16 * 1024
    /// Cells, empty ones too, each of which takes memory.
    static let mostCells = 200_000
    /// Cells that say something, each of which is read.
    static let mostFilledCells = 30_000

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
        text(of: bytes, file: file).flatMap { source in
            read(source, separator: separator(of: source.line(1)))
        }
    }

    /// The rows of a text, or the finding that it has more cells than are read.
    static func read(_ source: SourceText, separator: Unicode.Scalar) -> Result<CSVReader, ReadFailure> {
        let cells = source.text.utf8.count { $0 == UInt8(ascii: separator) || $0 == UInt8(ascii: "\n") }
        guard cells <= mostCells else { return .failure(.init(.tooManyCells(limit: mostCells, in: source))) }
        let table = CSVReader(source, separator: separator)
        let filled = table.rows.reduce(0) { $0 + $1.count { !$0.isEmpty } }
        guard filled <= mostFilledCells else {
            return .failure(.init(.tooManyFilledCells(limit: mostFilledCells, in: source)))
        }
        return .success(table)
    }

    /// A file's text, or the findings that keep it from being read.
    static func text(of bytes: [UInt8], file: String) -> Result<SourceText, ReadFailure> {
        if spreadsheetMarks.contains(where: bytes.starts) { return .failure(.init(.notCSV(at: Place(file: file)))) }
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        let text = FileText.read(isUTF8 ? bytes : Windows874.utf8(bytes), file: file)
        return text.flatMap { source in
            if !isUTF8 && source.text.unicodeScalars.contains("\u{FFFD}") {
                return .failure(.init(.notUTF8(bytes[...], in: source)))
            }
            let long = (1...source.lineCount).first { source.utf8Offsets(ofLines: $0..<$0 + 1).count > longestLine }
            return long.map { .failure(.init(.lineTooLong(at: source.place(line: $0, scalar: 0)))) } ?? .success(source)
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

    /// The columns in which something stands below the header.
    var filledColumns: Set<Int> {
        var columns: Set<Int> = []
        for row in rows.dropFirst() {
            for index in row.indices where !row[index].isEmpty { columns.insert(index) }
        }
        return columns
    }

    /// Each row under the header as a mapping of the header's names to the cells that are not empty, but those of some
    /// columns; without the rows that have more cells than the header, of which none may stand under its own name.
    func mappings(without leftOut: Set<Int> = []) -> [Node] {
        rows.dropFirst().compactMap { row in
            guard surplusCell(of: row) == nil else { return nil }
            let entries = zip(header.indices, row).compactMap { column, cell in
                cell.isEmpty || leftOut.contains(column) ? nil : Node.Entry(key: header[column], value: cell)
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
        var text = text
        return text.withUTF8 { bytes in
            var cells = CellScan()
            for byte in bytes { cells.read(byte, separator: UInt8(ascii: separator)) }
            return cells.finish()
        }
    }
}

/// Cuts a table's bytes into cells.
private struct CellScan {
    private var rows: [[Node]] = []
    private var row: [Node] = []
    private var cell: [UInt8] = []
    private var line = 1
    /// In Unicode scalars.
    private var column = 0
    private var start = (line: 1, column: 0)
    private var isQuoted = false
    private var justClosed = false

    mutating func read(_ byte: UInt8, separator: UInt8) {
        switch byte {
        case UInt8(ascii: "\"") where isQuoted: (isQuoted, justClosed) = (false, true)
        case UInt8(ascii: "\"") where justClosed:
            cell.append(byte)
            (isQuoted, justClosed) = (true, false)
        case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
        case separator where !isQuoted:
            endCell()
            start = (line, column + 1)
        case UInt8(ascii: "\n") where !isQuoted: endRow()
        default: cell.append(byte)
        }
        if byte == UInt8(ascii: "\n") {
            (line, column) = (line + 1, 0)
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
    }

    mutating func finish() -> ([[Node]], unclosed: Node?) {
        let unclosed = isQuoted
        if !cell.isEmpty || !row.isEmpty { endRow() }
        return (rows, unclosed ? rows.last?.last : nil)
    }

    private mutating func endRow() {
        endCell()
        rows.append(row)
        row = []
        start = (line + 1, 0)
    }

    private mutating func endCell() {
        let text = String(decoding: cell, as: UTF8.self)
        // A text that begins below the top of its cell is found there.
        let skipped = text.unicodeScalars.prefix { $0.properties.isWhitespace }.count { $0 == "\n" }
        if skipped > 0 { start = (start.line + skipped, 0) }
        row.append(
            Node(
                value: .scalar(text.trimmingWhitespace()), line: start.line, column: start.column,
                length: max(1, start.line == line ? column - start.column : 1)))
        cell.removeAll(keepingCapacity: true)
        justClosed = false
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

    fileprivate static func lineTooLong(at place: Place) -> Finding {
        Finding(
            .tooLong, at: place,
            message: Bilingual(
                th: "บรรทัดนี้ยาวเกิน \(CSVReader.longestLine / 1024) KiB",
                en: "this line is longer than \(CSVReader.longestLine / 1024) KiB"),
            fix: Bilingual(
                th: "ย่อข้อความในช่องที่ยาว หรือลบคอลัมน์ว่างท้ายตาราง แล้วบันทึกเป็น CSV ใหม่",
                en: "shorten its long cells, or delete the empty columns behind the table, and save it as CSV again"))
    }

    fileprivate static func tooManyCells(limit: Int, in source: SourceText) -> Finding {
        Finding(
            .tooLong, at: source.place(line: 1, scalar: 0),
            message: Bilingual(
                th: "ตารางมีเกิน \(limit) ช่อง นับรวมช่องว่าง", en: "the table has more than \(limit) cells, empty ones too"),
            fix: Bilingual(
                th: "ลบแถวและคอลัมน์ว่างรอบตาราง แล้วบันทึกเป็น CSV ใหม่",
                en: "delete the empty rows and columns around the table, and save it as CSV again"))
    }

    fileprivate static func tooManyFilledCells(limit: Int, in source: SourceText) -> Finding {
        Finding(
            .tooLong, at: source.place(line: 1, scalar: 0),
            message: Bilingual(
                th: "ตารางมีข้อความเกิน \(limit) ช่อง", en: "the table has more than \(limit) cells with something in them"),
            fix: Bilingual(
                th: "แบ่งตารางเป็นหลายไฟล์ เช่น ไฟล์ละเดือนหรือไฟล์ละแผนงาน",
                en: "part it into several files, such as one a month or one a programme"))
    }
}
