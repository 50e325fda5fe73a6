import Findings

extension Fixture {
    static let keys: [Fixture] = [
        .document("an unknown key", "⟦P101⟧colour: แดง"),
        .document("a key with a slip", "⟦P101⟧sumary: ก\nwithdrawn: {date: 2568-01-15, reason: ก, ⟦P101⟧reson: ข}"),
        .document("a key of another kind", "⟦P101⟧method: specific"),
        .document("a key in capitals", "⟦P101⟧Summary: ก"),
        .document("a key without a name", "⟦P006⟧: ก"),
        .document("keys in either language", near: .unknownKey, "สรุป: ก\nunit: กองคลัง"),
        .document("a key in both languages", "summary: ก\n⟦P102⟧สรุป: ก"),
        .document(
            "a key in two languages on two levels", near: .keyInBothLanguages,
            "ถอนประกาศ: {date: 2568-01-15, เหตุผล: ก}"),
        .document("a required key of a mapping is missing", "withdrawn: ⟦P103⟧{date: 2568-01-15}"),
        .document(
            "a required key of a list's mapping is missing", files: ["a.pdf": "x"],
            "attachments:\n  - file: a.pdf\n  - ⟦P103⟧title: ก"),
        Fixture(
            "a title and a topic are missing", at: "documents/a.md", "---\n⟦P103⟧date: 2568-01-15\n---\n"),
        Fixture(
            "only what is required", at: "documents/a.md", near: .missingKey,
            "---\ntopic: news\ntitle: ก\ndate: 2568-01-15\n---\n"),
        .document("a text in place of a mapping", "withdrawn: ⟦P104⟧2568-01-15"),
        .document("a list in place of a mapping", "withdrawn: ⟦P104⟧[2568-01-15]"),
        .document("a mapping in place of a list", files: ["a.pdf": "x"], "attachments: ⟦P104⟧{file: a.pdf}"),
        .document("a text in place of a list", "attachments: ⟦P104⟧a.pdf"),
        .document("a list in place of a text", "summary: ⟦P104⟧[ก, ข]"),
        .document("a list of one", near: .wrongShape, files: ["a.pdf": "x"], "attachments: [{file: a.pdf}]"),
        .document("a key without a value", "summary:⟦P118⟧\nunit: กองคลัง"),
        .document("a value that is a remark", "summary:⟦P118⟧ # ก"),
        .document("a value of white space", "summary: ⟦P118⟧'  '"),
        .document("a list without members", "attachments: ⟦P118⟧[]"),
        .document("a mapping without keys", "withdrawn: ⟦P118⟧{}"),
        .document("a list that is not there", "attachments:⟦P118⟧"),
        .document("a member of a list without a value", "attachments: [{file: ⟦P118⟧'', title: ก}]"),
        .document("a dash for a reason", "withdrawn: {date: 2568-01-15, reason: ⟦P118⟧'-'}"),
        .document("the word reason for a reason", "withdrawn: {date: 2568-01-15, reason: ⟦P118⟧เหตุผล}"),
        .document(
            "an exception with the word reason for a reason",
            "exceptions: [{code: P421, reason: ⟦P118⟧'... reason ...'}]"),
        .document(
            "a reason that begins so", near: .emptyValue,
            "withdrawn: {date: 2568-01-15, reason: เหตุผลทางเทคนิค}\nexceptions: [{code: P421, reason: ก}]"),
        .document("a value on the next line", near: .emptyValue, "summary:\n  ก\nunit: 'กองคลัง'"),
        .document("300 characters", near: .tooLong, "summary: " + String(repeating: "น้ำ", count: 300)),
        .document(
            "30 moves", near: .tooLong,
            "moved_from: [" + (1...30).map { "documents/x\($0)" }.joined(separator: ",") + "]"),
        .document(
            "31 moves",
            "moved_from: [" + (1...30).map { "documents/x\($0)," }.joined() + "⟦P110⟧documents/x31]"),
        .document("301 characters", "summary: ⟦P110⟧" + String(repeating: "น้ำ", count: 300) + "ก"),
    ]
}
