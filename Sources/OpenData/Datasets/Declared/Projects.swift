import Disclosure
import Findings
import Records
import ThaiText

extension Dataset {
    static let projects = Dataset.ofRecords(
        "projects", Bilingual(th: "โครงการตามแผน", en: "Projects of the plans"),
        Bilingual(
            th: "โครงการ กิจกรรม และมาตรการทุกรายการของแผนทุกเล่ม ข้อมูลรายปีอยู่ในชุดข้อมูล project-years",
            en: "Every project, activity and measure of every plan; what it has by year is in project-years."),
        keywords: ["โครงการ", "กิจกรรม", "แผนปฏิบัติการ"], category: .integrity, madeOf: ["plans"], frequency: .yearly,
        rows: { $0.projects },
        columns: [
            .text("plan_id", "รหัสแผน", "รหัสของแผนที่โครงการอยู่", en: "The id of its plan") { $0.id.parent?.path },
            .count("dimension", "มิติ", "หมายเลขมิติของแผน", en: "The number of the plan's dimension") { $0.dimension }
                .atLeast(1).atMost(4),
            .text("mission", "ภารกิจ", "หมายเลขภารกิจ เช่น 1.1", en: "The mission's number, such as 1.1") {
                $0.mission?.text
            },
            .code("form", "ลักษณะ", en: "What the plan calls it") { $0.form },
            .text("target", "กลุ่มเป้าหมาย", "กลุ่มเป้าหมาย", en: "Whom it is for") { $0.target },
            .count("target_count", "จำนวนเป้าหมาย", "จำนวนเป้าหมาย (คน)", en: "How many people") { $0.targetCount },
            .text("place", "พื้นที่", "พื้นที่ดำเนินการ", en: "Where") { $0.place },
            .lines("objectives", "วัตถุประสงค์", en: "Its objectives") { $0.objectives },
            .lines("steps", "วิธีดำเนินการ", en: "Its steps") { $0.steps },
            .lines("outputs", "ผลผลิต", en: "Its outputs") { $0.outputs },
            .lines("outcomes", "ผลลัพธ์", en: "Its outcomes") { $0.outcomes },
            .money("budget", "งบประมาณรวม", "งบประมาณทุกปี (บาท)", en: "The money of all years in baht") {
                $0.content.budget
            },
        ])

    static let projectIndicators = Dataset(
        "project-indicators", Bilingual(th: "ตัวชี้วัดของโครงการ", en: "Indicators of the projects"),
        Bilingual(
            th: "ตัวชี้วัดและค่าเป้าหมายของแต่ละโครงการ", en: "How the success of each project is measured, and its goal."),
        keywords: ["ตัวชี้วัด", "โครงการ"], category: .integrity, madeOf: ["plans"], frequency: .yearly,
        primaryKey: ["project_id", "number"], foreignKeys: [ForeignKey(["project_id"], of: "projects", ["id"])],
        period: { Period(from: $0.parent.date, to: $0.parent.date) },
        rows: { Item<RecordOf<PlanProject>, Indicator>.all($0.projects.filter(\.isCounted), \.indicators) },
        columns: [
            .parent("project_id", "รหัสโครงการ", en: "The id of the project") { $0.parent.record },
            .number { $0.number },
            .text("name", "ตัวชี้วัด", "สิ่งที่วัด", en: "What is measured") { $0.part.name }.required(),
            .count("percent", "ร้อยละ", "ค่าเป้าหมายเป็นร้อยละ", en: "The goal in percent") { $0.part.percent }.atMost(100),
            .count("count", "จำนวน", "ค่าเป้าหมายเป็นจำนวน", en: "The goal as a number") { $0.part.count },
        ])

    /// What each project has in each year.
    public static let projectYears = Dataset(
        "project-years", Bilingual(th: "โครงการตามแผนรายปี", en: "Projects by fiscal year"),
        Bilingual(
            th: "แต่ละโครงการในแต่ละปีงบประมาณ: งบประมาณ ไตรมาสที่ดำเนินการ สถานะ ผล และปัญหา ตามตารางแผนรายปี ไม่รวมโครงการที่ถอน",
            en:
                "Each project in each fiscal year: money, quarters, status, results and obstacles, as in the yearly tables; "
                + "without the projects that were withdrawn."),
        keywords: ["โครงการ", "แผนรายปี", "ผลการดำเนินงาน", "เบิกจ่าย"], category: .integrity, madeOf: ["plans"],
        frequency: .halfYearly,
        primaryKey: ["project_id", "fiscal_year"], foreignKeys: [ForeignKey(["project_id"], of: "projects", ["id"])],
        period: { $0.year.period },
        rows: { $0.plans.flatMap(ProjectInYear.all) },
        columns: [
            .parent("project_id", "รหัสโครงการ", en: "The id of the project") { $0.row.project.record },
            .text("plan_id", "รหัสแผน", "รหัสของแผน", en: "The id of the plan") { $0.book.record.id.path }.required(),
            .fiscalYear { $0.year }.required(),
            .number("ลำดับในตารางของปี", en: "Its number in the year's table") { $0.row.entry.order },
            .money("budget", "งบประมาณ", "งบประมาณของปี (บาท)", en: "The year's money in baht") { $0.row.entry.budget }
                .required(),
            .quarter(1), .quarter(2), .quarter(3), .quarter(4),
            .code("status", "สถานะ", en: "How far it is") { $0.row.entry.status }.required(),
            .money(
                "spent", "เบิกจ่าย", "เงินที่เบิกจ่าย (บาท) ว่างคือไม่ได้รายงาน",
                en: "Spent in baht; empty where it is not reported"
            ) {
                $0.row.entry.spent
            },
            .text("result", "ผล", "ผลการดำเนินการ", en: "The year's result") { $0.row.entry.result },
            .text("obstacles", "ปัญหา", "ปัญหาและอุปสรรค", en: "Obstacles") { $0.row.entry.obstacles },
            .text("note", "หมายเหตุ", "หมายเหตุในตาราง", en: "The table's note") { $0.row.note },
        ])
}

/// A project in one year's table of its plan.
private struct ProjectInYear: Sendable {
    let book: PlanBook
    let year: FiscalYear
    let row: PlanRow

    /// Those that count; none of a plan that was withdrawn.
    static func all(of book: PlanBook) -> [ProjectInYear] {
        guard book.hasTables else { return [] }
        return book.years.flatMap { year in
            year.rows.filter(\.isCounted).map { ProjectInYear(book: book, year: year.year, row: $0) }
        }
    }
}

extension Disclosure {
    /// All projects, by id.
    fileprivate var projects: [RecordOf<PlanProject>] { records.compactMap(RecordOf.init) }
}

extension Columns<ProjectInYear> {
    fileprivate static func quarter(_ number: Int) -> Columns {
        .boolean(
            "quarter_\(number)", "ไตรมาส \(number)", "ดำเนินการในไตรมาส \(number) หรือไม่",
            en: "Whether it is carried out in quarter \(number)"
        ) {
            $0.row.isMarked(in: number)
        }.required()
    }
}
