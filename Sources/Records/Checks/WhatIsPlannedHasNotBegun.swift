import Findings
import ThaiText

extension Check<PlanProject> {
    /// A year that is still planned, as it is where no status is typed, has neither spent money nor a result.
    static let whatIsPlannedHasNotBegun = Check(reading: ["years"]) { project, report in
        for (year, entry) in project.years.sorted(by: { $0.key < $1.key }) where entry.status == .planned {
            guard let sign = entry.signOfBeginning else { continue }
            report.add(.plannedYetBegun(year, sign, at: report.place("years", .year(year), "status")))
        }
    }
}

extension ProjectYear {
    /// What says that it was begun; nil where nothing does.
    fileprivate var signOfBeginning: Bilingual? {
        if let spent, spent > .zero {
            return Bilingual(th: "เบิกจ่าย \(spent.grouped) บาท", en: "spent \(spent.grouped) baht")
        }
        return result == nil ? nil : Bilingual(th: "มีผลการดำเนินการ", en: "has a result")
    }
}

extension Finding {
    fileprivate static func plannedYetBegun(_ year: FiscalYear, _ sign: Bilingual, at place: Place) -> Finding {
        Finding(
            .plannedYetBegun, at: place,
            message: Bilingual(
                th: "ปี \(year.buddhistYear) \(sign.th)แล้ว แต่สถานะเป็น «\(ProjectStatus.planned.thai)» "
                    + "(ไม่ใส่ status ก็หมายความอย่างนี้)",
                en: "\(year.buddhistYear) \(sign.en), but its status is «planned», as it is where none is typed"),
            fix: Bilingual(
                th: "ใส่ status: running, done หรือ dropped ถ้ายังไม่ดำเนินการจริง ให้ย้ายเหตุผลจาก result ไปไว้ใน obstacles",
                en: "write status: running, done or dropped; if it has not begun, put the reason under obstacles in "
                    + "place of result"))
    }
}
