import Findings
import Hypertext

/// Turns a record's body into HTML, and says what in it was dropped or cannot work.
public struct MarkdownRenderer: Sendable {
    /// The largest body that is rendered, in bytes of UTF-8.
    public static let largestBody = Limits.bytes

    public init() {}

    /// Renders the text from `bodyLine`, counted from 1, to the file's end; may be called on many threads at once.
    ///
    /// A body over a limit (256 KiB among them) is not rendered at all: its document holds findings only.
    public func render(_ source: SourceText, bodyLine: Int, in context: MarkdownContext) -> MarkdownDocument {
        let body = Body(source, from: bodyLine)
        let scan = BodyScan(body)
        var writer = BodyWriter(body, context, definitions: scan.definitions)
        guard scan.excesses.isEmpty else {
            let findings = scan.excesses.map { excess, line in excess.finding(at: writer.locator.place(ofLine: line)) }
            return MarkdownDocument(findings: findings)
        }
        CMark.withTree(of: body.bytes) { root in
            root.walk(&writer) {
                $0.enter($1)
            } leave: {
                $0.leave($1)
            }
        }
        return writer.document()
    }
}

extension MarkdownDocument {
    /// The document of a body that is not rendered.
    init(findings: [Finding]) {
        self.init(
            html: .empty, headings: [], columns: [], internalLinks: [], usedFiles: [], plainText: "",
            findings: findings.sorted())
    }
}
