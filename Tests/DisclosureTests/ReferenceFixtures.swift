extension Fixture {
    private static func document(_ path: String, _ keys: String = "") -> String {
        "=== \(path)\n---\ntitle: \(path)\ndate: 2568-01-15\ntopic: news\n\(keys)\n---\n"
    }

    private static func rule(_ path: String, _ keys: String = "") -> String {
        "=== \(path)\n---\ntitle: \(path)\ndate: 2568-01-15\nrule: discipline\neffective: {from: 2568-01-15}\n\(keys)\n---\n"
    }

    private static func statistics(_ path: String, published: String, to last: String) -> String {
        """
        === \(path)
        ---
        title: สถิติ
        date: \(published)
        period: {from: 2567-10-01, to: \(last)}
        rows: [{kind: general, received: 1, done: 1, pending: 0}]
        ---

        """
    }

    static let references: [Fixture] = [
        Fixture(
            "a year mistyped, either way",
            "=== documents/a.md\n---\ntitle: ก\ndate: ⟦P405⟧2586-01-15\ntopic: news\n---\n"
                + "=== documents/b.md\n---\ntitle: ข\ndate: ⟦P405⟧15 มกราคม 2468\ntopic: news\n---\n"),
        Fixture(
            "an old record, and one announced ahead", near: .unlikelyDate,
            "=== documents/a.md\n---\ntitle: ก\ndate: 2540-01-01\ntopic: news\n---\n"
                + "=== documents/b.md\n---\ntitle: ข\ndate: 2570-11-22\ntopic: news\n---\n"),
        Fixture(
            "a year mistyped within a notice, either way",
            MadeNotice.of(
                "invitation", "a", "2568-02-01", "closes: ⟦P405⟧2586-02-20",
                "inspection: {date: ⟦P405⟧2658-05-01}")
                + MadeNotice.of(
                    "contract", "b", "2570-03-10", project: "67109000002", MadeNotice.winner(),
                    "contract: {number: 1, signed: ⟦P405⟧2468-03-10, start: ⟦P405⟧2573-03-10, "
                        + "end: ⟦P405⟧2580-03-10, amount: 90000}")),
        Fixture(
            "a notice with days to come, and a contract of ten years", near: .unlikelyDate,
            MadeNotice.of(
                "contract", "a", "2570-11-22", MadeNotice.winner(),
                "contract: {number: 1, signed: 2570-11-22, start: 2570-11-22, end: 2579-11-21, amount: 90000}",
                "closes: 2570-11-22", "inspection: {date: 2570-11-22}")),
        Fixture(
            "two rules that correct the same one",
            rule("personnel/a.md") + rule("personnel/b.md", "corrects: personnel/a")
                + rule("personnel/c.md", "corrects: ⟦P426⟧personnel/a")),
        Fixture(
            "a correction that corrects the earlier one", near: .repeatedCorrection,
            rule("personnel/a.md") + rule("personnel/b.md", "corrects: personnel/a")
                + rule("personnel/c.md", "corrects: personnel/b")),
        Fixture(
            "a report of days to come",
            statistics("complaints/a.md", published: "2568-09-29", to: "⟦P427⟧2568-09-30")),
        Fixture(
            "a report of the last day of its period", near: .reportBeforeItsEnd,
            statistics("complaints/a.md", published: "2568-09-30", to: "2568-09-30")),
        Fixture(
            "elements that are another topic's",
            "=== documents/a.md\n---\ntitle: ก\ndate: 2568-01-15\ntopic: service-manual\nelements:\n"
                + "  - {element: steps, shown_in: หน้า 2}\n  - {element: ⟦P429⟧photos, shown_in: หน้า 3}\n---\n"
                + document("documents/b.md", "องค์ประกอบ: [{แสดงที่: หน้า 1, องค์ประกอบ: ⟦P429⟧ขั้นตอน}]")),
        Fixture(
            "an element of the topic", near: .elementOfNoTopic,
            "=== documents/a.md\n---\ntitle: ก\ndate: 2568-01-15\ntopic: service-manual\n"
                + "elements: [{element: ค่าธรรมเนียม, shown_in: หน้า 2}]\n---\n"),
        Fixture(
            "elements of the executives and of the chart made of them", near: .elementOfNoTopic,
            "=== documents/a.md\n---\ntitle: ก\ndate: 2568-01-15\ntopic: executives\nelements:\n"
                + "  - {element: photos, shown_in: หน้า 2}\n  - {element: ส่วนราชการ, shown_in: หน้า 3}\n---\n"),
        Fixture(
            "elements of the executives on the structure's page",
            "=== documents/a.md\n---\ntitle: ก\ndate: 2568-01-15\ntopic: organisation-structure\nelements:\n"
                + "  - {element: units, shown_in: หน้า 2}\n  - {element: ⟦P429⟧photos, shown_in: หน้า 3}\n---\n"),
        Fixture("a record that is not there", document("documents/a.md", "corrects: ⟦P401⟧documents/b")),
        Fixture(
            "a record that is there", near: .unknownRecord,
            document("documents/a.md", "corrects: documents/b") + document("documents/b.md")),
        Fixture("a record that corrects itself", document("documents/a.md", "แก้ไขประกาศ: ⟦P402⟧documents/a")),
        Fixture(
            "two records that correct each other",
            document("documents/a.md", "corrects: ⟦P402⟧documents/b")
                + document("documents/b.md", "corrects: ⟦P402⟧documents/a")),
        Fixture(
            "a chain that leads into a cycle of others",
            document("documents/a.md", "corrects: ⟦P402⟧documents/b")
                + document("documents/b.md", "corrects: ⟦P402⟧documents/a")
                + document("documents/c.md", "corrects: ⟦P426⟧documents/a")),
        Fixture(
            "a chain of corrections", near: .refersToItself,
            document("documents/a.md") + document("documents/b.md", "corrects: documents/a")
                + document("documents/c.md", "corrects: documents/b")
                + document("documents/d.md", "corrects: documents/c")),
        Fixture(
            "a draft that is corrected",
            document("documents/a.md", "corrects: ⟦P403⟧documents/b") + document("documents/b.md", "draft: true")),
        Fixture(
            "a draft that corrects", near: .refersToDraft,
            document("documents/a.md", "draft: true\ncorrects: documents/b") + document("documents/b.md")),
        Fixture(
            "a rule in a document's place",
            rule("personnel/a.md", "replaces: ⟦P404⟧documents/b") + document("documents/b.md")),
        Fixture(
            "rules that replace rules, and a rule that corrects a document", near: .wrongKindOfRecord,
            rule("personnel/a.md", "replaces: personnel/b\ncorrects: documents/c") + rule("personnel/b.md")
                + document("documents/c.md")),
        Fixture(
            "rules that replace each other",
            rule("personnel/a.md", "replaces: ⟦P402⟧personnel/b") + rule("personnel/b.md", "ใช้แทน: ⟦P402⟧personnel/a")),
        Fixture("a rule that is not there", rule("personnel/a.md", "replaces: ⟦P401⟧personnel/b")),
        Fixture(
            "a record that moved from where another is, and from a draft's place",
            document("documents/a.md", "moved_from: [⟦P430⟧documents/b, documents/d, ⟦P430⟧documents/c]")
                + document("documents/b.md") + document("documents/c.md", "draft: true")),
        Fixture(
            "a record that moved from two places where none is", near: .oldAddressTaken,
            document("documents/a.md", "ย้ายจาก: [documents/b, personnel/c]")),
        Fixture(
            "two records that moved from one place",
            document("documents/a.md", "moved_from: [documents/old]")
                + document("documents/b.md", "moved_from: [documents/older, ⟦P431⟧documents/old]")),
        Fixture(
            "two records that moved from places of their own", near: .oldAddressOfTwo,
            document("documents/a.md", "moved_from: [documents/old, documents/old]")
                + document("documents/b.md", "moved_from: [personnel/old]")),
        Fixture(
            "a record that moved from where it is",
            document("documents/a.md", "moved_from: [documents/b, ⟦P402⟧documents/a]")),
    ]
}
