import CLibXLSXWriter
import ThaiText

extension Workbook {
    /// Writes a row of the table or its totals, high enough for its longest text.
    func writeRow(
        _ cells: [Sheet.Cell], row: Int, columns: [Sheet.Column], place: CellLook.Place
    ) throws(XLSXError) {
        guard cells.count == columns.count else {
            throw .unevenRow(row + 1, cells: cells.count, columns: columns.count)
        }
        var height = 0.0
        for (index, (cell, column)) in zip(cells, columns).enumerated() {
            let look = CellLook(place: place, content: cell.kind, column: column.kind)
            try write(cell, row: row, column: index, look: look)
            height = max(height, look.height(of: cell, width: column.width))
        }
        try setHeight(height, row: row)
    }

    /// Writes a text over all columns of a row, high enough for it.
    func writeLine(_ text: String, row: Int, columns: [Sheet.Column], place: CellLook.Place) throws(XLSXError) {
        let look = CellLook(place: place)
        try write(text, rows: row...row, columns: columns.indices, look: look)
        try setHeight(look.height(of: .text(text), width: columns.width), row: row)
    }

    /// Writes a text over some rows and columns.
    func write(_ text: String, rows: ClosedRange<Int>, columns: Range<Int>, look: CellLook) throws(XLSXError) {
        if rows.count > 1 || columns.count > 1 {
            let first = CellPlace(row: rows.lowerBound, column: columns.lowerBound)
            let last = CellPlace(row: rows.upperBound, column: columns.upperBound - 1)
            makeRoom(cells: rows.count * columns.count)
            try Self.check(
                worksheet_merge_range(worksheet, first.row, first.column, last.row, last.column, "", format(look)))
        }
        try write(.text(text), row: rows.lowerBound, column: columns.lowerBound, look: look)
    }

    /// Sets how high a row is, in points.
    func setHeight(_ height: Double, row: Int) throws(XLSXError) {
        try Self.check(worksheet_set_row(worksheet, CellPlace(row: row, column: 0).row, height, nil))
    }

    /// Writes a cell, exactly or not at all.
    private func write(_ cell: Sheet.Cell, row: Int, column: Int, look: CellLook) throws(XLSXError) {
        let (place, format) = (CellPlace(row: row, column: column), try format(look))
        switch cell {
        case .empty:
            makeRoom()
            try Self.check(worksheet_write_blank(worksheet, place.row, place.column, format))
        case .text(let text):
            let text = CellText.escaped(CellText.cleaned(text))
            let length = text.utf16.count
            guard length <= CellText.longest else { throw .textTooLong(cell: place.name, length: length) }
            makeRoom(text: text)
            try Self.check(worksheet_write_string(worksheet, place.row, place.column, text, format))
        case .number(let number), .count(let number):
            try write(Double(number), digits: number.magnitude, at: place, format)
        case .money(let money):
            try write(Double(money.satang) / 100, digits: UInt(money.satang.magnitude), at: place, format)
        case .share(let perMille):
            try write(Double(perMille) / 10, digits: perMille.magnitude, at: place, format)
        case .score(let score):
            try write(Double(score.hundredths) / 100, digits: score.hundredths.magnitude, at: place, format)
        case .day(let day):
            // Day 61 of a spreadsheet is 1 March 1900; those before it are counted in two ways, and stand as text.
            let serial = day.daysSince1970 + 25_569
            guard serial > 60 else { return try write(.text(day.shortThai), row: row, column: column, look: look) }
            try write(Double(serial), digits: serial.magnitude, at: place, format)
        }
    }

    /// A number of up to 15 digits is the only one of its length next to its double; a spreadsheet keeps no more.
    private func write(
        _ number: Double, digits: UInt, at place: CellPlace, _ format: UnsafeMutablePointer<lxw_format>
    ) throws(XLSXError) {
        guard digits < 1_000_000_000_000_000 else { throw .numberTooLong(cell: place.name) }
        makeRoom()
        try Self.check(worksheet_write_number(worksheet, place.row, place.column, number, format))
    }
}

extension Sheet.Cell {
    /// What kind of column the cell belongs into.
    fileprivate var kind: Sheet.Column.Kind {
        switch self {
        case .empty, .text: .text
        case .number: .number
        case .count: .count
        case .money: .money
        case .share: .share
        case .score: .score
        case .day: .day
        }
    }
}

extension Collection<Sheet.Column> {
    /// How wide the columns are together, in characters.
    var width: Double { reduce(0) { $0 + $1.width } }
}
