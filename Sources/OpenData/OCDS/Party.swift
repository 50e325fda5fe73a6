import Records

extension OCDS {
    /// Who has a part in a purchase.
    struct Party {
        let id: String
        let name: String
        /// Of a juristic person only.
        let taxID: TaxID?

        /// The Revenue Department's tax numbers in the register of identifier lists at org-id.guide.
        static let taxScheme = "TH-TIN"

        var reference: OrganizationReference { OrganizationReference(id: id, name: name) }
    }
}

extension OCDS.ReleaseMapping {
    /// All that have a part in the purchase, each with its roles, the organisation first.
    var parties: [OCDS.Organization] {
        let suppliers = choices.map(\.supplier)
        let isSupplier = Set(suppliers.map(\.id))
        let isBidder = Set(bidders.map(\.id))
        let own = mapping.organisation.id
        let others = (suppliers + bidders.filter { !isSupplier.contains($0.id) }).filter { $0.id != own }
        return ([mapping.organisation] + others).map { party in
            let isOwn = party.id == own
            return OCDS.Organization(
                id: party.id,
                name: party.name,
                identifier: party.taxID.map {
                    OCDS.Identifier(scheme: OCDS.Party.taxScheme, id: $0.digits, legalName: party.name)
                },
                address: isOwn ? ownAddress : nil,
                contactPoint: isOwn ? contactPoint : nil,
                roles: (isOwn ? [.buyer, .procuringEntity] : [])
                    + (isSupplier.contains(party.id) ? [.supplier] : [])
                    + (isBidder.contains(party.id) ? [.tenderer] : []))
        }
    }

    private var ownAddress: OCDS.Address {
        let site = mapping.disclosure.site
        return OCDS.Address(streetAddress: site.contact.address, locality: site.district, region: site.province)
    }

    /// How to reach the organisation, and which of its units buys.
    private var contactPoint: OCDS.ContactPoint {
        let site = mapping.disclosure.site
        return OCDS.ContactPoint(
            name: purchase.unit ?? site.name, email: site.contact.email, telephone: site.contact.phone,
            url: site.baseURL.text)
    }
}
