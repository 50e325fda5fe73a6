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

    /// The topic of a name as the lists have it; nil where none has.
    public init?(id: ID) {
        guard let topic = Self.byID[id] else { return nil }
        self = topic
    }

    private init(_ id: ID, _ title: String, _ category: Category) {
        self.id = id
        self.title = title
        self.category = category
    }

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    /// All topics of the lists for 2565 to 2569, by category, the newest list's order first; and last one that no list
    /// asks for but an organisation has something to show of.
    public static let all: [Topic] = [
        Topic("organisation-structure", "โครงสร้างหน่วยงาน", .basic),
        Topic("authority", "อำนาจหน้าที่", .basic),
        Topic("executives", "ข้อมูลผู้บริหาร", .basic),
        Topic("contact", "ข้อมูลการติดต่อ", .basic),
        Topic("news", "ข่าวประชาสัมพันธ์", .basic),
        Topic("questions", "ถาม–ตอบ (Q&A)", .basic),
        Topic("laws", "กฎหมายที่เกี่ยวข้อง", .basic),
        Topic("social-network", "เครือข่ายสังคมออนไลน์", .basic),
        Topic("privacy-policy", "นโยบายคุ้มครองข้อมูลส่วนบุคคล", .basic),

        Topic("development-plan", "แผนพัฒนาท้องถิ่น", .administration),
        Topic("action-plan", "แผนดำเนินงานประจำปี", .administration),
        Topic("spending-plan", "แผนการใช้จ่ายงบประมาณ", .administration),
        Topic("spending-half-year", "รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน", .administration),
        Topic("action-report", "รายงานผลการดำเนินงานประจำปี", .administration),
        Topic("staff-manual", "คู่มือการปฏิบัติงานของเจ้าหน้าที่", .administration),
        Topic("service-manual", "คู่มือการให้บริการประชาชน", .administration),
        Topic("e-service", "บริการออนไลน์ (E-Service)", .administration),
        Topic("service-statistics", "สถิติการให้บริการ", .administration),
        Topic("action-half-year", "รายงานการดำเนินงาน รอบ 6 เดือน", .administration),
        Topic("satisfaction", "ผลสำรวจความพึงพอใจการให้บริการ", .administration),

        Topic("procurement-monthly", "สรุปผลการจัดซื้อจัดจ้างรายเดือน", .budget),
        Topic("procurement-report", "รายงานผลการจัดซื้อจัดจ้างประจำปี", .budget),
        Topic("procurement-list", "รายการและความก้าวหน้าการจัดซื้อจัดจ้าง", .budget),
        Topic("procurement-notices", "ประกาศจัดซื้อจัดจ้าง", .budget),
        Topic("procurement-plan", "แผนการจัดซื้อจัดจ้าง", .budget),
        Topic("spending-report", "รายงานการใช้จ่ายงบประมาณประจำปี", .budget),

        Topic("personnel-criteria", "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", .personnel),
        Topic("personnel-plan", "แผนการบริหารและพัฒนาทรัพยากรบุคคล", .personnel),
        Topic("personnel-report", "รายงานผลการบริหารทรัพยากรบุคคลประจำปี", .personnel),
        Topic("ethics-code", "ประมวลจริยธรรม", .personnel),
        Topic("ethics-actions", "การขับเคลื่อนจริยธรรม", .personnel),
        Topic("personnel-policy", "นโยบายการบริหารทรัพยากรบุคคล", .personnel),
        Topic("personnel-actions", "การดำเนินการตามนโยบายบริหารทรัพยากรบุคคล", .personnel),

        Topic("complaint-guideline", "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต", .integrity),
        Topic("complaint-channel", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", .integrity),
        Topic("complaint-statistics", "สถิติเรื่องร้องเรียน", .integrity),
        Topic("participation", "การเปิดโอกาสให้มีส่วนร่วม", .integrity),
        Topic("no-gift-policy", "นโยบายไม่รับของขวัญ (No Gift Policy)", .integrity),
        Topic("no-gift-culture", "การสร้างวัฒนธรรมไม่รับของขวัญ", .integrity),
        Topic("corruption-risk", "การประเมินความเสี่ยงการทุจริต", .integrity),
        Topic("corruption-risk-report", "รายงานผลการจัดการความเสี่ยงการทุจริต", .integrity),
        Topic("anticorruption-plan", "แผนปฏิบัติการป้องกันการทุจริต", .integrity),
        Topic("anticorruption-report", "รายงานผลการป้องกันการทุจริตประจำปี", .integrity),
        Topic("integrity-measures", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", .integrity),
        Topic("integrity-report", "รายงานผลมาตรการส่งเสริมคุณธรรมและความโปร่งใส", .integrity),
        Topic("gift-report", "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", .integrity),
        Topic("no-gift-report", "รายงานผลตามนโยบายไม่รับของขวัญ", .integrity),
        Topic("corruption-risk-actions", "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต", .integrity),
        Topic("anticorruption-half-year", "รายงานผลการป้องกันการทุจริต รอบ 6 เดือน", .integrity),
        Topic("ethics-assessment", "การประเมินจริยธรรมเจ้าหน้าที่", .integrity),
        Topic("integrity-actions", "การดำเนินการตามมาตรการส่งเสริมคุณธรรม", .integrity),
        Topic("feedback-channel", "ช่องทางรับฟังความคิดเห็น", .integrity),
        Topic("executive-participation", "การมีส่วนร่วมของผู้บริหาร", .integrity),
        Topic("integrity-culture", "การเสริมสร้างวัฒนธรรมองค์กรสุจริต", .integrity),
        Topic("assessment-results", "ผลการประเมินและรางวัล", .integrity),
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
