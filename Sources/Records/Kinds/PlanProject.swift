import Findings
import ThaiText

/// A project, activity or measure of a plan, over all its years.
public struct PlanProject: Sendable {
    /// 1 to 4, of the plan's dimensions.
    public var dimension = 1
    public var mission: MissionNumber?
    public var form = ProjectForm.project
    /// Whom it is for.
    public var target: String?
    public var targetCount: Int?
    public var place: String?
    public var objectives: [String] = []
    public var steps: [String] = []
    public var outputs: [String] = []
    public var outcomes: [String] = []
    public var indicators: [Indicator] = []
    public var years: [FiscalYear: ProjectYear] = [:]
}

/// What a plan calls an undertaking (`form`).
public enum ProjectForm: String, Choice {
    case project, activity, measure

    public var thai: String {
        switch self {
        case .project: "โครงการ"
        case .activity: "กิจกรรม"
        case .measure: "มาตรการ"
        }
    }
}

/// How a project's success is measured.
public struct Indicator: Sendable, Hashable {
    public var name = ""
    /// In hundredths of the whole, 0 to 100.
    public var percent: Int?
    public var count: Int?
}

/// A project in one fiscal year.
public struct ProjectYear: Sendable, Hashable {
    /// Its number in the year's table, from 1.
    public var order = 1
    public var budget = Money.zero
    /// The quarters in which it is carried out, out of 1 to 4.
    public var quarters: Set<Int> = []
    public var status = ProjectStatus.planned
    public var spent: Money?
    public var halfYear: ProjectHalfYear?
    public var result: String?
    public var obstacles: String?
    public var note: String?
}

/// How far a project is (`status`).
public enum ProjectStatus: String, Choice {
    case planned, running, done, dropped

    public var thai: String {
        switch self {
        case .planned: "ยังไม่ดำเนินการ"
        case .running: "อยู่ระหว่างดำเนินการ"
        case .done: "ดำเนินการแล้ว"
        case .dropped: "ยกเลิก"
        }
    }

    public var otherThai: [String] {
        switch self {
        case .planned: ["ยังไม่เริ่ม"]
        case .running: ["กำลังดำเนินการ"]
        case .done: ["แล้วเสร็จ", "เสร็จแล้ว"]
        case .dropped: []
        }
    }
}

extension PlanProject: DecodableContent {
    static let folder = "plans"
    static let name = Bilingual(th: "โครงการตามแผน", en: "plan project")
    static let category: Category? = .integrity

    public var topicIDs: [Topic.ID] { [] }

    public func tell(_ texts: inout RecordTexts) {
        texts.add(form.thai, target, place)
        texts.add(objectives + steps + outputs + outcomes)
        for indicator in indicators {
            texts.add(indicator.name)
            texts.add(count: indicator.percent, indicator.count)
        }
        texts.add(count: targetCount)
        for (_, year) in years.sorted(by: { $0.key < $1.key }) {
            texts.add(year.budget, year.spent)
            texts.add(year.status.thai, year.halfYear?.result, year.halfYear?.obstacles)
            texts.add(year.result, year.obstacles, year.note)
        }
    }

