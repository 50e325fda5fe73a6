import CLibXLSXWriter

/// Writes a table as a spreadsheet's workbook (Office Open XML) that an official can print and hand in: A4 across, one
/// page wide, the headings on every page; amounts are numbers and days are dates of the Buddhist calendar.
public enum XLSXWriter {
    /// The bytes of the file, the same for the same table; from several threads at once, too.
    public static func bytes(_ sheet: Sheet) throws(XLSXError) -> [UInt8] {
        guard (1...16_384).contains(sheet.columns.count) else { throw .columns(sheet.columns.count) }
        let title = CellText.cleaned(sheet.titles.first ?? sheet.name)
        let workbook = try Workbook(tab: CellText.tabName(sheet.name), title: title)
        let headings = try writeCells(of: sheet, to: workbook)
        try setUpPage(of: sheet, headings: headings, in: workbook.worksheet)
        return try workbook.pack()
    }

    /// Returns the rows of the headings.
    private static func writeCells(
        of sheet: Sheet, to workbook: Workbook
    ) throws(XLSXError) -> ClosedRange<Int> {
        let columns = sheet.columns
        var row = 0
        for title in sheet.titles {
            try workbook.writeLine(title, row: row, columns: columns, place: .title)
            row += 1
        }
        let headings = try workbook.writeHeadings(of: columns, row: row)
        row += headings.count
        for (index, cells) in sheet.rows.enumerated() {
            let place = sheet.subtotals.contains(index) ? CellLook.Place.total : .row
            try workbook.writeRow(cells, row: row, columns: columns, place: place)
            row += 1
        }
        for cells in sheet.totals {
            try workbook.writeRow(cells, row: row, columns: columns, place: .total)
            row += 1
        }
        for note in sheet.notes {
            try workbook.writeLine(note, row: row, columns: columns, place: .note)
            row += 1
        }
        return headings
    }

    private static func setUpPage(
        of sheet: Sheet, headings: ClosedRange<Int>, in worksheet: UnsafeMutablePointer<lxw_worksheet>
    ) throws(XLSXError) {
        for (index, column) in sheet.columns.enumerated() {
            let place = CellPlace(row: 0, column: index)
            try Workbook.check(worksheet_set_column(worksheet, place.column, place.column, column.width, nil))
        }
        let (first, last) = (
            CellPlace(row: headings.lowerBound, column: 0).row, CellPlace(row: headings.upperBound, column: 0).row
        )
        try Workbook.check(worksheet_repeat_rows(worksheet, first, last))
        worksheet_freeze_panes(worksheet, last + 1, 0)
        worksheet_set_landscape(worksheet)
        worksheet_set_paper(worksheet, a4)
        worksheet_fit_to_pages(worksheet, 1, 0)
        worksheet_center_horizontally(worksheet)
        worksheet_set_margins(worksheet, 0.5, 0.5, 0.6, 0.8)
        try Workbook.check(worksheet_set_footer(worksheet, "&C&\"\(CellLook.font),Regular\"&14หน้า &P จาก &N"))
        // A project number is text on purpose, and no mistake that a spreadsheet should mark.
        let numbersAsText = UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue)
        try Workbook.check(worksheet_ignore_errors(worksheet, numbersAsText, "A1:XFD1048576"))
    }

    /// ST_PaperSize of ECMA-376.
    private static let a4: UInt8 = 9
}
