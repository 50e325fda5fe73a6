import Records
import ThaiText

/// What a document's scores say over the years.
public struct ScoreReport: Sendable {
    public let record: Record
    public let table: ScoreTable
    /// Every fiscal year that has a score, oldest first.
    public let years: [FiscalYear]
    /// The last of them, which is the one to show.
    public let newest: FiscalYear
    /// The row that stands for the whole; nil where none does.
    public let overall: ScoreRow?
    /// The other rows, in the order in which they are typed.
    public let parts: [ScoreRow]

    /// Nil of a document that reports no scores, or is withdrawn.
    public init?(_ document: RecordOf<Document>) {
        guard document.withdrawn == nil, let table = document.scores else { return nil }
        years = Set(table.rows.flatMap(\.years)).sorted()
        guard let newest = years.last else { return nil }
        self.newest = newest
        self.table = table
        record = document.record
        let overall = table.overallRow
        self.overall = overall
        parts = table.rows.filter { $0.name != overall?.name }
    }

    /// The parts, and last what stands for the whole.
    public var rows: [ScoreRow] { parts + [overall].compactMap(\.self) }

    /// The row to follow over the years: that of the whole, or the only one there is.
    public var main: ScoreRow? { overall ?? (parts.count == 1 ? parts.first : nil) }

    /// How the main row's newest score differs from the one before; nil where there is none before.
    public var change: Change? {
        guard let main, let last = main.years.last, let before = main.years.dropLast().last, let score = main[last],
            let earlier = main[before]
        else { return nil }
        return Change(since: before, from: earlier, to: score)
    }

    /// Two scores of a row, one after the other.
    public struct Change: Sendable {
        /// The year of the earlier score.
        public let since: FiscalYear
        public let from: Score
        public let to: Score
    }

    /// Where the table is handed out as a file.
    public func fileAddress(_ type: TableFileType) -> String { "\(record.address)score-table.\(type.rawValue)" }
}

extension Disclosure {
    /// The scores of every document that reports some.
    public var scoreReports: [ScoreReport] { records.compactMap(RecordOf<Document>.init).compactMap(ScoreReport.init) }
}
