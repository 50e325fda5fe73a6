import Findings
import ThaiText

/// A budget, or a report of how it is spent.
public struct BudgetReport: Sendable {
    public var report = BudgetReportKind.ordinance
    /// Nil for an ordinance and a spending plan, which are for their fiscal year.
    public var period: Period?
    public var lines: [BudgetLine] = []
    public var revenue: [RevenueLine] = []
    /// As the signed paper states them.
    public var totals: BudgetTotals?
}

/// Which budget paper it is (`report`).
public enum BudgetReportKind: String, Choice {
    case ordinance
    case spendingPlan = "spending-plan"
    case quarter
    case halfYear = "half-year"
    case annual

    public var thai: String {
        switch self {
        case .ordinance: "ข้อบัญญัติ/เทศบัญญัติ"
        case .spendingPlan: "แผนการใช้จ่าย"
        case .quarter: "รายไตรมาส"
        case .halfYear: "รอบ 6 เดือน"
        case .annual: "ประจำปี"
        }
    }

    public var otherThai: [String] {
        switch self {
        case .ordinance: ["ข้อบัญญัติ", "เทศบัญญัติ"]
        default: []
        }
    }

    /// Whether it says what was spent, rather than what may be.
    public var reportsSpending: Bool { self == .quarter || self == .halfYear || self == .annual }
}

/// One line of the expenditure side.
public struct BudgetLine: Sendable, Hashable {
    public var program = BudgetProgram.generalAdministration
    public var category = BudgetCategory.central
    public var name = ""
    public var budget = Money.zero
    /// Moved to the line, or away from it where negative.
    public var transfer = Money.zero
    /// Nil where the paper does not report spending.
    public var spent: Money?

    /// What may be spent: budget and transfer.
    public var available: Money { budget + transfer }
}

/// One line of the revenue side.
public struct RevenueLine: Sendable, Hashable {
    public var name = ""
    public var estimate = Money.zero
    /// Nil where the paper does not report receipts.
    public var received: Money?
}

/// A budget paper's totals as signed; nil where it states none.
public struct BudgetTotals: Sendable, Hashable {
    public var budget: Money?
    public var spent: Money?
    public var estimate: Money?
    public var received: Money?
}

extension BudgetReport: DecodableContent {
    static let folder = "budget"
    static let name = Bilingual(th: "รายงานงบประมาณ", en: "budget report")
    static let category: Category? = .budget

    public var topicIDs: [Topic.ID] {
        switch report {
        case .ordinance: []
        case .spendingPlan: ["spending-plan"]
        case .quarter, .halfYear: ["spending-half-year"]
        case .annual: ["spending-report"]
        }
    }

    public func tell(_ texts: inout RecordTexts) {
        texts.add(report.thai)
        texts.add(period?.from, period?.to)
        for line in lines {
            texts.add(line.program.thai, line.category.thai, line.name)
            texts.add(line.budget, line.spent)
        }
        for line in revenue {
            texts.add(line.name)
            texts.add(line.estimate, line.received)
        }
    }

    static let fields = FieldTable<BudgetReport>([
        .required(
            "report", "ประเภทรายงาน", \.report, .choice(Bilingual(th: "ประเภทรายงาน", en: "a kind of report")),
            Bilingual(th: "ข้อบัญญัติ แผน หรือรายงานรอบใด", en: "which budget paper it is")),
        .optional(
            "period", "ช่วงเวลา", \.period, .period, Bilingual(th: "ช่วงเวลาของรายงาน", en: "the period it reports on")),
        .required(
            "lines", "รายการ", \.lines, .listOrCSV,
            Bilingual(th: "รายจ่ายทุกรายการ หรือ {file: ไฟล์.csv}", en: "all lines of expenditure, or {file: x.csv}")),
        .defaulted(
            "revenue", "รายรับ", \.revenue,
            .list(
                of: .object(Bilingual(th: "รายรับ {name, estimate, received}", en: "revenue {name, estimate, received}"))
            ), Bilingual(th: "ประมาณการและรายรับจริง", en: "estimates and receipts")),
        .optional(
            "totals", "ยอดรวม", \.totals,
            .object(
                Bilingual(
                    th: "ยอดรวม {budget, spent, estimate, received}", en: "totals {budget, spent, estimate, received}")),
            Bilingual(th: "ยอดรวมตามเอกสารที่ลงนาม", en: "the totals as the signed paper states them")),
    ])

    static let checks: [Check<BudgetReport>] = [
        .budgetReportNamesItsPeriod,
        .halfYearIsOctoberToMarch,
        .spendingReportSaysWhatWasSpent,
        .totalsAreTheSumsOfTheLines,
        .transfersBalance,
    ]
}

extension BudgetLine: FieldOwner {
    static let fields = FieldTable<BudgetLine>([
        .required(
            "program", "แผนงาน", \.program, .choice(Bilingual(th: "ชื่อแผนงาน", en: "a program")),
            Bilingual(th: "แผนงาน เช่น บริหารงานทั่วไป", en: "the program")),
        .required(
            "category", "งบ", \.category, .choice(Bilingual(th: "ชื่องบ", en: "a category")),
            Bilingual(th: "งบ เช่น งบดำเนินงาน", en: "the category of expenditure")),
        .required("name", "รายการ", \.name, .text(limit: 300), Bilingual(th: "ชื่อรายการ", en: "the line's name")),
        .required(
            "budget", "งบประมาณ", \.budget, .money, Bilingual(th: "งบประมาณอนุมัติ (บาท)", en: "the budget in baht")),
        .defaulted(
            "transfer", "โอน", \.transfer, .signedMoney,
            Bilingual(th: "โอนเพิ่ม หรือลดถ้าติดลบ (บาท)", en: "moved to it, or away where negative, in baht")),
        .optional("spent", "เบิกจ่าย", \.spent, .money, Bilingual(th: "เบิกจ่ายแล้ว (บาท)", en: "spent in baht")),
    ])

    static let checks: [Check<BudgetLine>] = [.spendingIsWithinTheBudget]
}

extension RevenueLine: FieldOwner {
    static let fields = FieldTable<RevenueLine>([
        .required("name", "ชื่อ", \.name, .text(limit: 300), Bilingual(th: "ชื่อรายรับ", en: "the line's name")),
        .required(
            "estimate", "ประมาณการ", \.estimate, .money,
            Bilingual(th: "ประมาณการรายรับ (บาท)", en: "the estimate in baht")),
        .optional("received", "รับจริง", \.received, .money, Bilingual(th: "รับจริง (บาท)", en: "received in baht")),
    ])
}

extension BudgetTotals: FieldOwner {
    static let fields = FieldTable<BudgetTotals>([
        .optional(
            "budget", "งบประมาณ", \.budget, .money, Bilingual(th: "งบประมาณรวม (บาท)", en: "the whole budget in baht")),
        .optional(
            "spent", "เบิกจ่าย", \.spent, .money, Bilingual(th: "เบิกจ่ายรวม (บาท)", en: "the whole spending in baht")),
        .optional(
            "estimate", "ประมาณการ", \.estimate, .money,
            Bilingual(th: "ประมาณการรายรับรวม (บาท)", en: "the whole estimate in baht")),
        .optional(
            "received", "รับจริง", \.received, .money, Bilingual(th: "รับจริงรวม (บาท)", en: "the whole receipts in baht")),
    ])
}
