extension Fixture {
    /// A purchase without competition that is agreed on a day, at a price in baht.
    private static func order(
        _ index: Int, _ day: String, _ price: String, of vendor: String = "หจก. หนึ่ง", unit: String? = "กองคลัง",
        method: String = "specific"
    ) -> String {
        MadeNotice.of(
            "contract", "o\(index)", day, project: "6710900100\(index)", title: "ซื้อวัสดุ ครั้งที่ \(index)", method: method,
            budget: "500000", unit: unit,
            MadeNotice.winner(vendor, price: String(price.drop { !$0.isNumber }.suffix(6))),
            MadeNotice.contract(day, number: "\(index)/2568", amount: price))
    }

    private static func unnumbered(
        _ stage: String, _ slug: String, _ date: String, title: String, unit: String = "กองคลัง",
        budget: String = "100000",
        _ keys: String...
    ) -> String {
        MadeNotice.of(
            stage, slug, date, project: nil, title: title, budget: budget, unit: unit, keys.joined(separator: "\n"))
    }

    private static let placeholder = "00000000000"

    private static func plan(of project: String?, _ slug: String, title: String = "ซื้อวัสดุ") -> String {
        MadeNotice.of("plan", slug, "2568-01-01", project: project, title: title)
    }

    private static func many(_ count: Int) -> String {
        (0..<count).map { plan(of: placeholder, "m\($0)") }.joined()
    }

    private static let winner = MadeNotice.winner()
    private static let signed = MadeNotice.contract("2568-03-10")

