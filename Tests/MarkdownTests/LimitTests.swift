import Findings
import Markdown
import Testing

@Suite struct LimitTests {
    @Test(arguments: LimitBodies.over)
    func aBodyOverALimitIsNotRendered(code: FindingCode, body: String, line: Int) {
        let document = render(body)
        #expect(document.html.isEmpty && document.headings.isEmpty && document.plainText.isEmpty)
        let found = document.findings.map { "\($0.code) \($0.place.line)" }
        #expect(found == ["\(code) \(line + Fixture.bodyLine - 1)"])
    }

    @Test(arguments: LimitBodies.within)
    func aBodyWithinTheLimitsIsRendered(body: String) {
        let document = render(body)
        #expect(document.findings.isEmpty, "\(document.findings.prefix(3).map(\.message.en))")
        #expect(!document.html.isEmpty)
    }

    @Test(arguments: LimitBodies.worst)
    func theWorstBodyStaysSmall(body: String) {
        let document = render(body)
        #expect(!document.findings.contains { [.bodyTooLarge, .bodyNestedTooDeep].contains($0.code) })
        #expect(document.html.bytes.count <= 8 << 20)
        #expect(document.html.bytes.count { $0 == UInt8(ascii: "<") } <= LimitBodies.fullSize)
        #expect(document.findings.count <= 10_000 && document.headings.count <= 10_000)
        #expect(document.internalLinks.count <= 3_000)
    }
}
