extension Fixture {
    private static func document(keys: String = "", _ body: String) -> String {
        "=== documents/a.md\n---\ntitle: แผนปฏิบัติการ\ndate: 2568-01-15\ntopic: news\n\(keys)\n---\n\(body)\n"
    }

    static let texts: [Fixture] = [
        Fixture(
            "a text of a neighbour's",
            "=== documents/a.md\n---\ntitle: แผนของ ⟦P421⟧อบต.บ้านดอนสูง\ndate: 2568-01-15\ntopic: news\n"
                + "summary: ของ ⟦P421⟧เทศบาลตำบลหนองน้ำใส\n---\nองค์การบริหารส่วนตำบลบ้านดอนสูงได้จัดทำแผน\n"),
        Fixture("a neighbour's name in the body alone", document("ประกาศ**⟦P421⟧องค์การบริหารส่วนตำบลบ้านดอนสูง** เรื่อง")),
        Fixture(
            "one's own names, the law's and a vendor's", near: .neighboursName,
            document(
                keys: "# จาก อบต.บ้านดอนสูง\nsummary: องค์การบริหารส่วนตำบลตัวอย่าง กับ อบจ.ตัวอย่าง",
                "พ.ร.บ. สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 กำหนดว่า อบต. ทุกแห่งต้องทำ")
                + MadeNotice.of(
                    "contract", "a", "2568-03-10",
                    "bidders:\n- {name: เทศบาลตำบลหนองน้ำใส, price: 90000}\n- {name: อบต.บ้านดอนสูง, price: 95000}",
                    "winner: {name: เทศบาลตำบลหนองน้ำใส, price: 90000}",
                    "contract: {number: 1, signed: 2568-03-10, amount: 90000}")),
        Fixture(
            "years that run backwards or too far",
            "=== documents/a.md\n---\ntitle: แผน (พ.ศ. ⟦P422⟧2570–2566)\ndate: 2568-01-15\ntopic: news\n---\n"
                + "แผนปี ๒๕๗๐ - ๒๕๖๖ ของเดิม (⟦P422⟧2566-2599)\n"),
        Fixture(
            "years that run forward", near: .unlikelyYears,
            document(keys: "summary: แผน (พ.ศ. 2566–2570)", "ยุทธศาสตร์ชาติ พ.ศ. ๒๕๖๑ - ๒๕๘๐ โทร. 2570-2566")),
        Fixture(
            "an exception of what is not there",
            document(keys: "exceptions: [{code: ⟦P423⟧P421, reason: เดิมมีชื่อ อบต.บ้านดอนสูง}]", "เนื้อหา")),
        Fixture(
            "exceptions of what is there", near: .idleException,
            document(
                keys: "ข้อยกเว้น:\n  - {รหัส: P421, เหตุผล: บันทึกความร่วมมือ}\n  - {code: p๔๒๒, reason: ตามต้นฉบับ}",
                "ร่วมกับ อบต.บ้านดอนสูง ปี 2570-2566")),
        Fixture(
            "an exception of a record that was withdrawn",
            document(
                keys: "withdrawn: {date: 2568-02-01, reason: ผิดหน่วยงาน}\nexceptions: [{code: P421, reason: ก}]",
                "อบต.บ้านดอนสูง")),
    ]
}
