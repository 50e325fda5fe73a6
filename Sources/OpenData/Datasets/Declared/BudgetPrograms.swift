import Disclosure
import Findings
import Records

extension Dataset {
    /// Budget and spending of each program and year.
    public static let budgetPrograms = Dataset(
        "budget-programs", Bilingual(th: "งบประมาณและการใช้จ่ายตามแผนงาน", en: "Budget and spending by program"),
        Bilingual(
            th: "ปีงบประมาณละหนึ่งแถวต่อแผนงาน รวมจากเอกสารทุกฉบับที่ใช้อยู่ของปีนั้น นำมารวมกันได้ ตัวเลขตรงกับหน้างบประมาณรายปี",
            en:
                "One row a fiscal year and program, out of all papers of the year that hold. These rows may be added up; they are "
                + "the figures of the year's page."),
        keywords: ["งบประมาณ", "แผนงาน", "เบิกจ่าย", "งบประมาณคงเหลือ"], category: .budget, madeOf: ["budget"],
        frequency: .halfYearly,
        primaryKey: ["fiscal_year", "program"], period: { $0.parent.year.period },
        rows: { disclosure in
            Item<BudgetYear, BudgetProgramGroup>.all(
                disclosure.budgets.years.filter { $0.standing != .nothing }, \.breakdown.programs)
        },
        columns: [
            .fiscalYear { $0.parent.year }.required().fiscal("date:fiscal-year"),
            .address("url", "ที่อยู่ของหน้า", "หน้างบประมาณของปี", en: "The year's page") { $0.parent.address }.required(),
            .budgetProgram { $0.part.program },
            .budgetAmounts { $0.part.total },
            .day(
                "spent_until", "เบิกจ่ายถึงวันที่", "วันสุดท้ายที่ยอดเบิกจ่ายนับถึง",
                en: "The last day that the spending is counted to"
            ) {
                $0.parent.spending?.lastDay
            },
        ])
}
