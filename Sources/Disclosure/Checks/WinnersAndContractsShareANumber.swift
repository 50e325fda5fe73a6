import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// A winner without a contract and a contract without a winner's notice, of one work, vendor and price, are one
    /// purchase of which one number was mistyped: it would be counted twice.
    static let winnersAndContractsShareANumber = DisclosureCheck { disclosure in
        let vendors = disclosure.procurement.vendors
        let agreed = disclosure.procurement.purchases.compactMap { purchase in
            purchase.project == nil || purchase.agreements.count != 1 ? nil : (purchase, purchase.agreements[0])
        }
        let bargains = Dictionary(grouping: agreed) { purchase, agreement in
            Bargain(
                work: Folding.key(purchase.name), unit: purchase.unit, vendor: vendors.id(of: agreement.winner),
                price: agreement.winner.price)
        }
        return bargains.values.compactMap { alike -> Finding? in
            let waiting = alike.first { $0.1.contract == nil }
            let signed = alike.first { purchase, agreement in
                agreement.contract != nil && !purchase.standing.contains { $0.stage == .winner }
            }
            guard alike.count == 2, let waiting, let signed else { return nil }
            return .unnumberedTwin(signed.1.notice, of: waiting.1.notice)
        }
        .sorted()
    }
}

/// What tells one agreement from another beside its number.
private struct Bargain: Hashable {
    let work: String
    let unit: String?
    let vendor: Vendor.ID
    let price: Money
}
