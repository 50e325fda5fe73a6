import Records

extension OCDS {
    /// Somebody with a part in a purchase.
    struct Party {
        let id: String
        let name: String
        /// Of a juristic person only.
        let taxID: TaxID?

        /// The Revenue Department's tax numbers in the register of identifier lists at org-id.guide.
        static let taxScheme = "TH-TIN"

        /// As other parts of a release refer to it.
        func refer(in reference: inout JSONObject) {
            reference.set("id", id)
            reference.set("name", name)
        }

        func tell(in party: inout JSONObject, roles: [Role]) {
            party.set("id", id)
            party.set("name", name)
            if let taxID {
                party.set("identifier") { identifier in
                    identifier.set("scheme", Self.taxScheme)
                    identifier.set("id", taxID.digits)
                    identifier.set("legalName", name)
                }
            }
            party.set("roles", roles.map(\.rawValue))
        }
    }
}

extension OCDS.Telling {
    /// All that have a part in the purchase, each with its roles, the organisation first.
    func tellParties(in release: inout JSONObject) {
        let suppliers = choices.map(\.supplier)
        let isSupplier = Set(suppliers.map(\.id))
        let isBidder = Set(bidders.map(\.id))
        let own = teller.organisation.id
        let others = (suppliers + bidders.filter { !isSupplier.contains($0.id) }).filter { $0.id != own }
        release.set("parties", [teller.organisation] + others) { json, party in
            party.tell(
                in: &json,
                roles: (party.id == own ? [.buyer, .procuringEntity] : [])
                    + (isSupplier.contains(party.id) ? [.supplier] : [])
                    + (isBidder.contains(party.id) ? [.tenderer] : []))
            if party.id == own { tellOrganisation(in: &json) }
        }
    }

    /// How to reach the organisation, and which of its units buys.
    private func tellOrganisation(in party: inout JSONObject) {
        let site = teller.disclosure.site
        party.set("address") { address in
            address.set("streetAddress", site.contact.address)
            address.set("locality", site.district)
            address.set("region", site.province)
            address.set("countryName", "ประเทศไทย")
        }
        party.set("contactPoint") { contact in
            contact.set("name", purchase.unit ?? site.name)
            contact.set("email", site.contact.email)
            contact.set("telephone", site.contact.phone)
            contact.set("url", site.baseURL.text)
        }
    }
}
