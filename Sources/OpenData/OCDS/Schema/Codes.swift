extension OCDS {
    /// The closed codelist `releaseTag`.
    enum ReleaseTag: String, Encodable {
        case planning, planningUpdate
        case tender, tenderAmendment, tenderUpdate, tenderCancellation
        case award, awardUpdate, awardCancellation
        case contract, contractUpdate, contractAmendment, contractTermination
        case implementation, implementationUpdate
        case compiled
    }

    /// The closed codelist `tenderStatus`, without those that no notice tells.
    enum TenderStatus: String, Encodable {
        case planned, active, cancelled, complete, withdrawn
    }

    /// The closed codelist `awardStatus`, without those that no notice tells.
    enum AwardStatus: String, Encodable {
        case active, cancelled
    }

    /// The closed codelist `contractStatus`, without those that no notice tells.
    enum ContractStatus: String, Encodable {
        case active, terminated
    }

    /// The closed codelist `method`, without `limited`.
    enum Method: String, Encodable {
        case open, selective, direct
    }

    /// The closed codelist `procurementCategory`.
    enum Category: String, Encodable {
        case goods, works, services
    }

    /// That of the open codelist `extendedProcurementCategory` that occurs.
    enum AdditionalCategory: String, Encodable {
        case consultingServices
    }

    /// Those of the open codelist `documentType` that a notice is.
    enum DocumentType: String, Encodable {
        case plannedProcurementNotice, technicalSpecifications, tenderNotice, shortlistedFirms, awardNotice
        case contractNotice, cancellationDetails
    }

    /// Those of the open codelist `partyRole` that occur.
    enum Role: String, Encodable {
        case buyer, procuringEntity, supplier, tenderer
    }
}
