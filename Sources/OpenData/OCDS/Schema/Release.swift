extension OCDS {
    /// How a purchase stood on a day, and what was announced then.
    struct Release: Encodable {
        let ocid: String
        let id: String
        let date: String
        let tag: [ReleaseTag]
        let initiationType = "tender"
        let language = "th"
        let parties: [Organization]
        let buyer: OrganizationReference
        let planning: Planning?
        let tender: Tender
        let awards: [Award]?
        let contracts: [Contract]?
    }

    /// A purchase: where its releases are, and what they come to.
    struct Record: Encodable {
        let ocid: String
        let releases: [LinkedRelease]
        let compiledRelease: Release
    }

    struct LinkedRelease: Encodable {
        let url: String
        let date: String
        let tag: [ReleaseTag]
    }
}
