import Records
import ThaiText

/// How many complaints of one kind there were in a fiscal year: as the statistics of the whole year say, else in sum over
/// periods that do not overlap.
public struct ComplaintTotal: Sendable {
    public let year: FiscalYear
    /// The state of those that are pending is that at the end of each part.
    public let count: ComplaintCount
    /// The statistics that it sums up, in the order of their periods; a single one for the whole year, if there is one.
    public let parts: [RecordOf<ComplaintStatistics>]
    /// The days that it is about, as periods with a gap between each two.
    public let covered: [Period]

    /// Whether it is about every day of the year.
    public var isWholeYear: Bool { covered == [year.period] }

    /// Nil where none of the statistics, which lie within the year, says anything of the kind.
    init?(of kind: ComplaintKind, _ year: FiscalYear, from statistics: [RecordOf<ComplaintStatistics>]) {
        let parts = Self.apart(statistics.filter { $0.content.count(of: kind) != nil })
        guard !parts.isEmpty else { return nil }
        self.year = year
        self.parts = parts
        count = .sum(of: kind, parts.compactMap { $0.content.count(of: kind) })
        covered = parts.reduce(into: []) { covered, part in
            if let last = covered.last, last.to.adding(days: 1) == part.period.from {
                covered[covered.count - 1].to = part.period.to
            } else {
                covered.append(part.period)
            }
        }
    }

    /// The statistics that cover the most days without counting any twice, and of such choices the fewest: the year goes
    /// before its halves. Of one period, the newest count.
    static func apart(_ statistics: [RecordOf<ComplaintStatistics>]) -> [RecordOf<ComplaintStatistics>] {
        let ordered = Dictionary(grouping: statistics, by: \.period)
            .compactMap { $0.value.newestFirst().first }
            .sorted { ($0.period.to, $0.period.from) < ($1.period.to, $1.period.from) }
        // The best choice among the first so many.
        var best: [(days: Int, parts: [RecordOf<ComplaintStatistics>])] = [(0, [])]
        for (index, statistics) in ordered.enumerated() {
            let before = best[ordered.prefix { $0.period.to < statistics.period.from }.count]
            let with = (days: before.days + statistics.period.days, parts: before.parts + [statistics])
            let without = best[index]
            best.append((without.days, with.parts.count) < (with.days, without.parts.count) ? with : without)
        }
        return best[ordered.count].parts
    }
}
