/// Reads a sheet of a workbook (SpreadsheetML), row by row, hidden ones too.
final class SheetReader: XMLListener {
    private let sink: TextSink
    private let name: String
    private let isHidden: Bool
    private let strings: [String]
    /// Which of the shared strings some cell holds.
    private(set) var used: Set<Int> = []

    private var hiddenColumns: [ClosedRange<Int>] = []
    private var row = 0
    private var column = 0
    private var isRowHidden = false
    private var cells: [(cell: TextSegment.Cell, text: String)] = []
    private var type = ""
    private var (value, formula, inline): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    /// The innermost element that holds text.
    private var element = ""

    init(_ sink: TextSink, sheet: String, isHidden: Bool, strings: [String]) {
        self.sink = sink
        name = sheet
        self.isHidden = isHidden
        self.strings = strings
    }

    func begin(_ element: String, _ attributes: XMLAttributes) {
        self.element = element
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
            (value, formula, inline) = ([], [], [])
        case "dataValidation", "hyperlink":
            let words = ["prompt", "promptTitle", "error", "errorTitle", "display", "tooltip", "location"]
            for word in words.compactMap({ attributes[$0] }) { around(word) }
        case "v", "f", "t", "is": break
        default: value = []
        }
    }

    func end(_ element: String) {
        switch element {
        case "c": endCell()
        case "row":
            sink.add(TextSegment(sheet: name, row: row, isHidden: isHidden || isRowHidden, cells: cells))
            cells = []
        case "v", "f", "t", "is", "r": break
        default:
            // Headers and footers, lists of choices, conditions.
            around(String(decoding: value, as: UTF8.self))
            value = []
        }
        self.element = ""
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
        switch element {
        case "f": formula.append(contentsOf: bytes)
        case "t": inline.append(contentsOf: bytes)
        default: value.append(contentsOf: bytes)
        }
    }

    private func around(_ text: String) { sink.add(text, at: .aroundSheet(name), isHidden: isHidden) }

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
        let literals = formula.contains(UInt8(ascii: "\"")) ? String(decoding: formula, as: UTF8.self) : ""
        text += String(decoding: inline, as: UTF8.self)
        if !literals.isEmpty { text += (text.isEmpty ? "" : " ") + literals }
        (value, formula, inline) = ([], [], [])
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
