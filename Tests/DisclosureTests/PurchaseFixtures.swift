extension Fixture {
    private static func notice(
        _ stage: String, _ slug: String, _ date: String, budget: String? = "100000", method: String = "specific",
        title: String = "จ้างก่อสร้างถนน หมู่ที่ 3", _ keys: String...
    ) -> String {
        MadeNotice.of(
            stage, slug, date, title: title, method: method, budget: budget, keys.joined(separator: "\n"))
    }

    private static let winner = MadeNotice.winner()
    private static let signed = MadeNotice.contract("2568-03-10")

    static let purchases: [Fixture] = [
        Fixture(
            "a budget that is another, and stays so",
            notice("plan", "a", "2568-01-01") + notice("invitation", "b", "2568-02-01", budget: "⟦P406⟧120000")
                + notice("winner", "c", "2568-03-01", budget: "120000.00", winner)
                + notice("contract", "d", "2568-03-10", budget: "⟦P406⟧110000", winner, signed)),
        Fixture(
            "one budget that is another",
            notice("plan", "a", "2568-01-01") + notice("invitation", "b", "2568-02-01", budget: "⟦P406⟧๑๒๐,๐๐๐")
                + notice("winner", "c", "2568-03-01", winner)),
        Fixture(
            "the old budget after it was changed",
            notice("plan", "a", "2568-01-01") + notice("amendment", "b", "2568-02-01", budget: "120000")
                + notice("winner", "c", "2568-03-01", budget: "⟦P406⟧100000", winner)),
        Fixture(
            "budgets that are changed by an amendment, a correction and a new beginning", near: .budgetsDisagree,
            notice("plan", "a", "2568-01-01") + notice("amendment", "b", "2568-01-10", budget: "120000")
                + notice("invitation", "c", "2568-02-01", budget: "120000")
                + notice("cancellation", "d", "2568-02-10", budget: nil)
                + notice("invitation", "e", "2568-03-01", budget: "110000")
                + notice("invitation", "f", "2568-03-02", budget: "130000", "corrects: procurement/e")
                + notice("winner", "g", "2568-03-10", budget: "130000", winner)
                + notice("plan", "h", "2568-03-20", budget: "7", "withdrawn: {date: 2568-04-01, reason: ผิด}")),
        Fixture(
            "a method that is another",
            notice("plan", "a", "2568-01-01", method: "e-bidding")
                + notice("invitation", "b", "2568-02-01", method: "⟦P407⟧selective")
                + notice("winner", "c", "2568-03-01", method: "e-bidding", winner)),
        Fixture(
            "methods that are changed by an amendment and a new beginning", near: .methodsDisagree,
            notice("plan", "a", "2568-01-01", method: "e-bidding")
                + notice("amendment", "b", "2568-01-10", method: "quotation")
                + notice("invitation", "c", "2568-02-01", method: "สอบราคา")
                + notice("cancellation", "d", "2568-02-10", method: "quotation")
                + notice("winner", "e", "2568-03-01", method: "specific", winner)),
        Fixture(
            "another village, and another road",
            notice("plan", "a", "2568-01-01", title: "แผนการจัดซื้อจัดจ้าง จ้างก่อสร้างถนน สายบ้านเหนือ หมู่ที่ 1")
                + notice("invitation", "b", "2568-02-01", title: "⟦P408⟧ประกวดราคาจ้างก่อสร้างถนน สายบ้านเหนือ หมู่ที่ 10")
                + notice("invitation", "c", "2568-02-02", title: "⟦P408⟧จ้างก่อสร้างถนน สายบ้านใต้ หมู่ที่ 1")
                + notice("winner", "d", "2568-03-01", title: "ผู้ชนะ จ้างก่อสร้างถนน สายบ้านเหนือ หมู่ที่ ๑", winner)),
        Fixture(
            "a first title that is wrong, reported once",
            notice("plan", "a", "2568-01-01", title: "จ้างก่อสร้างถนน หมู่ที่ 5")
                + notice("invitation", "b", "2568-02-01", title: "⟦P408⟧จ้างก่อสร้างถนน หมู่ที่ 3")
                + notice("winner", "c", "2568-03-01", title: "จ้างก่อสร้างถนน หมู่ที่ 3 โดยวิธีคัดเลือก", winner)),
        Fixture(
            "titles without a word that begins a work",
            notice("median-price", "a", "2568-01-01", title: "ราคากลางถนนคอนกรีต หมู่ที่ 5", "median_price: 1")
                + notice("winner", "b", "2568-03-01", title: "⟦P408⟧ผู้ชนะ จ้างก่อสร้างถนนคอนกรีต หมู่ที่ 3", winner)),
        Fixture(
            "titles of one work, each in its own words", near: .titlesDisagree,
            notice("plan", "a", "2568-01-01", title: "โครงการก่อสร้างถนน คสล. ม.3 (ครั้งที่ 2)")
                + notice("median-price", "b", "2568-01-01", title: "ราคากลางถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3", "median_price: 1")
                + notice("invitation", "c", "2568-02-01", title: "ประกวดราคาจ้างก่อสร้างถนน ค.ส.ล. หมู่ ๓ โดยวิธีคัดเลือก")
                + notice("amendment", "d", "2568-02-02", title: "แก้ไขเอกสารประกวดราคา หมู่ที่ 9")
                + notice("winner", "e", "2568-03-01", title: "จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่3", winner)),
        Fixture(
            "a title that was amended", near: .titlesDisagree,
            notice("plan", "a", "2568-01-01")
                + notice("amendment", "b", "2568-02-01", title: "เปลี่ยนแปลงแผน จ้างก่อสร้างถนน หมู่ที่ 5 (เปลี่ยนสถานที่)")
                + notice("winner", "c", "2568-03-01", title: "จ้างก่อสร้างถนน หมู่ที่ 5", winner)),
        Fixture(
            "a winner before the invitation",
            notice("plan", "a", "2568-01-01") + notice("invitation", "b", "2568-03-01")
                + MadeNotice.of("winner", "c", "⟦P409⟧2568-02-01", winner)
                + notice("contract", "d", "2568-03-10", winner, signed)),
        Fixture(
            "a plan behind all that it planned, reported once",
            MadeNotice.of("median-price", "a", "⟦P409⟧2568-01-01", "median_price: 1")
                + notice("invitation", "b", "2568-02-01")
                + notice("winner", "c", "2568-03-01", winner) + notice("plan", "d", "2569-01-01")),
        Fixture(
            "days within the notices that run backwards",
            notice("invitation", "a", "2568-02-10", "closes: ⟦P409⟧2567-02-20")
                + notice("winner", "b", "2568-03-01", winner)
                + notice("contract", "c", "2568-03-10", winner, MadeNotice.contract("⟦P409⟧2567-03-09"))
                + notice("inspection", "d", "2568-06-01", "inspection: {date: ⟦P409⟧10 มิ.ย. 2566}")),
        Fixture(
            "days that run forward, with a correction, a second lot and a new beginning", near: .noticesRunBackwards,
            notice("plan", "a", "2568-01-01") + notice("invitation", "b", "2568-02-01", "closes: 2568-02-01")
                + notice("invitation", "c", "2568-03-05", "corrects: procurement/b")
                + notice("winner", "d", "2568-03-01", winner)
                + notice("contract", "e", "2568-03-01", winner, MadeNotice.contract("2568-03-01"))
                + notice("inspection", "f", "2568-04-01", "inspection: {date: 2568-03-01}")
                + notice(
                    "contract", "g", "2568-05-01", winner, MadeNotice.contract("2568-05-01", number: "2", amount: "5"))
                + notice("cancellation", "h", "2568-05-10") + notice("plan", "i", "2568-05-11")
                + notice("winner", "j", "2568-06-01", winner)),
        Fixture(
            "a correction of what came before a new beginning", near: .noticesRunBackwards,
            notice("winner", "a", "2568-01-01", winner) + notice("cancellation", "b", "2568-02-01")
                + notice("plan", "c", "2568-03-01")
                + notice("winner", "d", "2568-03-02", winner, "corrects: procurement/a")),
        Fixture(
            "another winner, by name and by number",
            notice("shortlist", "a", "2568-02-01", MadeNotice.winner("บริษัท สอง จำกัด", taxID: "0105563008656"))
                + notice("winner", "b", "2568-03-01", MadeNotice.winner("⟦P410⟧บริษัท สอง จำกัด", taxID: "0943548000349"))
                + notice("contract", "c", "2568-03-10", MadeNotice.winner("⟦P410⟧หจก. หนึ่ง"), signed)),
        Fixture(
            "two winners of one contract",
            notice("winner", "a", "2568-03-01", winner) + notice("contract", "b", "2568-03-10", winner, signed)
                + notice("contract", "c", "2568-03-11", MadeNotice.winner("⟦P410⟧หจก. สอง"), signed)),
        Fixture(
            "winners of two lots, spelled in two ways", near: .winnersDisagree,
            notice("winner", "a", "2568-03-01", winner)
                + notice("winner", "b", "2568-03-02", MadeNotice.winner("หจก. สอง", price: "1"))
                + notice("contract", "c", "2568-03-10", MadeNotice.winner("หจก.หนึ่ง", taxID: "0943548000349"), signed)
                + notice(
                    "contract", "d", "2568-03-10", MadeNotice.winner("หจก. สอง", price: "1"),
                    MadeNotice.contract("2568-03-10", number: "2/2568", amount: "1"))),
        Fixture(
            "winners that are changed by a correction, an amendment and a new beginning", near: .winnersDisagree,
            notice("winner", "a", "2568-03-01", winner)
                + notice("winner", "b", "2568-03-02", MadeNotice.winner("หจก. สอง"), "corrects: procurement/a")
                + notice("amendment", "c", "2568-03-03", MadeNotice.winner("หจก. สาม"))
                + notice("contract", "d", "2568-03-10", MadeNotice.winner("หจก. สาม"), signed)
                + notice("cancellation", "e", "2568-03-12")
                + notice("winner", "f", "2568-03-20", MadeNotice.winner("หจก. สี่"))),
        Fixture(
            "a contract that is announced before it is signed",
            notice("winner", "a", "2568-03-01", winner)
                + MadeNotice.of("contract", "b", "⟦P409⟧2568-03-09", winner, signed)
                + notice(
                    "amendment", "c", "2568-03-09", winner,
                    MadeNotice.contract("2568-03-10", number: "2", amount: "1"))),
        Fixture(
            "a contract without a winner's notice, announced on the day of signing", near: .noticesRunBackwards,
            notice("contract", "a", "2568-03-10", winner, signed)),
        Fixture(
            "a contract with nobody",
            notice("plan", "a", "2568-01-01")
                + notice("winner", "b", "2568-03-01", winner, "withdrawn: {date: 2568-03-02, reason: ผิด}")
                + notice("amendment", "c", "2568-03-10", "⟦P412⟧\(signed)")
                + notice("inspection", "d", "2568-06-10", signed)),
        Fixture(
            "a contract in one notice, the winner in another", near: .contractWithoutWinner,
            notice("winner", "a", "2568-03-01", winner) + notice("amendment", "b", "2568-03-10", signed)),
        Fixture(
            "a contract above a budget that was lowered",
            notice("contract", "a", "2568-03-10", winner, MadeNotice.contract("2568-03-10", amount: "⟦P304⟧90000"))
                + notice("amendment", "b", "2568-04-10", budget: "80000")),
        Fixture(
            "two contracts above the budget together",
            notice("contract", "a", "2568-03-10", winner, signed)
                + notice(
                    "contract", "b", "2568-03-11", MadeNotice.winner("หจก. สอง", price: "10000.01"),
                    MadeNotice.contract("2568-03-11", number: "2", amount: "⟦P304⟧10000.01"))),
        Fixture(
            "two contracts of the budget together, and a budget that was raised", near: .contractAboveBudget,
            notice("contract", "a", "2568-03-10", winner, signed)
                + notice(
                    "contract", "b", "2568-03-11", MadeNotice.winner("หจก. สอง", price: "10000"),
                    MadeNotice.contract("2568-03-11", number: "2", amount: "10000"))
                + notice("amendment", "c", "2568-04-10", budget: "110000")),
        Fixture(
            "a contract above another budget, which alone is reported", near: .contractAboveBudget,
            notice("plan", "a", "2568-01-01", budget: "50000")
                + notice("contract", "b", "2568-03-10", budget: "⟦P406⟧100000", winner, signed)
                + notice("inspection", "c", "2568-04-10", budget: "50000")),
    ]
}
