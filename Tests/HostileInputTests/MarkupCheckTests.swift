import HostileInput
import Testing

/// The rules by which hostile input is judged find what they are for.
@Suite struct MarkupCheckTests {
    @Test(arguments: [
        "", "<p>ก &amp; &lt;b&gt; &quot;</p>\n", "<a href=\"https://a.go.th/?a&amp;b\" title=\"ก\">ข</a>",
        "<img src=\"/a.jpg\" alt=\"\" loading=\"lazy\">",
        "<table>\n<thead>\n<tr><th scope=\"col\">ก</th></tr>\n</thead>\n</table>",
        "<ol start=\"3\">\n<li class=\"task\">ก</li>\n</ol>", "<a href=\"mailto:a@b.th\">ก</a>",
        "<a href=\"#ก:ข\">ก</a>",
    ])
    func soundMarkup(markup: String) {
        #expect(MarkupCheck(Array(markup.utf8)).violations == [])
    }

    @Test(arguments: [
        "<script>", "<script>a</script>", "<p onclick=\"a\">ก</p>", "<p>", "</p>", "<p><em>ก</p></em>", "<p", "a > b",
        "a & b",
        "<a href=\"javascript:a\">ก</a>", "<a href=\"JavaScript:a\">ก</a>", "<a href=\"java&quot;:a\">ก</a>",
        "<a href=\" javascript:a\">ก</a>", "<a href=\"//a.th\">ก</a>", "<a href=\"data:text/html,a\">ก</a>",
        "<a href='/a'>ก</a>", "<a href=/a>ก</a>", "<a href=\"/a\" href=\"/b\">ก</a>", "<img src=\"/a\" onerror=\"a\">",
        "<p class=\"a\">ก</p>", "<a href=\"/a\"title=\"b\">ก</a>", "<svg></svg>", "<h1>ก</h1>",
        "<a href=\"/\\a\">ก</a>",
    ])
    func unsoundMarkup(markup: String) {
        #expect(MarkupCheck(Array(markup.utf8)).violations != [])
    }

    @Test func bytesThatAreNoText() {
        #expect(MarkupCheck([0xFF]).violations != [])
    }
}
