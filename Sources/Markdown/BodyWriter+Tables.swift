import CCmarkGFM
import Findings

/// Where in which table the walk is.
struct TableState {
    var columns = 0
    var column = 0
    var isInHeader = false
    /// Whether the table has a row below its heading.
    var hasBody = false
    /// The texts over the columns while nothing stands in the rows.
    var emptyColumns: [String] = []
    var alignments: [UInt8] = []
    private var number = 0
    private var heading: String?
    private var underHeading = 0

    mutating func headingChanges(to text: String) {
        heading = text.shortened
        underHeading = 0
    }

    /// The name of the next table, unlike that of any before it under its heading.
    mutating func nextLabel() -> String {
        number += 1
        underHeading += 1
        guard let heading else { return "ตาราง \(number)" }
        return "ตาราง: \(heading)" + (underHeading > 1 ? " (\(underHeading))" : "")
    }
}

extension BodyWriter {
    mutating func openTable(_ node: Node) {
        locator.enterBlock(node)
        definitions.cover(node)
        table.columns = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
        let alignments = cmark_gfm_extensions_get_table_alignments(node.pointer)
        table.alignments = Array(UnsafeBufferPointer(start: alignments, count: alignments == nil ? 0 : table.columns))
        table.hasBody = false
        write("<div class=\"scroll\" role=\"region\" tabindex=\"0\"")
        write(attribute: "aria-label", table.nextLabel())
        write(">\n<table>\n")
    }

    mutating func closeTable() {
        table.isInHeader = false
        table.emptyColumns = []
        write(table.hasBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
    }

    mutating func openRow(_ node: Node) {
        table.isInHeader = cmark_gfm_extensions_get_table_row_is_header(node.pointer) != 0
        table.column = 0
        if table.isInHeader {
            write("<thead>\n")
        } else {
            if !table.hasBody { write("<tbody>\n") }
            table.hasBody = true
            reportExtraCells(of: node)
        }
        write("<tr>")
    }

    mutating func closeRow() {
        write(table.isInHeader ? "</tr>\n</thead>\n" : "</tr>\n")
    }

    mutating func openCell(_ node: Node) {
        if isHeader(node) {
            let text = node.plainText
            if !text.isEmpty { table.emptyColumns.append(text) }
        }
        write(isHeader(node) ? "<th scope=\"col\"" : "<td")
        if table.alignments.indices.contains(table.column) {
            switch table.alignments[table.column] {
            case UInt8(ascii: "c"): write(" class=\"align-center\"")
            case UInt8(ascii: "r"): write(" class=\"align-right\"")
            default: break
            }
        }
        write(">")
    }

    mutating func closeCell(_ node: Node) {
        endBlock()
        table.column += 1
        write(isHeader(node) ? "</th>" : "</td>")
    }

    /// Whether a cell is a heading: an empty one would be a heading of nothing.
    private func isHeader(_ cell: Node) -> Bool { table.isInHeader && cell.firstChild != nil }

    /// cmark drops what stands beyond the table's columns.
    private mutating func reportExtraCells(of row: Node) {
        let line = body.range(ofLine: row.startLine)
        var start = locator.contentStart(ofLine: row.startLine)
        if start < line.upperBound, body.bytes[start] == UInt8(ascii: "|") { start += 1 }
        var cell = 0
        var previous: UInt8 = 0
        for index in start..<max(start, line.upperBound) where cell < table.columns {
            if body.bytes[index] == UInt8(ascii: "|"), previous != UInt8(ascii: "\\") {
                cell += 1
                start = index + 1
            }
            previous = body.bytes[index]
        }
        let ignored = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "|")]
        guard
            cell == table.columns,
            let first = (start..<line.upperBound).first(where: { !ignored.contains(body.bytes[$0]) })
        else { return }
        let rest = first..<line.upperBound
        findings.append(.extraCell(body.quote(rest), columns: table.columns, at: locator.place(rest)))
    }
}
