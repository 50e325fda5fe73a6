import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// What a notice announces, and of which purchase.
    func terms(of notice: RecordOf<Notice>) -> Terms {
        [
            "keywords": .list([notice.stage.thai, notice.method.thai, notice.type.thai].map(ScriptJSON.text)),
            "about": disclosure.procurement.purchase(of: notice).map { reference(.purchase($0)) },
        ]
    }

    /// A purchase, which is what e-GP calls a project.
    func thing(of purchase: Purchase) -> Thing {
        Thing(
            .purchase(purchase), "Project", name: purchase.name,
            [
                "url": .text(absolute(.purchase(purchase))),
                "identifier": purchase.project.map {
                    ["@type": "PropertyValue", "name": "เลขที่โครงการ (e-GP)", "value": .text($0.digits)]
                },
                "parentOrganization": reference(.organization),
            ])
    }
}

extension ThingID {
    fileprivate static func purchase(_ purchase: Purchase) -> ThingID {
        ThingID(address: .purchase(purchase), name: "purchase")
    }
}
