import Findings
import ThaiText

extension Check<Notice> {
    /// Each kind of notice has keys that it cannot do without.
    static let noticeSaysWhatItsStageCallsFor = Check(reading: ["notice"]) { notice, report in
        let place = report.place("notice")
        let because = Bilingual(
            th: "สำหรับประกาศ «\(notice.stage.thai)»", en: "for a notice of kind «\(notice.stage.rawValue)»")
        if notice.budget == nil, notice.stage != .cancellation {
            report.require("budget", because: because, at: place)
        }
        if notice.medianPrice == nil {
            if notice.stage == .medianPrice {
                report.require("median_price", because: because, at: place)
            } else if let budget = notice.budget, budget > Notice.specificLimit, notice.stage != .plan {
                let limit = Notice.specificLimit.groupedShort
                report.require(
                    "median_price",
                    because: Bilingual(
                        th: "เพราะวงเงินเกิน \(limit) บาท", en: "since the budget is above \(limit) baht"),
                    at: report.place("budget"))
            }
        }
        if notice.stage == .inspection, notice.inspection == nil {
            report.require("inspection", because: because, at: place)
        }
        if notice.stage == .winner || notice.stage == .contract {
            if notice.bidders.isEmpty { report.require("bidders", because: because, at: place) }
            if notice.winner == nil { report.require("winner", because: because, at: place) }
        }
        if notice.stage == .contract, notice.contract == nil {
            report.require("contract", because: because, at: place)
        }
    }
}
