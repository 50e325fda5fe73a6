extension Workbook {
    /// Writes the headings into one row, or into two where some columns stand in a group; returns these rows.
    func writeHeadings(of columns: [Sheet.Column], row: Int) throws(XLSXError) -> ClosedRange<Int> {
        let look = CellLook(place: .heading)
        let last = columns.contains { $0.group != nil } ? row + 1 : row
        var height = 0.0

        func write(_ heading: String, rows: ClosedRange<Int>, columns range: Range<Int>) throws(XLSXError) {
            try self.write(heading, rows: rows, columns: range, look: look)
            height = max(height, look.height(of: .text(heading), width: columns[range].width) / Double(rows.count))
        }

        var start = 0
        while start < columns.count {
            var end = start + 1
            if let group = columns[start].group {
                while end < columns.count, columns[end].group == group { end += 1 }
                try write(group, rows: row...row, columns: start..<end)
                for index in start..<end {
                    try write(columns[index].heading, rows: last...last, columns: index..<index + 1)
                }
            } else {
                try write(columns[start].heading, rows: row...last, columns: start..<end)
            }
            start = end
        }
        for row in row...last { try setHeight(height, row: row) }
        return row...last
    }
}
