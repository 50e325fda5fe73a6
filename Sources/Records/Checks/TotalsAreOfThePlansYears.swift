import Findings
import ThaiText

extension Check<Plan> {
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
