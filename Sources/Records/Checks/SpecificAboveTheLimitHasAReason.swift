import Findings
import ThaiText

extension Check<Notice> {
    /// Buying from one vendor without competition above 500,000 baht needs a reason (Public Procurement Act, พ.ศ. 2560).
    static let specificAboveTheLimitHasAReason = Check(reading: ["notice", "method", "budget", "winner", "contract"]) {
        notice, report in
        let amount = notice.contract?.amount ?? notice.winner?.price ?? notice.budget
        guard notice.method == .specific, let amount, amount > Notice.specificLimit, notice.winner?.reason == nil,
            notice.stage != .cancellation
        else { return }
        let limit = Notice.specificLimit.groupedShort
        report.add(
            Finding(
                .specificAboveLimit, at: report.place("method"),
                message: Bilingual(
                    th: "วิธีเฉพาะเจาะจงใช้กับวงเงินไม่เกิน \(limit) บาท แต่ประกาศนี้ \(amount.grouped) บาท โดยไม่บอกเหตุผล",
                    en:
                        "the method «specific» is for \(limit) baht at most; this is \(amount.grouped), without a reason"
                ),
                fix: notice.winner == nil
                    ? Bilingual(
                        th: "ตรวจวิธีจัดซื้อจัดจ้างและวงเงิน หากถูกต้องแล้วให้บอกเหตุผลไว้ในเนื้อหา (เตือนเท่านั้น ยังเผยแพร่ได้)",
                        en: "check method and amount; if they are right, say why in the body (a warning stops nothing)")
                    : Bilingual(
                        th: "ตรวจวิธีจัดซื้อจัดจ้างและวงเงิน หากถูกต้องแล้วให้ใส่ reason: เหตุผล ใต้ winner",
                        en: "check method and amounts; if they are right, give the reason: below winner")))
    }
}
