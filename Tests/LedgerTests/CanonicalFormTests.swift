import Records
import Testing

@testable import Ledger

/// What a record says is hashed, and not how its file is written.
@Suite struct CanonicalFormTests {
    private static let plain = """
        ---
        title: จ้างซ่อมถนน
        date: 2568-01-15
        unit: กองคลัง
        topic: news
        summary: ซ่อมผิวทาง
        attachments:
          - {file: a.pdf, title: ก}
        ---

        เนื้อหา

        """

    private static func form(_ text: String, at path: String = "documents/a/index.md") throws -> String {
        let record = try #require(Made.record(text, at: path, files: ["a.pdf"]))
        return String(decoding: record.canonicalForm(), as: UTF8.self)
    }

    @Test func itIsJSONWithSortedKeysInEnglish() throws {
        #expect(
            try Self.form(Self.plain)
                == #"{"body":"เนื้อหา","front_matter":{"attachments":[{"file":"a.pdf","title":"ก"}],"#
                + #""date":"2568-01-15","summary":"ซ่อมผิวทาง","title":"จ้างซ่อมถนน","topic":"news","unit":"กองคลัง"},"#
                + #""id":"documents/a"}"#)
    }

    @Test(arguments: [
        ("another order", "title: จ้างซ่อมถนน\ndate: 2568-01-15\n", "date: 2568-01-15\ntitle: จ้างซ่อมถนน\n"),
        ("keys in Thai", "title: จ้างซ่อมถนน", "ชื่อเรื่อง: จ้างซ่อมถนน"),
        ("keys in Thai below", "{file: a.pdf, title: ก}", "{ไฟล์: a.pdf, ชื่อเอกสาร: ก}"),
        ("quotes", "title: จ้างซ่อมถนน", "title: \"จ้างซ่อมถนน\""),
        ("block for flow", "  - {file: a.pdf, title: ก}", "  - title: ก\n    file: a.pdf"),
        ("a comment", "unit: กองคลัง", "unit: กองคลัง # ตรวจแล้ว"),
        ("blank lines about the body", "เนื้อหา\n", "\n\nเนื้อหา\n\n\n"),
        ("Windows line ends", "\n", "\r\n"),
        ("a mark at the beginning", "---\ntitle", "\u{FEFF}---\ntitle"),
        ("an exception, which no page shows", "topic: news", "topic: news\nexceptions: [{code: P421, reason: ตั้งใจ}]"),
        ("a draft", "topic: news", "topic: news\ndraft: false"),
    ])
    func layoutDoesNotCount(what: String, old: String, new: String) throws {
        let text = Self.plain.replacing(old, with: new)
        #expect(text != Self.plain)
        #expect(try Self.form(text) == Self.form(Self.plain), "\(what)")
    }

    @Test(arguments: [
        ("title: จ้างซ่อมถนน", "title: จ้างซ่อมทาง"), ("date: 2568-01-15", "date: 15 มกราคม 2568"),
        ("summary: ซ่อมผิวทาง\n", ""), ("title: ก}", "title: ข}"), ("เนื้อหา\n", "เนื้อความ\n"),
        ("เนื้อหา\n", "เนื้อหา\n\nอีกย่อหน้า\n"), ("topic: news", "topic: news\nwithdrawn: {date: 2568-01-16, reason: ผิด}"),
        ("topic: news", "topic: news\nmoved_from: [documents/b]"),
    ])
    func whatItSaysCounts(old: String, new: String) throws {
        #expect(try Self.form(Self.plain.replacing(old, with: new)) != Self.form(Self.plain))
    }

    @Test func theAddressCounts() throws {
        #expect(try Self.form(Self.plain, at: "documents/b/index.md") != Self.form(Self.plain))
    }

    /// Hostile characters stand as they are, escaped as JSON asks for.
    @Test func anyTextIsOneLine() throws {
        let form = try Self.form(Self.plain.replacing("เนื้อหา\n", with: "ก\"ข\\ค\tง/จ\n\nฉ\n"))
        #expect(form.hasPrefix(#"{"body":"ก\"ข\\ค\tง/จ\n\nฉ","#))
        #expect(!form.contains("\n"))
    }
}
