import Disclosure
import Findings
import Records

extension Dataset {
    /// How far each item of each checklist is met.
    public static let assessment = Dataset(
        "assessment", Bilingual(th: "ความครบถ้วนตามแบบประเมิน OIT", en: "How the disclosure checklists are met"),
        Bilingual(
            th: "ทุกข้อของแบบประเมินการเปิดเผยข้อมูลสาธารณะ (OIT) แต่ละปีที่เว็บไซต์เผยแพร่ พร้อมผลในวันที่สร้างเว็บไซต์และที่อยู่ของหลักฐาน",
            en:
                "Every item of each disclosure checklist (OIT) that the site publishes, with how far it is met on the day on which the "
                + "site was made, and the address of the evidence."),
        keywords: ["OIT", "ITA", "แบบประเมิน", "การเปิดเผยข้อมูลสาธารณะ"], category: .integrity,
        primaryKey: ["fiscal_year", "item"], period: { $0.year.period },
        rows: { $0.assessments.years.flatMap(\.items) },
        columns: [
            .fiscalYear { $0.year }.required(),
            .text("item", "ข้อ", "เลขข้อ เช่น O12", en: "The item, such as O12") { $0.item.id }.required().matching(
                "O[0-9]+"),
            .address("url", "ที่อยู่ของหน้า", "หน้าของข้อนี้", en: "The item's page") { $0.address }.required(),
            .text("group", "กลุ่ม", "หมายเลขกลุ่ม", en: "The number of its group") { $0.item.group },
            .text("group_title", "ชื่อกลุ่ม", "ชื่อกลุ่ม", en: "The group's name") { $0.item.groupTitle },
            .text("title", "รายการ", "สิ่งที่ข้อนี้ถามถึง", en: "What it asks for") { $0.item.title }.required(),
            .code(
                "verdict", "ผล", Verdict.allCases, en: "How far it is met", code: \.rawValue, thai: \.text.th
            ) { $0.verdict }.required(),
            .address("evidence_url", "หลักฐาน", "หน้าแรกที่เป็นหลักฐาน", en: "The first page that proves something of it") {
                $0.timelyEvidence.first?.address
            },
            .text("explanation", "คำอธิบาย", "สิ่งที่มี และสิ่งที่ยังขาด", en: "What there is, and what is missing") { item in
                item.explanation.isEmpty ? nil : item.explanation
            },
        ])
}
