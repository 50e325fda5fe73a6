extension Fixture {
    private static func rule(_ slug: String, from day: String, _ keys: String = "") -> String {
        "=== personnel/\(slug).md\n---\ntitle: \(slug)\ndate: 2568-01-15\nrule: ethics\neffective: {from: \(day)}\n\(keys)\n---\n"
    }

    static let personnel: [Fixture] = [
        Fixture(
            "a rule that takes the place of one that begins later",
            rule("a", from: "2568-10-01") + rule("b", from: "2567-10-01", "replaces: ⟦P420⟧personnel/a")),
        Fixture(
            "rules that follow each other, one on the first day of the other", near: .replacesLaterRule,
            rule("a", from: "2567-10-01") + rule("b", from: "2567-10-01", "replaces: personnel/a")
                + rule("c", from: "2567-10-02", "ใช้แทน: personnel/b")),
        Fixture(
            "a withdrawn rule that would begin too early", near: .replacesLaterRule,
            rule("a", from: "2568-10-01")
                + rule("b", from: "2567-10-01", "replaces: personnel/a\nwithdrawn: {date: 2568-01-20, reason: วันที่ผิด}")),
        Fixture(
            "rules that replace each other, of which one begins later",
            rule("a", from: "2567-10-01", "replaces: ⟦P402⟧⟦P420⟧personnel/b")
                + rule("b", from: "2568-10-01", "replaces: ⟦P402⟧personnel/a")),
        Fixture(
            "a rule replaced before its last day", near: .replacesLaterRule,
            "=== personnel/a.md\n---\ntitle: ก\ndate: 2568-01-15\nrule: ethics\n"
                + "effective: {from: 2567-10-01, to: 2570-09-30}\n---\n"
                + rule("b", from: "2568-10-01", "replaces: personnel/a")),
    ]
}
