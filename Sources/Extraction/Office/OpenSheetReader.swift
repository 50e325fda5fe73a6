/// Reads the sheets of an OpenDocument spreadsheet, row by row, hidden ones too.
final class OpenSheetReader: XMLListener {
    private let sink: TextSink
    private var sheet = ""
    private var isSheetHidden = false
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var (row, column, columnCount) = (0, 0, 0)
    private var (rowRepeats, cellRepeats) = (1, 1)
    private var isRowHidden = false
    private var cells: [(cell: TextSegment.Cell, text: String)] = []
    private var cell: [UInt8] = []
    private var stored = ""
    /// What stands in an annotation or a drawing, which is not the cell's own text; nil elsewhere.
    private var aside: [UInt8]?
    private var (asides, paragraphs, tables) = (0, 0, 0)
    /// The style being declared, and those whose sheets are hidden.
    private var style = ""
    private var hiddenStyles: Set<String> = []

    init(_ sink: TextSink) {
        self.sink = sink
    }

    func begin(_ element: String, _ attributes: XMLAttributes) {
        switch element {
        case "style": style = attributes["name"] ?? ""
        case "table-properties" where attributes["display"] == "false": hiddenStyles.insert(style)
        case "table":
            tables += 1
            guard tables == 1 else { return }
            sheet = attributes["name"] ?? ""
            isSheetHidden = attributes["style-name"].map(hiddenStyles.contains) ?? false
            (row, columnCount, hiddenColumns) = (1, 0, [])
        case "table-column": beginColumn(attributes)
        case "table-row":
            column = 1
            isRowHidden = !Self.isShown(attributes)
            rowRepeats = Self.repeats(attributes["number-rows-repeated"])
        case "table-cell", "covered-table-cell":
            cellRepeats = Self.repeats(attributes["number-columns-repeated"])
            stored =
                attributes["value"].map(PlainNumber.spelledOut) ?? attributes["date-value"]
                ?? attributes["string-value"] ?? ""
            cell = []
        case "annotation", "shapes", "frame", "custom-shape", "rect":
            asides += 1
        case "p", "h":
            paragraphs += 1
            if asides > 0 { aside = [] } else if !cell.isEmpty { cell.append(UInt8(ascii: " ")) }
        case "s", "tab", "line-break": append([UInt8(ascii: " ")])
        case "content-validation", "named-range", "named-expression", "database-range":
            for word in ["condition", "name", "expression"].compactMap({ attributes[$0] }) {
                sink.add(word, at: .aroundSheet(nil))
            }
        default: break
        }
    }

    func end(_ element: String) {
        switch element {
        case "table": tables -= 1
        case "table-row":
            sink.add(TextSegment(sheet: sheet, row: row, isHidden: isSheetHidden || isRowHidden, cells: cells))
            cells = []
            row += rowRepeats
        case "table-cell", "covered-table-cell": endCell()
        case "annotation", "shapes", "frame", "custom-shape", "rect": asides -= 1
        case "p", "h":
            paragraphs -= 1
            if let text = aside {
                sink.add(String(decoding: text, as: UTF8.self), at: .comment, isHidden: isSheetHidden)
            }
            aside = nil
        default: break
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer) { append(bytes) }

    private func append(_ bytes: some Sequence<UInt8>) {
        guard paragraphs > 0 else { return }
        if asides > 0 { aside?.append(contentsOf: bytes) } else { cell.append(contentsOf: bytes) }
    }

    private func beginColumn(_ attributes: XMLAttributes) {
        let repeats = Self.repeats(attributes["number-columns-repeated"])
        if !Self.isShown(attributes) { hiddenColumns.append(columnCount + 1...columnCount + repeats) }
        columnCount += repeats
    }

    private func endCell() {
        let shown = String(decoding: cell, as: UTF8.self)
        // What is stored may say more than what is shown, such as a number that its format cuts short.
        let text = shown.isEmpty ? stored : stored.isEmpty || shown == stored ? shown : "\(shown) \(stored)"
        let isHidden = hiddenColumns.contains { $0.contains(column) }
        if !text.isEmpty {
            cells.append((TextSegment.Cell(column: column, isHidden: isHidden), text.withoutTabs))
        }
        column += cellRepeats
        (cell, stored) = ([], "")
    }

    private static func isShown(_ attributes: XMLAttributes) -> Bool {
        !["collapse", "filter"].contains(attributes["visibility"])
    }

    /// At least 1, and no more than any program's sheets have.
    private static func repeats(_ text: String?) -> Int { max(1, min(text.flatMap(Int.init) ?? 1, 1 << 24)) }
}
