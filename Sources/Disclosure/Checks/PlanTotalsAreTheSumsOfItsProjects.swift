import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// The totals of the signed plan are the sums of its projects: how many, their money, and each quarter's marks.
    static let planTotalsAreTheSumsOfItsProjects = DisclosureCheck { disclosure in
        disclosure.wholePlans.flatMap { book in
            disclosure.minding(
                draftsOf: book,
                book.years.flatMap { year in
                    book.plan.totals[year.year].map { totalFindings(of: year, stated: $0, plan: book.plan.record) }
                        ?? []
                })
        }
    }

    private static func totalFindings(of year: PlanYear, stated: PlanTotals, plan: Record) -> [Finding] {
        let sums = year.totals
        let name = "\(year.year.buddhistYear)"
        let withdrawn = year.rows.filter { !$0.isCounted }.map(\.project.record)
        func finding(
            _ label: Bilingual, _ stated: String, _ sum: String, _ path: [PathStep], suspects: [Place] = []
        ) -> Finding {
            let named = withdrawn.prefix(mostWithdrawn).map { $0.place("withdrawn") }
            let finding = Finding.totalDiffers(
                label, stated: stated, sum: sum, at: plan.place(["totals", .year(year.year)] + path),
                related: named + (suspects.count <= mostSuspects ? suspects : []))
            return withdrawn.isEmpty ? finding : finding.adding(toFix: wayToWithdrawn(withdrawn))
        }

        var findings: [Finding] = []
        if let count = stated.projects, count != sums.projects {
            let label = Bilingual(th: "โครงการปี \(name) ", en: "projects in \(name)")
            findings.append(finding(label, "\(count)", "\(sums.projects)", ["projects"]))
        }
        if let budget = stated.budget, budget != sums.budget {
            let label = Bilingual(th: "งบประมาณปี \(name) ", en: "money in \(name)")
            let suspects = year.places(of: "budget") { $0.entry.budget != .zero }
            findings.append(finding(label, budget.grouped, sums.budget.grouped, ["budget"], suspects: suspects))
        }
        for (index, (count, sum)) in zip(stated.quarters ?? [], sums.quarters).enumerated() where count != sum {
            let quarter = index + 1
            let label = Bilingual(
                th: "โครงการในไตรมาส \(quarter) ปี \(name) ", en: "projects in quarter \(quarter) in \(name)")
            // Too few marks: one is wanting among those without; too many: one of those that there are is wrong.
            let suspects = year.places(of: "quarters") { $0.isMarked(in: quarter) == (sum > count) }
            findings.append(finding(label, "\(count)", "\(sum)", ["quarters", .index(index)], suspects: suspects))
        }
        return findings
    }

    private static func wayToWithdrawn(_ projects: [Record]) -> Bilingual {
        let ids = projects.prefix(mostWithdrawn).map(\.id.path).joined(separator: ", ")
        let rest = projects.count - mostWithdrawn
        return Bilingual(
            th: "โครงการที่ถอนแล้วไม่นับ: \(ids)" + (rest > 0 ? " และอีก \(rest) โครงการ" : ""),
            en: "withdrawn projects are not counted: \(ids)" + (rest > 0 ? " and \(rest) more" : ""))
    }

    /// More places than these help nobody to find a slip.
    private static let mostSuspects = 5
    private static let mostWithdrawn = 3
}

extension PlanYear {
    /// Where those of the rows that count say something of the year.
    fileprivate func places(of key: PathStep, where isSuspect: (PlanRow) -> Bool) -> [Place] {
        rows.filter { $0.isCounted && isSuspect($0) }.map { $0.project.record.place("years", .year(year), key) }
    }
}
