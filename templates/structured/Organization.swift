import Hypertext
import Records

extension SiteContext {
    /// The organisation whole, as its pages say how to reach it.
    var organization: Thing {
        Thing(
            .organization, "GovernmentOrganization", name: site.name,
            [
                "url": .text(absolute(.home)),
                "logo": assets.emblem.map { .text(absolute($0)) },
                "address": [
                    "@type": "PostalAddress", "streetAddress": .text(site.contact.address),
                    "addressRegion": .text(site.province), "addressCountry": "TH",
                ],
                "telephone": site.contact.phone.map(ScriptJSON.text),
                "email": site.contact.email.map(ScriptJSON.text),
                "areaServed": [
                    "@type": "AdministrativeArea", "name": .text("เขต\(site.name)"),
                    "containedInPlace": [
                        "@type": "AdministrativeArea", "name": .text("\(site.district) \(site.province)"),
                    ],
                ],
                "sameAs": site.contact.social.isEmpty
                    ? nil : .list(site.contact.social.map { .text(absolute($0.url)) }),
                "contactPoint": channels.isEmpty ? nil : .list(channels.map(contactPoint)),
            ])
    }

    private func contactPoint(_ named: NamedChannel) -> ScriptJSON {
        [
            "@type": "ContactPoint",
            "contactType": .text("ร้องเรียน: \(named.kind.thai)"),
            "telephone": named.channel.phone.map(ScriptJSON.text),
            "url": named.channel.url.map { .text(absolute($0)) },
            "availableLanguage": "th",
        ]
    }
}
