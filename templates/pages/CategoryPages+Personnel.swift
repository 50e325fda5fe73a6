import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// The personnel rules by kind; within each what is in force comes first.
    var personnelSections: [Section] {
        disclosure.personnel.groups.map { group in
            Section(
                id: group.kind.sectionID, title: group.kind.thai, content: entryList(group.entries.map(ruleEntry)))
        }
    }

    private func ruleEntry(_ entry: PersonnelEntry) -> HTML {
        """
        <li><a href="\(url: .record(entry.rule.record))">\(entry.rule.title)</a> \(badge(entry.standing)) \
        <span class="meta"><span>\(format.period(entry.rule.effective))</span> \(entry.rule.unit.map(span))\
        \(entry.replacedBy.map(successor))</span></li>

        """
    }

    /// Whether another rule has taken this one's place, or will.
    func takesPlace(_ successor: Record) -> String {
        let isStillToCome = RecordOf<PersonnelRule>(successor).map { $0.effective.from > disclosure.today } ?? false
        return isStillToCome ? "จะใช้แทนโดย" : "ใช้แทนโดย"
    }

    private func successor(_ record: Record) -> HTML {
        """
         <span>\(takesPlace(record)) <a href="\(url: .record(record))">\(record.common.title)</a></span>
        """
    }
}

extension PersonnelRuleKind {
    /// Where the rules of the kind stand on the personnel page.
    var sectionID: String { "rule-\(rawValue)" }
}
