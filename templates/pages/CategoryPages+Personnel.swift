import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// What is in force by kind, the yearly reports, and the laws that all of it rests on.
    var personnelSections: [Section] {
        let register = disclosure.personnel
        let rules = Section(id: "in-force", title: "หลักเกณฑ์ที่ใช้บังคับ", content: ruleTable(register.groups))
        let reports = Section(
            id: PersonnelRuleKind.report.sectionID, title: "รายงานผลประจำปี", content: yearList(reportYears))
        let bases = Section(id: "basis", title: "ฐานอำนาจ", content: basisIndex)
        return [
            register.groups.allSatisfy(\.entries.isEmpty) ? nil : rules,
            register.reports.isEmpty ? nil : reports,
            register.bases.isEmpty ? nil : bases,
        ].compactMap(\.self)
    }

    private func ruleTable(_ groups: [PersonnelGroup]) -> HTML {
        """
        <table class="data stack">
        \(caption("ฉบับที่ใช้บังคับ ณ วันที่ \(format.day(disclosure.today))", csv: .csv(.personnelRules)))
        <thead><tr><th scope="col">ชื่อ</th><th scope="col">เลขที่</th><th scope="col">ตั้งแต่</th>\
        <th scope="col">ถึง</th><th scope="col">ฐานอำนาจ</th></tr></thead>
        \(groups.map(ruleRows))
        </table>
        """
    }

    private func ruleRows(_ group: PersonnelGroup) -> HTML {
        """
        <tbody id="\(group.kind.sectionID)">
        <tr class="group"><th colspan="5" scope="rowgroup">\(group.kind.thai)</th></tr>
        \(group.inForce.isEmpty ? "<tr><td colspan=\"5\">ไม่มีฉบับที่ใช้บังคับอยู่</td></tr>\n" : "")\
        \((group.inForce + group.toCome).map(ruleRow))\
        \(group.past.isEmpty ? "" : pastRules(group.past))</tbody>

        """
    }

    private func ruleRow(_ entry: PersonnelEntry) -> HTML {
        """
        <tr><th scope="row"><a href="\(url: .record(entry.rule.record))">\(entry.rule.title)</a>\
        \(entry.standing == .inForce ? "" : " \(badge(entry.standing))")</th>\
        <td data-label="เลขที่">\(entry.rule.number ?? "–")</td>\
        <td class="short" data-label="ตั้งแต่">\(format.day(entry.rule.effective.from))</td>\
        <td class="short" data-label="ถึง">\(entry.lastDay.map(format.day) ?? "ไม่กำหนด")</td>\
        <td data-label="ฐานอำนาจ">\(entry.rule.basis.isEmpty ? "–" : "<ul>\(entry.rule.basis.map(listItem))</ul>")</td></tr>

        """
    }

    private func pastRules(_ entries: [PersonnelEntry]) -> HTML {
        """
        <tr><td colspan="5"><details><summary>ฉบับที่ไม่ใช้บังคับแล้ว \(format.number(entries.count)) ฉบับ</summary>
        \(entryList(entries.map(ruleEntry)))
        </details></td></tr>

        """
    }

    /// One rule of a list: where it stands, when it is in force, and what replaced it.
    private func ruleEntry(_ entry: PersonnelEntry) -> HTML {
        """
        <li><a href="\(url: .record(entry.rule.record))">\(entry.rule.title)</a> \(badge(entry.standing)) \
        <span class="meta">\(entry.rule.number.map { span("เลขที่ \($0)") }) <span>\(format.period(entry.rule.effective))</span>\
        \(entry.replacedBy.map { " <span>\(replacement(by: $0))</span>" })</span></li>

        """
    }

    /// Which rule takes, or will take, another's place, and since when.
    func replacement(by successor: RecordOf<PersonnelRule>) -> HTML {
        """
        \(successor.effective.from > disclosure.today ? "จะใช้แทนโดย" : "ใช้แทนโดย") \
        <a href="\(url: .record(successor.record))">\(successor.title)</a> ตั้งแต่ \(format.day(successor.effective.from))
        """
    }

    private var reportYears: [HTML] {
        Dictionary(grouping: disclosure.personnel.reports, by: \.year).sorted { $0.key > $1.key }.map { year, reports in
            fact("ปีงบประมาณ \(format.year(year))", entries(reports.map(\.entry.rule.record)))
        }
    }

    private var basisIndex: HTML {
        """
        <p>กฎหมายและระเบียบแต่ละฉบับ กับหลักเกณฑ์ที่ออกโดยอาศัยอำนาจนั้น</p>
        \(yearList(disclosure.personnel.bases.map(basisFact)))
        """
    }

    private func basisFact(_ basis: LegalBasis) -> HTML {
        let inForce = basis.entries.filter { $0.standing == .inForce }
        let others = basis.entries.filter { $0.standing != .inForce }
        return """
            <div id="\(basis.sectionID)"><dt>\(basis.name)</dt><dd>
            \(inForce.isEmpty ? "" : entryList(inForce.map(basisEntry)))
            \(others.isEmpty ? "" : """
                <details><summary>ฉบับอื่นและรายงาน \(format.number(others.count)) รายการ</summary>
                \(entryList(others.map(basisEntry)))
                </details>
                """)
            </dd></div>
            """
    }

    private func basisEntry(_ entry: PersonnelEntry) -> HTML {
        """
        <li><a href="\(url: .record(entry.rule.record))">\(entry.rule.title)</a>\
        \(entry.standing == .inForce || entry.rule.content.rule == .report ? "" : " \(badge(entry.standing))")</li>

        """
    }
}

extension PersonnelRuleKind {
    /// Where the rules of the kind stand on the personnel page.
    var sectionID: String { "rule-\(rawValue)" }
}

extension LegalBasis {
    /// Where the law stands on the personnel page.
    var sectionID: String { "basis-\(id)" }
}
