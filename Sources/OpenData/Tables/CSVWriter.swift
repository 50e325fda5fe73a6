import ThaiText

/// Writes one line of headings and the rows of a table as CSV (RFC 4180): UTF-8 with a mark, amounts with a point and two
/// decimals and nothing between the thousands, days as ISO 8601. Sub-totals, totals and notes are left to whoever adds up.
public enum CSVWriter {
    /// The bytes of the file.
    public static func bytes(_ sheet: Sheet) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        append(sheet.columns.map { field(($0.group.map { $0 + " " } ?? "") + $0.heading) }, to: &bytes)
        for (index, row) in sheet.rows.enumerated() where !sheet.subtotals.contains(index) {
            append(row.map(field), to: &bytes)
        }
        return bytes
    }

    private static func append(_ fields: [String], to bytes: inout [UInt8]) {
        bytes += fields.joined(separator: ",").utf8
        bytes += "\r\n".utf8
    }

    private static func field(_ cell: Sheet.Cell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text): field(text)
        case .number(let number), .count(let number): String(number)
        case .money(let money): money.plain
        case .share(let perMille): "\(perMille < 0 ? "-" : "")\(perMille.magnitude / 10).\(perMille.magnitude % 10)"
        case .score(let score): score.text
        case .day(let day): day.iso8601
        }
    }

    private static func field(_ text: String) -> String {
        let text = harmless(text)
        guard text.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return text }
        // By scalars: a quotation mark with a Thai vowel over it is one character that is no quotation mark.
        return "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }

    /// A text that no spreadsheet runs as a formula: before a sign that begins one goes a space, which no one sees,
    /// which keeps the cell a text, and which a reader that trims its cells, as `import` does, takes away again.
    private static func harmless(_ text: String) -> String {
        guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return text }
        return " " + text
    }
}
