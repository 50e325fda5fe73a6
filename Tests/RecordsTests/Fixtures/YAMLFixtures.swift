import Findings

extension Fixture {
    static let yaml: [Fixture] = [
        .document("a line without a colon", "⟦P006⟧unit กองคลัง\nsummary: ก"),
        .document("a colon and a space in a value", "summary: เรื่อง⟦P006⟧: ด่วน"),
        .document(
            "a colon in quotation marks, or without a space", near: .brokenYAML,
            "summary: \"เรื่อง: ด่วน\"\nunit: 'กองคลัง'"),
        .document("a quotation mark never closed", "summary: ⟦P006⟧\"ด่วน\nunit: กองคลัง"),
        .document("a bracket never closed", "attachments: ⟦P006⟧[\n  {file: a.pdf}\nunit: กองคลัง"),
        .document("a number sign in a text", "summary: อาคาร ⟦P018⟧#2"),
        .document(
            "a number sign in a list", files: ["a.pdf": "x"],
            "attachments:\n  - file: a.pdf\n    title: แบบ ⟦P018⟧# 2"),
        .document(
            "number signs that belong to the text, and a comment of its own", near: .cutByComment,
            "summary: \"อาคาร #2\"\n# หมายเหตุ\nunit: กองคลัง # หน่วยงานเจ้าของเรื่อง"),
        .document("a number sign within a word", "summary: อาคาร#2"),
        .document("text behind a quotation", "summary: \"ด่วน\" ⟦P006⟧ที่สุด"),
        .document("text behind a bracket", "summary: [ด่วน] ⟦P006⟧ที่สุด"),
        .document("a tab before a key", "withdrawn:\n⟦P006⟧\tdate: 2568-01-15"),
        .document("a reserved character", "summary: ⟦P006⟧@ตำบล"),
        .document("an uneven indent", "withdrawn:\n    date: 2568-01-15\n  ⟦P006⟧reason: ผิด"),
        .document("a list on the key's own line", "attachments: ⟦P006⟧- a.pdf"),
        .document("a second document", "...\n⟦P006⟧summary: ก"),
        .document("a document within", "⟦P006⟧--- summary"),
        .document("an escape that YAML does not know", "summary: \"ก⟦P006⟧\\ข\""),
        .document("a list as a key", "⟦P101⟧[a, b]: c"),
        .document("an anchor", "summary: ⟦P007⟧&x ก"),
        .document("an anchor on a list", "attachments: ⟦P007⟧&x [{file: a.pdf}]"),
        .document("an anchor on a mapping", "withdrawn: ⟦P007⟧&x {date: 2568-01-15}"),
        .document("an alias", "summary: ⟦P007⟧*x"),
        .document("a Thai text that begins like an alias", "summary: ⟦P007⟧*หมายเหตุ"),
        .document("a Thai text that begins like an anchor", "summary: ⟦P007⟧&หมายเหตุ"),
        .document("a merge key with an alias", "<<: ⟦P007⟧*x"),
        .document("a merge key is a key like any other", "⟦P101⟧<<: {summary: ก}"),
        .document("an asterisk in quotation marks or within", near: .anchorOrAlias, "summary: \"*x &y\"\nunit: กองคลัง"),
        .document("a tag", "summary: ⟦P017⟧!!str ก"),
        .document("a tag of one's own on a list", "attachments: ⟦P017⟧!x [{file: a.pdf}]"),
        .document("a Thai text that begins like a tag", "summary: ⟦P017⟧!ด่วน"),
        .document("a tag whose handle is unknown", "summary: ⟦P017⟧!a!b ก"),
        .document("an exclamation mark behind", near: .taggedValue, "summary: ด่วน!"),
        .document("nine lists in each other", "attachments: [[[[[[[⟦P008⟧[]]]]]]]]"),
        .document("nine mappings in each other", "a: {b: {c: {d: {e: {f: {g: {h: ⟦P008⟧{i: 1}}}}}}}}}"),
        .document(
            "nine levels by indentation",
            "a:\n  b:\n    c:\n      d:\n        e:\n          f:\n            g:\n              h: ⟦P008⟧{i: j}"),
        .document("eight lists in each other", near: .nestedTooDeep, "attachments: [⟦P104⟧[[[[[[]]]]]]]"),
        .document("a key twice", "summary: ก\n⟦P009⟧summary: ข"),
        .document("a key of a mapping twice", "withdrawn: {date: 2568-01-15, reason: ก, ⟦P009⟧reason: ก}"),
        .document("the same key on two levels", near: .repeatedKey, "withdrawn: {date: 2568-01-15, reason: ก}"),
        Fixture(
            "a year twice, in either digits", at: "plans/a/b.md",
            """
            ---
            title: อบรม
            date: 2565-10-03
            dimension: 1
            years:
              2566: {order: 1, budget: 0, quarters: [1]}
              ⟦P009⟧๒๕๖๖: {order: 1, budget: 0, quarters: [1]}
            ---
            """),
        Fixture("a list in place of keys", at: "documents/a.md", "---\n⟦P104⟧- title: ก\n---\n"),
        Fixture("a text in place of keys", at: "documents/a.md", "---\n⟦P104⟧ประกาศ\n---\n"),
        Fixture("a list in place of site.yml's keys", at: "site.yml", "⟦P104⟧- name: ก\n"),
        Fixture("an empty site.yml", at: "site.yml", "⟦P103⟧"),
        Fixture(
            "site.yml between fences", at: "site.yml",
            "---\nname: ก\n⟦P006⟧---\n"),
    ]
}
