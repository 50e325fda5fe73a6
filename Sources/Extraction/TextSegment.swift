/// A stretch of a file's text that belongs together: a page, a paragraph, the cells of a row joined by tabs, a line.
public struct TextSegment: Sendable, Equatable {
    public let text: String
    private var spot: TextSpot
    /// Of a row: the column of each cell in the text, in the order of the tabs between them.
    private let cells: [Cell]

    /// A cell of a sheet's row.
    struct Cell: Sendable, Equatable {
        /// From 1.
        var column: Int
        var isHidden = false
    }

    init(_ text: String, at place: TextPlace, isHidden: Bool = false) {
        self.text = text
        spot = TextSpot(place: place, isHidden: isHidden)
        cells = []
    }

    /// The cells of a row, of which none holds a tab.
    init(sheet: String, row: Int, isHidden: Bool, cells: [(cell: Cell, text: String)]) {
        text = cells.map(\.text).joined(separator: "\t")
        spot = TextSpot(place: .cell(sheet: sheet, column: 1, row: row), isHidden: isHidden)
        self.cells = cells.map(\.cell)
    }

    /// Where the text at an index of it stands.
    public func spot(at index: String.Index) -> TextSpot {
        guard !cells.isEmpty else { return spot }
        let tabs = text.utf8[..<index].count { $0 == UInt8(ascii: "\t") }
        let cell = cells[min(tabs, cells.count - 1)]
        return TextSpot(place: spot.place.inColumn(cell.column), isHidden: spot.isHidden || cell.isHidden)
    }

    /// The same text as that of a file within another.
    func inside(_ file: String) -> TextSegment {
        var segment = self
        segment.spot = TextSpot(place: .inside(file, spot.place), isHidden: spot.isHidden)
        return segment
    }
}

/// Where a text stands in a file, and whether a reader sees it there.
public struct TextSpot: Sendable, Hashable {
    public let place: TextPlace
    /// Whether programs show it only when asked: a hidden sheet, row or column, what a tracked change deleted.
    public let isHidden: Bool

    public init(place: TextPlace, isHidden: Bool = false) {
        self.place = place
        self.isHidden = isHidden
    }
}

/// A place in a file as a person finds it there; numbers are from 1.
public enum TextPlace: Sendable, Hashable {
    /// The file as a whole, where nothing more is known.
    case whole
    case line(Int)
    /// A page of a PDF.
    case page(Int)
    case cell(sheet: String, column: Int, row: Int)
    /// What belongs to a sheet, or to the workbook where nil, but to no row of it, such as a list of choices.
    case aroundSheet(String?)
    /// A paragraph or a table's row of the body of a document.
    case paragraph(Int)
    case header, footer, footnote
    /// A remark somebody made on a document, a cell or a slide.
    case comment
    /// What was deleted while changes were tracked, and can be called back.
    case deletion
    case slide(Int)
    case slideNotes(Int)
    /// A property of the document, by its name in the file: `creator`, `title`, `Company`.
    case property(String)
    /// Another part of the document, by its path in the file.
    case part(String)
    /// A place in a file that stands inside this one.
    indirect case inside(String, TextPlace)
}

extension TextPlace {
    fileprivate func inColumn(_ column: Int) -> TextPlace {
        switch self {
        case .cell(let sheet, _, let row): .cell(sheet: sheet, column: column, row: row)
        case .inside(let file, let place): .inside(file, place.inColumn(column))
        default: self
        }
    }

    /// A cell's name as spreadsheets write it (`B7`); nil for other places.
    public var cellName: String? {
        guard case .cell(_, let column, let row) = self else { return nil }
        var (letters, rest) = ("", column)
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters + String(row)
    }
}
