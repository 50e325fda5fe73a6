import Findings
import ThaiText

/// An imported table cut into its header, its rows, and the lines around them that are no purchases.
struct ImportSheet {
    let source: SourceText
    let header: ImportHeader
    let rows: [ImportRow]
    /// Titles, numbers of columns, totals, signatures: lines that say something but are no purchase.
    let skippedLines: Int

    /// Cuts a table, with the separator by which most of its header is known; fails where it has none.
    static func read(
        _ bytes: [UInt8], file: String, _ headings: ImportHeadings
    ) -> Result<ImportSheet, ReadFailure> {
        CSVReader.text(of: bytes, file: file).flatMap { source in
            let tables = CSVReader.separators.map { CSVReader(source, separator: $0) }
            let readable = tables.compactMap { table in ImportHeader(table.rows, headings).map { (table, $0) } }
            guard let (table, header) = readable.max(by: { $0.1.headings.count < $1.1.headings.count }) else {
                return .failure(.init(.noTableHeader(source)))
            }
            if let cell = table.unclosedCell { return .failure(.init(.unclosedCell(at: source.place(of: cell)))) }
            return .success(ImportSheet(table, header, headings))
        }
    }

    private init(_ table: CSVReader, _ header: ImportHeader, _ headings: ImportHeadings) {
        source = table.source
        self.header = header
        var rows: [ImportRow] = []
        var skippedLines = table.rows[..<header.rows.lowerBound].count { !$0.allSatisfy(\.isEmpty) }
        var isBehindEnd = false
        for (index, cells) in table.rows.enumerated().dropFirst(header.rows.upperBound)
        where !cells.allSatisfy(\.isEmpty) {
            let row = ImportRow(number: index + 1, cells, under: header, in: table.source)
            let words = row[.method] == nil ? Self.firstWords(cells) : ""
            if words == "รวม" || Self.footers.contains(where: words.hasPrefix) {
                isBehindEnd = true
                skippedLines += 1
            } else if let last = rows.indices.last, !isBehindEnd, row.continuesTheOneAbove {
                rows[last].append(row)
            } else if isBehindEnd && row[.method] == nil || row.filled.isEmpty && row.stray == nil
                || Self.isWithoutWords(cells) || ImportHeader.isHeader(cells, headings)
            {
                skippedLines += 1
            } else {
                isBehindEnd = false
                rows.append(row)
            }
        }
        self.rows = rows
        self.skippedLines = skippedLines
    }

    /// With what a line under the rows begins, which names no method as every purchase does.
    private static let footers = [
        "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมเป็น", "รวมเงิน", "รวมจำนวน", "รวมวงเงิน", "รวมงบประมาณ", "ยอดรวม", "หมายเหตุ",
        "ลงชื่อ", "(ลงชื่อ)", "ที่มา", "ข้อมูลณวันที่", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง",
        "ขอรับรองว่า", "วิธี", "ไม่มีการจัดซื้อ", "ไม่มีการจัดจ้าง", "ไม่มีรายการ", "ยังไม่ถึงเดือนนี้", "เดือนนี้ยังไม่สิ้นสุด",
    ]

    /// The first cell with Thai words in it, folded and without spaces.
    private static func firstWords(_ cells: [Node]) -> String {
        let first = cells.lazy.compactMap(\.text).first { text in text.unicodeScalars.contains { $0.isThaiLetter } }
        return Folding.key(first ?? "")
    }

    /// A line of numbers alone, such as those of the columns.
    private static func isWithoutWords(_ cells: [Node]) -> Bool {
        cells.allSatisfy { cell in !(cell.text ?? "").contains { $0.isLetter } }
    }
}

extension ImportRow {
    /// Whether it only has more of the cells that take several lines, as where each bidder has a row of its own.
    fileprivate var continuesTheOneAbove: Bool {
        !cells.isEmpty && stray == nil
            && cells.keys.allSatisfy { column in
                switch column {
                case .group, .member(_, of: "bidders"), .member(_, of: "winner"), .member(_, of: "contract"): true
                case .key, .member, .status, .known: false
                }
            }
    }
}

extension Unicode.Scalar {
    fileprivate var isThaiLetter: Bool { ("ก"..."ฮ").contains(self) || ("เ"..."ไ").contains(self) }
}
