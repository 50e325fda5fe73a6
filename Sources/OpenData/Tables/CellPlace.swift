/// A cell by its row and column, counted from 0.
struct CellPlace {
    let row: UInt32
    let column: UInt16

    /// In a sheet of at most 16,384 columns.
    init(row: Int, column: Int) {
        self.row = UInt32(clamping: row)
        self.column = UInt16(clamping: column)
    }

    /// As a spreadsheet names it: C12.
    var name: String {
        var letters = ""
        var rest = Int(column) + 1
        while rest > 0 {
            letters = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26)))) + letters
            rest = (rest - 1) / 26
        }
        return "\(letters)\(Int(row) + 1)"
    }
}
