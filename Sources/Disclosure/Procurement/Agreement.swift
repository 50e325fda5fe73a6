import Records
import ThaiText

/// What was agreed with one vendor: a contract, or a winner whose contract is not signed, or not announced, yet.
public struct Agreement: Sendable {
    /// Who was chosen, as the newest notice that says so has it.
    public let winner: Winner
    /// What the contract says, else the winner's price.
    public let price: Money
    /// Nil where none is announced.
    public let contract: Contract?
    /// Who offered what.
    public let bidders: [Bidder]
    /// Why the winner was chosen; nil where no notice says.
    public let reason: String?
    /// The day it was signed; with no contract, that of the winner's notice. Its month is that of form สขร.1.
    public let date: CalendarDay
    /// The newest notice that states it.
    public let notice: RecordOf<Notice>

    /// The agreements of a purchase by its notices that count, oldest first: one a contract number; with no contract, the
    /// newest winner, unless a cancellation followed.
    static func all(of notices: [RecordOf<Notice>]) -> [Agreement] {
        let contracts = Dictionary(grouping: notices.filter { $0.contract != nil }) { $0.contract?.plainNumber ?? "" }
        guard contracts.isEmpty else {
            return contracts.sorted { $0.key < $1.key }
                .compactMap { Agreement(contractIn: $0.value, of: notices) }
                .sorted { ($0.date, $0.notice.id) < ($1.date, $1.notice.id) }
        }
        guard let last = notices.last(where: { $0.winner != nil }), let winner = last.winner else { return [] }
        let wasCancelled = notices.reversed().prefix { $0.id != last.id }.contains { $0.stage == .cancellation }
        return wasCancelled ? [] : [Agreement(winner, contract: nil, statedBy: last, of: notices)]
    }

    /// The contract that these notices state, oldest first, the newest of them for good; nil where nobody is named with
    /// whom it was made.
    private init?(contractIn stating: [RecordOf<Notice>], of notices: [RecordOf<Notice>]) {
        guard let newest = stating.last, let contract = newest.contract,
            let winner = (notices + stating).last(where: { $0.winner != nil })?.winner
        else { return nil }
        self.init(winner, contract: contract, statedBy: newest, of: notices)
    }

    private init(
        _ winner: Winner, contract: Contract?, statedBy notice: RecordOf<Notice>, of notices: [RecordOf<Notice>]
    ) {
        let name = Folding.key(winner.name)
        let ofWinner = notices.filter { notice in notice.winner.map { Folding.key($0.name) == name } ?? false }
        self.winner = winner
        price = contract?.amount ?? winner.price
        self.contract = contract
        bidders = (notice.bidders.isEmpty ? ofWinner.last { !$0.bidders.isEmpty } : notice)?.bidders ?? []
        reason = notice.winner?.reason ?? ofWinner.compactMap { $0.winner?.reason }.last
        date = contract?.signed ?? notice.date
        self.notice = notice
    }
}

extension Agreement {
    /// The contract's number and day as form สขร.1 has them, or the day on which the winner was announced.
    public var contractText: String { "\(contract?.statedNumber ?? "ประกาศผู้ชนะ") ลงวันที่ \(date.longThai)" }
}

extension Contract {
    /// Its number with the word that goes before a bare one: เลขที่ 12/2568, but ใบสั่งซื้อ 5/2568.
    public var statedNumber: String { number.first?.isNumber == true ? "เลขที่ \(number)" : number }

    /// Its number without the words before it: «สัญญาซื้อเลขที่ 1/2568» and «๑/๒๕๖๘» are one.
    public var plainNumber: String {
        let number = Folding.key(number)
        return number.ranges(of: "เลขที่").last.map { String(number[$0.upperBound...]) } ?? number
    }
}

/// An agreement with the purchase that it is part of.
public struct AgreedPurchase: Sendable {
    public let purchase: Purchase
    public let agreement: Agreement
}
