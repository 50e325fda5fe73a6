import Hypertext
import Records
import ThaiText

/// What sort of page it is, in the types of schema.org.
enum PageType: String, Sendable {
    case page = "WebPage"
    case about = "AboutPage"
    case contact = "ContactPage"
    /// It leads on to what is on other pages.
    case collection = "CollectionPage"
    case searchResults = "SearchResultsPage"
}

extension SiteContext {
    /// The page, the way to it and what it is about, as one graph of schema.org in JSON-LD 1.1.
    func structuredData(_ frame: Frame, modified: CalendarDay?) -> HTML {
        let thing = frame.thing(frame)
        let crumbs = frame.address == .home ? nil : breadcrumbList(frame)
        let page = Thing(
            ThingID(address: frame.address, name: "page"), frame.type.rawValue,
            [
                "url": .text(absolute(frame.address)),
                "name": .text(frame.title),
                "inLanguage": "th",
                "isPartOf": frame.address == .home ? reference(.website) : websiteStub,
                "publisher": frame.address == .home ? reference(.organization) : organizationStub,
                "dateModified": modified.map { .day(min($0, disclosure.today)) },
                "breadcrumb": crumbs.map { reference($0.id) },
                "mainEntity": thing.map { reference($0.id) },
            ])
        let things = [page, crumbs] + (frame.address == .home ? [website, organization] : []) + [thing]
        let graph: ScriptJSON = [
            "@context": "https://schema.org", "@graph": .list(things.compactMap(\.self).map(json)),
        ]
        return """
            <script type="application/ld+json">\(json: graph)</script>
            """
    }

    /// As the page shows it; its last step, the page itself, needs no address.
    private func breadcrumbList(_ frame: Frame) -> Thing {
        let links = [Link("หน้าแรก", .home)] + frame.trail
        let steps = links.map { ($0.title, WebAddress?.some($0.address)) } + [(frame.shortTitle ?? frame.title, nil)]
        let items = steps.enumerated().map { index, step -> ScriptJSON in
            [
                "@type": "ListItem", "position": .number(index + 1), "name": .text(step.0),
                "item": step.1.map { .text(absolute($0)) },
            ]
        }
        return Thing(
            ThingID(address: frame.address, name: "breadcrumb"), "BreadcrumbList", ["itemListElement": .list(items)])
    }

    private var website: Thing {
        Thing(
            .website, "WebSite",
            [
                "url": .text(absolute(.home)), "name": .text(site.name), "inLanguage": "th",
                "publisher": reference(.organization),
            ])
    }

    private var websiteStub: ScriptJSON {
        ["@type": "WebSite", "@id": .text(text(.website)), "name": .text(site.name)]
    }

    private var organizationStub: ScriptJSON {
        ["@type": "GovernmentOrganization", "@id": .text(text(.organization)), "name": .text(site.name)]
    }
}
