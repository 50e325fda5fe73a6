/// Reads the sheets of an OpenDocument spreadsheet, row by row, hidden ones too.
final class OpenSheetReader: XMLListener {
    private let sink: TextSink
    private let rest: Remainder
    private var sheet: String?
    private var isSheetHidden = false
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var (row, column, columnCount) = (0, 0, 0)
    private var (rowRepeats, cellRepeats) = (1, 1)
    private var isRowHidden = false
    private var cells: [(cell: TextSegment.Cell, text: String)] = []
    /// What the cell shows; nil outside of cells.
    private var cell: [UInt8]?
    private var (stored, formula) = ("", "")
    /// The paragraphs that stand in each other here, outermost first.
    private var paragraphs: [[UInt8]] = []
    /// How many elements around are annotations or drawings, whose text is not the cell's own, and how many are tables.
    private var (asides, tables) = (0, 0)
    /// The style being declared, and those whose sheets are hidden.
    private var style = ""
    private var hiddenStyles: Set<String> = []

    init(_ sink: TextSink) {
        self.sink = sink
        rest = Remainder(sink)
    }

    func begin(_ element: String, _ attributes: XMLAttributes) {
        switch element {
        case "style": style = attributes["name"] ?? ""
        case "table-properties" where attributes["display"] == "false": hiddenStyles.insert(style)
        case "table":
            tables += 1
            if tables == 1 { beginSheet(attributes) }
        case "table-column": beginColumn(attributes)
        case "table-row":
            column = 1
            isRowHidden = !Self.isShown(attributes)
            rowRepeats = Self.repeats(attributes["number-rows-repeated"])
        case _ where Self.cells.contains(element): beginCell(attributes)
        case _ where Self.asides.contains(element): asides += 1
        case "p", "h": paragraphs.append([])
        case "s", "tab", "line-break": append([UInt8(ascii: " ")])
        default: break
        }
        rest.take(
            attributes, and: Self.shown[element] ?? [], except: Self.cells.contains(element) ? Self.stored : [],
            at: place, isHidden: isSheetHidden)
    }

    func end(_ element: String) {
        rest.flush(at: place, isHidden: isSheetHidden)
        switch element {
        case "table":
            tables -= 1
            if tables == 0 { (sheet, isSheetHidden) = (nil, false) }
        case "table-row":
            sink.add(TextSegment(sheet: sheet ?? "", row: row, isHidden: isSheetHidden || isRowHidden, cells: cells))
            cells = []
            row += rowRepeats
        case _ where Self.cells.contains(element): endCell()
        case _ where Self.asides.contains(element): asides -= 1
        case "p", "h": if let paragraph = paragraphs.popLast() { finish(paragraph) }
        default: break
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
        if paragraphs.isEmpty { rest.take(bytes) } else { append(bytes) }
    }

    func finish() { rest.handOut() }

    private static let cells: Set<String> = ["table-cell", "covered-table-cell"]
    private static let asides: Set<String> = ["annotation", "shapes", "frame", "custom-shape", "rect"]
    /// Attributes that a cell's text is made of.
    private static let stored: Set<String> = ["value", "date-value", "string-value", "formula"]
    /// Attributes that are read whatever they hold.
    private static let shown: [String: Set<String>] = Dictionary(
        uniqueKeysWithValues: ["content-validation", "named-range", "named-expression", "database-range"].map {
            ($0, ["condition", "name", "expression"])
        })

    private var place: TextPlace {
        cell == nil ? .aroundSheet(sheet) : .cell(sheet: sheet ?? "", column: column, row: row)
    }

    private func append(_ bytes: some Sequence<UInt8>) {
        if let last = paragraphs.indices.last { paragraphs[last].append(contentsOf: bytes) }
    }

    private func finish(_ paragraph: [UInt8]) {
        if asides == 0, let before = cell {
            cell = before.isEmpty ? paragraph : before + [UInt8(ascii: " ")] + paragraph
        } else {
            let place = asides > 0 ? TextPlace.comment : place
            sink.add(String(decoding: paragraph, as: UTF8.self), at: place, isHidden: isSheetHidden)
        }
    }

    private func beginSheet(_ attributes: XMLAttributes) {
        sheet = attributes["name"]
        isSheetHidden = attributes["style-name"].map(hiddenStyles.contains) ?? false
        (row, columnCount, hiddenColumns) = (1, 0, [])
    }

    private func beginColumn(_ attributes: XMLAttributes) {
        let repeats = Self.repeats(attributes["number-columns-repeated"])
        if !Self.isShown(attributes) { hiddenColumns.append(columnCount + 1...columnCount + repeats) }
        columnCount += repeats
    }

    private func beginCell(_ attributes: XMLAttributes) {
        // A table within a cell.
        if cell != nil { endCell() }
        cellRepeats = Self.repeats(attributes["number-columns-repeated"])
        stored = [
            attributes["value"].map(PlainNumber.spelledOut), attributes["date-value"], attributes["string-value"],
        ].compactMap(\.self).joined(separator: " ")
        // It may hold what its result does not show.
        formula = attributes["formula"].flatMap { Wording.mayBe($0.utf8) ? $0 : nil } ?? ""
        cell = []
    }

    private func endCell() {
        let shown = String(decoding: cell ?? [], as: UTF8.self)
        // What is stored may say more than what is shown, such as a number that its format cuts short.
        var text = shown.isEmpty ? stored : stored.isEmpty || shown == stored ? shown : "\(shown) \(stored)"
        if !formula.isEmpty { text += " " + formula }
        let isHidden = hiddenColumns.contains { $0.contains(column) }
        if !text.isEmpty {
            cells.append((TextSegment.Cell(column: column, isHidden: isHidden), text.withoutTabs))
        }
        column += cellRepeats
        (cell, stored, formula) = (nil, "", "")
    }

    private static func isShown(_ attributes: XMLAttributes) -> Bool {
        !["collapse", "filter"].contains(attributes["visibility"])
    }

    /// At least 1, and no more than any program's sheets have.
    private static func repeats(_ text: String?) -> Int { max(1, min(text.flatMap(Int.init) ?? 1, 1 << 24)) }
}
