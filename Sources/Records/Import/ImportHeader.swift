import Findings

/// The row that names an imported table's columns, or two rows where a heading spans several of them.
struct ImportHeader {
    struct Column {
        let column: ImportColumn
        let heading: Node
    }

    /// By the cell's position; nil where nothing known stands.
    let columns: [Column?]
    /// Headings that stand for nothing known.
    let unknown: [Int: Node]
    /// The indices of its rows in the table.
    let rows: Range<Int>
    /// Where each known column's heading stands.
    let headings: [ImportColumn: Node]

    /// The first row of which enough is known; nil where there is none.
    init?(_ table: [[Node]], _ known: ImportHeadings) {
        guard let start = table.firstIndex(where: { Self.isHeader($0, known) }) else { return nil }
        let upper = table[start]
        let lower = start + 1 < table.count ? Self.lower(table[start + 1], below: upper, known) : [:]
        var columns: [Column?] = []
        var unknown: [Int: Node] = [:]
        for index in 0..<max(upper.count, (lower.keys.max() ?? -1) + 1) {
            let cell = upper.indices.contains(index) ? upper[index] : nil
            let own = cell.flatMap { cell in
                known.column(cell.text ?? "").map { Column(column: $0, heading: cell) }
            }
            columns.append(lower[index] ?? own)
            if columns[index] == nil, let cell, !cell.isEmpty { unknown[index] = cell }
        }
        self.columns = columns
        self.unknown = unknown
        rows = start..<(start + (lower.isEmpty ? 1 : 2))
        headings = Dictionary(columns.compactMap { $0.map { ($0.column, $0.heading) } }) { first, _ in first }
    }

    /// How many of its cells are filled.
    var nameCount: Int { columns.count { $0 != nil } + unknown.count }

    /// Whether all that this one names stands in the same place in another.
    func agrees(with other: ImportHeader) -> Bool {
        columns.indices.allSatisfy { index in
            let theirs = other.columns.indices.contains(index) ? other.columns[index]?.column : nil
            return columns[index].map { $0.column == theirs } ?? (unknown[index]?.text == nil)
        }
    }

    /// Headings of what another column holds already, each with the other's.
    var repeated: [(heading: Node, earlier: Node)] {
        var seen: [ImportColumn: Node] = [:]
        return columns.compactMap(\.self).filter { $0.column != .known }.compactMap { column in
            // A column of names alone holds the names of one that has prices too.
            var same = column.column
            if case .member("name", let group) = same { same = .group(group) }
            defer { seen[same] = seen[same] ?? column.heading }
            return seen[same].map { (column.heading, $0) }
        }
    }

    /// Whether a row names three columns or more.
    static func isHeader(_ row: [Node], _ known: ImportHeadings) -> Bool {
        var named: Set<ImportColumn> = []
        for (index, cell) in row.enumerated() {
            // As most rows do, it can no longer reach three.
            guard named.count + row.count - index >= 3 else { return false }
            if let column = known.column(cell.text ?? "") { named.insert(column) }
        }
        return named.count >= 3
    }

    /// The columns that a second row names, each under the heading above it or the nearest to its left; none where the
    /// row is no part of the header.
    private static func lower(_ row: [Node], below upper: [Node], _ known: ImportHeadings) -> [Int: Column] {
        var columns: [Int: Column] = [:]
        var above = ""
        for (index, cell) in row.enumerated() {
            let own = upper.indices.contains(index) ? upper[index].text ?? "" : ""
            if !own.isEmpty { above = own }
            guard let text = cell.text, !text.isEmpty else { continue }
            let spanned = own.isEmpty ? known.column(text, spannedBy: above) : nil
            guard let column = spanned ?? known.column(text, below: above) else { return [:] }
            columns[index] = Column(column: column, heading: cell)
        }
        return columns
    }
}
