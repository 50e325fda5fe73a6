import Hypertext
import Testing

@Suite struct HTMLTests {
    private let noText: String? = nil
    private let name = "ก&ข"

    @Test func markupIsPutInAsItIs() {
        let bold: HTML = "<b>\(name)</b>"
        let none: HTML? = nil
        #expect("<p>\(bold)\(none)</p>" as HTML == HTML(trusted: "<p><b>ก&amp;ข</b></p>"))
        #expect("<p>\([bold, bold])</p>" as HTML == HTML(trusted: "<p><b>ก&amp;ข</b><b>ก&amp;ข</b></p>"))
    }

    @Test(arguments: [(true, "<b>ก&amp;ข</b>"), (false, "")])
    func aLiteralInAConditionIsMarkup(isNew: Bool, markup: String) {
        #expect("\(isNew ? "<b>\(name)</b>" : "")" as HTML == HTML(trusted: markup))
    }

    @Test func aLiteralInAClosureIsMarkup() {
        #expect("\(["<", ">"].map { "<li>\($0)</li>" })" as HTML == HTML(trusted: "<li>&lt;</li><li>&gt;</li>"))
        #expect(
            "\(["<", ">"].map { "<i>\($0)</i>" }.joined(separator: "<br>"))" as HTML
                == HTML(trusted: "<i>&lt;</i><br><i>&gt;</i>"))
    }

    @Test func aLiteralBesideTextIsText() {
        #expect("\(noText ?? "<ไม่มี>")" as HTML == HTML(trusted: "&lt;ไม่มี&gt;"))
        #expect("\("<" + name)" as HTML == HTML(trusted: "&lt;ก&amp;ข"))
        #expect("\(name.isEmpty ? "<" : name)" as HTML == HTML(trusted: "ก&amp;ข"))
    }

    @Test func numbersAreDecimal() {
        #expect("\(-5) \(UInt8.max) \(1_000_000)" as HTML == HTML(trusted: "-5 255 1000000"))
        #expect("<h\(2)>x</h\(2)>" as HTML == HTML(trusted: "<h2>x</h2>"))
    }

    @Test func attributesComeWithTheirSpaceOrNotAtAll() {
        #expect("<p\(attribute: "class", "a b")>" as HTML == HTML(trusted: "<p class=\"a b\">"))
        #expect("<p\(attribute: "class", "")>" as HTML == HTML(trusted: "<p class=\"\">"))
        #expect("<p\(attribute: "class", noText)>" as HTML == HTML(trusted: "<p>"))
        #expect("<p\(attribute: "hidden", true)\(attribute: "open", false)>" as HTML == HTML(trusted: "<p hidden>"))
        let address = WebAddress("/a?b=1&c=2")
        #expect("<a\(attribute: "href", address)>" as HTML == HTML(trusted: "<a href=\"/a?b=1&amp;c=2\">"))
    }

    @Test func addressesAreEscaped() throws {
        let address = try #require(WebAddress("https://example.go.th/?a=1&b='2'"))
        #expect(
            "<a href=\"\(url: address)\">" as HTML
                == HTML(trusted: "<a href=\"https://example.go.th/?a=1&amp;b=&#39;2&#39;\">"))
    }

    @Test func encodedColonsAndReferencesStayInert() throws {
        let address = try #require(WebAddress("javascript&colon;alert(1)"))
        #expect("<a href=\"\(url: address)\">" as HTML == HTML(trusted: "<a href=\"javascript&amp;colon;alert(1)\">"))
    }

    @Test func jsonCannotEndItsScript() {
        let value: ScriptJSON = ["b": "</script><!--\u{2028}\u{2029}&", "a": "ถนน/\"x\""]
        let script: HTML = "<script type=\"application/ld+json\">\(json: value)</script>"
        #expect(
            script
                == HTML(
                    trusted: #"<script type="application/ld+json">{"b":"\u003c/script\u003e\u003c!--"#
                        + #"\u2028\u2029\u0026","a":"ถนน/\"x\""}</script>"#))
    }

    @Test func piecesAddUp() {
        let pieces: [HTML] = ["a", "<br>", "ข"]
        #expect(pieces.joined() == "a<br>ข")
        #expect(pieces.joined(separator: ", ") == "a, <br>, ข")
        #expect([HTML]().joined(separator: ", ") == .empty)
        #expect(HTML("a") + "<br>" + "ข" == pieces.joined())
        #expect(pieces.lazy.filter { !$0.isEmpty }.joined() == "a<br>ข")
        var sum = HTML.empty
        sum += "<p>"
        #expect(sum == "<p>")
    }

    @Test func bytesAreUTF8() {
        #expect(HTML.empty.isEmpty)
        #expect(!("ก" as HTML).isEmpty)
        #expect(("ก" as HTML).bytes == [0xE0, 0xB8, 0x81])
        #expect(HTML(trusted: [0xE0, 0xB8, 0x81]).description == "ก")
    }
}
