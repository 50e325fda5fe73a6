import Findings
import ThaiText

/// A rule, policy, plan or report of personnel management.
public struct PersonnelRule: Sendable {
    public var rule = PersonnelRuleKind.policy
    /// When it is in force.
    public var effective = OpenPeriod()
    public var number: String?
    /// The laws and rules it rests on.
    public var basis: [String] = []
    /// The older rule whose place it takes.
    public var replaces: RecordID?
}

/// What a personnel rule is about (`rule`).
public enum PersonnelRuleKind: String, Choice {
    case policy, plan, recruitment, appointment, development, evaluation, promotion, discipline, ethics, welfare, report

    public var thai: String {
        switch self {
        case .policy: "นโยบาย"
        case .plan: "แผนอัตรากำลัง/แผนพัฒนา"
        case .recruitment: "สรรหา"
        case .appointment: "บรรจุแต่งตั้ง โอนย้าย"
        case .development: "พัฒนา"
        case .evaluation: "ประเมินผล"
        case .promotion: "เลื่อนตำแหน่ง/ขั้นเงินเดือน"
        case .discipline: "วินัย"
        case .ethics: "จริยธรรม"
        case .welfare: "ขวัญกำลังใจ"
        case .report: "รายงานผล"
        }
    }

    /// The topic of the checklists that such a rule provides.
    public var topicID: Topic.ID {
        switch self {
        case .policy: "personnel-policy"
        case .plan: "personnel-plan"
        case .report: "personnel-report"
        case .ethics: "ethics-code"
        default: "personnel-criteria"
        }
    }

    public var otherThai: [String] {
        switch self {
        case .plan: ["แผนอัตรากำลัง", "แผนพัฒนา"]
        case .appointment: ["บรรจุแต่งตั้ง", "โอนย้าย"]
        case .promotion: ["เลื่อนตำแหน่ง", "เลื่อนขั้นเงินเดือน"]
        default: []
        }
    }
}

extension PersonnelRule: DecodableContent {
    static let folder = "personnel"
    static let name = Bilingual(th: "หลักเกณฑ์การบริหารงานบุคคล", en: "personnel rule")
    static let category: Category? = .personnel

    public var topicIDs: [Topic.ID] { [rule.topicID] }

    public func tell(_ texts: inout RecordTexts) {
        texts.add(identifier: number)
        texts.add(rule.thai)
        texts.add(effective.from, effective.to)
        texts.add(basis)
    }

    static let fields = FieldTable<PersonnelRule>([
        .required(
            "rule", "ประเภทหลักเกณฑ์", \.rule, .choice(Bilingual(th: "ประเภทหลักเกณฑ์", en: "a kind of rule")),
            Bilingual(th: "หลักเกณฑ์เรื่องอะไร", en: "what the rule is about")),
        .required(
            "effective", "มีผลใช้บังคับ", \.effective, .openPeriod,
            Bilingual(th: "ใช้บังคับตั้งแต่วันใด ถึงวันใด (ถ้ากำหนด)", en: "from when, and to when if that is set, it is in force")
        ),
        .optional("number", "เลขที่", \.number, .text(limit: 100), Bilingual(th: "เลขที่ประกาศหรือคำสั่ง", en: "its number")),
        .defaulted(
            "basis", "ฐานอำนาจ", \.basis, .list(of: .text()),
            Bilingual(th: "กฎหมายและระเบียบที่อ้าง", en: "the laws and rules it rests on")),
        .optional(
            "replaces", "ใช้แทน", \.replaces, .recordID,
            Bilingual(th: "ใช้แทนหลักเกณฑ์ฉบับใด", en: "the rule whose place it takes")),
    ])
}
