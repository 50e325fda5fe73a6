import Findings

/// Looks a body over before it is parsed: holds it against the limits, and notes the lines that may define links.
struct BodyScan {
    /// A limit that the body passes, at the line where it does.
    enum Excess: Hashable {
        case bytes, lines, nesting, containers, tableColumns, tableCells, rescan
        case brackets, angles, declarations, emphasis, definitions
    }

    private(set) var excesses: [Excess: Int] = [:]
    /// The lines, from 1, that may define a link.
    private(set) var definitions: [Int] = []

    private var brackets = 0
    private var angles = 0
    private var declarations = 0
    private var emphasisRuns = 0
    private var containers = 0
    private var tableCells = 0
    private var rescanned = 0
    private var block = Block()
    private var longestDefinition = (bytes: 0, line: 1)

    /// A run of lines without a blank one: no paragraph and no table goes on beyond it.
    private struct Block {
        var bytes = 0
        /// Lines, and the cells on them.
        var cells = 0
        /// Columns of the widest table that may have begun.
        var columns = 0
        var sincePipe = 0
        /// What is read again, at a delimiter row, to find where each line without a pipe begins.
        var backtrack = 0
        var definition: (start: Int, line: Int)?
    }

    init(_ body: Body) {
        guard body.bytes.count <= Limits.bytes else {
            excesses[.bytes] = 1
            return
        }
        if body.lineCount > Limits.lines { excesses[.lines] = Limits.lines + 1 }
        for line in 0..<body.lineCount {
            let range = body.range(ofLine: line + 1)
            add(LineScan(body.bytes, range), length: range.count, line + 1)
        }
        endBlock()
        check(.definitions, brackets * longestDefinition.bytes > Limits.definedBytes, longestDefinition.line)
    }

    private mutating func add(_ scan: LineScan, length: Int, _ line: Int) {
        if scan.isBlank { endBlock() }
        brackets += scan.brackets
        angles += scan.angles
        declarations += scan.declarations
        emphasisRuns += scan.emphasisRuns
        containers += scan.containers
        check(.nesting, scan.containers > Limits.nesting, line)
        check(.containers, containers > Limits.containers, line)
        check(.brackets, brackets > Limits.brackets, line)
        check(.angles, angles > Limits.angles, line)
        check(.declarations, declarations > Limits.declarations, line)
        check(.emphasis, emphasisRuns > Limits.emphasisRuns, line)
        if scan.isDefinition {
            definitions.append(line)
            endDefinition()
            block.definition = (block.bytes, line)
        }
        addToTable(scan, length: length, line)
    }

    private mutating func addToTable(_ scan: LineScan, length: Int, _ line: Int) {
        if scan.isDelimiterRow {
            block.columns = max(block.columns, scan.columns)
            rescanned += block.bytes + block.backtrack + Limits.bytesPerCell * block.cells
            check(.rescan, rescanned > Limits.rescannedBytes, line)
        }
        let cells = max(block.columns, scan.pipes)
        tableCells += cells
        check(.tableColumns, cells > Limits.tableColumns + 1, line)
        check(.tableCells, tableCells > Limits.tableCells, line)
        block.bytes += length + 1
        block.cells += 1 + scan.pipes
        block.sincePipe = scan.pipes > 0 ? scan.tail : block.sincePipe + length + 1
        if scan.pipes == 0 { block.backtrack += block.sincePipe }
    }

    private mutating func endBlock() {
        endDefinition()
        block = Block()
    }

    private mutating func endDefinition() {
        if let definition = block.definition, block.bytes - definition.start > longestDefinition.bytes {
            longestDefinition = (block.bytes - definition.start, definition.line)
        }
    }

    private mutating func check(_ excess: Excess, _ isOver: Bool, _ line: Int) {
        if isOver, excesses[excess] == nil { excesses[excess] = line }
    }
}
