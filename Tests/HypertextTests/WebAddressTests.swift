import Hypertext
import Testing
import TestSupport

@Suite struct WebAddressTests {
    @Test(arguments: [
        "https://www.example.go.th", "https://www.example.go.th/", "HTTPS://Example.go.th/A",
        "http://example.go.th:8080/a?b=c#d",
        "https://localhost/", "https://ตัวอย่าง.ไทย/เอกสาร", "https://example.go.th/?next=//x", "https://203.0.113.5/",
        "https://my_host.example/", "http://example.go.th?a=1", "https://example.go.th#บน",
        "https://example.go.th/a:b@c",
        "https://example.go.th/%E0%B8%81",
        "mailto:saraban@example.go.th", "MailTo:a@example.go.th?subject=%E0%B8%81", "mailto:a.b+c@example.go.th",
        "tel:053111222", "tel:+66-53-111-222", "TEL:(053)111.222", "tel:1567", "tel:053111222;ext=12",
        "/", "/procurement/2568/road-moo-3/", "/a//b", "/ก/ข.pdf", "/a?x=1&y=2#z", "/javascript:alert(1)", "/a:b",
        "/%2F",
        "#", "#ส่วนที่-1", "#javascript:alert(1)",
        "file.pdf", "../x", "./a:b", "..", ".", "ประกาศ.pdf", "a/b:c", "a?b=c:d", "a#b:c", "a&b.pdf", "ก%20ข.pdf",
        "x//y",
    ])
    func accepted(text: String) {
        #expect(WebAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", " ", "?page=2",
        "javascript:alert(1)", "JavaScript:alert(1)", "jAvAsCrIpT:alert(1)", "java\tscript:alert(1)",
        "java\nscript:alert(1)", "java\rscript:alert(1)", "java\u{0}script:alert(1)", " javascript:alert(1)",
        "\tjavascript:alert(1)", "\u{1}javascript:alert(1)", "\u{A0}javascript:alert(1)", "\u{FEFF}javascript:alert(1)",
        "java\u{AD}script:alert(1)", "java\u{200B}script:alert(1)", "javascript :alert(1)", "javascript:",
        "javascript://example.go.th/%0Aalert(1)", "javascript%3Aalert(1)", "javascript%3aalert(1)",
        "javascript:\u{301}alert(1)", "jаvascript:alert(1)", "feed:javascript:alert(1)",
        "vbscript:msgbox(1)", "VBScript:msgbox(1)", "data:text/html,x", "DATA:text/html;base64,PHg+",
        "blob:https://a/b",
        "file:///etc/passwd", "ftp://example.go.th/", "about:blank", "view-source:https://a", "ws://a", "sms:123",
        "line:x",
        "https:", "https:/", "https://", "https:///x", "https:example.go.th", "https:/example.go.th",
        "https:\\\\example.go.th", "https://?x", "https://#x", "https://:443/", "https://a:b/", "https://a:99999/",
        "https://a:/", "https://a:1:2/", "https://user@example.go.th/", "https://bank.example:pw@evil.example/",
        "https://.example/", "https://a..b/", "https://ev%69l.example/", "https://evil.example／path",
        "https://evil。example/",
        "https://[::1]/", "https://a b/", "https://a\\b/", "https:// a/", "http:evil.example",
        "//evil", "//evil.example/x", "///evil", "\\evil", "\\\\evil", "/\\evil", "\\/evil", "/\t/evil", "/\n/evil",
        " //evil",
        "mailto:", "mailto:a", "mailto:@b", "mailto:a@", "mailto:?subject=x", "mailto:a@b@c", "mailto:a@b c",
        "tel:", "tel:+", "tel:abc", "tel:053 111 222", "tel:053#1", "tel://053111222", "tel:1;<x>",
        "/a b", "/a\u{3000}b", "/a\"b", "/a<b", "/a>b", "/a`b", "/a{b}", "/a|b", "/a^b", "/a[1].pdf", "/a\\b",
        "/a\u{7F}",
        "/a\u{85}b", "/a\u{202E}fdp.exe", "/a\u{2028}b", "/100%", "/%4", "/%zz", "/%-1", "#a#b", "รายงาน ๒๕๖๘.pdf",
        ":", ":a", "a:b", "1:2", "ก:ข", "C:\\a.pdf", "c:/a.pdf", "file.pdf ", "file.pdf\n",
    ])
    func refused(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(arguments: [
        ("https://a.example", WebAddress.Scheme.https, true), ("HTTP://a.example", .http, true),
        ("mailto:a@a.example", .mailto, false), ("tel:1567", .tel, false),
        ("/https://a.example", nil, false), ("#a", nil, false), ("a.pdf", nil, false),
    ])
    func schemeTellsWhereItLeads(text: String, scheme: WebAddress.Scheme?, isExternal: Bool) throws {
        let address = try #require(WebAddress(text))
        #expect(address.scheme == scheme)
        #expect(address.isExternal == isExternal)
    }

    @Test(arguments: [
        ("", "/"), ("/", "/"), ("a", "/a"), ("/a/", "/a/"), ("//evil.example", "/evil.example"),
        ("/\\evil", "/%5Cevil"),
        ("/procurement/2568/road-moo-3/", "/procurement/2568/road-moo-3/"),
        ("/เอกสาร/ก.pdf", "/%E0%B9%80%E0%B8%AD%E0%B8%81%E0%B8%AA%E0%B8%B2%E0%B8%A3/%E0%B8%81.pdf"),
        ("/a b?c#d%20&'\"<", "/a%20b%3Fc%23d%2520%26%27%22%3C"), ("javascript:x", "/javascript%3Ax"),
        ("/a/./b/../c", "/a/c"), ("/../../x", "/x"), ("/a/..", "/"), ("/a/b/..", "/a/"), ("/a/.", "/a/"),
        ("/.../x~", "/.../x~"),
        ("/%2e%2e/x", "/%252e%252e/x"), ("/a\u{301}", "/a%CC%81"), ("/\u{301}a", "/%CC%81a"),
    ])
    func pathsArePercentEncoded(path: String, text: String) {
        #expect(WebAddress(path: path).text == text)
    }

    @Test func fragmentsArePercentEncoded() {
        #expect(WebAddress(path: "/oit/2568/", fragment: "o12").text == "/oit/2568/#o12")
        #expect(WebAddress(path: "/", fragment: "ก #").text == "/#%E0%B8%81%20%23")
        #expect(WebAddress(fragment: "ก").text == "#%E0%B8%81")
    }

    @Test(arguments: 0..<500 as Range<UInt64>)
    func everyPathMakesAnAcceptedAddress(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for address in [
            WebAddress(path: generator.text(), fragment: generator.text()), WebAddress(fragment: generator.text()),
        ] {
            #expect(WebAddress(address.text) == address)
        }
    }
}