    static let fields = FieldTable<PlanProject>([
        .required(
            "dimension", "มิติ", \.dimension, .count(1...4),
            Bilingual(th: "มิติที่ 1–4 ของแผน", en: "the plan's dimension, 1–4")),
        .optional(
            "mission", "ภารกิจ", \.mission, .missionNumber,
            Bilingual(th: "ภารกิจตามแผน เช่น 1.1", en: "the plan's mission, such as 1.1")),
        .defaulted(
            "form", "ลักษณะ", \.form, .choice(Bilingual(th: "ลักษณะ", en: "a form")),
            Bilingual(th: "โครงการ กิจกรรม หรือมาตรการ", en: "project, activity or measure")),
        .optional("target", "กลุ่มเป้าหมาย", \.target, .text(), Bilingual(th: "กลุ่มเป้าหมาย", en: "whom it is for")),
        .optional(
            "target_count", "จำนวนเป้าหมาย", \.targetCount, .count(),
            Bilingual(th: "จำนวนเป้าหมาย (คน)", en: "how many people")),
        .optional("place", "พื้นที่", \.place, .text(), Bilingual(th: "พื้นที่ดำเนินการ", en: "where")),
        .defaulted(
            "objectives", "วัตถุประสงค์", \.objectives, .list(of: .text()),
            Bilingual(th: "วัตถุประสงค์เป็นข้อ ๆ", en: "its objectives")),
        .defaulted(
            "steps", "วิธีดำเนินการ", \.steps, .list(of: .text()), Bilingual(th: "วิธีดำเนินการเป็นข้อ ๆ", en: "its steps")),
        .defaulted("outputs", "ผลผลิต", \.outputs, .list(of: .text()), Bilingual(th: "ผลผลิต", en: "its outputs")),
        .defaulted("outcomes", "ผลลัพธ์", \.outcomes, .list(of: .text()), Bilingual(th: "ผลลัพธ์", en: "its outcomes")),
        .defaulted(
            "indicators", "ตัวชี้วัด", \.indicators,
            .list(of: .object(Bilingual(th: "ตัวชี้วัด {name, percent, count}", en: "indicators {name, percent, count}"))),
            Bilingual(th: "ตัวชี้วัด เป็นร้อยละหรือจำนวน", en: "how success is measured")),
        .required(
            "years", "ปี", \.years,
            .map(
                .fiscalYear,
                .object(
                    Bilingual(
                        th: "ปี {order, budget, quarters, status, …}", en: "a year {order, budget, quarters, status, …}")
                ), label: Bilingual(th: "ข้อมูลตามปีงบประมาณ", en: "data by fiscal year")),
            Bilingual(th: "ลำดับ งบประมาณ และผลของแต่ละปี", en: "each year's order, money and results")),
    ])

    static let checks: [Check<PlanProject>] = [.whatIsPlannedHasNotBegun]
}

extension Indicator: FieldOwner {
    static let fields = FieldTable<Indicator>([
        .required("name", "ชื่อ", \.name, .text(), Bilingual(th: "ตัวชี้วัด", en: "what is measured")),
        .optional(
            "percent", "ร้อยละ", \.percent, .count(0...100),
            Bilingual(th: "ค่าเป้าหมายเป็นร้อยละ", en: "the goal in percent")),
        .optional("count", "จำนวน", \.count, .count(), Bilingual(th: "ค่าเป้าหมายเป็นจำนวน", en: "the goal as a number")),
    ])
}

extension ProjectYear: FieldOwner {
    static let fields = FieldTable<ProjectYear>([
        .required(
            "order", "ลำดับ", \.order, .count(1...1000),
            Bilingual(th: "ลำดับในตารางของปี", en: "its number in the year's table")),
        .required(
            "budget", "งบประมาณ", \.budget, .money, Bilingual(th: "งบประมาณของปี (บาท)", en: "the year's money in baht")),
        .required(
            "quarters", "ไตรมาส", \.quarters, .quarters,
            Bilingual(th: "ไตรมาสที่ดำเนินการ เช่น [1, 2, 3, 4]", en: "the quarters, such as [1, 2, 3, 4]")),
        .defaulted(
            "status", "สถานะ", \.status, .choice(Bilingual(th: "สถานะ", en: "a status")),
            Bilingual(th: "ดำเนินการถึงไหนแล้ว", en: "how far it is")),
        .optional("spent", "เบิกจ่าย", \.spent, .money, Bilingual(th: "เงินที่เบิกจ่าย (บาท)", en: "the money spent in baht")),
        .optional(
            "half_year", "ผลรอบ 6 เดือน", \.halfYear, .textOrMapping,
            Bilingual(th: "ผลรอบ 6 เดือน", en: "results after six months")),
        .optional("result", "ผล", \.result, .text(), Bilingual(th: "ผลการดำเนินการ", en: "the year's result")),
        .optional("obstacles", "ปัญหา", \.obstacles, .text(), Bilingual(th: "ปัญหาและอุปสรรค", en: "obstacles")),
        .optional("note", "หมายเหตุ", \.note, .text(), Bilingual(th: "หมายเหตุในตาราง", en: "the table's note")),
    ])

    static let checks: [Check<ProjectYear>] = [.halfYearSpendingIsWithinTheYears, .yearSpendingIsWithinTheBudget]
}
