import Findings
import Records
import ThaiText

extension EvidenceSource {
    /// Anti-corruption plans, and what each year's table has of them.
    static let plans = EvidenceSource { disclosure in
        disclosure.standingPlans.flatMap { book in
            book.years.flatMap { year -> [(Topic.ID, EvidenceCandidate)] in
                let projects = year.rows.filter(\.isCounted).map(\.project.record)
                let gaps = projects.isEmpty ? [Gap.noProjects(year.year)] : []
                var plan = EvidenceCandidate(
                    book.plan.record, holds: year.year.period.open, about: year.year.period.open,
                    period: Period(from: book.plan.years.first.first, to: book.plan.years.last.last))
                plan.gaps = gaps
                var table = EvidenceCandidate(
                    title: "ตารางแผน ปีงบประมาณ พ.ศ. \(year.year.buddhistYear)", address: book.address(of: year.year),
                    about: year.year.period, note: "\(projects.count) โครงการ กิจกรรม และมาตรการ",
                    of: projects + [book.plan.record])
                table.gaps = gaps
                return [("anticorruption-plan", plan), ("anticorruption-plan", table)]
            }
        }
    } remedy: { need, remedies in
        guard need.topic.id == "anticorruption-plan" else { return nil }
        let document = documentRemedy(need, remedies)
        let year = need.period.map { String($0.to.fiscalYear.buddhistYear) } ?? "…"
        return Bilingual(
            th:
                "ใส่ years: {\(year): {order: …, budget: …, quarters: […]}} ในโครงการของแผนใน content/plans หรือ\(document.th)",
            en:
                "write years: {\(year): {order: …, budget: …, quarters: […]}} into a plan's projects in content/plans, or "
                + document.en)
    }

    /// The follow-up reports that are made of a plan's projects, once their period is over.
    static let followUps = EvidenceSource { disclosure in
        disclosure.standingPlans.flatMap { book in
            book.years.flatMap { year in
                FollowUpPeriod.allCases.map { period in
                    let report = book.followUp(period, of: year, on: disclosure.today)
                    let totals = report.totals
                    // Results are typed into projects that were published long before.
                    var candidate = EvidenceCandidate(
                        title: report.title, address: report.address,
                        about: Period(from: report.year.first, to: report.lastDay),
                        note: "\(totals.projects) โครงการ กิจกรรม และมาตรการ",
                        of: report.rows.map(\.project.record) + [book.plan.record], isDated: false)
                    candidate.isThereFrom = report.lastDay.adding(days: 1)
                    if report.rows.isEmpty { candidate.gaps = [.noProjects(report.year)] }
                    if totals.unreported > 0 { candidate.gaps.append(.unreported(totals)) }
                    return (period.topic, candidate)
                }
            }
        }
    } remedy: { need, remedies in
        guard let period = FollowUpPeriod.allCases.first(where: { $0.topic == need.topic.id }) else { return nil }
        let document = documentRemedy(need, remedies)
        let year = need.period.map { String($0.to.fiscalYear.buddhistYear) } ?? "…"
        let key = period == .annual ? "result" : "half_year"
        return Bilingual(
            th: "ใส่ \(key) ของปี \(year) ในโครงการของแผน หรือ\(document.th)",
            en: "write \(key) of \(year) into the plan's projects, or \(document.en)")
    }
}

extension Disclosure {
    /// The plans that count, neither withdrawn nor corrected.
    fileprivate var standingPlans: [PlanBook] {
        plans.filter { book in references.counts(book.plan.record) { $0.content is Plan } }
    }
}

extension FollowUpPeriod {
    /// The topic that its report answers.
    fileprivate var topic: Topic.ID {
        switch self {
        case .halfYear: "anticorruption-half-year"
        case .annual: "anticorruption-report"
        }
    }
}

extension Gap {
    fileprivate static func noProjects(_ year: FiscalYear) -> Gap {
        let year = year.buddhistYear
        return Gap(
            reason: Bilingual(th: "แผนไม่มีโครงการของปี \(year)", en: "the plan has no project of \(year)"),
            remedy: Bilingual(
                th: "เพิ่มโครงการในโฟลเดอร์ของแผน โดยมี years: \(year)",
                en: "add projects with years: \(year) to the plan's folder"))
    }

    fileprivate static func unreported(_ totals: FollowUpTotals) -> Gap {
        let (count, all) = (totals.unreported, totals.projects)
        return Gap(
            reason: Bilingual(
                th: "ยังไม่รายงานผล \(count) จาก \(all) โครงการ", en: "\(count) of \(all) projects have no result yet"),
            remedy: Bilingual(
                th: "ใส่ result และ spent ของปีนั้นในไฟล์โครงการที่ยังไม่มี",
                en: "write result and spent of that year into the projects that have none"))
    }
}
