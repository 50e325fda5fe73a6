import Findings
import ThaiText

extension Check<Notice> {
    /// A winner that asked for more than another bidder was chosen for a reason, which readers will look for.
    static let higherWinnerHasAReason = Check(reading: ["winner", "bidders"]) { notice, report in
        guard let winner = notice.winner, winner.reason == nil else { return }
        let own = notice.bidder(of: winner)
        guard
            let lower = notice.bidders.filter({ $0.price < winner.price && $0 != own }).min(by: { $0.price < $1.price })
        else { return }
        report.add(
            Finding(
                .higherWinner, at: report.place("winner", "price"),
                message: Bilingual(
                    th:
                        "ผู้ชนะเสนอ \(winner.price.grouped) บาท สูงกว่า «\(lower.name)» ที่เสนอ \(lower.price.grouped) บาท โดยไม่บอกเหตุผล",
                    en: "the winner asks for \(winner.price.grouped) baht, more than «\(lower.name)» with "
                        + "\(lower.price.grouped), and no reason is given"),
                fix: Bilingual(
                    th: "เพิ่ม reason: เหตุผลที่คัดเลือก ใต้ winner หรือตรวจราคาที่เสนออีกครั้ง",
                    en: "add reason: below winner, or check the prices")))
    }
}
