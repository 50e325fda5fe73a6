import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// What was agreed in sum since the last new beginning is within the budget, where different notices state the two.
    static let agreementsAreWithinTheBudget = DisclosureCheck { disclosure in
        disclosure.wholePurchases.compactMap { purchase in
            let agreements = purchase.agreementsOfLastRound
            let price = agreements.sum(\.price)
            guard let budget = purchase.budget, price > budget.value, let newest = agreements.last,
                agreements.count > 1 || newest.notice.id != budget.notice.id,
                !agreements.contains(where: \.isAboveItsOwnBudget),
                purchase.departures(of: \.budget).isEmpty
            else { return nil }
            return .agreedAboveBudget(price, newest, budget, others: agreements.dropLast())
        }
    }
}

extension Purchase {
    fileprivate var agreementsOfLastRound: [Agreement] {
        let notices = Set((rounds.last { !$0.notices.isEmpty }?.notices ?? []).map(\.id))
        return agreements.filter { notices.contains($0.notice.id) }
    }
}

extension Agreement {
    /// Whether the notice's own budget is below its contract, which is reported of the notice by itself.
    fileprivate var isAboveItsOwnBudget: Bool {
        guard let contract, let budget = notice.budget else { return false }
        return contract.amount > budget
    }
}

extension RecordOf<Notice> {
    /// Where it says what was agreed.
    var placeOfPrice: Place {
        self.contract == nil ? record.place("winner", "price") : record.place("contract", "amount")
    }
}

extension Finding {
    fileprivate static func agreedAboveBudget(
        _ price: Money, _ agreement: Agreement, _ budget: Figure<Money>, others: ArraySlice<Agreement>
    ) -> Finding {
        let place = budget.notice.record.place("budget")
        return Finding(
            .contractAboveBudget, at: agreement.notice.placeOfPrice,
            message: Bilingual(
                th: "ราคาที่ตกลงรวม \(price.grouped) บาท สูงกว่าวงเงินงบประมาณ \(budget.value.grouped) บาท "
                    + "ใน \(place.file)",
                en: "\(price.grouped) baht agreed in sum are above the \(budget.value.grouped) of \(place.file)"),
            fix: Bilingual(th: "ตรวจตัวเลขทั้งสองกับสัญญาและแผน", en: "compare both with the contract and the plan"),
            related: [place] + others.map(\.notice.placeOfPrice))
    }
}
