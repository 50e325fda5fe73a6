import Extraction

/// The text of a file as one, with where its parts stand in the file, and what of it could not be read.
struct ReadText: Sendable, Equatable {
    struct Mark: Sendable, Equatable {
        /// Where the part begins, in UTF-8 offsets into the text.
        let offset: Int
        let spot: TextSpot
    }

    private(set) var text = ""
    /// In the order of their offsets.
    private(set) var marks: [Mark] = []
    var gaps: Set<TextGap> = []

    init() {}

    init(text: String, marks: [Mark], gaps: Set<TextGap>) {
        self.text = text
        self.marks = marks
        self.gaps = gaps
    }

    /// Adds a part on lines of its own. The cells of a row are put under each other by their columns, so that what heads
    /// a column stands over its cells.
    mutating func add(_ segment: TextSegment) {
        let parts = segment.text.split(separator: "\t", omittingEmptySubsequences: false)
        let first = segment.spot(at: segment.text.startIndex)
        guard parts.count > 1 || first.place.column != nil, parts.count <= Self.mostCells else {
            begin(first)
            text += segment.text
            text += "\n"
            return
        }
        var column = 1
        for part in parts {
            let spot = segment.spot(at: part.startIndex)
            let empty = (spot.place.column ?? column) - column
            text += String(repeating: "\t", count: max(0, min(empty, Self.mostCells)))
            column += max(0, empty) + 1
            begin(spot)
            text += part
            text += "\t"
        }
        text += "\n"
    }

    /// Where something stands in the file that stands at an offset of the text, and where that part begins.
    func mark(at offset: Int) -> Mark? {
        var (low, high) = (0, marks.count)
        while high > low {
            let middle = (low + high) / 2
            if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? marks[low - 1] : nil
    }

    private mutating func begin(_ spot: TextSpot) { marks.append(Mark(offset: text.utf8.count, spot: spot)) }

    /// A row of more is not put in columns.
    private static let mostCells = 256
}

extension TextPlace {
    /// The column of a cell, from 1; nil for other places.
    fileprivate var column: Int? {
        switch self {
        case .cell(_, let column, _): column
        case .inside(_, let place): place.column
        default: nil
        }
    }
}
