import Findings
import Testing

/// What every finding of the fixtures says.
@Suite struct WordingTests {
    @Test(arguments: FixtureTests.all)
    func findingsSpeakBothLanguagesWhole(fixture: Fixture) {
        for finding in fixture.findings() {
            for text in [finding.message, finding.fix] {
                #expect(text.th.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) }, "\(text.th)")
                #expect(text.en.contains { $0.isASCII && $0.isLetter }, "\(text.en)")
                for words in [text.th, text.en] {
                    #expect(words.last.map { !"\n ".contains($0) } == true, "\(words)")
                    #expect(!words.hasSuffix(".") || Self.abbreviations.contains(where: words.hasSuffix), "\(words)")
                    #expect(words.first?.isWhitespace == false, "\(words)")
                    #expect(!words.contains("  "), "\(words)")
                    #expect(
                        !["Optional(", "nil", "\\(", "%@", "%d", "TODO", "…»"].contains(where: words.contains),
                        "\(words)")
                }
            }
        }
    }

    private static let abbreviations = ["พ.ศ.", "อบจ."]

    /// A clerk who reads only the fix knows what to do: it is never the message once more.
    @Test(arguments: FixtureTests.all)
    func theFixSaysMoreThanTheMessage(fixture: Fixture) {
        for finding in fixture.findings() {
            #expect(finding.fix.th != finding.message.th)
            #expect(finding.fix.en != finding.message.en)
        }
    }

    @Test(arguments: [
        ("a key with a slip", "«summary»"), ("a key in capitals", "«summary»"), ("a value with a slip", "«invitation»"),
        ("a unit that is not in site.yml", "«กองคลัง»"), ("a topic that no list has", "«no-gift-policy»"),
        ("years of the Common Era", "2566"), ("a year in the Common Era", "2568"),
        ("a half year of the calendar", "from: 2567-10-01 to: 2568-03-31"),
        ("a key of another kind", "title, ชื่อเรื่อง, date"), ("a value of another key", "specific (เฉพาะเจาะจง)"),
        ("a text in place of a mapping", "{date: 2568-01-15, reason: ข้อความ}"),
        ("a list that is not there", "[{file: tor.pdf}]"),
        ("an exception with a slip", "«P405»"), ("an exception of an error", "P411, P413"),
        ("a winner without bidders or winner", "bidders: [{name: ข้อความ, price: 498000.50}]"),
        ("a contract without its contract", "contract: {number: ข้อความ, signed: 2568-01-15, amount: 498000.50}"),
        ("a colour without quotation marks", "\"#0b5d4b\""),
        ("a project without years", "{2568: {order: 1, budget: 498000.50, quarters: [1, 2, 3, 4]}}"),
        ("a Thai text that begins like an alias", "\"…\""), ("a tab before a key", "เว้นวรรค"),
        ("a file beside a record without a folder", "index.md"), ("a list on the key's own line", "บรรทัดใหม่"),
        ("a second document", "ลบบรรทัด"), ("an escape that YAML does not know", "'…'"),
        ("a value that is a remark", "#"),
        ("a list in place of a text", "\"…\""), ("years that run backwards", "[2566, 2570]"),
        ("without competition above 500,000 baht", "เนื้อหา"), ("text behind a quotation", "'\"ก\" ข'"),
    ])
    func theFixNamesWhatToType(name: String, words: String) throws {
        let fixture = try #require(FixtureTests.all.first { $0.name == name })
        #expect(fixture.findings().contains { $0.fix.th.contains(words) }, "\(fixture.findings().map(\.fix.th))")
    }

    @Test func findingsNameBothSidesOfADisagreement() {
        func related(_ name: String) -> [[Int]] {
            FixtureTests.all.first { $0.name == name }?.findings().map { $0.related.map(\.line) } ?? []
        }
        #expect(related("a key twice") == [[5]])
        #expect(related("a key in both languages") == [[5]])
        #expect(related("a contract above its budget") == [[7]])
        #expect(related("one kind of complaint in two rows") == [[6]])
        #expect(related("one channel for all complaints") == [[10]])
        #expect(related("a mission of no dimension") == [[5]])
    }
}
