import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// One personnel rule, at its record's address.
    static let personnelRules = PageFamily { site in
        site.disclosure.personnel.groups.flatMap(\.entries).map { entry in
            site.recordPage(
                entry.rule.record,
                below: [Link(Category.personnel.title, .category(.personnel)), site.kindLink(entry.rule.content.rule)],
                label: site.badge(entry.standing), identity: site.ruleFacts(entry)
            ) { site.personnelRuleArticle(entry) }
        }
    }
}

extension SiteContext {
    fileprivate func personnelRuleArticle(_ entry: PersonnelEntry) -> HTML {
        """
        \(entry.replacedBy.map(replacedNote))
        \(body(entry.rule.record))
        <dl class="facts">
        \(ruleFacts(entry))
        \(fact("ฐานอำนาจ", entry.rule.basis))
        \(fact("ใช้แทน", entry.replaces.map(dated)))
        </dl>
        \(attachments(entry.rule.record))
        """
    }

    fileprivate func kindLink(_ kind: PersonnelRuleKind) -> Link {
        Link(kind.thai, .category(.personnel, section: kind.sectionID))
    }

    /// What tells one rule from another.
    fileprivate func ruleFacts(_ entry: PersonnelEntry) -> HTML {
        """
        \(fact("ประเภทหลักเกณฑ์", entry.rule.content.rule.thai))
        \(fact("เลขที่", entry.rule.number))
        \(fact("มีผลใช้บังคับ", format.period(entry.rule.effective)))
        """
    }

    private func replacedNote(_ successor: Record) -> HTML {
        """
        <div class="note warn"><p><strong>\(takesPlace(successor))</strong> \(dated(successor))\
        \(RecordOf<PersonnelRule>(successor).map { " มีผล\(format.period($0.effective))" })</p></div>

        """
    }
}
