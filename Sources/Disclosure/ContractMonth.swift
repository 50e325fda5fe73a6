import Records
import ThaiText

/// The contracts that were signed in one month.
public struct ContractMonth: Sendable {
    public let month: ThaiMonth
    public let count: Int
    public let amount: Money

    /// The twelve months of a fiscal year, October first, out of all notices: one signed in September may be published
    /// in October, which is the next year's. A notice that was withdrawn or corrected by another contract
    /// notice does not count, so that no contract counts twice.
    static func all(of year: FiscalYear, notices: [RecordOf<Notice>], references: References) -> [ContractMonth] {
        let contracts = notices.filter { notice in
            notice.stage == .contract && notice.withdrawn == nil
                && !references.corrections(of: notice.id).contains {
                    $0.common.withdrawn == nil && RecordOf<Notice>($0)?.stage == .contract
                }
        }
        .compactMap(\.contract)
        .filter { year.contains($0.signed) }
        let byMonth = Dictionary(grouping: contracts, by: \.signed.thaiMonth)
        return ThaiMonth.fiscalOrder.map { month in
            let contracts = byMonth[month] ?? []
            return ContractMonth(month: month, count: contracts.count, amount: contracts.sum(\.amount))
        }
    }
}
