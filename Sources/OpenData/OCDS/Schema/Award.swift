extension OCDS {
    struct Award: Encodable {
        let id: String
        let description: String?
        let status: AwardStatus
        let date: String?
        let value: Value?
        let suppliers: [OrganizationReference]
        let documents: [Document]?
        let amendments: [Amendment]?
    }

    struct Contract: Encodable {
        let id: String
        let awardID: String
        let title: String
        let status: ContractStatus
        let period: Period?
        let value: Value
        let dateSigned: String
        let documents: [Document]?
        let implementation: Implementation?
        let amendments: [Amendment]?
    }

    struct Implementation: Encodable {
        let milestones: [Milestone]?
        let documents: [Document]?

        /// Nil where there is nothing in it.
        init?(milestones: [Milestone]?, documents: [Document]?) {
            guard milestones != nil || documents != nil else { return nil }
            self.milestones = milestones
            self.documents = documents
        }
    }
}
