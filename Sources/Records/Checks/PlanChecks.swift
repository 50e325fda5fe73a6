import Findings
import ThaiText

extension Check<Plan> {
    /// A mission's number begins with one of the plan's dimensions.
    static let missionsBelongToDimensions = Check(reading: ["dimensions", "missions"]) { plan, report in
        for mission in plan.missions.keys.sorted() where plan.dimensions[mission.dimension] == nil {
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

    /// Totals are stated for years of the plan.
    static let totalsAreOfThePlansYears = Check(reading: ["years", "totals"]) { plan, report in
        for year in plan.totals.keys.sorted() where !plan.years.contains(year) {
            report.add(.yearOutsidePlan(year, plan.years, at: report.place("totals", .year(year))))
        }
    }
}

extension Finding {
    /// A year that the plan does not cover.
    public static func yearOutsidePlan(
        _ year: FiscalYear, _ years: FiscalYearRange, at place: Place, related: [Place] = []
    ) -> Finding {
        Finding(
            .yearOutsidePlan, at: place,
            message: Bilingual(
                th: "ปี \(year.buddhistYear) อยู่นอกช่วงปีของแผน (\(years.first.buddhistYear)–\(years.last.buddhistYear))",
                en:
                    "\(year.buddhistYear) is not among the plan's years (\(years.first.buddhistYear)–\(years.last.buddhistYear))"
            ),
            fix: Bilingual(th: "แก้ปีให้ถูก หรือแก้ years ของแผน", en: "mend the year, or years of the plan"),
            related: related)
    }
}
