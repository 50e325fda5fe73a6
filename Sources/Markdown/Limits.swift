/// What a body may hold at most, so that cmark-gfm 0.29.0.gfm.6 stays fast whatever it is given.
///
/// That version lacks the fixes for CVE-2023-22483, -22484, -22486, -24824, -26485 and -37463: on some input its time
/// grows with the square of a count below, and its output with a table's columns × rows.
enum Limits {
    /// Bytes of the body.
    static let bytes = 256 * 1024
    static let lines = 10_000
    /// Lists and quotes within one another.
    static let nesting = 8
    static let tableColumns = 64
    /// Marks of lists and quotes, which may stand eight on a line.
    static let containers = 30_000
    /// Columns that a list's mark is indented by: a list indented to more is nested too deep.
    static let indentation = 64
    /// Cells of all tables, with those that a short row leaves out.
    static let tableCells = 20_000
    /// `[` and `![`.
    static let brackets = 3_000
    /// `<`, which may open a tag or an address.
    static let angles = 3_000
    /// `<!` and `<?`, for each of which the parser may read to the body's end.
    static let declarations = 100
    /// Runs of `*` or `_`, bullets among them.
    static let emphasisRuns = 4_000
    /// Bytes that the table extension reads again at lines that look like the line under a table's heading.
    ///
    /// It reads the paragraph from its beginning each time.
    static let rescannedBytes = 32 << 20
    /// How many bytes it could read in the time that it takes to set up a cell.
    static let bytesPerCell = 64
    /// Bytes that the longest link definition can grow to when every bracket uses it.
    static let definedBytes = 1 << 20
}
