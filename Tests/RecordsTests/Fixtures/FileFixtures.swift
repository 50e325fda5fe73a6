import Findings

extension Fixture {
    static let files: [Fixture] = [
        Fixture(
            "Thai in Windows-874", at: "documents/a.md", encode: Encoding.windows874,
            """
            ---
            title: ⟦P001⟧ประกาศ
            date: 2568-01-15
            topic: news
            ---
            """),
        Fixture(
            "a mark and CRLF are read rightly", at: "documents/a.md", near: .notUTF8,
            encode: { Encoding.withMark(Encoding.crlf($0)) },
            """
            ---
            title: ประกาศ
            date: 2568-01-15
            topic: news
            ---
            """),
        Fixture(
            "places behind a mark and CRLF", at: "documents/a.md", encode: { Encoding.withMark(Encoding.crlf($0)) },
            """
            ---
            title: ประกาศ
            date: ⟦P105⟧15 ม.ค. 68
            topic: ⟦P128⟧newz-and-more
            ---
            """),
        Fixture(
            "old Mac line ends", at: "documents/a.md", encode: { Array($0.replacing("\n", with: "\r").utf8) },
            """
            ---
            title: ประกาศ
            date: ⟦P105⟧วันนี้
            topic: news
            ---
            """),
        Fixture("no front matter", at: "documents/a.md", "⟦P002⟧title: ประกาศ\n"),
        Fixture("an empty file", at: "documents/a.md", "⟦P002⟧"),
        Fixture("a fence that is none", at: "documents/a.md", "⟦P002⟧--- \u{0E01}\ntitle: ประกาศ\n---\n"),
        Fixture("a line before the fence", at: "documents/a.md", "⟦P002⟧\n---\ntitle: ประกาศ\n---\n"),
        Fixture("a fence never closed", at: "documents/a.md", "⟦P003⟧---\ntitle: ประกาศ\ndate: 2568-01-15\n"),
        Fixture("only a fence", at: "documents/a.md", "⟦P003⟧---"),
        Fixture("a second fence with a letter", at: "documents/a.md", "⟦P003⟧---\ntitle: ก\n---ก\n"),
        Fixture(
            "fences with white space behind", at: "documents/a.md", near: .noFrontMatter,
            "---  \ntitle: ประกาศ\ndate: 2568-01-15\ntopic: news\n---\t\nเนื้อหา\n"),
        Fixture(
            "no line end behind the second fence", at: "documents/a.md", near: .unclosedFrontMatter,
            "---\ntitle: ประกาศ\ndate: 2568-01-15\ntopic: news\n---"),
        Fixture(
            "an empty front matter lacks what is required", at: "documents/a.md",
            "⟦P103⟧---\n---\n"),
        Fixture(
            "a front matter of only remarks", at: "documents/a.md",
            "⟦P103⟧---\n# title: ประกาศ\n---\n"),
        Fixture(
            "front matter over 64 KiB", at: "documents/a.md",
            "⟦P004⟧---\ntitle: ก\ndate: 2568-01-15\ntopic: news\n"
                + String(repeating: "# " + String(repeating: "x", count: 62) + "\n", count: 1024) + "---\n"),
        Fixture(
            "front matter just under 64 KiB", at: "documents/a.md", near: .frontMatterTooLarge,
            "---\ntitle: ก\ndate: 2568-01-15\ntopic: news\n"
                + String(repeating: "# " + String(repeating: "x", count: 62) + "\n", count: 1000) + "---\n"),
        Fixture(
            "site.yml over 64 KiB", at: "site.yml",
            "⟦P004⟧name: ก\n" + String(repeating: "# " + String(repeating: "x", count: 62) + "\n", count: 1024)),
        Fixture(
            "a body over 256 KiB", at: "documents/a.md",
            "---\ntitle: ก\ndate: 2568-01-15\ntopic: news\n⟦P005⟧---\n"
                + String(repeating: String(repeating: "x", count: 63) + "\n", count: 4096)),
        Fixture(
            "a body just under 256 KiB", at: "documents/a.md", near: .bodyTooLarge,
            "---\ntitle: ก\ndate: 2568-01-15\ntopic: news\n---\n"
                + String(repeating: String(repeating: "x", count: 63) + "\n", count: 4095)),
        Fixture("a NUL", at: "documents/a.md", "---\ntitle: ประ⟦P015⟧\u{0}กาศ\ndate: 2568-01-15\ntopic: news\n---\n"),
        Fixture("a bell in the body", at: "documents/a.md", "---\ntitle: ก\n---\nน้ำ⟦P015⟧\u{7}ไหล\n"),
        Fixture("DEL", at: "documents/a.md", "---\ntitle: ⟦P015⟧\u{7F}ก\n---\n"),
        Fixture("C1", at: "documents/a.md", "---\ntitle: ก\u{0E48}⟦P015⟧\u{85}ก\n---\n"),
        Fixture("a mark that turns the text round", at: "documents/a.md", "---\ntitle: ⟦P015⟧\u{202E}ก\n---\n"),
        Fixture("a line separator", at: "documents/a.md", "---\ntitle: ก⟦P015⟧\u{2028}ข\ndate: 1\n---\n"),
        Fixture("a mark inside the file", at: "documents/a.md", "---\n⟦P015⟧\u{FEFF}title: ก\n---\n"),
        Fixture(
            "a bell that YAML writes out", at: "documents/a.md",
            "---\ntitle: ⟦P015⟧\"ก\\a\"\ndate: 2568-01-15\ntopic: news\n---\n"),
        Fixture(
            "an override that YAML writes out", at: "documents/a.md",
            "---\ntitle: ⟦P015⟧\"ก\\u202Eข\"\ndate: 2568-01-15\ntopic: news\n---\n"),
        Fixture(
            "joiners and tabs in the body are no control characters", at: "documents/a.md", near: .controlCharacter,
            "---\ntitle: ก\u{200B}ข\u{200D}ค\ndate: 2568-01-15\ntopic: news\n---\n\tโค้ด\n"),
        Fixture(
            "the folder of no kind", at: "notices/a.md", whole: ["notices/a.md": .unknownFolder],
            "---\ntitle: ก\n---\n"),
        Fixture("a file in no folder", at: "a.md", whole: ["a.md": .unknownFolder], "---\ntitle: ก\n---\n"),
        Fixture(
            "a folder whose name only begins like a kind's", at: "documents2/a.md",
            whole: ["documents2/a.md": .unknownFolder], "---\ntitle: ก\n---\n"),
        Fixture(
            "a folder within a kind's", at: "documents/2568/manuals/a.md", near: .unknownFolder,
            "---\ntitle: ก\ndate: 2568-01-15\ntopic: news\n---\n"),
        Fixture(
            "a Thai name", at: "documents/คู่มือ.md", whole: ["documents/คู่มือ.md": .badSlug], "---\ntitle: ก\n---\n"),
        Fixture(
            "a capital letter", at: "documents/2568/Manual.md", whole: ["documents/2568/Manual.md": .badSlug],
            "---\ntitle: ก\n---\n"),
        Fixture(
            "a space in a folder's name", at: "documents/a b/index.md", whole: ["documents/a b/index.md": .badSlug],
            "---\ntitle: ก\n---\n"),
        Fixture("no name", at: "documents/.md", whole: ["documents/.md": .badSlug], "---\ntitle: ก\n---\n"),
        Fixture(
            "letters, digits and dashes", at: "documents/2568/a-1/index.md", near: .badSlug,
            "---\ntitle: ก\ndate: 2568-01-15\ntopic: news\n---\n"),
        .document(
            "a file that nothing uses", files: ["old.pdf": "x"], whole: ["documents/a/old.pdf": .strayFile],
            "unit: กองคลัง"),
        .document(
            "a file that a key uses", near: .strayFile, files: ["new.pdf": "x"],
            "attachments: [{file: new.pdf, title: ใหม่}]"),
    ]
}
