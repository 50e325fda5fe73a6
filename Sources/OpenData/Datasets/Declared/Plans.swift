import Disclosure
import Findings
import Records
import ThaiText

extension Dataset {
    static let plans = Dataset.ofRecords(
        "plans", Bilingual(th: "แผน", en: "Plans"),
        Bilingual(
            th: "แผนแต่ละเล่ม พร้อมจำนวนและงบประมาณรวมที่คำนวณจากโครงการในแผน",
            en: "Each plan, with counts and money computed from its projects."),
        keywords: ["แผนปฏิบัติการ", "ป้องกันการทุจริต"], category: .integrity, madeOf: ["plans"], frequency: .yearly,
        rows: { $0.plans },
        columns: [
            .fiscalYear("first_year", "ปีแรกของแผน", "ปีงบประมาณแรก พ.ศ.", en: "Its first fiscal year (Buddhist year)") {
                $0.plan.years.first
            },
            .fiscalYear("last_year", "ปีสุดท้ายของแผน", "ปีงบประมาณสุดท้าย พ.ศ.", en: "Its last fiscal year (Buddhist year)")
            {
                $0.plan.years.last
            },
            .day("adopted", "ประกาศใช้", "วันที่ประกาศใช้แผน", en: "The day it was adopted") { $0.plan.adopted },
            .count("dimensions", "จำนวนมิติ", "จำนวนมิติ", en: "How many dimensions") { $0.summary.dimensions.count },
            .count("missions", "จำนวนภารกิจ", "จำนวนภารกิจ", en: "How many missions") { $0.summary.missionCount },
            .count(
                "projects", "จำนวนโครงการ", "โครงการ กิจกรรม และมาตรการที่ไม่ได้ถอน",
                en: "How many projects that were not withdrawn"
            ) {
                $0.summary.total.projects
            },
            .money("budget", "งบประมาณรวม", "งบประมาณทุกปีของแผน (บาท)", en: "The money of all its years in baht") {
                $0.budget
            },
        ])

    static let planSummary = Dataset(
        "plan-summary", Bilingual(th: "สรุปแผนตามมิติและภารกิจ", en: "Plans by dimension and mission"),
        Bilingual(
            th: "ปีงบประมาณละหนึ่งแถวต่อภารกิจ ยอดตรงกับตารางสรุปของแผน งบประมาณว่างคือไม่มีโครงการในปีนั้น ไม่นับโครงการที่ถอน",
            en:
                "One row a year and mission: the figures of the plan's summary. No budget means that no project stands in that "
                + "year; what was withdrawn is not counted."),
        keywords: ["แผนปฏิบัติการ", "มิติ", "ภารกิจ", "งบประมาณตามแผน"], category: .integrity, madeOf: ["plans"],
        frequency: .yearly,
        primaryKey: ["plan_id", "fiscal_year", "number"], foreignKeys: [ForeignKey(["plan_id"], of: "plans", ["id"])],
        period: { $0.year.period },
        rows: { $0.plans.filter(\.hasTables).flatMap(PlanSummaryRow.all) },
        columns: [
            .parent("plan_id", "รหัสแผน", en: "The id of the plan") { $0.book.record },
            .fiscalYear { $0.year }.required(),
            .number("ลำดับของภารกิจในแผน", en: "The mission's place in the plan") { $0.number },
            .count("dimension", "มิติ", "หมายเลขมิติ", en: "The dimension's number") { $0.dimension.number }.required(),
            .text("dimension_name", "ชื่อมิติ", "ชื่อมิติ", en: "The dimension's name") { $0.dimension.name }.required(),
            .text(
                "mission", "ภารกิจ", "หมายเลขภารกิจ ว่างคือโครงการไม่ระบุภารกิจ",
                en: "The mission's number; empty for projects that name none"
            ) {
                $0.mission.number?.text
            },
            .text("mission_name", "ชื่อภารกิจ", "ชื่อภารกิจ", en: "The mission's name") { $0.mission.name }.required(),
            .money("budget", "งบประมาณ", "งบประมาณของปี (บาท)", en: "The year's money in baht") { $0.budget },
        ])
}

/// What a plan gives one mission in one year.
private struct PlanSummaryRow: Sendable {
    let book: PlanBook
    let year: FiscalYear
    let number: Int
    let dimension: PlanDimension
    let mission: PlanMission
    let budget: Money?

    static func all(of book: PlanBook) -> [PlanSummaryRow] {
        let missions = book.summary.dimensions.flatMap { dimension in dimension.missions.map { (dimension, $0) } }
        return book.summary.years.enumerated().flatMap { index, year in
            missions.enumerated().map { number, mission in
                PlanSummaryRow(
                    book: book, year: year, number: number + 1, dimension: mission.0, mission: mission.1,
                    budget: mission.1.total.byYear[index])
            }
        }
    }
}
