import Findings
import ThaiText

/// A plan over several fiscal years, whose projects stand beside it.
public struct Plan: Sendable {
    /// First and last fiscal year.
    public var years = FiscalYearRange()
    /// The plan's dimensions by number, 1 to 4.
    public var dimensions: [Int: String] = [:]
    /// Its missions by number, such as `1.1`.
    public var missions: [MissionNumber: String] = [:]
    /// The day it was adopted.
    public var adopted: CalendarDay?
    /// A year's totals as the signed paper states them.
    public var totals: [FiscalYear: PlanTotals] = [:]
}

/// A run of fiscal years, both ends included.
public struct FiscalYearRange: Sendable, Hashable {
    public let first: FiscalYear
    public let last: FiscalYear

    /// How many years a plan may have; more is a slip of the pen.
    package static let longest = 20

    public func contains(_ year: FiscalYear) -> Bool { first <= year && year <= last }
    public var years: [FiscalYear] { Array(sequence(first: first) { $0 < last ? $0.next : nil }) }
}

/// A year's totals as the signed paper states them; nil where it states none.
public struct PlanTotals: Sendable, Hashable {
    public var projects: Int?
    public var budget: Money?
    /// How many projects are marked in each quarter: four numbers.
    public var quarters: [Int]?
}

/// A mission's number within a plan: dimension and running number, such as `1.2`.
public struct MissionNumber: Sendable, Hashable, Comparable {
    public let dimension: Int
    public let number: Int

    public var text: String { "\(dimension).\(number)" }

    public static func < (left: MissionNumber, right: MissionNumber) -> Bool {
        (left.dimension, left.number) < (right.dimension, right.number)
    }
}

extension Plan: DecodableContent {
    static let folder = "plans"
    static let name = Bilingual(th: "แผน", en: "plan")
    static let category: Category? = .integrity

    static let indexName = "plan"

    static func accepts(path: String) -> Bool {
        let steps = path.split(separator: "/")
        return steps.count == 3 && steps[2] == "\(indexName).md"
    }

    public var topicIDs: [Topic.ID] { ["anticorruption-plan"] }

    public func tell(_ texts: inout RecordTexts) {
        texts.add(adopted)
        texts.add(dimensions.sorted { $0.key < $1.key }.map(\.value))
        texts.add(missions.sorted { $0.key < $1.key }.map { "\($0.text) \($1)" })
    }

    static let fields = FieldTable<Plan>([
        .required(
            "years", "ปี", \.years, .fiscalYearRange,
            Bilingual(th: "ปีงบประมาณแรกและปีสุดท้ายของแผน", en: "its first and last fiscal year")),
        .required(
            "dimensions", "มิติ", \.dimensions,
            .map(
                .count(1...4), .text(limit: 300), label: Bilingual(th: "ชื่อมิติตามหมายเลข 1–4", en: "names by number, 1–4")
            ), Bilingual(th: "มิติ 1–4 และชื่อ", en: "its dimensions, 1–4")),
        .required(
            "missions", "ภารกิจ", \.missions,
            .map(
                .missionNumber, .text(limit: 300),
                label: Bilingual(th: "ชื่อภารกิจตามหมายเลข 1.1 …", en: "names by number, 1.1 …")),
            Bilingual(th: "ภารกิจ 1.1 … และชื่อ", en: "its missions, 1.1 …")),
        .optional(
            "adopted", "ประกาศใช้", \.adopted, .date, Bilingual(th: "วันที่ประกาศใช้แผน", en: "the day it was adopted")),
        .defaulted(
            "totals", "ยอดรวม", \.totals,
            .map(
                .fiscalYear,
                .object(
                    Bilingual(th: "ยอดรวม {projects, budget, quarters}", en: "totals {projects, budget, quarters}")),
                label: Bilingual(th: "ยอดรวมตามปี", en: "totals by year")),
            Bilingual(th: "ยอดรวมแต่ละปีตามเล่มแผนที่ลงนาม", en: "each year's totals as the signed paper states them")),
    ])

    static let checks: [Check<Plan>] = [.missionsBelongToDimensions, .totalsAreOfThePlansYears]
}

extension FiscalYearRange {
    init() { self.init(first: .unread, last: .unread) }
}

extension FiscalYear {
    /// Stands in a required property until its key is read, and is never seen.
    static let unread = CalendarDay.unread.fiscalYear
}

extension PlanTotals: FieldOwner {
    static let fields = FieldTable<PlanTotals>([
        .optional(
            "projects", "จำนวนโครงการ", \.projects, .count(), Bilingual(th: "จำนวนโครงการของปี", en: "how many projects")),
        .optional("budget", "งบประมาณ", \.budget, .money, Bilingual(th: "งบประมาณรวมของปี", en: "the year's money")),
        .optional(
            "quarters", "ไตรมาส", \.quarters, .fourCounts,
            Bilingual(th: "จำนวนโครงการในไตรมาส 1–4", en: "how many projects a quarter")),
    ])
}
