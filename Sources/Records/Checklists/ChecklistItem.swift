import Findings
import ThaiText

/// One item of a year's checklist of the integrity assessment (ITA, part OIT).
public struct ChecklistItem: Sendable, Hashable, Identifiable {
    /// Such as 12 of `O12`; unique within its list.
    public var number = 0
    /// The number of its group, such as `9.1`.
    public var group = ""
    public var groupTitle = ""
    /// The category that the list puts it under; nil where it does not say.
    public var category: Category?
    public var title = ""
    /// What it asks for; an item is proven only when each of them is.
    public var topics: [Topic] = []
    public var period = EvidencePeriod.standing
    public var verification = Verification.unverified
    /// Where the row comes from.
    public var provenance: String?

    /// The list's year where the row repeats it.
    var year: FiscalYear?

    /// As the list writes it: `O12`.
    public var id: String { "O\(number)" }
}

/// For which time an item asks for evidence (`period`).
public enum EvidencePeriod: String, Choice {
    /// What is in force on the day.
    case standing
    /// Of the list's own fiscal year.
    case current
    /// Of 1 October to 31 March of the list's year.
    case firstHalf = "first-half"
    /// Of the fiscal year before.
    case previous
    /// Of every month of the list's year.
    case monthly

    public var thai: String {
        switch self {
        case .standing: "ที่ใช้อยู่"
        case .current: "ปีปัจจุบัน"
        case .firstHalf: "รอบ 6 เดือนแรก"
        case .previous: "ปีที่ผ่านมา"
        case .monthly: "ทุกเดือน"
        }
    }
}

/// How far a row of a checklist was checked against the authority's own manual (`status`).
public enum Verification: String, Choice {
    case verified
    /// Read in a source that others published.
    case source
    /// General knowledge, or presumed.
    case unverified

    public var thai: String {
        switch self {
        case .verified: "ตรวจกับคู่มือแล้ว"
        case .source: "อ้างอิงแหล่งที่เผยแพร่ ยังไม่ได้ตรวจกับคู่มือ"
        case .unverified: "ยังไม่ได้ตรวจกับคู่มือ"
        }
    }
}

extension ChecklistItem: FieldOwner {
    static let fields = FieldTable<ChecklistItem>([
        .optional(
            "year", "ปีงบประมาณ", \.year, .fiscalYear, Bilingual(th: "ปีของแบบประเมิน", en: "the checklist's year")),
        .required("item", "ข้อ", \.number, .itemNumber, Bilingual(th: "เลขข้อ เช่น O12", en: "its number, such as O12")),
        .required("group", "กลุ่ม", \.group, .groupNumber, Bilingual(th: "เลขกลุ่ม เช่น 9.1", en: "its group's number")),
        .required(
            "group_title", "ชื่อกลุ่ม", \.groupTitle, .line(limit: 200), Bilingual(th: "ชื่อกลุ่ม", en: "its group's name")),
        .optional(
            "category", "หมวด", \.category, .choice(Bilingual(th: "หมวด", en: "a category")),
            Bilingual(th: "หมวดที่แบบประเมินจัดไว้", en: "the category that the list puts it under")),
        .required(
            "title", "รายการ", \.title, .line(limit: 500), Bilingual(th: "ชื่อรายการตามแบบ", en: "what it is called")),
        .required(
            "topic", "หัวข้อ", \.topics, .topicList,
            Bilingual(th: "หัวข้อ หลายหัวข้อคั่นด้วย ;", en: "its topics, parted by ;")),
        .required(
            "period", "รอบเวลา", \.period, .choice(Bilingual(th: "รอบเวลา", en: "a period")),
            Bilingual(th: "ต้องใช้หลักฐานของช่วงใด", en: "for which time evidence is asked")),
        .defaulted(
            "status", "การตรวจสอบ", \.verification, .choice(Bilingual(th: "การตรวจสอบ", en: "a verification")),
            Bilingual(th: "ตรวจกับคู่มือแล้วหรือยัง", en: "whether it was checked against the manual")),
        .optional(
            "provenance", "ที่มา", \.provenance, .line(limit: 500), Bilingual(th: "ที่มา", en: "where it comes from")),
    ])
}
