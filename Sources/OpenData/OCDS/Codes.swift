extension OCDS {
    /// The closed codelist `releaseTag`.
    enum ReleaseTag: String {
        case planning, planningUpdate
        case tender, tenderAmendment, tenderUpdate, tenderCancellation
        case award, awardUpdate, awardCancellation
        case contract, contractUpdate, contractAmendment, contractTermination
        case implementation, implementationUpdate
        case compiled
    }

    /// The closed codelist `tenderStatus`, without those that no notice tells.
    enum TenderStatus: String {
        case planned, active, cancelled, complete, withdrawn
    }

    /// The closed codelist `awardStatus`, without those that no notice tells.
    enum AwardStatus: String {
        case active, cancelled
    }

    /// The closed codelist `contractStatus`, without those that no notice tells.
    enum ContractStatus: String {
        case active, terminated
    }

    /// The closed codelist `method`, without `limited`.
    enum Method: String {
        case open, selective, direct
    }

    /// The closed codelist `procurementCategory`.
    enum Category: String {
        case goods, works, services
    }

    /// Those of the open codelist `documentType` that a notice is.
    enum DocumentType: String {
        case plannedProcurementNotice, technicalSpecifications, tenderNotice, shortlistedFirms, awardNotice
        case contractNotice, cancellationDetails
    }

    /// Those of the open codelist `partyRole` that occur.
    enum Role: String {
        case buyer, procuringEntity, supplier, tenderer
    }
}
