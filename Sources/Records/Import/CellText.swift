import Findings

/// What stands in a cell of an imported table, each part of which knows its place in the file.
struct CellText {
    /// The lines that are not empty, without the white space around them.
    let lines: [Node]
    /// The lines with line feeds between them.
    let text: String

    /// Nil of a cell that says nothing: an empty one, or one with a dash for «none».
    init?(_ cell: Node, in source: SourceText) {
        self.init(lines: Self.lines(of: cell, in: source))
    }

    private init?(lines: [Node]) {
        let texts = lines.compactMap(\.text)
        guard texts.contains(where: { !Self.dashes.contains($0) }) else { return nil }
        self.lines = lines
        text = texts.joined(separator: "\n")
    }

    private static let dashes: Set<String> = ["-", "–", "—", "--", "---"]

    /// The cell with the lines of another under it; as it is where it is too long already, and refused for that.
    static func + (above: CellText, below: CellText) -> CellText {
        guard above.isShort else { return above }
        return CellText(lines: above.lines + below.lines) ?? above
    }

    /// Whether it has no more lines and characters than a cell of many bidders; a longer one is not worth taking apart.
    var isShort: Bool { lines.count <= 200 && text.utf8.count <= 8_000 }

    /// The lines as one value, which begins where the first does.
    var value: Node {
        lines[0].replacing(with: text.replacing("\n", with: " "))
    }

    /// A part of `text` as a value of its own.
    func node(_ part: Substring) -> Node {
        let scalars = text.unicodeScalars
        var offset = scalars.distance(from: scalars.startIndex, to: part.startIndex)
        var line = lines[0]
        for next in lines {
            line = next
            let count = (next.text ?? "").unicodeScalars.count
            if offset <= count { break }
            offset -= count + 1
        }
        let firstLine = part.prefix { $0 != "\n" }
        return Node(
            value: .scalar(part.replacing("\n", with: " ").trimmingWhitespace()), line: line.line,
            column: line.column + offset, length: max(1, firstLine.unicodeScalars.count))
    }

    private static func lines(of cell: Node, in source: SourceText) -> [Node] {
        let isQuoted = source.line(cell.line).unicodeScalars.dropFirst(cell.column).first == "\""
        let texts = (cell.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        return texts.enumerated().compactMap { index, line in
            let text = line.trimmingWhitespace()
            guard !text.isEmpty else { return nil }
            let indent = line.prefix { $0.isWhitespace }.unicodeScalars.count
            let column = index > 0 ? indent : cell.column + (isQuoted ? 1 : 0)
            return Node(
                value: .scalar(text), line: cell.line + index, column: column, length: text.unicodeScalars.count)
        }
    }
}

extension Node {
    /// Another text in the same place.
    func replacing(with text: String) -> Node {
        Node(value: .scalar(text), line: line, column: column, length: length)
    }
}
