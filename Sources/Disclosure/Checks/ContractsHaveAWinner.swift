import Findings
import Records

extension DisclosureCheck {
    /// A purchase that has a contract says with whom it was made: else it would stand in no form.
    static let contractsHaveAWinner = DisclosureCheck { disclosure in
        disclosure.wholePurchases.compactMap { purchase in
            guard purchase.figure(\.winner) == nil,
                let notice = purchase.standing.first(where: { $0.contract != nil })
            else { return nil }
            return .contractWithoutWinner(notice, others: purchase.notices.filter { $0.id != notice.id })
        }
    }
}

extension Finding {
    fileprivate static func contractWithoutWinner(
        _ notice: RecordOf<Notice>, others: [RecordOf<Notice>]
    ) -> Finding {
        Finding(
            .contractWithoutWinner, at: notice.record.place("contract"),
            message: Bilingual(
                th: "มีสัญญา แต่ไม่มีประกาศใดของงานนี้บอกว่าใครเป็นผู้ชนะ สัญญาจึงจะไม่อยู่ในแบบ สขร.1",
                en: "there is a contract, but no notice of the purchase says who won it, so no form would have it"),
            fix: Bilingual(
                th: "เพิ่ม winner: {name, price} ในประกาศนี้ หรือตรวจว่าประกาศผู้ชนะมีเลขที่โครงการเดียวกันและไม่ได้ถอนไว้",
                en: "add winner: {name, price} here, or see that the winner's notice has the same project number "
                    + "and is not withdrawn"),
            related: others.map(\.record.source.whole))
    }
}
