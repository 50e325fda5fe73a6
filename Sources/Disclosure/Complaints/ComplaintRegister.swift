import Records
import ThaiText

/// All complaint statistics.
public struct ComplaintRegister: Sendable {
    /// The newest period first.
    public let statistics: [RecordOf<ComplaintStatistics>]

    init(_ statistics: [RecordOf<ComplaintStatistics>]) {
        self.statistics = statistics.sorted { one, other in
            (other.period.to, one.period.from, one.id) < (one.period.to, other.period.from, other.id)
        }
    }

    /// By fiscal year of the period's last day, newest first.
    public var years: [(year: FiscalYear, statistics: [RecordOf<ComplaintStatistics>])] {
        Dictionary(grouping: statistics, by: \.period.to.fiscalYear)
            .sorted { $0.key > $1.key }
            .map { ($0.key, $0.value) }
    }
}

extension ComplaintStatistics {
    /// The counts of one kind; nil where the record does not say.
    public func count(of kind: ComplaintKind) -> ComplaintCount? { rows.first { $0.kind == kind } }
}
