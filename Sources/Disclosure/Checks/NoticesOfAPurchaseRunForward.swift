import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// The notices of a purchase follow its stages: none is announced before the first of each stage in the step before
    /// its own. Only the first, since work that is parted among contracts has several of each.
    static let noticesOfAPurchaseRunForward = DisclosureCheck { disclosure in
        disclosure.wholePurchases.flatMap { purchase in
            purchase.rounds.flatMap { round in
                let notices = round.dated(disclosure.references)
                let firsts = Dictionary(grouping: notices, by: \.notice.stage)
                    .compactMapValues { $0.min { $0.day < $1.day } }
                return notices.compactMap { finding($0, firsts) }
            }
        }
    }

    private static func finding(
        _ one: PurchaseRound.Dated, _ firsts: [NoticeStage: PurchaseRound.Dated]
    ) -> Finding? {
        guard let turn = one.notice.stage.turn,
            let before = firsts.keys.compactMap(\.turn).filter({ $0 < turn }).max(),
            let late = NoticeStage.allCases.filter({ $0.turn == before }).compactMap({ firsts[$0] })
                .max(by: { $0.day < $1.day }),
            one.day < late.day
        else { return nil }
        return .runsBackwards(
            .notice(one.notice), one.day, at: one.notice.record.place("date"),
            .notice(late.notice), late.day, at: late.notice.record.place("date"))
    }
}

extension Bilingual {
    fileprivate static func notice(_ notice: RecordOf<Notice>) -> Bilingual {
        Bilingual(th: "ประกาศ «\(notice.stage.thai)»", en: "the notice «\(notice.stage.rawValue)»")
    }
}

extension NoticeStage {
    /// Its turn among the stages; nil for one that may come at any time.
    fileprivate var turn: Int? {
        switch self {
        case .plan: 0
        case .draftTOR, .medianPrice: 1
        case .invitation: 2
        case .shortlist: 3
        case .winner: 4
        case .contract: 5
        case .inspection: 6
        case .amendment, .cancellation: nil
        }
    }
}

extension Finding {
    /// Something whose day comes before that of what it must follow.
    static func runsBackwards(
        _ one: Bilingual, _ day: CalendarDay, at place: Place,
        _ other: Bilingual, _ otherDay: CalendarDay, at otherPlace: Place
    ) -> Finding {
        Finding(
            .noticesRunBackwards, at: place,
            message: Bilingual(
                th: "\(one.th) \(day.longThai) มาก่อน\(other.th) \(otherDay.longThai) ใน \(otherPlace.file)",
                en: "\(one.en), \(day.iso8601), comes before \(other.en), \(otherDay.iso8601), in \(otherPlace.file)"),
            fix: Bilingual(
                th: "ตรวจวันที่ทั้งสองกับเอกสารที่ลงนาม แล้วแก้วันที่ที่พิมพ์ผิด",
                en: "compare both days with the signed papers, and mend the one that is mistyped"),
            related: [otherPlace])
    }
}
