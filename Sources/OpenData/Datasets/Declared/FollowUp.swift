import Disclosure
import Findings
import Records
import ThaiText

extension Dataset {
    /// What the follow-up reports say of each project.
    public static let followUp = Dataset(
        "follow-up", Bilingual(th: "ผลการดำเนินการตามแผน", en: "Follow-up of the plans"),
        Bilingual(
            th: "รายงานรอบ 6 เดือนและรายงานประจำปีของแผน แถวละหนึ่งโครงการ ตัวเลขสองรอบของปีเดียวกันเป็นเงินก้อนเดียวกัน อย่านำมารวมกัน",
            en:
                "The half-year and annual reports on the plans, a row a project. Both periods of a year tell of the same money: do "
                + "not add them up."),
        keywords: ["ติดตามแผน", "รายงานรอบ 6 เดือน", "รายงานประจำปี"], category: .integrity, madeOf: ["plans"],
        frequency: .halfYearly,
        primaryKey: ["project_id", "fiscal_year", "period"],
        foreignKeys: [ForeignKey(["project_id"], of: "projects", ["id"])],
        period: { Period(from: $0.parent.report.year.first, to: $0.parent.report.lastDay) },
        rows: { disclosure in
            let reports = disclosure.plans.flatMap { PlanReport.all(of: $0, on: disclosure.today) }
            return Item<PlanReport, FollowUpRow>.all(reports, \.report.rows)
        },
        columns: [
            .text("project_id", "รหัสโครงการ", "รหัสของโครงการ", en: "The id of the project") { $0.part.project.id.path }
                .required(),
            .text("plan_id", "รหัสแผน", "รหัสของแผน", en: "The id of the plan") { $0.parent.book.record.id.path }
                .required(),
            .address("url", "ที่อยู่ของหน้า", "หน้าของรายงาน", en: "The report's page") { $0.parent.report.address }
                .required(),
            .fiscalYear { $0.parent.report.year }.required(),
            .code(
                "period", "รอบรายงาน", FollowUpPeriod.allCases, en: "Which period it is about", code: \.rawValue,
                thai: \.shortTitle
            ) { $0.parent.report.period }.required(),
            .number("ลำดับในตารางของปี", en: "Its number in the year's table") { $0.part.order },
            .text("title", "ชื่อโครงการ", "ชื่อโครงการ", en: "The project's name") { $0.part.project.title }.required(),
            .money("budget", "งบประมาณ", "งบประมาณของปี (บาท)", en: "The year's money in baht") { $0.part.budget }
                .required(),
            .code("status", "สถานะ", en: "How far it was; empty where it is not known") { $0.part.status },
            .money(
                "spent", "เบิกจ่าย", "เบิกจ่ายตั้งแต่ 1 ตุลาคม (บาท) ว่างคือไม่ทราบ",
                en: "Spent since 1 October in baht; empty where it is not known"
            ) {
                $0.part.spent
            },
            .text("result", "ผล", "ผลการดำเนินการ", en: "The result") { $0.part.result },
            .text("obstacles", "ปัญหา", "ปัญหาและอุปสรรค", en: "Obstacles") { $0.part.obstacles },
            .boolean(
                "is_provisional", "เป็นข้อมูลล่าสุดของปี", "ใช้ข้อมูลล่าสุดของปี เพราะไม่ได้ลงของรอบนั้นไว้ต่างหาก",
                en: "Whether it shows the latest of a year that goes on"
            ) {
                $0.part.isProvisional
            }.required(),
            .boolean(
                "is_inferred", "สถานะประเมินจากทั้งปี", "ประเมินสถานะจากผลของทั้งปี",
                en: "Whether the status was told from how the year ended"
            ) {
                $0.part.isInferred
            }.required(),
        ])
}

/// A follow-up report with the plan that it is on.
private struct PlanReport: Sendable {
    let book: PlanBook
    let report: FollowUpReport

    /// Those that the site has on a day; none of a plan that was withdrawn.
    static func all(of book: PlanBook, on day: CalendarDay) -> [PlanReport] {
        let reports = book.hasTables ? book.years.flatMap { book.followUps(of: $0, on: day) } : []
        return reports.map { PlanReport(book: book, report: $0) }
    }
}
