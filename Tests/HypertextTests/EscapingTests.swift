import Hypertext
import Testing
import TestSupport

@Suite struct EscapingTests {
    @Test(arguments: [
        ("", ""),
        ("องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนตำบล"),
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ("\"", "&quot;"),
        ("'", "&#39;"),
        ("&amp;", "&amp;amp;"),
        ("ก<ข", "ก&lt;ข"),
        ("<<>>", "&lt;&lt;&gt;&gt;"),
        ("ซื้อ & จ้าง \"ถนน\"", "ซื้อ &amp; จ้าง &quot;ถนน&quot;"),
        ("a\u{0}b\n", "a\u{0}b\n"),
    ])
    func textIsEscaped(text: String, markup: String) {
        #expect("\(text)" as HTML == HTML(trusted: markup))
        #expect("\(text[...])" as HTML == HTML(trusted: markup))
        #expect("<p title=\"\(text)\">" as HTML == HTML(trusted: "<p title=\"\(markup)\">"))
        #expect("<p\(attribute: "title", text)>" as HTML == HTML(trusted: "<p title=\"\(markup)\">"))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "</p><img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>",
        "' onclick='alert(1)",
        "\" autofocus onfocus=\"alert(1)", "<!--", "--><script>", "]]>", "</title><script>", "&lt;script&gt;", "<ก>",
    ])
    func hostileTextStaysText(payload: String) {
        let markup: HTML = "<title>\(payload)</title><p title=\"\(payload)\" lang='\(payload)'>\(payload)</p>"
        var rest = markup.description
        for piece in ["<title>", "</title><p title=\"", "\" lang='", "'>", "</p>"] {
            let parts = rest.split(separator: piece, maxSplits: 1, omittingEmptySubsequences: false)
            #expect(!parts[0].contains { "<>\"'".contains($0) })
            #expect(parts[0].isEmpty || unescape(String(parts[0])) == payload)
            rest = String(parts.last ?? "")
        }
        #expect(rest.isEmpty)
    }

    @Test(arguments: 0..<500 as Range<UInt64>)
    func escapingLosesNothing(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = generator.text()
        let escaped = ("\(text)" as HTML).description
        #expect(Array(unescape(escaped).utf8) == Array(text.utf8))
        #expect(!escaped.utf8.contains { "<>\"'".utf8.contains($0) })
    }

    private func unescape(_ markup: String) -> String {
        let references = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
        var text = String.UnicodeScalarView()
        var rest = Substring(markup).unicodeScalars
        while let first = rest.first {
            if let (reference, meaning) = references.first(where: { rest.starts(with: $0.key.unicodeScalars) }) {
                text.append(contentsOf: meaning.unicodeScalars)
                rest = rest.dropFirst(reference.unicodeScalars.count)
            } else {
                text.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(text)
    }
}
