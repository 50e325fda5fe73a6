import Records
import ThaiText

/// All complaint statistics.
public struct ComplaintRegister: Sendable {
    /// The newest period first, withdrawn and corrected ones among them.
    public let statistics: [RecordOf<ComplaintStatistics>]
    /// Those that count, the newest period first: neither withdrawn nor corrected by other statistics.
    public let standing: [RecordOf<ComplaintStatistics>]
    /// By fiscal year of a period's last day, newest first; years between of which nothing was published are there too.
    public let years: [ComplaintYear]

    init(_ statistics: [RecordOf<ComplaintStatistics>], references: References) {
        let statistics = statistics.sorted { one, other in
            (other.period.to, one.period.from, one.id) < (one.period.to, other.period.from, other.id)
        }
        let standing = statistics.filter { statistics in
            references.counts(statistics.record) { $0.content is ComplaintStatistics }
        }
        self.statistics = statistics
        self.standing = standing
        guard let newest = statistics.first?.year, let first = statistics.last?.year else {
            years = []
            return
        }
        let all = Dictionary(grouping: statistics, by: \.year)
        let counting = Dictionary(grouping: standing, by: \.year)
        years = (first...newest).reversed().map { year in
            ComplaintYear(year, statistics: all[year] ?? [], standing: counting[year] ?? [])
        }
    }

    /// The address of the page about complaints of all kinds.
    public static let address = "/complaints/"

    /// The address of the page about the channel for corruption.
    public static let corruptionAddress = "/complaints/corruption/"

    /// The address of the figures as a table, which is there where some statistics count.
    public static func fileAddress(_ type: TableFileType) -> String { "\(address)complaints.\(type.rawValue)" }
}

extension RecordOf<ComplaintStatistics> {
    /// The fiscal year under which they stand: that of their period's last day.
    fileprivate var year: FiscalYear { self.period.to.fiscalYear }
}

extension ComplaintStatistics {
    /// The counts of one kind; nil where the record does not say.
    public func count(of kind: ComplaintKind) -> ComplaintCount? { rows.first { $0.kind == kind } }
}
