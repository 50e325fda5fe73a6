import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// The totals of the signed plan are the sums of its projects: how many, their money, and each quarter's marks.
    static let planTotalsAreTheSumsOfItsProjects = DisclosureCheck { disclosure in
        disclosure.wholePlans.flatMap { book in
            book.years.flatMap { year in
                book.plan.totals[year.year].map { totalFindings(of: year, stated: $0, plan: book.plan.record) } ?? []
            }
        }
    }

    private static func totalFindings(of year: PlanYear, stated: PlanTotals, plan: Record) -> [Finding] {
        let sums = year.totals
        let name = "\(year.year.buddhistYear)"
        var findings: [Finding] = []
        func compare(_ th: String, _ en: String, _ stated: String?, _ sum: String, _ path: PathStep...) {
            guard let stated, stated != sum else { return }
            findings.append(
                .totalDiffers(
                    Bilingual(th: "\(th)ปี \(name) ", en: "\(en) in \(name)"), stated: stated, sum: sum,
                    at: plan.place(["totals", .year(year.year)] + path)))
        }
        compare("โครงการ", "projects", stated.projects.map(String.init), "\(sums.projects)", "projects")
        compare("งบประมาณ", "money", stated.budget?.grouped, sums.budget.grouped, "budget")
        for (index, count) in (stated.quarters ?? []).enumerated() {
            compare(
                "โครงการในไตรมาส \(index + 1) ", "projects in quarter \(index + 1)", "\(count)",
                "\(sums.quarters[index])", "quarters", .index(index))
        }
        return findings
    }
}