    static let orders: [Fixture] = [
        Fixture(
            "an order that was split in two, and another in a chain of four",
            order(1, "2568-01-01", "300000") + order(2, "2568-01-31", "⟦P411⟧200001")
                + order(3, "2568-04-01", "260000") + order(4, "2568-04-20", "260000")
                + order(5, "2568-05-10", "260000") + order(6, "2568-05-30", "⟦P411⟧260000")),
        Fixture(
            "an order that was split without a unit",
            order(1, "2568-01-01", "300000", unit: nil) + order(2, "2568-01-02", "⟦P411⟧300000", unit: nil)),
        Fixture(
            "orders that were not split: the limit itself, later, of another vendor or unit, or with competition",
            near: .splitOrder,
            order(1, "2568-01-01", "300000") + order(2, "2568-01-31", "200000")
                + order(3, "2568-03-03", "300001") + order(4, "2568-03-03", "300000", of: "หจก. สอง")
                + order(5, "2568-03-04", "300000", unit: "สำนักปลัด")
                + order(6, "2568-03-05", "300000", method: "selective")),
        Fixture(
            "an order that was cancelled, and two contracts of one purchase", near: .splitOrder,
            order(1, "2568-01-01", "300000")
                + MadeNotice.of(
                    "cancellation", "c", "2568-01-02", project: "67109001001", title: "ซื้อวัสดุ ครั้งที่ 1", budget: nil)
                + order(2, "2568-01-10", "300000")
                + MadeNotice.of(
                    "contract", "a", "2568-06-01", budget: "500000", MadeNotice.winner(price: "250000"),
                    MadeNotice.contract("2568-06-01", amount: "250000"))
                + MadeNotice.of(
                    "contract", "b", "2568-06-02", budget: "500000", MadeNotice.winner(price: "250000"),
                    MadeNotice.contract("2568-06-02", number: "2", amount: "250000"))),
        Fixture(
            "the winner and the contract of one purchase, without a number",
            unnumbered("winner", "a", "2568-03-01", title: "ผู้ชนะการเสนอราคา ซื้อวัสดุ โดยวิธีเฉพาะเจาะจง", winner)
                + unnumbered("contract", "b", "2568-03-10", title: "⟦P413⟧สัญญา ซื้อวัสดุ", winner, signed)),
        Fixture(
            "a contract that lacks its purchase's number, and a plan that does",
            MadeNotice.of("winner", "a", "2568-03-01", title: "ซื้อวัสดุ", winner)
                + unnumbered("contract", "b", "2568-03-10", title: "⟦P413⟧ซื้อวัสดุ", winner, signed)
                + unnumbered("plan", "c", "2568-02-10", title: "⟦P413⟧แผน ซื้อวัสดุ")),
        Fixture(
            "a contract under a number in which one digit is another",
            MadeNotice.of("winner", "a", "2568-03-01", title: "ผู้ชนะ ซื้อวัสดุ", winner)
                + MadeNotice.of(
                    "contract", "b", "2568-03-10", project: "67109000010", title: "⟦P413⟧สัญญา ซื้อวัสดุ", winner, signed)),
        Fixture(
            "a winner and a contract of one title that are two purchases", near: .unnumberedTwin,
            MadeNotice.of("winner", "a", "2568-03-01", title: "ซื้อวัสดุ", winner)
                + MadeNotice.of(
                    "winner", "b", "2568-03-01", project: "67109000010", title: "ซื้อวัสดุ", winner)
                + MadeNotice.of(
                    "contract", "c", "2568-03-10", project: "67109000010", title: "ซื้อวัสดุ", winner, signed)
                + MadeNotice.of("winner", "d", "2568-03-01", project: "67109000002", title: "ซื้อนม", winner)
                + MadeNotice.of(
                    "contract", "e", "2568-03-10", project: "67109000003", title: "ซื้อนม",
                    MadeNotice.winner("ร้าน สอง"), signed)),
        Fixture(
            "a work that is bought under a number, and again without one", near: .unnumberedTwin,
            MadeNotice.of("winner", "a", "2568-03-01", title: "ซื้อวัสดุ", winner)
                + MadeNotice.of("contract", "b", "2568-03-10", title: "ซื้อวัสดุ", winner, signed)
                + unnumbered("contract", "c", "2568-04-10", title: "ซื้อวัสดุ", winner, signed)
                + MadeNotice.of("winner", "d", "2568-03-01", project: "67109000002", title: "ซื้อนม", winner)
                + MadeNotice.of("inspection", "e", "2568-04-01", project: "67109000003", title: "ซื้อนม")
                + unnumbered("contract", "f", "2568-03-10", title: "ซื้อนม", winner, signed)),
        Fixture(
            "purchases of other works, units, years, money and vendors, and one again and again", near: .unnumberedTwin,
            unnumbered("winner", "a", "2568-03-01", title: "ซื้อวัสดุ", winner)
                + unnumbered("contract", "b", "2568-03-10", title: "ซื้อวัสดุ", unit: "สำนักปลัด", winner, signed)
                + unnumbered("contract", "c", "2568-10-10", title: "ซื้อวัสดุ", winner, MadeNotice.contract("2568-10-10"))
                + unnumbered(
                    "contract", "d", "2568-03-11", title: "ซื้อวัสดุ", budget: "100001", MadeNotice.winner("หจก. สอง"),
                    signed)
                + unnumbered("winner", "e", "2568-03-12", title: "ซื้อนม", winner)
                + unnumbered("contract", "f", "2568-03-13", title: "ซื้อนม", MadeNotice.winner("หจก. สาม"), signed)
                + unnumbered("winner", "g", "2568-04-01", title: "ซื้อน้ำดื่ม", winner)
                + unnumbered("winner", "h", "2568-05-01", title: "ซื้อน้ำดื่ม", winner)
                + unnumbered("contract", "i", "2568-06-01", title: "ซื้อน้ำดื่ม", winner, MadeNotice.contract("2568-06-01"))),
        Fixture(
            "a number that a hundred and one notices share",
            many(100) + plan(of: placeholder, "z").replacing("project: ", with: "project: ⟦P414⟧")),
        Fixture(
            "a number that a hundred notices share, and many without a number", near: .tooManyNotices,
            many(100) + (0..<101).map { plan(of: nil, "u\($0)", title: "ซื้อวัสดุ ครั้งที่ \($0)") }.joined()),
        Fixture(
            "corrections of a contract without its number, and of a winner under another",
            MadeNotice.of("winner", "a", "2568-03-01", winner)
                + MadeNotice.of("contract", "b", "2568-03-10", winner, signed)
                + MadeNotice.of(
                    "contract", "c", "2568-03-11", project: nil, title: "แก้ไขสัญญา", winner, signed,
                    "corrects: ⟦P415⟧procurement/b")
                + MadeNotice.of(
                    "amendment", "d", "2568-03-12", project: "67109000002", "corrects: ⟦P415⟧procurement/a")),
        Fixture(
            "corrections within the purchase, and of all that had a wrong number", near: .correctsAnotherPurchase,
            MadeNotice.of("winner", "a", "2568-03-01", winner)
                + MadeNotice.of("winner", "b", "2568-03-02", winner, "corrects: procurement/a")
                + MadeNotice.of("amendment", "c", "2568-03-03", winner, "corrects: procurement/b")
                + MadeNotice.of("plan", "d", "2568-03-01", project: "67109000002", title: "ซื้อนม")
                + MadeNotice.of("winner", "e", "2568-03-02", project: "67109000002", title: "ซื้อนม", winner)
                + MadeNotice.of(
                    "plan", "f", "2568-03-03", project: "67109000003", title: "ซื้อนม", "corrects: procurement/d")
                + MadeNotice.of(
                    "winner", "g", "2568-03-03", project: "67109000003", title: "ซื้อนม", winner,
                    "corrects: procurement/e")
                + unnumbered("winner", "h", "2568-03-01", title: "ซื้อวัสดุ", winner)
                + unnumbered("winner", "i", "2568-03-01", title: "ซื้อวัสดุ", winner, "corrects: procurement/h")
                + unnumbered(
                    "winner", "j", "2568-03-02", title: "ซื้อวัสดุ", winner, "corrects: procurement/a",
                    "withdrawn: {date: 2568-03-03, reason: ผิด}")),
        Fixture(
            "a notice without a number that one of another stage corrects, and one that was withdrawn",
            near: .unnumberedTwin,
            unnumbered("winner", "a", "2568-03-01", title: "ซื้อวัสดุ", winner)
                + unnumbered("amendment", "b", "2568-03-10", title: "ซื้อวัสดุ", "corrects: ⟦P415⟧procurement/a")
                + unnumbered(
                    "winner", "c", "2568-03-01", title: "ซื้อนม", winner, "withdrawn: {date: 2568-03-02, reason: ผิด}")
                + unnumbered("contract", "d", "2568-03-10", title: "ซื้อนม", winner, signed)),
    ]
}
