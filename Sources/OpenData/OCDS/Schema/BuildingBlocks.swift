import FoundationEssentials
import ThaiText

extension OCDS {
    struct Value: Encodable {
        /// In baht, exact to the satang.
        let amount: Decimal
        let currency = "THB"

        init(_ money: Money) {
            amount = Decimal(money.satang) / 100
        }
    }

    struct Period: Encodable {
        let startDate: String?
        let endDate: String?

        /// Nil where there is nothing in it.
        init?(startDate: String? = nil, endDate: String?) {
            guard startDate != nil || endDate != nil else { return nil }
            self.startDate = startDate
            self.endDate = endDate
        }
    }

    struct Document: Encodable {
        let id: String
        let documentType: DocumentType?
        let title: String
        let description: String?
        let url: String
        let datePublished: String
        let dateModified: String?
        /// Its IANA media type.
        let format: String?
        let language = "th"
    }

    struct Milestone: Encodable {
        let id: String
        let title: String
        let type = "assessment"
        let description: String?
        let dueDate: String
        let dateModified: String
        let status = "scheduled"
    }

    struct Amendment: Encodable {
        let id: String
        let date: String
        let description: String
        let rationale: String?
        let amendsReleaseID: String?
        let releaseID: String
    }
}
