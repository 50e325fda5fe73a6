/// The lines of a folded text, and the tables that they make.
struct TextLines {
    /// What parts the cells of a line, and where its table begins.
    private struct Row {
        var border: UInt8?
        var cells = 1
        /// The number of the table's first line.
        var first: Int
    }

    let bytes: [UInt8]
    /// Without their line ends.
    let ranges: [Range<Int>]
    private let rows: [Row]
    /// By a table's first line, what the cells of its first lines say of their columns; of tables where they say any.
    private var headings: [Int: [[ColumnMeaning]]] = [:]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var (ranges, rows) = ([Range<Int>](), [Row]())
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == .newline {
            let line = start..<index
            var row = Self.row(bytes[line], number: rows.count)
            // A comma is in many sentences: only the same number of them makes a table.
            if let last = rows.last, let border = row.border, last.border == border,
                !Self.looseBorders.contains(border) || last.cells == row.cells
            {
                row.first = last.first
            }
            rows.append(row)
            ranges.append(line)
            start = index + 1
        }
        self.ranges = ranges
        self.rows = rows
        for number in rows.indices where rows[number].first == number && isRow(number) {
            let meanings = (number..<min(number + Self.headingRows, rows.count)).filter { rows[$0].first == number }
                .map { cells(of: $0).map { ColumnMeaning(ofHeading: $0, in: bytes) } }
            if meanings.joined().contains(where: { !$0.isEmpty }) { headings[number] = meanings }
        }
    }

    /// How many of a table's first lines may head its columns.
    private static let headingRows = 4
    /// In bytes: a longer line is no row that a person made.
    private static let longestRow = 4096

    private static let borders: [UInt8] = [.tab] + "|;,".utf8
    private static let looseBorders = Set(";,".utf8)

    private static func row(_ line: ArraySlice<UInt8>, number: Int) -> Row {
        var (counts, isQuoted) = ([0, 0, 0, 0], false)
        for byte in line {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte.partsCells, !isQuoted, let border = borders.firstIndex(of: byte) { counts[border] += 1 }
        }
        let most = counts.max() ?? 0
        let border = most > 0 ? counts.firstIndex(of: most).map { borders[$0] } : nil
        return Row(border: border, cells: most + 1, first: number)
    }

    /// The number of the line that an index stands in, from 0.
    func number(of index: Int) -> Int {
        var (low, high) = (0, ranges.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= index { low = middle } else { high = middle }
        }
        return low
    }

    func line(of index: Int) -> Range<Int> { ranges[number(of: index)] }

    func isBlank(_ number: Int) -> Bool { bytes[ranges[number]].allSatisfy { $0 == .space } }

    /// Whether a line is a row of a table.
    func isRow(_ number: Int) -> Bool {
        guard let border = rows[number].border else { return false }
        return !Self.looseBorders.contains(border) || rows[number].first < number
            || number + 1 < rows.count && rows[number + 1].first == number
    }

    /// What the nearest words over the column in which an index stands say, of those meanings that are asked for.
    func meaning(ofColumnAt index: Int, among asked: ColumnMeaning) -> ColumnMeaning {
        let number = number(of: index)
        guard let headings = headings[rows[number].first] else { return [] }
        let column = cells(of: number).firstIndex { index <= $0.upperBound } ?? 0
        let above = headings.prefix(number - rows[number].first).reversed()
        let meanings = above.lazy.map { $0.indices.contains(column) ? $0[column].intersection(asked) : [] }
        return meanings.first { !$0.isEmpty } ?? []
    }

    /// Whether a column of a line's table has a meaning, said above the line.
    func hasColumn(_ meaning: ColumnMeaning, over number: Int) -> Bool {
        guard let headings = headings[rows[number].first] else { return false }
        return headings.prefix(number - rows[number].first).joined().contains { $0.contains(meaning) }
    }

    /// The cells of a line; the whole line where it has none, or is too long for a row.
    func cells(of number: Int) -> [Range<Int>] {
        let line = ranges[number]
        guard let border = rows[number].border, line.count <= Self.longestRow else { return [line] }
        var (cells, start, isQuoted) = ([Range<Int>](), line.lowerBound, false)
        for index in line {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if bytes[index] == border, !isQuoted {
                cells.append(start..<index)
                start = index + 1
            }
        }
        return cells + [start..<line.upperBound]
    }

    /// The surroundings of an index: of a row its line, else its line with at most two just above it in the same
    /// paragraph; no more than a few sentences on either side.
    func surroundings(of index: Int) -> Range<Int> {
        let number = number(of: index)
        var first = number
        if !isRow(number) {
            while first > 0, number - first < 2, !isBlank(first - 1), !isRow(first - 1) { first -= 1 }
        }
        return max(ranges[first].lowerBound, index - Self.reach)..<min(ranges[number].upperBound, index + Self.reach)
    }

    private static let reach = 400
}
