import Disclosure
import Records
import ThaiText

extension OCDS.Telling {
    func tellTender(in tender: inout JSONObject) {
        tender.set("id", purchase.localID)
        tender.set("title", purchase.name)
        tender.set("status", tenderStatus.rawValue)
        tender.set("procuringEntity", teller.organisation.refer)
        if let price = purchase.medianPrice?.value { tender.set("value", price.asValue) }
        tender.set("procurementMethod", purchase.method.ocds.rawValue)
        tender.set("procurementMethodDetails", purchase.method.thai)
        tender.set("mainProcurementCategory", purchase.type.mainCategory.rawValue)
        if purchase.type == .consultancy { tender.set("additionalProcurementCategories", ["consultingServices"]) }
        if let closes = purchase.figure(\.closes)?.value {
            tender.set("tenderPeriod") { $0.set("endDate", closes.endMoment) }
        }
        if !bidders.isEmpty { tender.set("numberOfTenderers", bidders.count) }
        tender.set("tenderers", bidders) { json, bidder in
            // One spelling a party.
            (choices.first { $0.supplier.id == bidder.id }?.supplier ?? bidder).refer(in: &json)
        }
        tellDocuments(of: .tender, in: &tender)
        tellInspections(of: .tender, in: &tender)
        tellAmendments(of: .tender, in: &tender)
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
