import Records
import ThaiText

/// What was agreed with one vendor: a contract, or a winner whose contract is not signed, or not announced, yet.
public struct Agreement: Sendable {
    /// Who was chosen, as the last notice that says so has it.
    public let winner: Winner
    /// What the contract says, else the winner's price.
    public let price: Money
    /// Nil where none is announced.
    public let contract: Contract?
    /// Who offered what.
    public let bidders: [Bidder]
    /// Why the winner was chosen; nil where no notice says.
    public let reason: String?
    /// The day it was signed; with no contract, that on which the winner was first announced. Its month is that of form
    /// สขร.1.
    public let date: CalendarDay
    /// The last notice that states it.
    public let notice: RecordOf<Notice>

    /// The agreements of a purchase by its notices that count, as it went, in the order of their days: one a contract
    /// number, and the winner who waits for a contract.
    static func all(of notices: [RecordOf<Notice>], _ references: References) -> [Agreement] {
        let contracts = Dictionary(grouping: notices.filter { $0.contract != nil }) { $0.contract?.plainNumber ?? "" }
        let signed = contracts.values.compactMap { Agreement(signedIn: $0, of: notices) }
        return (signed + [Agreement(waitingIn: notices, references)].compactMap(\.self))
            .sorted { ($0.date, $0.notice.id) < ($1.date, $1.notice.id) }
    }

    /// The contract that these notices state, the last of them for good; nil where nobody is named with whom it was made.
    private init?(signedIn stating: [RecordOf<Notice>], of notices: [RecordOf<Notice>]) {
        guard let first = stating.first, let last = stating.last, let contract = last.contract else { return nil }
        // Else of the choice before it, and not of a later round or part.
        let earlier = notices.prefix { $0.id != first.id }
        let named = [stating, Array(earlier), notices.reversed()].lazy.compactMap { $0.compactMap(\.winner).last }
        guard let winner = named.first else { return nil }
        self.init(winner, contract: contract, on: contract.signed, statedBy: last, of: notices)
    }

    /// The last winner since a cancellation, if any, who has no contract; nil where there is none.
    private init?(waitingIn notices: [RecordOf<Notice>], _ references: References) {
        // Newest first.
        let round = notices.reversed().prefix { $0.stage != .cancellation }
        let contracts = round.filter { $0.contract != nil }
        let candidates = round.prefix { $0.contract == nil }.filter { contracts.isEmpty || $0.stage == .winner }
        guard let last = candidates.first(where: { $0.winner != nil }), let winner = last.winner,
            !contracts.contains(where: { $0.winner?.isSame(as: winner) == true })
        else { return nil }
        let announced = round.filter { $0.winner?.isSame(as: winner) == true }.map(references.firstDay).min()
        self.init(winner, contract: nil, on: announced ?? last.date, statedBy: last, of: notices)
    }

    private init(
        _ winner: Winner, contract: Contract?, on date: CalendarDay, statedBy notice: RecordOf<Notice>,
        of notices: [RecordOf<Notice>]
    ) {
        let ofWinner = notices.filter { $0.winner?.isSame(as: winner) == true }
        self.winner = winner
        price = contract?.amount ?? winner.price
        self.contract = contract
        bidders = (notice.bidders.isEmpty ? ofWinner.last { !$0.bidders.isEmpty } : notice)?.bidders ?? []
        reason = notice.winner?.reason ?? ofWinner.compactMap { $0.winner?.reason }.last
        self.date = date
        self.notice = notice
    }

    /// The contract's number and day as form สขร.1 has them, or the day on which the winner was announced.
    public var contractText: String { "\(contract?.statedNumber ?? "ประกาศผู้ชนะ") ลงวันที่ \(date.longThai)" }
}
