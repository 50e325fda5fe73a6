import Disclosure
import Findings
import Records

extension Dataset {
    static let budgetLines = Dataset(
        "budget-lines", Bilingual(th: "รายการงบประมาณรายจ่าย", en: "Lines of the budget papers"),
        Bilingual(
            th: "รายจ่ายทุกรายการของเอกสารงบประมาณทุกฉบับ ตามด้าน แผนงาน และงบ เลือกฉบับเดียวก่อนนำมารวมกัน",
            en:
                "Every line of expenditure of every budget paper, by area, program and category. Choose one paper before you add up."
        ),
        keywords: ["งบประมาณรายจ่าย", "แผนงาน", "งบลงทุน", "เบิกจ่าย"], category: .budget, madeOf: ["budget"],
        primaryKey: ["line_id"], foreignKeys: [ForeignKey(["report_id"], of: "budget-reports", ["id"])],
        period: { $0.parent.year.period },
        rows: { disclosure in Item<BudgetStatement, BudgetLine>.all(disclosure.budgets.standing, \.report.lines) },
        columns: Columns.paperLine("line") + [
            .budgetProgram { $0.part.program },
            .code("category", "งบ", en: "The category of expenditure") { $0.part.category }.required()
                .fiscal(
                    "economic-classification:generic:level1:code:full", "economic-classification:generic:level1:label"),
            .text("name", "รายการ", "ชื่อรายการ", en: "The line's name") { $0.part.name }.required(),
            .budgetAmounts { BudgetAmounts([$0.part]) },
        ])

    /// The lines of revenue of every budget paper.
    public static let budgetRevenue = Dataset(
        "budget-revenue", Bilingual(th: "รายการรายรับ", en: "Lines of revenue"),
        Bilingual(
            th: "รายรับทุกรายการของเอกสารงบประมาณทุกฉบับ เลือกฉบับเดียวก่อนนำมารวมกัน",
            en: "Every line of revenue of every budget paper. Choose one paper before you add up."),
        keywords: ["รายรับ", "ประมาณการรายรับ", "ภาษี"], category: .budget, madeOf: ["budget"],
        primaryKey: ["line_id"], foreignKeys: [ForeignKey(["report_id"], of: "budget-reports", ["id"])],
        period: { $0.parent.year.period },
        rows: { disclosure in Item<BudgetStatement, RevenueLine>.all(disclosure.budgets.standing, \.revenue.lines) },
        columns: Columns.paperLine("revenue") + [
            .text("name", "รายการ", "ชื่อรายรับ", en: "The line's name") { $0.part.name }.required()
                .fiscal("economic-classification:generic:level1:label"),
            .money("estimate", "ประมาณการ", "ประมาณการรายรับ (บาท)", en: "The estimate in baht") { $0.part.estimate }
                .required().fiscal("value"),
            .money(
                "received", "รับจริง", "รับจริง (บาท) ว่างคือเอกสารไม่ได้รายงาน",
                en: "Received in baht; empty where it is not reported"
            ) {
                $0.part.received
            }.fiscal("value"),
        ])
}

extension BudgetRegister {
    /// The papers that were not withdrawn.
    fileprivate var standing: [BudgetStatement] { statements.filter { $0.report.withdrawn == nil } }
}

extension Columns {
    /// What a line of a budget paper has beside its own words and amounts; `part` tells the lists of a paper apart.
    fileprivate static func paperLine<Line>(_ part: String) -> [Columns] where Row == Item<BudgetStatement, Line> {
        [
            .text(
                "line_id", "รหัสรายการย่อย", "รหัสเอกสาร ตามด้วยลำดับในเอกสาร",
                en: "The paper's id and the line's place in it"
            ) {
                "\($0.parent.record.id.path)#\(part)-\($0.number)"
            }.required().unique().fiscal("budget-line-id"),
            .parent("report_id", "รหัสเอกสารงบประมาณ", en: "The id of the budget paper") { $0.parent.record },
            .number { $0.number },
            .fiscalYear { $0.parent.year }.required().fiscal("date:fiscal-year"),
            .code("report", "ประเภทรายงาน", en: "Which budget paper it is") { $0.parent.kind }.required().fiscal(
                "phase"),
            .isCurrent { $0.parent.isCurrent },
        ]
    }
}
