import Records
import ThaiText

/// The contracts that were signed in one month.
public struct ContractMonth: Sendable {
    public let month: ThaiMonth
    public let count: Int
    public let amount: Money

    /// The twelve months of a fiscal year in which these contracts were signed, October first.
    static func all(of contracts: [Contract]) -> [ContractMonth] {
        let byMonth = Dictionary(grouping: contracts, by: \.signed.thaiMonth)
        return ThaiMonth.fiscalOrder.map { month in
            let contracts = byMonth[month] ?? []
            return ContractMonth(month: month, count: contracts.count, amount: contracts.sum(\.amount))
        }
    }
}

extension [RecordOf<Notice>] {
    /// The contracts by the fiscal year in which they were signed, whenever they were announced. A notice that was
    /// withdrawn, or corrected by another contract notice, does not count, so that no contract counts twice.
    func contracts(_ references: References) -> [FiscalYear: [Contract]] {
        let standing = filter { notice in
            notice.stage == .contract && notice.withdrawn == nil
                && !references.corrections(of: notice.id).contains {
                    $0.common.withdrawn == nil && RecordOf<Notice>($0)?.stage == .contract
                }
        }
        return Dictionary(grouping: standing.compactMap(\.contract), by: \.signed.fiscalYear)
    }
}
