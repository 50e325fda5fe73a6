import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// Posts and units as a list within a list, which the style sheet draws as a chart with lines.
    var organisationChart: HTML {
        let organisation = disclosure.organisation
        let units = organisation.units.map(unitItem) + organisation.otherOfficials.map { item(post($0)) }
        let clerks = organisation.people(.clerk)
        let deputyClerks = organisation.people(.deputyClerk)
        let service =
            clerks.isEmpty && deputyClerks.isEmpty
            ? units : [item(box(.permanent, clerks), aides: deputyClerks, below: units)]
        let heads = organisation.people(.head)
        let aides = organisation.people(.deputyHead, .politicalStaff)
        let root = heads.isEmpty && aides.isEmpty ? "<p><b>\(site.name)</b></p>" : box(.political, heads)
        return """
            <section>
            <h2>แผนผังโครงสร้าง</h2>
            <ul class="org\(units.count > 7 ? "" : " wide")">
            \(item(root, aides: aides, below: service))
            </ul>
            \(council(organisation.people(.council)))
            \(chartSource(organisation))
            </section>
            """
    }

    private func council(_ people: [Person]) -> HTML {
        guard !people.isEmpty else { return .empty }
        return """
            <h3>ฝ่ายนิติบัญญัติ</h3>
            <ul class="org">
            \(item("<p><b>สภา\(site.name)</b></p>", below: people.map { item(post($0)) }))
            </ul>
            """
    }

    /// One box with what stands beside its line and what stands below it.
    private func item(_ box: HTML, aides: [Person] = [], below: [HTML] = []) -> HTML {
        """
        <li><div>\(box)</div>\
        \(aides.isEmpty ? "" : "\n<ul class=\"aides\">\n\(aides.map { item(post($0)) })</ul>")\
        \(below.isEmpty ? "" : "\n<ul>\n\(below)</ul>")</li>

        """
    }

    /// Who leads a side; only the side's name where that is not known.
    private func box(_ side: Person.Side, _ leaders: [Person]) -> HTML {
        "<p><small>\(side.heading)</small></p>\(leaders.map(post))"
    }

    private func post(_ person: Person) -> HTML {
        "<p><b>\(person.position)</b><br>\(words(of: person.name))</p>"
    }

    private func unitItem(_ unit: OrganisationUnit) -> HTML {
        let heads = unit.heads.map { "<p>\(words(of: $0.name))<br><small>\($0.position)</small></p>" as HTML }
        return item("<p><b>\(unit.name)</b></p>\(heads)")
    }

    private func chartSource(_ organisation: Organisation) -> HTML {
        guard let executives = organisation.executives else { return .empty }
        return "<p><small>ชื่อและตำแหน่งตาม \(dated(executives.record))</small></p>"
    }
}
