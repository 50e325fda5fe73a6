import Findings
import ThaiText

/// What a record is about, in the terms that the yearly checklists of the integrity assessment (ITA, part OIT) ask for.
public struct Topic: Sendable, Hashable, Identifiable {
    /// Such as `no-gift-policy`.
    public typealias ID = String

    public let id: ID
    public let title: String
    /// The category that the newest list which asks for it puts it under.
    public let category: Category
    /// The fiscal years (พ.ศ.) whose lists ask for it.
    public let askedIn: Set<Int>

    /// The topic of a name as the lists have it; nil where none has.
    public init?(id: ID) {
        guard let topic = Self.byID[id] else { return nil }
        self = topic
    }

    private init(_ id: ID, _ title: String, _ category: Category, _ askedIn: Set<Int>) {
        self.id = id
        self.title = title
        self.category = category
        self.askedIn = askedIn
    }

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    /// All topics of the lists for 2565 to 2569, by category, the newest list's order first; and last one that no list
    /// asks for but an organisation has something to show of.
    public static let all: [Topic] = [
        Topic("organisation-structure", "โครงสร้างหน่วยงาน", .basic, [2565, 2566, 2567, 2568, 2569]),
        Topic("authority", "อำนาจหน้าที่", .basic, [2565, 2566, 2567, 2568, 2569]),
        Topic("executives", "ข้อมูลผู้บริหาร", .basic, [2565, 2566, 2567, 2568, 2569]),
        Topic("contact", "ข้อมูลการติดต่อ", .basic, [2565, 2566, 2567, 2568, 2569]),
        Topic("news", "ข่าวประชาสัมพันธ์", .basic, [2565, 2566, 2567, 2568, 2569]),
        Topic("questions", "ถาม–ตอบ (Q&A)", .basic, [2565, 2566, 2567]),
        Topic("laws", "กฎหมายที่เกี่ยวข้อง", .basic, [2565, 2566]),
        Topic("social-network", "เครือข่ายสังคมออนไลน์", .basic, [2565, 2566]),
        Topic("privacy-policy", "นโยบายคุ้มครองข้อมูลส่วนบุคคล", .basic, [2566]),

        Topic("development-plan", "แผนพัฒนาท้องถิ่น", .administration, [2565, 2566, 2567, 2568, 2569]),
        Topic("action-plan", "แผนดำเนินงานประจำปี", .administration, [2565, 2566, 2567, 2568, 2569]),
        Topic("spending-plan", "แผนการใช้จ่ายงบประมาณ", .administration, [2565, 2566, 2567, 2568, 2569]),
        Topic(
            "spending-half-year", "รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน", .administration, [2565, 2566, 2567, 2568, 2569]),
        Topic("action-report", "รายงานผลการดำเนินงานประจำปี", .administration, [2565, 2566, 2567, 2568, 2569]),
        Topic("staff-manual", "คู่มือการปฏิบัติงานของเจ้าหน้าที่", .administration, [2565, 2566, 2567, 2568, 2569]),
        Topic("service-manual", "คู่มือการให้บริการประชาชน", .administration, [2565, 2566, 2567, 2568, 2569]),
        Topic("e-service", "บริการออนไลน์ (E-Service)", .administration, [2565, 2566, 2567, 2568, 2569]),
        Topic("service-statistics", "สถิติการให้บริการ", .administration, [2565, 2566, 2567, 2568]),
        Topic("action-half-year", "รายงานการดำเนินงาน รอบ 6 เดือน", .administration, [2565, 2566]),
        Topic("satisfaction", "ผลสำรวจความพึงพอใจการให้บริการ", .administration, [2565, 2566]),

        Topic("procurement-monthly", "สรุปผลการจัดซื้อจัดจ้างรายเดือน", .budget, [2565, 2566, 2569]),
        Topic("procurement-report", "รายงานผลการจัดซื้อจัดจ้างประจำปี", .budget, [2565, 2566, 2567, 2568, 2569]),
        Topic("procurement-list", "รายการและความก้าวหน้าการจัดซื้อจัดจ้าง", .budget, [2567, 2568]),
        Topic("procurement-notices", "ประกาศจัดซื้อจัดจ้าง", .budget, [2565, 2566, 2567]),
        Topic("procurement-plan", "แผนการจัดซื้อจัดจ้าง", .budget, [2565, 2566]),
        Topic("spending-report", "รายงานการใช้จ่ายงบประมาณประจำปี", .budget, [2565]),

        Topic("personnel-criteria", "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", .personnel, [2565, 2566, 2569]),
        Topic("personnel-plan", "แผนการบริหารและพัฒนาทรัพยากรบุคคล", .personnel, [2567, 2568, 2569]),
        Topic("personnel-report", "รายงานผลการบริหารทรัพยากรบุคคลประจำปี", .personnel, [2565, 2566, 2567, 2568, 2569]),
        Topic("ethics-code", "ประมวลจริยธรรม", .personnel, [2566, 2567, 2568, 2569]),
        Topic("ethics-actions", "การขับเคลื่อนจริยธรรม", .personnel, [2566, 2567]),
        Topic("personnel-policy", "นโยบายการบริหารทรัพยากรบุคคล", .personnel, [2565, 2566]),
        Topic("personnel-actions", "การดำเนินการตามนโยบายบริหารทรัพยากรบุคคล", .personnel, [2565, 2566]),

        Topic("complaint-guideline", "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต", .integrity, [2565, 2566, 2567, 2568, 2569]),
        Topic("complaint-channel", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", .integrity, [2565, 2566, 2567, 2568, 2569]),
        Topic("complaint-statistics", "สถิติเรื่องร้องเรียน", .integrity, [2565, 2566, 2567, 2568, 2569]),
        Topic("participation", "การเปิดโอกาสให้มีส่วนร่วม", .integrity, [2565, 2566, 2567, 2568, 2569]),
        Topic("no-gift-policy", "นโยบายไม่รับของขวัญ (No Gift Policy)", .integrity, [2565, 2566, 2567, 2568, 2569]),
        Topic("no-gift-culture", "การสร้างวัฒนธรรมไม่รับของขวัญ", .integrity, [2566, 2567, 2568, 2569]),
        Topic("corruption-risk", "การประเมินความเสี่ยงการทุจริต", .integrity, [2565, 2566, 2567, 2568, 2569]),
        Topic("corruption-risk-report", "รายงานผลการจัดการความเสี่ยงการทุจริต", .integrity, [2567, 2568, 2569]),
        Topic("anticorruption-plan", "แผนปฏิบัติการป้องกันการทุจริต", .integrity, [2565, 2566, 2567, 2568, 2569]),
        Topic("anticorruption-report", "รายงานผลการป้องกันการทุจริตประจำปี", .integrity, [2565, 2566, 2567, 2568, 2569]),
        Topic("integrity-measures", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", .integrity, [2565, 2566, 2567, 2568, 2569]),
        Topic("integrity-report", "รายงานผลมาตรการส่งเสริมคุณธรรมและความโปร่งใส", .integrity, [2567, 2568, 2569]),
        Topic("gift-report", "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", .integrity, [2567, 2568]),
        Topic("no-gift-report", "รายงานผลตามนโยบายไม่รับของขวัญ", .integrity, [2566, 2567]),
        Topic("corruption-risk-actions", "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต", .integrity, [2565, 2566]),
        Topic("anticorruption-half-year", "รายงานผลการป้องกันการทุจริต รอบ 6 เดือน", .integrity, [2565, 2566]),
        Topic("ethics-assessment", "การประเมินจริยธรรมเจ้าหน้าที่", .integrity, [2566]),
        Topic("integrity-actions", "การดำเนินการตามมาตรการส่งเสริมคุณธรรม", .integrity, [2565, 2566]),
        Topic("feedback-channel", "ช่องทางรับฟังความคิดเห็น", .integrity, [2565]),
        Topic("executive-participation", "การมีส่วนร่วมของผู้บริหาร", .integrity, [2565]),
        Topic("integrity-culture", "การเสริมสร้างวัฒนธรรมองค์กรสุจริต", .integrity, [2565]),
        Topic("assessment-results", "ผลการประเมินและรางวัล", .integrity, []),
    ]
}

extension ValueType where Value == Topic {
    static var topic: ValueType {
        .scalar(Bilingual(th: "หัวข้อในแบบประเมิน", en: "a topic of the checklists"), example: "no-gift-policy") {
            text, node, decoding in
            if let topic = Topic(id: text) { return topic }
            let folded = Folding.fold(text)
            if let topic = Topic.all.first(where: { Folding.fold($0.title) == folded }) { return topic }
            decoding.report(.unknownTopic(text, at: decoding.place(node)))
            return nil
        }
    }
}

extension Finding {
    static func unknownTopic(_ text: String, at place: Place) -> Finding {
        let names = Topic.all.flatMap { [$0.id, $0.title] }
        return Finding(
            .unknownTopic, at: place,
            message: Bilingual(th: "ไม่รู้จักหัวข้อแบบประเมิน «\(text)»", en: "unknown topic «\(text)»"),
            fix: .didYouMean(
                EditDistance.nearest(to: text, in: names),
                else: Bilingual(
                    th: "หัวข้อที่ใช้ได้คือ \(Topic.all.map { "\($0.id) (\($0.title))" }.joined(separator: ", "))",
                    en: "the topics are \(Topic.all.map(\.id).joined(separator: ", "))")))
    }
}
