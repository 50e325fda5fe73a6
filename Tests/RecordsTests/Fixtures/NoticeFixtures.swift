import Findings

extension Fixture {
    static let notices: [Fixture] = [
        .notice("a notice without its budget", "notice: ⟦P103⟧invitation\nmethod: specific\ntype: goods"),
        .notice("a cancellation without a budget", "notice: cancellation\nmethod: specific\ntype: goods"),
        .notice(
            "a mistyped key, which is not missing as well, beside rules whose keys could be read",
            """
            notice: ⟦P103⟧contract
            ⟦P101⟧metod: specific
            type: goods
            budget: ⟦P107⟧1,00
            bidders: [{name: ร้านตัวอย่างพาณิชย์, price: 100}]
            winner: {name: ⟦P301⟧ร้านอื่น, price: 100}
            """),
        .notice(
            "a comma in a number within braces",
            "notice: plan\nmethod: specific\ntype: goods\nbudget: 100\nbidders: [{name: ก, price: 11,⟦P101⟧500}]"),
        .notice(
            "a median price that is not stated",
            "notice: ⟦P103⟧median-price\nmethod: specific\ntype: goods\nbudget: 100"),
        .notice(
            "above 500,000 baht without a median price",
            "notice: invitation\nmethod: e-bidding\ntype: construction\nbudget: ⟦P103⟧500000.01"),
        .notice("exactly 500,000 baht", "notice: invitation\nmethod: e-bidding\ntype: construction\nbudget: 500000"),
        .notice(
            "an inspection without its day", "ประเภทประกาศ: ⟦P103⟧ตรวจรับ\nmethod: specific\ntype: goods\nbudget: 100"),
        .notice(
            "a winner without bidders or winner", "notice: ⟦P103⟧winner\nmethod: specific\ntype: goods\nbudget: 100"),
        .notice(
            "a contract without its contract",
            """
            notice: ⟦P103⟧contract
            method: specific
            type: goods
            budget: 100
            bidders: [{name: ก, price: 100}]
            winner: {name: ก, price: 100}
            """),
        .notice(
            "a winner who made no bid",
            """
            notice: winner
            method: specific
            type: goods
            budget: 100
            bidders: [{name: ร้านตัวอย่างพาณิชย์, price: 100}]
            winner: {name: ⟦P301⟧ร้านอื่น, price: 100}
            """),
        .notice(
            "a winner by name, however it is typed", near: .winnerNotBidder,
            """
            notice: winner
            method: specific
            type: goods
            budget: 100
            bidders: [{name: ร้านนำ้ 9, price: 100}]
            winner: {name: ร้านน้ำ  ๙, price: 100}
            """),
        .notice(
            "a winner by number",
            """
            notice: winner
            method: specific
            type: goods
            budget: 100
            bidders: [{name: ก, tax_id: 0105563008656, price: 100}]
            winner: {name: ข, tax_id: ๐๑๐๕๕๖๓๐๐๘๖๕๖, price: 100}
            """),
        .notice(
            "a winner who asked for more",
            """
            notice: winner
            method: selective
            type: goods
            budget: 200
            bidders: [{name: ก, price: 100}, {name: ข, price: 120}]
            ผู้ชนะ: {ชื่อ: ข, ราคา: ⟦P302⟧120}
            """),
        .notice(
            "a winner who asked for more, with a reason", near: .higherWinner,
            """
            notice: winner
            method: selective
            type: goods
            budget: 200
            bidders: [{name: ก, price: 100}, {name: ข, price: 120}]
            winner: {name: ข, price: 120, reason: คุณภาพสูงกว่า}
            """),
        .notice(
            "a winner who came down below another",
            """
            notice: winner
            method: selective
            type: goods
            budget: 200
            bidders: [{name: ก, price: 120}, {name: ข, price: 130}]
            winner: {name: ก, price: 125}
            """),
        .notice(
            "without competition above 500,000 baht",
            "notice: plan\nmethod: ⟦P303⟧specific\ntype: goods\nbudget: 500000.01"),
        .notice(
            "without competition at 500,000 baht", near: .specificAboveLimit,
            "notice: plan\nmethod: specific\ntype: goods\nbudget: 500,000"),
        .notice(
            "without competition above 500,000 baht, with a reason",
            """
            notice: winner
            method: specific
            type: goods
            budget: 600000
            median_price: 600000
            bidders: [{name: ก, price: 590000}]
            winner: {name: ก, price: 590000, reason: ผู้แทนจำหน่ายรายเดียว}
            """),
        .notice(
            "a contract above its budget",
            """
            notice: contract
            method: specific
            type: goods
            budget: 100
            bidders: [{name: ก, price: 100}]
            winner: {name: ก, price: 100}
            contract: {number: 1/2568, signed: 2568-01-10, amount: ⟦P304⟧100.01}
            """),
        .notice(
            "a contract that ends before it begins, within its budget", near: .contractAboveBudget,
            """
            notice: contract
            method: specific
            type: goods
            budget: 100
            bidders: [{name: ก, price: 100}]
            winner: {name: ก, price: 100}
            contract: {number: 1/2568, signed: 2568-01-10, start: 2568-01-12, end: ⟦P125⟧2568-01-11, amount: 100}
            """),
        .notice(
            "a contract that ends before it was signed",
            """
            notice: contract
            method: specific
            type: goods
            budget: 100
            bidders: [{name: ก, price: 100}]
            winner: {name: ก, price: 100}
            contract:
              number: 1/2568
              signed: 2568-01-10
              end: ⟦P125⟧2568-01-09
              amount: 100
            """),
    ]
}
