import Disclosure
import Records
import ThaiText

extension OCDS.ReleaseMapping {
    var tender: OCDS.Tender {
        OCDS.Tender(
            id: purchase.localID,
            title: purchase.name,
            status: tenderStatus,
            procuringEntity: mapping.organisation.reference,
            value: (purchase.medianPrice?.value).map(OCDS.Value.init),
            procurementMethod: purchase.method.ocds,
            procurementMethodDetails: purchase.method.thai,
            mainProcurementCategory: purchase.type.mainCategory,
            additionalProcurementCategories: purchase.type == .consultancy ? [.consultingServices] : nil,
            tenderPeriod: OCDS.Period(endDate: purchase.figure(\.closes)?.value.endMoment),
            numberOfTenderers: bidders.nilIfEmpty?.count,
            tenderers: tenderers.nilIfEmpty,
            documents: documents(of: .tender),
            milestones: inspections(of: .tender),
            amendments: amendments(of: .tender))
    }

    /// The bidders, in one spelling a party.
    private var tenderers: [OCDS.OrganizationReference] {
        bidders.map { bidder in
            (choices.first { $0.supplier.id == bidder.id }?.supplier ?? bidder).reference
        }
    }

    /// How far it is since the last cancellation, if any.
    private var tenderStatus: OCDS.TenderStatus {
        guard !purchase.standing.isEmpty else { return .withdrawn }
        let round = purchase.standing.reversed().prefix { $0.stage != .cancellation }.map(\.stage)
        if round.isEmpty { return purchase.agreements.isEmpty ? .cancelled : .complete }
        if round.contains(where: { [.winner, .contract, .inspection].contains($0) }) { return .complete }
        return round.allSatisfy { [.plan, .draftTOR, .medianPrice].contains($0) } ? .planned : .active
    }
}

extension ProcurementMethod {
    /// As the closed codelist has it: by whether the law lets everybody offer, those who are asked, or one.
    fileprivate var ocds: OCDS.Method {
        switch self {
        case .eMarket, .eBidding, .quotation: .open
        case .selective: .selective
        case .specific: .direct
        }
    }
}

extension ProcurementType {
    /// As the closed codelist has it: what is built is works; what is hired, advised or drawn is a service.
    fileprivate var mainCategory: OCDS.Category {
        switch self {
        case .goods: .goods
        case .construction: .works
        case .services, .rental, .consultancy, .design: .services
        }
    }
}
