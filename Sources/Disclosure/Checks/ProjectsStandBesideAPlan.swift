import Findings
import Records

extension DisclosureCheck {
    /// Each project stands in the folder of a plan.
    static let projectsStandBesideAPlan = DisclosureCheck { disclosure in
        let plans = Set(disclosure.plans.map(\.plan.id)).union(disclosure.unread)
        return disclosure.records.compactMap { record in
            guard record.content is PlanProject, !(record.id.parent.map(plans.contains) ?? false) else { return nil }
            return Finding(
                .projectWithoutPlan, at: record.source.whole,
                message: Bilingual(
                    th: "โครงการนี้ไม่มีแผน: ไม่พบ plan.md ที่เผยแพร่ในโฟลเดอร์เดียวกัน",
                    en: "this project has no plan: no plan.md of its folder is published"),
                fix: Bilingual(
                    th: "วางไฟล์โครงการไว้ใน plans/<ชื่อแผน>/ ข้าง plan.md ซึ่งต้องไม่เป็นฉบับร่าง",
                    en: "put it into plans/<plan>/ beside plan.md, which must not be a draft"))
        }
    }
}
