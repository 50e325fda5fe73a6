import Findings
import ThaiText

extension Check<BudgetReport> {
    /// The totals of the signed paper are the sums of its lines, to the satang.
    static let totalsAreTheSumsOfTheLines = Check(reading: ["lines", "revenue", "totals"]) { budget, report in
        let sums: [(key: PathStep, label: Bilingual, stated: Money?, sum: Money)] = [
            ("budget", Bilingual(th: "งบประมาณ", en: "budget"), budget.totals?.budget, budget.lines.sum(\.budget)),
            (
                "spent", Bilingual(th: "เบิกจ่าย", en: "spent"), budget.totals?.spent,
                budget.lines.sum { $0.spent ?? .zero }
            ),
            (
                "estimate", Bilingual(th: "ประมาณการ", en: "estimate"), budget.totals?.estimate,
                budget.revenue.sum(\.estimate)
            ),
            (
                "received", Bilingual(th: "รับจริง", en: "received"), budget.totals?.received,
                budget.revenue.sum { $0.received ?? .zero }
            ),
        ]
        for (key, label, stated, sum) in sums {
            guard let stated, stated != sum else { continue }
            report.add(.totalDiffers(label, stated: stated.grouped, sum: sum.grouped, at: report.place("totals", key)))
        }
    }
}

extension Finding {
    /// A total as the signed paper states it against the sum of its parts, both as they are shown; `related` are places
    /// where the slip may be.
    public static func totalDiffers(
        _ label: Bilingual, stated: String, sum: String, at place: Place, related: [Place] = []
    ) -> Finding {
        Finding(
            .totalDiffers, at: place,
            message: Bilingual(
                th: "ยอดรวม\(label.th)เขียนไว้ \(stated) แต่รวมรายการได้ \(sum)",
                en: "the total of \(label.en) is given as \(stated), but the lines sum to \(sum)"),
            fix: Bilingual(
                th: "ตรวจกับเอกสารที่ลงนามว่ารายการใดพิมพ์ผิดหรือขาดไป หรือแก้ยอดรวม",
                en: "compare with the signed paper: a line is mistyped or missing, or the total is wrong"),
            related: related)
    }
}
