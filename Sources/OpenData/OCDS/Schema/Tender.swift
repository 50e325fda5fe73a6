extension OCDS {
    struct Planning: Encodable {
        let budget: Budget?
        let documents: [Document]?

        /// Nil where there is nothing in it.
        init?(budget: Budget?, documents: [Document]?) {
            guard budget != nil || documents != nil else { return nil }
            self.budget = budget
            self.documents = documents
        }
    }

    struct Budget: Encodable {
        /// Its source.
        let description: String?
        let amount: Value?

        /// Nil where there is nothing in it.
        init?(description: String?, amount: Value?) {
            guard description != nil || amount != nil else { return nil }
            self.description = description
            self.amount = amount
        }
    }

    struct Tender: Encodable {
        let id: String
        let title: String
        let status: TenderStatus
        let procuringEntity: OrganizationReference
        let value: Value?
        let procurementMethod: Method
        let procurementMethodDetails: String
        let mainProcurementCategory: Category
        let additionalProcurementCategories: [AdditionalCategory]?
        let tenderPeriod: Period?
        let numberOfTenderers: Int?
        let tenderers: [OrganizationReference]?
        let documents: [Document]?
        let milestones: [Milestone]?
        let amendments: [Amendment]?
    }
}
