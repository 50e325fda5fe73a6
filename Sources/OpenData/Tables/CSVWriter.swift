import ThaiText

/// Writes one line of headings and the rows of a table as CSV (RFC 4180): UTF-8 with a mark, amounts with a point and two
/// decimals and nothing between the thousands, days as ISO 8601. Sub-totals, totals and notes are left to whoever adds up.
public enum CSVWriter {
    /// The bytes of the file.
    public static func bytes(_ sheet: Sheet) -> [UInt8] {
        file(headings: sheet.columns.map { ($0.group.map { $0 + " " } ?? "") + $0.heading }) { bytes in
            for (index, row) in sheet.rows.enumerated() where !sheet.subtotals.contains(index) {
                appendRow(row, to: &bytes) { cell, bytes in append(cell, to: &bytes) }
            }
        }
    }

    /// The bytes of a dataset's file, whose headings are its columns' names.
    static func bytes(_ table: DatasetTable) -> [UInt8] {
        let columns = table.dataset.fields.indices
        return file(headings: table.dataset.fields.map(\.name)) { bytes in
            for row in 0..<table.count {
                appendRow(columns, to: &bytes) { column, bytes in
                    let value = table.value(row, column)
                    guard let text = value.text(baseURL: table.baseURL) else { return }
                    if value.isBare {
                        bytes += text.utf8
                    } else {
                        append(text, to: &bytes)
                    }
                }
            }
        }
    }

    private static func file(headings: [String], _ rows: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        appendRow(headings, to: &bytes) { heading, bytes in append(heading, to: &bytes) }
        rows(&bytes)
        return bytes
    }

    private static func appendRow<Cell>(
        _ cells: some Sequence<Cell>, to bytes: inout [UInt8], _ append: (Cell, inout [UInt8]) -> Void
    ) {
        var isFirst = true
        for cell in cells {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            append(cell, &bytes)
        }
        bytes += "\r\n".utf8
    }

    private static func append(_ cell: Sheet.Cell, to bytes: inout [UInt8]) {
        switch cell {
        case .empty: break
        case .text(let text): append(text, to: &bytes)
        case .number(let number), .count(let number): bytes += String(number).utf8
        case .money(let money): bytes += money.plain.utf8
        case .share(let perMille):
            bytes += "\(perMille < 0 ? "-" : "")\(perMille.magnitude / 10).\(perMille.magnitude % 10)".utf8
        case .score(let score): bytes += score.text.utf8
        case .day(let day): bytes += day.iso8601.utf8
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let mark = UInt8(ascii: "\"")
        let text = harmless(text)
        guard text.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return bytes += text.utf8 }
        bytes.append(mark)
        // By bytes: a quotation mark with a Thai vowel over it is one character that is no quotation mark.
        for byte in text.utf8 {
            if byte == mark { bytes.append(mark) }
            bytes.append(byte)
        }
        bytes.append(mark)
    }

    /// A text that no spreadsheet runs as a formula: before a sign that begins one goes a space, which no one sees,
    /// which keeps the cell a text, and which a reader that trims its cells, as `import` does, takes away again.
    private static func harmless(_ text: String) -> String {
        guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return text }
        return " " + text
    }
}
