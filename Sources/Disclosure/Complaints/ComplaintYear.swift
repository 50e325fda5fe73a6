import Records
import ThaiText

/// The complaint statistics of a fiscal year, and what counts for the whole of it.
public struct ComplaintYear: Sendable {
    public let year: FiscalYear
    /// All whose period ends in the year, the newest period first; none where nothing was published.
    public let statistics: [RecordOf<ComplaintStatistics>]
    /// Those of them that count, neither withdrawn nor corrected.
    public let standing: [RecordOf<ComplaintStatistics>]
    private let totals: [ComplaintKind: ComplaintTotal]

    init(
        _ year: FiscalYear, statistics: [RecordOf<ComplaintStatistics>], standing: [RecordOf<ComplaintStatistics>]
    ) {
        self.year = year
        self.statistics = statistics
        self.standing = standing
        // What began before the year counts complaints of another one as well.
        let within = standing.filter { $0.period.from >= year.first }
        totals = ComplaintKind.allCases.reduce(into: [:]) { $0[$1] = ComplaintTotal(of: $1, year, from: within) }
    }

    /// Whether nothing that counts says anything of the kind.
    public func isSilent(on kind: ComplaintKind) -> Bool {
        standing.allSatisfy { $0.content.count(of: kind) == nil }
    }

    /// What counts for the year; nil where no period within it says anything of the kind.
    public func total(of kind: ComplaintKind) -> ComplaintTotal? { totals[kind] }
}
