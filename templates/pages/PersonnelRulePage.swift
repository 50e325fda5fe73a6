import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// One personnel rule, at its record's address.
    static let personnelRules = PageFamily { site in
        site.disclosure.personnel.groups.flatMap(\.entries).map { entry in
            site.recordPage(
                entry.rule.record, below: site.trail(to: entry), label: site.badge(entry.standing),
                identity: site.ruleFacts(entry, period: "มีผลใช้บังคับ"), showing: site.related(to: entry),
                type: "Legislation", terms: { site.terms(of: entry) }
            ) { site.personnelRuleArticle(entry) }
        }
    }

    /// One yearly report on personnel management, at its record's address.
    static let personnelReports = PageFamily { site in
        site.disclosure.personnel.reports.map { report in
            site.recordPage(
                report.entry.rule.record, below: site.trail(to: report.entry),
                label: site.span("ปีงบประมาณ \(site.format.year(report.year))"),
                identity: site.ruleFacts(report.entry, period: "ช่วงเวลาที่รายงาน"),
                showing: site.related(to: report.entry)
                    + site.disclosure.personnel.tenures(in: report.year).flatMap(\.tenures).map(\.entry.rule.record),
                type: "Report", terms: { ["temporalCoverage": .period(report.entry.rule.effective)] }
            ) { site.personnelReportArticle(report) }
        }
    }
}

extension SiteContext {
    fileprivate func trail(to entry: PersonnelEntry) -> [Link] {
        let kind = entry.rule.content.rule
        return [
            Link(Category.personnel.title, .category(.personnel)),
            Link(kind.thai, .category(.personnel, section: kind.sectionID)),
        ]
    }

    /// The rules of its chain, and the reports on it.
    fileprivate func related(to entry: PersonnelEntry) -> [Record] {
        let chain = disclosure.personnel.chain(of: entry.rule.id)?.entries ?? []
        return (chain + disclosure.personnel.reports(on: entry).map(\.entry)).map(\.rule.record)
    }

    fileprivate func personnelRuleArticle(_ entry: PersonnelEntry) -> HTML {
        """
        \(entry.replacedBy.map { replacedNote(entry, $0) })
        \(body(entry.rule.record))
        <dl class="facts">
        \(ruleFacts(entry, period: "มีผลใช้บังคับ"))
        \(basisFact(entry))
        \(reportFact(disclosure.personnel.reports(on: entry)))
        </dl>
        \(disclosure.personnel.chain(of: entry.rule.id).map { ruleChain($0, current: entry.rule.id) })
        \(attachments(entry.rule.record))
        """
    }

    fileprivate func personnelReportArticle(_ report: PersonnelReport) -> HTML {
        """
        \(body(report.entry.rule.record))
        <dl class="facts">
        \(ruleFacts(report.entry, period: "ช่วงเวลาที่รายงาน"))
        \(basisFact(report.entry))
        </dl>
        \(tenureSection(report.year))
        \(disclosure.personnel.chain(of: report.entry.rule.id).map { ruleChain($0, current: report.entry.rule.id) })
        \(attachments(report.entry.rule.record))
        """
    }

    /// What tells one rule from another.
    fileprivate func ruleFacts(_ entry: PersonnelEntry, period: String) -> HTML {
        """
        \(fact("ประเภทหลักเกณฑ์", entry.rule.content.rule.thai))
        \(fact("เลขที่", entry.rule.number))
        \(fact(period, format.period(entry.rule.effective)))
        """
    }

    private func replacedNote(_ entry: PersonnelEntry, _ successor: RecordOf<PersonnelRule>) -> HTML {
        """
        <div class="note warn"><p>\(replacement(by: successor))\
        \(entry.isReplacedEarly(by: successor) ? " ก่อนครบกำหนดของฉบับนี้" : "")</p></div>

        """
    }

    /// The laws that it cites, each with a link to all that rests on it.
    private func basisFact(_ entry: PersonnelEntry) -> HTML {
        let items = entry.rule.basis.map { name -> HTML in
            guard let basis = disclosure.personnel.basis(name) else { return listItem(name) }
            return """
                <li><a href="\(url: .category(.personnel, section: basis.sectionID))">\(name)</a></li>
                """
        }
        return items.isEmpty ? .empty : fact("ฐานอำนาจ", "<ul>\(items)</ul>" as HTML)
    }

    private func reportFact(_ reports: [PersonnelReport]) -> HTML {
        guard !reports.isEmpty else { return .empty }
        let items = reports.map { report -> HTML in
            """
            <li><a href="\(url: .record(report.entry.rule.record))">ปีงบประมาณ \(format.year(report.year))</a></li>

            """
        }
        return fact("รายงานผลของปีที่ใช้บังคับ", entryList(items))
    }

    /// The rules that held in a year, by kind, with those marked that began or ended in it.
    private func tenureSection(_ year: FiscalYear) -> HTML {
        let kinds = disclosure.personnel.tenures(in: year)
        guard !kinds.isEmpty else { return .empty }
        return """
            <section>
            <h2>หลักเกณฑ์ที่ใช้บังคับในปีงบประมาณ \(format.year(year))</h2>
            \(yearList(kinds.map { kind, tenures in fact(kind.thai, entryList(tenures.map(tenureEntry))) }))
            </section>
            """
    }

    private func tenureEntry(_ tenure: Tenure) -> HTML {
        """
        <li><a href="\(url: .record(tenure.entry.rule.record))">\(tenure.entry.rule.title)</a> \
        \(tenure.begins ? "<span class=\"badge\">เริ่มใช้ \(format.day(tenure.entry.rule.effective.from))</span> " : "")\
        \(tenure.ends ? tenure.entry.lastDay.map { "<span class=\"badge\">ใช้ถึง \(format.day($0))</span>" } : nil)</li>

        """
    }
}
