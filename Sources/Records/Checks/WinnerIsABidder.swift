import Findings
import ThaiText

extension Check<Notice> {
    /// The winner stands among the bidders, by number or by name.
    static let winnerIsABidder = Check(reading: ["winner", "bidders"]) { notice, report in
        guard let winner = notice.winner, !notice.bidders.isEmpty, notice.bidder(of: winner) == nil else { return }
        report.add(
            Finding(
                .winnerNotBidder, at: report.place("winner", "name"),
                message: Bilingual(
                    th: "ผู้ชนะ «\(winner.name)» ไม่อยู่ในรายชื่อผู้เสนอราคา",
                    en: "the winner «\(winner.name)» is not among the bidders"),
                fix: .didYouMean(
                    EditDistance.nearest(to: winner.name, in: notice.bidders.map(\.name)),
                    else: Bilingual(
                        th: "เพิ่มผู้ชนะใน bidders หรือแก้ชื่อให้ตรงกัน",
                        en: "add it to bidders, or spell both the same")),
                related: [report.place("bidders")]))
    }
}

extension Notice {
    /// The winner's own bid; nil where there is none.
    public func bidder(of winner: Winner) -> Bidder? { bidders.bid(of: winner) }
}

extension [Bidder] {
    /// A winner's own bid, of several the one at the price that was agreed; nil where there is none.
    public func bid(of winner: Winner) -> Bidder? {
        let own = filter { winner.isSame(as: $0) }
        return own.first { $0.price == winner.price } ?? own.first
    }
}
