/// A source line as a terminal shows it, cut around the part that is meant.
struct Excerpt: Equatable {
    /// The line with tabs expanded and invisible characters written out; … where it was cut.
    let text: String
    /// Columns before the first caret.
    let indent: Int
    /// How many columns the carets take, at least 1.
    let carets: Int

    /// `column` and `length` count grapheme clusters from 1; a column beyond the line's end means the line's end.
    init(of line: String, column: Int, length: Int, width: Int = 100) {
        let cells = Self.cells(of: line)
        let first = min(max(0, column - 1), cells.count)
        let last = min(first + length, cells.count)
        let end = cells.last.map { $0.start + $0.width } ?? 0
        let from = first < cells.count ? cells[first].start : end
        let to = last < cells.count ? max(cells[last].start, from + 1) : max(end, from + 1)

        let window = Self.window(around: from..<to, of: end, width: width)
        let shown = cells.filter { $0.start >= window.lowerBound && $0.start + $0.width <= window.upperBound }
        let cutLeft = window.lowerBound > 0
        let cutRight = window.upperBound < end
        // A wide cell that straddles the window's start is dropped whole: count from the first cell that is left.
        let left = shown.first?.start ?? window.lowerBound
        let right = shown.last.map { $0.start + $0.width } ?? window.upperBound
        text = (cutLeft ? "…" : "") + shown.map(\.text).joined() + (cutRight ? "…" : "")
        indent = max(0, from - left) + (cutLeft ? 1 : 0)
        carets = max(1, (to > end ? to : min(to, right)) - max(from, left))
    }

    private struct Cell {
        let text: String
        let start: Int
        let width: Int
    }

    private static func cells(of line: String) -> [Cell] {
        var start = 0
        return line.map { character in
            let text = character == "\t" ? String(repeating: " ", count: 4 - start % 4) : character.visible
            let cell = Cell(text: text, start: start, width: text.displayWidth)
            start += cell.width
            return cell
        }
    }

    /// The columns to show: all of a line that fits, else those with what is meant in their middle.
    private static func window(around meant: Range<Int>, of end: Int, width: Int) -> Range<Int> {
        guard max(end, meant.upperBound) > width else { return 0..<max(end, meant.upperBound) }
        let centre = meant.lowerBound + min(meant.count, width - width / 5) / 2
        let start = max(0, min(centre - width / 2, end - width))
        return start..<start + width
    }
}
