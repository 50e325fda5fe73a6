import Disclosure
import Findings
import Records

extension Dataset {
    /// Every rule and report on personnel.
    public static let personnelRules = Dataset.ofRecords(
        "personnel-rules", Bilingual(th: "หลักเกณฑ์การบริหารงานบุคคล", en: "Rules of personnel management"),
        Bilingual(
            th: "นโยบาย แผน หลักเกณฑ์ และรายงานผลด้านบุคคล แถวละหนึ่งฉบับ พร้อมสถานะการใช้บังคับในวันที่สร้างเว็บไซต์",
            en:
                "Policies, plans, rules and reports of personnel management, one a row, with how each stands on the day on which "
                + "the site was made."),
        keywords: ["บริหารงานบุคคล", "หลักเกณฑ์", "พนักงานส่วนตำบล"], category: .personnel, madeOf: ["personnel"],
        rows: { $0.personnel.entries },
        columns: [
            .code("rule", "ประเภทหลักเกณฑ์", en: "What the rule is about") { $0.rule.content.rule },
            .text("number", "เลขที่", "เลขที่ประกาศหรือคำสั่ง", en: "Its number") { $0.rule.content.number },
            .day("effective_from", "ใช้บังคับตั้งแต่", "วันแรกที่ใช้บังคับ", en: "The first day in force") {
                $0.rule.effective.from
            },
            .day("effective_to", "ใช้บังคับถึง", "วันสุดท้ายที่กำหนดไว้", en: "The last day that is set") { $0.rule.effective.to },
            .code(
                "standing", "สถานะ", PersonnelEntry.Standing.all, en: "How it stands on the day", code: \.dataName,
                thai: \.thai
            ) { $0.standing },
            .text("replaces", "ใช้แทน", "รหัสของฉบับที่ฉบับนี้ใช้แทน", en: "The id of the rule whose place it took") {
                $0.rule.content.replaces?.path
            },
            .lines("replaced_by", "ถูกแทนโดย (รหัสรายการ)", en: "The ids of the rules that take its place") {
                $0.replacedBy.map(\.id.path)
            },
        ])

    static let personnelBases = Dataset(
        "personnel-bases", Bilingual(th: "ฐานอำนาจของหลักเกณฑ์", en: "Legal bases of personnel rules"),
        Bilingual(
            th: "กฎหมายและระเบียบที่หลักเกณฑ์แต่ละฉบับอ้าง แถวละหนึ่งข้อ",
            en: "The laws and rules that each rule rests on, one a row."),
        keywords: ["ฐานอำนาจ", "กฎหมาย", "บริหารงานบุคคล"], category: .personnel, madeOf: ["personnel"],
        primaryKey: ["rule_id", "number"],
        foreignKeys: [ForeignKey(["rule_id"], of: "personnel-rules", ["id"])],
        period: { Period(from: $0.parent.rule.date, to: $0.parent.rule.date) },
        rows: { disclosure in
            Item<PersonnelEntry, String>.all(
                disclosure.personnel.entries.filter { $0.rule.withdrawn == nil }, \.rule.basis)
        },
        columns: [
            .parent("rule_id", "รหัสหลักเกณฑ์", en: "The id of the rule") { $0.parent.record },
            .number { $0.number },
            .text("basis", "ฐานอำนาจ", "กฎหมายหรือระเบียบที่อ้าง", en: "The law or rule that is cited") { $0.part }
                .required(),
        ])
}

extension PersonnelEntry.Standing {
    fileprivate static let all: [Self] = [.inForce, .notYet, .replaced, .ended, .corrected, .withdrawn]

    fileprivate var dataName: String {
        switch self {
        case .inForce: "in-force"
        case .notYet: "not-yet"
        case .replaced: "replaced"
        case .ended: "ended"
        case .corrected: "corrected"
        case .withdrawn: "withdrawn"
        }
    }
}
