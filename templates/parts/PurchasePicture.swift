import Disclosure
import Hypertext
import Records
import ThaiText

/// One amount of a purchase's picture.
private struct PurchaseAmount {
    let name: String
    let money: Money
    var isAgreed = false
}

extension SiteContext {
    /// A purchase's money from budget to agreement, as bars with their table; nothing where there is one amount only.
    func purchasePicture(_ purchase: Purchase) -> HTML {
        let amounts = purchase.amounts
        guard amounts.count > 1, let longest = amounts.map(\.money).max(), longest > .zero else { return .empty }
        let bars = amounts.map { amount in
            let length = amount.money.perMille(of: longest) ?? 0
            return Bar(
                name: "\(amount.name)", value: format.baht(amount.money), whole: length,
                part: amount.isAgreed ? length : nil)
        }
        let table = amountTable(amounts, purchase.budget?.value)
        guard !purchase.agreements.isEmpty else { return barChart("วงเงินและราคา", bars, table: table) }
        return barChart(
            "จากวงเงินงบประมาณถึงราคาที่ตกลง", whole: "จำนวนเงิน", part: "ที่ตกลงซื้อหรือจ้าง", bars, table: table)
    }

    private func amountTable(_ amounts: [PurchaseAmount], _ budget: Money?) -> HTML {
        """
        <details><summary>ดูเป็นตาราง</summary><table class="data stack">
        \(caption("วงเงิน ราคากลาง ราคาที่เสนอ และราคาที่ตกลง", csv: .csv(.purchases)))
        <thead><tr><th scope="col">รายการ</th><th scope="col" class="num">จำนวนเงิน (บาท)</th>\
        <th scope="col" class="num">ร้อยละของวงเงิน</th></tr></thead>
        <tbody>
        \(amounts.map { amount in
            """
            <tr><th scope="row">\(amount.name)</th>\(number(amount.money, "จำนวนเงิน (บาท)"))\
            \(percent(budget.flatMap(amount.money.perMille)))</tr>

            """
        })
        </tbody>
        </table></details>
        """
    }
}

extension Purchase {
    /// Budget, median price, each bid once, and what was agreed.
    fileprivate var amounts: [PurchaseAmount] {
        let bids = agreements.isEmpty ? bidders?.value ?? [] : agreements.flatMap(\.bidders)
        let once = bids.indices.filter { bids.firstIndex(of: bids[$0]) == $0 }.map { bids[$0] }
        return [
            budget.map { PurchaseAmount(name: "วงเงินงบประมาณ", money: $0.value) },
            medianPrice.map { PurchaseAmount(name: "ราคากลาง", money: $0.value) },
        ].compactMap(\.self)
            + once.map { PurchaseAmount(name: "\($0.name) เสนอ", money: $0.price) }
            + agreements.map { PurchaseAmount(name: "ตกลงกับ \($0.winner.name)", money: $0.price, isAgreed: true) }
    }
}
