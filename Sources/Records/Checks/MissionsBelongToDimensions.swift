import Findings

extension Check<Plan> {
    /// A mission's number begins with one of the plan's dimensions.
    static let missionsBelongToDimensions = Check(reading: ["dimensions", "missions"]) { plan, report in
        for mission in plan.missions.keys.sorted()
        where plan.dimensions[mission.dimension] == nil && !report.isFull {
            report.add(
                Finding(
                    .unknownDimension, at: report.place("missions", .key(mission.text)),
                    message: Bilingual(
                        th: "ภารกิจ \(mission.text) อยู่ในมิติ \(mission.dimension) ซึ่งแผนนี้ไม่มี",
                        en: "mission \(mission.text) is of dimension \(mission.dimension), which the plan does not have"
                    ),
                    fix: Bilingual(
                        th: "เพิ่มมิติใน dimensions หรือแก้หมายเลข", en: "add it to dimensions, or mend the number"),
                    related: [report.place("dimensions")]))
        }
    }
}
