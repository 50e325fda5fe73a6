import Findings

/// What stands in a cell of an imported table, each part of which knows its place in the file.
struct CellText {
    /// The lines that are not empty, without the white space around them.
    let lines: [Node]
    /// The lines with line feeds between them.
    let text: String
    /// At which byte of `text` each line begins.
    private let starts: [Int]

    /// Nil of a cell that says nothing: an empty one, or one with a dash for «none».
    init?(_ cell: Node, in source: SourceText) {
        self.init(lines: Self.lines(of: cell, in: source))
    }

    private init?(lines: [Node]) {
        let texts = lines.compactMap(\.text)
        guard texts.contains(where: { !Self.dashes.contains($0) }) else { return nil }
        self.lines = lines
        text = texts.joined(separator: "\n")
        var starts = [0]
        for line in texts.dropLast() { starts.append(starts[starts.count - 1] + line.utf8.count + 1) }
        self.starts = starts
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
        lines[0].replacing(with: Self.joined(text[...]))
    }

    /// How many Unicode scalars some UTF-8 is; over bare memory, since a long cell is counted again for each part.
    private static func scalarCount(_ utf8: Substring.UTF8View) -> Int {
        func count(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
        return utf8.withContiguousStorageIfAvailable(count) ?? count(utf8)
    }

    /// Lines as one.
    private static func joined(_ text: Substring) -> String {
        text.utf8.contains(UInt8(ascii: "\n")) ? String(text.replacing("\n", with: " ")) : String(text)
    }

    /// The lines as parts of `text`.
    var lineTexts: [Substring] {
        text.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
    }

    /// A part of `text` as a value of its own.
    func node(_ part: Substring) -> Node {
        let offset = text.utf8.distance(from: text.startIndex, to: part.startIndex)
        let index = (starts.firstIndex { $0 > offset } ?? starts.count) - 1
        let line = lines[index]
        let before = Self.scalarCount((line.text ?? "").utf8.prefix(offset - starts[index]))
        let length = Self.scalarCount(part.utf8.prefix { $0 != UInt8(ascii: "\n") })
        return Node(
            value: .scalar(Self.joined(part).trimmingWhitespace()), line: line.line, column: line.column + before,
            length: max(1, length))
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
