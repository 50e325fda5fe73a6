import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// The days that notices name follow each other: bids close after the invitation, a contract is signed after its
    /// winner is announced and before it is announced itself, and what was bought is inspected after that.
    static let daysWithinNoticesRunForward = DisclosureCheck { disclosure in
        disclosure.wholePurchases.flatMap { purchase in
            purchase.rounds.flatMap { round in
                let winner = round.dated(disclosure.references)
                    .filter { $0.notice.stage == .winner }.min { $0.day < $1.day }
                let first = round.firstSigning
                return round.notices.compactMap(closing)
                    + round.notices.compactMap { signing(of: $0, after: winner) }
                    + round.notices.compactMap { notice in first.flatMap { inspection(of: notice, after: $0) } }
            }
        }
    }

    private static func closing(of invitation: RecordOf<Notice>) -> Finding? {
        guard invitation.stage == .invitation, let closes = invitation.closes, closes < invitation.date else {
            return nil
        }
        return .runsBackwards(
            Bilingual(th: "วันปิดรับข้อเสนอ", en: "the last day for bids"), closes,
            at: invitation.record.place("closes"),
            Bilingual(th: "วันที่ประกาศ", en: "the day of the invitation"), invitation.date,
            at: invitation.record.place("date"))
    }

    /// Nothing where the whole notice comes before the winner's, which is reported by itself.
    private static func signing(of notice: RecordOf<Notice>, after winner: PurchaseRound.Dated?) -> Finding? {
        guard let signed = notice.contract?.signed else { return nil }
        if let winner {
            if notice.date < winner.day { return nil }
            if signed < winner.day {
                return .runsBackwards(
                    dayOfSigning, signed, at: notice.record.place("contract", "signed"),
                    Bilingual(th: "ประกาศผู้ชนะ", en: "the winner's notice"), winner.day,
                    at: winner.notice.record.place("date"))
            }
        }
        guard notice.stage == .contract, notice.date < signed else { return nil }
        return .runsBackwards(
            Bilingual(th: "ประกาศสัญญา", en: "the contract's notice"), notice.date, at: notice.record.place("date"),
            dayOfSigning, signed, at: notice.record.place("contract", "signed"))
    }

    private static let dayOfSigning = Bilingual(th: "วันที่ลงนามในสัญญา", en: "the day of signing")

    private static func inspection(of notice: RecordOf<Notice>, after signing: PurchaseRound.Dated) -> Finding? {
        guard let inspected = notice.inspection?.date, inspected < signing.day else { return nil }
        return .runsBackwards(
            Bilingual(th: "วันตรวจรับ", en: "the day of inspection"), inspected,
            at: notice.record.place("inspection", "date"),
            dayOfSigning, signing.day, at: signing.notice.record.place("contract", "signed"))
    }
}

extension PurchaseRound {
    fileprivate var firstSigning: Dated? {
        notices.compactMap { notice in notice.contract.map { (notice, $0.signed) } }.min { $0.1 < $1.1 }
    }
}
