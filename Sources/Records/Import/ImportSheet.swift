import Findings
import ThaiText

/// An imported table cut into its header, its rows, and the lines around them that are no purchases.
struct ImportSheet {
    let source: SourceText
    let header: ImportHeader
    let rows: [ImportRow]
    /// Titles, numbers of columns, totals, signatures: lines that say something but are no purchase.
    let skippedLines: Int

    /// The first cells of further headers whose columns stand in another order than the first one's.
    let otherHeaders: [Node]

    /// A table has its header within this much of its beginning, in bytes.
    private static let headerReach = 64 * 1024

    /// Cuts a table, with the separator by which most of its header is known; fails where it has none.
    static func read(
        _ bytes: [UInt8], file: String, _ headings: ImportHeadings
    ) -> Result<ImportSheet, ReadFailure> {
        CSVReader.text(of: bytes, file: file).flatMap { source in
            guard let separator = separator(of: source, headings) else {
                return .failure(.init(.noTableHeader(source)))
            }
            return CSVReader.read(source, separator: separator).flatMap { table in
                if let cell = table.unclosedCell { return .failure(.init(.unclosedCell(at: source.place(of: cell)))) }
                guard let header = ImportHeader(table.rows, headings) else {
                    return .failure(.init(.noTableHeader(source)))
                }
                return .success(ImportSheet(table, header, headings))
            }
        }
    }

    /// The separator by which most of the header is known; nil where it is by none.
    private static func separator(of source: SourceText, _ headings: ImportHeadings) -> Unicode.Scalar? {
        let beginning = String(decoding: source.text.utf8.prefix(headerReach), as: UTF8.self)
        let top = SourceText(file: source.file, text: beginning)
        let known = CSVReader.separators.compactMap { separator in
            ImportHeader(CSVReader(top, separator: separator).rows, headings).map { (separator, $0.headings.count) }
        }
        return known.max { $0.1 < $1.1 }?.0
    }

    private init(_ table: CSVReader, _ header: ImportHeader, _ headings: ImportHeadings) {
        source = table.source
        self.header = header
        var rows: [ImportRow] = []
        var otherHeaders: [Node] = []
        var skippedLines = table.rows[..<header.rows.lowerBound].count { !$0.allSatisfy(\.isEmpty) }
        var isBehindEnd = false
        var next = header.rows.upperBound
        while next < table.rows.count {
            let index = next
            next += 1
            let cells = table.rows[index]
            guard !cells.allSatisfy(\.isEmpty) else { continue }
            let row = ImportRow(number: index + 1, cells, under: header, in: table.source)
            let words = row[.method] == nil ? Self.firstWords(cells) : ""
            if ImportHeader.isHeader(cells, headings),
                let further = ImportHeader(Array(table.rows[index...].prefix(2)), headings)
            {
                if !further.agrees(with: header), let first = cells.first(where: { !$0.isEmpty }) {
                    otherHeaders.append(first)
                }
                next = index + further.rows.count
                skippedLines += further.rows.count
                isBehindEnd = false
            } else if words == "รวม" || Self.footers.contains(where: words.begins) {
                isBehindEnd = true
                skippedLines += 1
            } else if let last = rows.indices.last, !isBehindEnd, row.continuesTheOneAbove {
                rows[last].append(row)
            } else if isBehindEnd && !row.namesAPurchase || row.filled.isEmpty && row.stray == nil
                || Self.isWithoutWords(cells)
            {
                skippedLines += 1
            } else {
                isBehindEnd = false
                rows.append(row)
            }
        }
        self.rows = rows
        self.otherHeaders = otherHeaders
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
    /// Whether it says as much as a purchase does, and no total or signature.
    fileprivate var namesAPurchase: Bool {
        self[.method] != nil || self[.title] != nil && self[.key("budget")] != nil
    }

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
