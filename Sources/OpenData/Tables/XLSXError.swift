/// Why a table cannot be made into a workbook; cells are named as a spreadsheet names them (C12).
public enum XLSXError: Error, Hashable, Sendable {
    /// A spreadsheet has from 1 to 16,384 columns.
    case columns(Int)
    /// A row of the workbook, counted from 1, has more or fewer cells than there are columns.
    case unevenRow(Int, cells: Int, columns: Int)
    /// A text has more than the 32,767 UTF-16 units that a cell may hold.
    case textTooLong(cell: String, length: Int)
    /// A number has more than the 15 digits that a spreadsheet keeps.
    case numberTooLong(cell: String)
    /// There is no room for the temporary files in this folder, with the `errno`.
    case noRoom(folder: String, errno: Int32)
    /// A call of the operating system failed, with its `errno`.
    case system(call: String, errno: Int32)
    /// libxlsxwriter failed, in its own words.
    case library(String)
    /// There is no memory left.
    case outOfMemory
}
