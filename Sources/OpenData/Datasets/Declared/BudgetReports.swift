import Disclosure
import Findings
import Records

extension Dataset {
    /// Every budget paper with its totals.
    public static let budgetReports = Dataset.ofRecords(
        "budget-reports", Bilingual(th: "เอกสารงบประมาณ", en: "Budget papers"),
        Bilingual(
            th: "ข้อบัญญัติ แผนการใช้จ่าย และรายงานการใช้จ่ายแต่ละฉบับ พร้อมยอดรวมที่คำนวณจากรายการ ฉบับที่มีฉบับแก้ไขแล้วยังมีแถว "
                + "และ is_current เป็น false อย่านำยอดของหลายฉบับมารวมกัน เพราะแต่ละฉบับรายงานเงินก้อนเดียวกัน",
            en:
                "Every ordinance, spending plan and report with the totals computed from its lines. A paper that was corrected "
                + "keeps its row with is_current false. Do not add papers up: they speak of the same money."),
        keywords: ["งบประมาณ", "ข้อบัญญัติงบประมาณ", "การใช้จ่ายงบประมาณ"], category: .budget, madeOf: ["budget"],
        rows: { $0.budgets.statements },
        columns: [
            .code("report", "ประเภทรายงาน", en: "Which budget paper it is") { $0.kind },
            .day("period_from", "ตั้งแต่วันที่", "วันแรกที่รายงาน", en: "The first day that it reports on") {
                $0.report.period?.from
            },
            .day("period_to", "ถึงวันที่", "วันสุดท้ายที่รายงาน", en: "The last day that it reports on") {
                $0.report.period?.to
            },
            .isCurrent { $0.isCurrent },
            .budgetAmounts { $0.breakdown.total },
            .money("estimate", "ประมาณการรายรับ", "ประมาณการรายรับรวม (บาท)", en: "The whole estimated revenue in baht") {
                $0.revenue.lines.isEmpty ? nil : $0.revenue.estimate
            },
            .money("received", "รับจริง", "รายรับจริงรวม (บาท)", en: "The whole revenue received in baht") {
                $0.revenue.received
            },
        ])
}

extension Columns {
    /// Whether a record holds, and no other edition took its place.
    static func isCurrent(_ value: @escaping @Sendable (Row) -> Bool) -> Columns {
        .boolean(
            "is_current", "ใช้อยู่", "ไม่ได้ถอน และไม่มีฉบับแก้ไขมาแทน",
            en: "Whether it stands and no correction took its place",
            value
        ).required()
    }

    /// A program and the area that it belongs to.
    static func budgetProgram(_ program: @escaping @Sendable (Row) -> BudgetProgram) -> Columns {
        let area: Columns = .code("area", "ด้าน", en: "The area") { program($0).area }
        let own: Columns = .code("program", "แผนงาน", en: "The program") { program($0) }
        return Columns(area.columns + own.columns).required()
            .fiscal(
                "functional-classification:generic:level1:code:full", "functional-classification:generic:level1:label",
                "functional-classification:generic:level2:code:full", "functional-classification:generic:level2:label")
    }

    /// What a level of a budget comes to.
    static func budgetAmounts(_ amounts: @escaping @Sendable (Row) -> BudgetAmounts) -> Columns {
        let parts: [Columns] = [
            .money("budget", "งบประมาณ", "งบประมาณอนุมัติ (บาท)", en: "The budget in baht") { amounts($0).budget }
                .required(),
            .money(
                "transfer", "โอน", "โอนเพิ่ม หรือลดถ้าติดลบ (บาท)", en: "Moved to it, or away where negative, in baht",
                signed: true
            ) {
                amounts($0).transfer
            }.required(),
            .money("available", "งบหลังโอน", "งบประมาณบวกโอน (บาท)", en: "Budget and transfer in baht", signed: true) {
                amounts($0).available
            }.required(),
            .money(
                "spent", "เบิกจ่าย", "เบิกจ่ายแล้ว (บาท) ว่างคือเอกสารไม่ได้รายงาน",
                en: "Spent in baht; empty where it is not reported"
            ) {
                amounts($0).spent
            },
            .money(
                "remaining", "คงเหลือ", "งบหลังโอนลบเบิกจ่าย (บาท)", en: "What is left of what may be spent, in baht",
                signed: true
            ) {
                amounts($0).remaining
            },
        ]
        return Columns(parts.flatMap { $0.fiscal("value").columns })
    }
}
