import Hypertext
import OpenData
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
    /// The page, the way to it and what it is about, as a graph of schema.org in JSON-LD 1.1. What the page's own markup
    /// says, its language and its title, is not said again.
    func structuredData(_ frame: Frame, modified: CalendarDay?, _ measured: MeasuredFiles) -> HTML {
        let isHome = frame.address == .home
        let thing = frame.thing(frame, measured)
        let terms: Terms = [
            "@type": .text(frame.type.rawValue),
            "@id": .text(absolute(frame.address)),
            "name": thing?.name == frame.title ? nil : .text(frame.title),
            // Of a record's page that is the record's own.
            "dateModified": frame.published == nil ? modified.map { .day(min($0, disclosure.today)) } : nil,
            "isPartOf": reference(.website),
            "publisher": isHome ? reference(.organization) : namedOrganization,
            "breadcrumb": isHome ? nil : breadcrumbList(frame),
            "mainEntity": thing.map(json),
        ]
        let graph: ScriptJSON = [
            "@context": "https://schema.org",
            "@graph": .list([.object(terms.members)] + (isHome ? [json(website), json(organization)] : [])),
        ]
        return """
            <script type="application/ld+json">\(json: graph)</script>
            """
    }

    /// As the page shows it; its last step, the page itself, needs no address.
    private func breadcrumbList(_ frame: Frame) -> ScriptJSON {
        let links = ([Link("หน้าแรก", .home)] + frame.trail).map { ($0.title, absolute($0.address) as String?) }
        let steps = links + [(frame.shortTitle ?? frame.title, nil)]
        let items = steps.enumerated().map { index, step -> ScriptJSON in
            [
                "@type": "ListItem", "position": .number(index + 1), "name": .text(step.0),
                "item": step.1.map(ScriptJSON.text),
            ]
        }
        return ["@type": "BreadcrumbList", "itemListElement": .list(items)]
    }

    private var website: Thing {
        Thing(
            .website, "WebSite", name: site.name,
            [
                "url": .text(absolute(.home)), "inLanguage": "th", "publisher": reference(.organization),
                "potentialAction": [
                    "@type": "SearchAction",
                    "target": [
                        "@type": "EntryPoint",
                        "urlTemplate": .text(absolute(.search) + "?q={search_term_string}"),
                    ],
                    "query-input": "required name=search_term_string",
                ],
            ])
    }

    private var namedOrganization: ScriptJSON {
        ["@type": "GovernmentOrganization", "@id": .text(text(.organization)), "name": .text(site.name)]
    }
}
