import Disclosure
import Findings
import Records
import ThaiText

extension Dataset {
    static let scores = Dataset(
        "scores", Bilingual(th: "คะแนนการประเมิน", en: "Scores of assessments"),
        Bilingual(
            th: "คะแนนที่เอกสารรายงานไว้ รายข้อและรายปี แถวที่ is_overall เป็น true คือคะแนนภาพรวม ซึ่งไม่ใช่ผลรวมของแถวอื่น",
            en:
                "The scores that documents report, by indicator and year. A row with is_overall true stands for the whole, which is "
                + "no sum of the others."),
        keywords: ["ITA", "คะแนนการประเมิน", "ความพึงพอใจ"], category: nil, madeOf: ["documents"], frequency: .yearly,
        primaryKey: ["document_id", "name", "fiscal_year"],
        foreignKeys: [ForeignKey(["document_id"], of: "documents", ["id"])],
        period: { $0.year.period },
        rows: { disclosure in
            disclosure.scoreReports.flatMap { report in
                report.rows.flatMap { row in row.years.map { ScoreInYear(report: report, row: row, year: $0) } }
            }
        },
        columns: [
            .parent("document_id", "รหัสเอกสาร", en: "The id of the document") { $0.report.record },
            .text("name", "รายการ", "ชื่อตัวชี้วัดหรือด้าน", en: "The name of the indicator") { $0.row.name }.required(),
            .fiscalYear { $0.year }.required(),
            .score("score", "คะแนน", "คะแนนที่ได้", en: "The score") { $0.row[$0.year] }.required(),
            .text("unit", "หน่วย", "หน่วยของคะแนน", en: "What the score is counted in") { $0.report.table.unit }
                .required(),
            .score("maximum", "คะแนนเต็ม", "คะแนนเต็ม", en: "The most that can be scored") { $0.report.table.maximum }
                .required(),
            .boolean("is_overall", "เป็นภาพรวม", "เป็นคะแนนภาพรวมหรือไม่", en: "Whether it stands for the whole") {
                $0.row.name == $0.report.overall?.name
            }.required(),
        ])
}

/// What one indicator scored in one year.
private struct ScoreInYear: Sendable {
    let report: ScoreReport
    let row: ScoreRow
    let year: FiscalYear
}
