import Extraction
import Testing

@Suite struct SVGTests {
    private static func active(_ inside: String) -> Set<ActiveContent> {
        let picture =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>\(inside)</svg>"
        return Array(picture.utf8).withUnsafeBytes { ActiveContent.found(in: $0, of: .svg) }
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
        #expect(picture.withUnsafeBytes { ActiveContent.found(in: $0, of: .svg) } == [.entities])
        let plain = Array("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/x.dtd'><svg/>".utf8)
        #expect(plain.withUnsafeBytes { ActiveContent.found(in: $0, of: .svg) } == [])
    }
}
