extension OCDS {
    /// Somebody with a part in a purchase.
    struct Organization: Encodable {
        let id: String
        let name: String
        let identifier: Identifier?
        let address: Address?
        let contactPoint: ContactPoint?
        let roles: [Role]
    }

    /// As other parts of a release refer to it.
    struct OrganizationReference: Encodable {
        let id: String
        let name: String
    }

    struct Identifier: Encodable {
        let scheme: String
        let id: String
        let legalName: String
    }

    struct Address: Encodable {
        let streetAddress: String
        let locality: String
        let region: String
        let countryName = "ประเทศไทย"
    }

    struct ContactPoint: Encodable {
        let name: String
        let email: String?
        let telephone: String?
        let url: String
    }
}
