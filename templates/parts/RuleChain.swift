import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// What replaced what, oldest first, with the rule of the page marked.
    func ruleChain(_ chain: RuleChain, current: RecordID) -> HTML {
        """
        <section>
        <h2>ลำดับฉบับ</h2>
        <ol class="steps">
        \(zip(chain.entries, [nil] + chain.entries).map { entry, before in
            step(entry, after: before, isCurrent: entry.rule.id == current)
        })
        </ol>
        </section>
        """
    }

    private func step(_ entry: PersonnelEntry, after before: PersonnelEntry?, isCurrent: Bool) -> HTML {
        // What it replaced goes without saying where that stands right above it.
        let elsewhere = entry.replaces.flatMap { $0.id == before?.rule.id ? nil : $0 }
        return """
            <li>\(isCurrent ? current(entry) : link(entry)) \(badge(entry.standing))<br>
            <span class="meta">\(entry.rule.number.map { span("เลขที่ \($0)") }) \
            <span>\(format.period(entry.rule.effective))</span>\(replacedFrom(entry))</span>\
            \(elsewhere.map { "<p>ใช้แทน <a href=\"\(url: .record($0.record))\">\($0.title)</a></p>" })</li>

            """
    }

    private func current(_ entry: PersonnelEntry) -> HTML {
        """
        <span aria-current="page">\(entry.rule.title)</span>
        """
    }

    private func link(_ entry: PersonnelEntry) -> HTML {
        """
        <a href="\(url: .record(entry.rule.record))">\(entry.rule.title)</a>
        """
    }

    private func replacedFrom(_ entry: PersonnelEntry) -> HTML {
        guard entry.standing.counts, let day = entry.replacedFrom else { return .empty }
        return " <span>\(day > disclosure.today ? "จะถูกแทน" : "ถูกแทน")ตั้งแต่ \(format.day(day))</span>"
    }
}
