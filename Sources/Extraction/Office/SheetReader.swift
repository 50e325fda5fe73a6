/// Reads a sheet of a workbook (SpreadsheetML), row by row, hidden ones too.
final class SheetReader: XMLListener {
    private let sink: TextSink
    private let name: String
    private let isHidden: Bool
    private let strings: [String]
    private let rest: Remainder
    /// Which of the shared strings some cell holds.
    private(set) var used: Set<Int> = []

    private var hiddenColumns: [ClosedRange<Int>] = []
    private var row = 0
    private var column = 0
    private var isRowHidden = false
    private var cells: [(cell: TextSegment.Cell, text: String)] = []
    private var type = ""
    private var isInCell = false
    /// What a cell holds; outside of cells, the value is the text of any element.
    private var (value, formula, inline): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    /// The innermost element.
    private var element = ""

    init(_ sink: TextSink, sheet: String, isHidden: Bool, strings: [String]) {
        self.sink = sink
        name = sheet
        self.isHidden = isHidden
        self.strings = strings
        rest = Remainder(sink)
    }

    func begin(_ element: String, _ attributes: XMLAttributes) {
        self.element = element
        if !isInCell { endAround() }
        let words = element == "dataValidation" || element == "hyperlink" ? Self.words : []
        rest.take(attributes, and: words, at: .aroundSheet(name), isHidden: isHidden)
        switch element {
        case "col" where attributes["hidden"].isTrue:
            let (first, last) = (Int(attributes["min"] ?? ""), Int(attributes["max"] ?? ""))
            if let first, let last, first <= last { hiddenColumns.append(first...last) }
        case "row":
            row = attributes["r"].flatMap(Int.init) ?? row + 1
            column = 0
            isRowHidden = attributes["hidden"].isTrue
        case "c":
            column = attributes["r"].flatMap(Self.column) ?? column + 1
            type = attributes["t"] ?? "n"
            isInCell = true
        default: break
        }
    }

    func end(_ element: String) {
        switch element {
        case "c": endCell()
        case "row":
            sink.add(TextSegment(sheet: name, row: row, isHidden: isHidden || isRowHidden, cells: cells))
            cells = []
        // Headers and footers, lists of choices, conditions.
        default: if !isInCell { endAround() }
        }
        rest.flush(at: .aroundSheet(name), isHidden: isHidden)
        self.element = ""
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
        switch element {
        case _ where !isInCell: value.append(contentsOf: bytes)
        case "v": value.append(contentsOf: bytes)
        case "f": formula.append(contentsOf: bytes)
        case "t": inline.append(contentsOf: bytes)
        default: rest.take(bytes)
        }
    }

    func finish() { rest.handOut() }

    /// Attributes of choices and links that a reader sees, whatever they hold.
    private static let words: Set<String> = [
        "prompt", "promptTitle", "error", "errorTitle", "display", "tooltip", "location",
    ]

    private func endAround() {
        sink.add(String(decoding: value, as: UTF8.self), at: .aroundSheet(name), isHidden: isHidden)
        value = []
    }

    private func endCell() {
        let isColumnHidden = hiddenColumns.contains { $0.contains(column) }
        let stored = String(decoding: value, as: UTF8.self)
        var text = ""
        if type == "s", let index = Int(stored), strings.indices.contains(index) {
            used.insert(index)
            text = strings[index]
        } else {
            text = type == "n" ? PlainNumber.spelledOut(stored) : stored
        }
        // A formula may hold what its result does not show.
        text += String(decoding: inline, as: UTF8.self)
        if formula.contains(UInt8(ascii: "\"")) || Wording.mayBe(formula) {
            text += (text.isEmpty ? "=" : " =") + String(decoding: formula, as: UTF8.self)
        }
        (value, formula, inline, isInCell) = ([], [], [], false)
        guard !text.isEmpty else { return }
        cells.append((TextSegment.Cell(column: column, isHidden: isColumnHidden), text.withoutTabs))
    }

    /// The number of the column in a cell's name (2 of `B7`), nil where that is no name of a cell.
    static func column(_ name: String) -> Int? {
        let letters = name.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        guard (1...3).contains(letters.count) else { return nil }
        return letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
    }
}

extension String {
    /// The text of a cell: tabs stand between cells alone.
    var withoutTabs: String { utf8.contains(UInt8(ascii: "\t")) ? replacing("\t", with: " ") : self }
}

extension String? {
    /// Whether an attribute of XML Schema's type boolean is true.
    fileprivate var isTrue: Bool { self == "1" || self == "true" }
}
