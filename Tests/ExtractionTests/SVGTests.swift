import Extraction
import Testing

@Suite struct SVGTests {
    private static func active(_ inside: String) -> Set<ActiveContent> {
        let picture =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>\(inside)</svg>"
        return Array(picture.utf8).withUnsafeBytes { ActiveContent.found(in: $0, of: .svg, name: "a.svg") }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<s:script xmlns:s='http://www.w3.org/2000/svg'/>", "<rect onload='x()'/>",
        "<rect ONCLICK='x'/>", "<a href='javascript:x'/>", "<a xlink:href=' java\tscript:x'/>",
        "<a href='&#106;avascript:x'/>",
        "<set attributeName='onmouseover' to='x'/>", "<animate attributeName='href' values='x'/>",
        "<animate attributeName='xlink:href' to='x'/>", "<handler/>",
    ])
    func scriptsAreSeen(inside: String) {
        #expect(Self.active(inside) == [.script])
    }

    @Test(arguments: [
        "<foreignObject/>", "<iframe/>", "<image href='https://example.org/a.png'/>",
        "<image xlink:href='//example.org/a'/>",
        "<use href='other.svg#a'/>", "<image href='data:image/svg+xml,x'/>", "<style>@import 'x';</style>",
        "<style>a{fill:url( 'http://x')}</style>", "<rect style='fill:url(http://x)'/>", "<rect fill='url(//x)'/>",
        "<style><![CDATA[@import url(x)]]></style>", "<feImage href='a.png'/>",
    ])
    func whatIsFetchedFromElsewhereIsSeen(inside: String) {
        #expect(Self.active(inside) == [.outsideContent])
    }

    @Test(arguments: [
        "", "<rect fill='url(#a)' style='fill:url(#a)'/>", "<use href='#a'/>",
        "<image href='data:image/png;base64,AA'/>",
        "<a href='https://example.org/'><text>ดู</text></a>", "<style>a{fill:red}</style>",
        "<text>script onload=</text>",
        "<animate attributeName='opacity' values='0;1'/>", "<metadata><x about='y'/></metadata>",
    ])
    func aPictureIsOnlyAPicture(inside: String) {
        #expect(Self.active(inside) == [])
    }

    @Test func entitiesAreSeen() {
        let picture = Array("<!DOCTYPE svg [<!ENTITY a 'x'>]><svg><script/></svg>".utf8)
        #expect(picture.withUnsafeBytes { ActiveContent.found(in: $0, of: .svg, name: "a.svg") } == [.entities])
        let plain = Array("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/x.dtd'><svg/>".utf8)
        #expect(plain.withUnsafeBytes { ActiveContent.found(in: $0, of: .svg, name: "a.svg") } == [])
    }
}

@Suite struct PageTests {
    private static func active(_ text: String, _ name: String) -> Set<ActiveContent> {
        Array(text.utf8).withUnsafeBytes { ActiveContent.found(in: $0, of: FileType(sniffing: $0), name: name) }
    }

    private typealias Case = (text: String, content: Set<ActiveContent>)

    private static let pages: [Case] = [
        ("hello <script>x</script>", [.script]), ("<p><a href=\"java&#115;cript:x\">", [.script]),
        ("<p><a href='jav&#x61script:x'>", [.script]), ("<p><a href='java&Tab;script&colon;x'>", [.script]),
        ("<p><a href='java\nscript:x'>", [.script]), ("<p onclick=x>", [.script]),
        ("<meta http-equiv=refresh content=1>", [.outsideContent]),
        ("hello <META HTTP-EQUIV = 'Refresh'>", [.outsideContent]),
        ("<p>&lt;script&gt;", []), ("google-site-verification: google1.html", []),
        ("<meta http-equiv='content-type' content='text/html'>", []),
    ]

    @Test(arguments: pages)
    func whatAPageDoesIsSeenWhateverItBeginsWith(text: String, content: Set<ActiveContent>) {
        #expect(Self.active(text, "static/page.HTML") == content)
    }

    @Test func aTextOfAnotherNameIsNoPage() {
        #expect(Self.active("hello <script>x</script>", "a.txt") == [])
    }

    private static let data: [Case] = [
        ("<x><script xmlns='http://www.w3.org/1999/xhtml'/></x>", [.script]),
        ("<x><s:script xmlns:s='http://www.w3.org/2000/sv&#103;'/></x>", [.script]),
        ("<?xml-stylesheet href='a.xsl'?><x/>", [.outsideContent]),
        ("<!DOCTYPE x [<!ENTITY n 'http://www.w3.org'>]><x><script xmlns='&n;/1999/xhtml'/></x>", [.entities]),
        ("<x><script>1</script></x>", []), ("<kml xmlns='http://www.opengis.net/kml/2.2'><a onDate='1'/></kml>", []),
    ]

    @Test(arguments: data)
    func xmlThatBrowsersShowAsAPageIsSeen(text: String, content: Set<ActiveContent>) {
        #expect(Self.active(text, "a.xml") == content)
    }
}
