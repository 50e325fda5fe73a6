import Findings
import Markdown
import Testing

/// A record whose body marks with `‸` the characters that findings must point at.
struct Fixture {
    static let frontMatter = "---\ntitle: ก่อสร้างถนน\n---\n"
    static let bodyLine = 4

    let source: SourceText
    /// The marked positions, as `line:column` in the whole file.
    let marks: [String]

    init(_ body: String, context: MarkdownContext = .road) {
        var marks: [String] = []
        for (index, line) in body.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let parts = line.split(separator: "‸", omittingEmptySubsequences: false)
            for end in parts.indices.dropFirst() {
                marks.append("\(Self.bodyLine + index):\(parts[..<end].joined().count + 1)")
            }
        }
        self.marks = marks
        source = SourceText(file: context.path, text: Self.frontMatter + body.replacing("‸", with: ""))
    }
}

extension MarkdownContext {
    static let road = MarkdownContext(
        address: "/procurement/2568/road-moo-3/",
        folder: "procurement/2568/road-moo-3",
        path: "procurement/2568/road-moo-3/index.md",
        files: ["plan.pdf", "photo.jpg", "แบบแปลน ถนน.pdf", "drawings/a1.png", "50% แรก #2.pdf", "Report.PDF"])

    static let single = MarkdownContext(
        address: "/documents/contact/", folder: nil, path: "documents/contact.md", files: [])
}

func render(_ body: String, in context: MarkdownContext = .road) -> MarkdownDocument {
    MarkdownRenderer().render(Fixture(body, context: context).source, bodyLine: Fixture.bodyLine, in: context)
}

func html(_ body: String, in context: MarkdownContext = .road) -> String {
    render(body, in: context).html.description
}

/// Expects the findings of one code to stand at the fixture's marks, and no finding of another code.
func expect(
    _ code: FindingCode, _ body: String, in context: MarkdownContext = .road,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let fixture = Fixture(body, context: context)
    let document = MarkdownRenderer().render(fixture.source, bodyLine: Fixture.bodyLine, in: context)
    let found = document.findings.map { "\($0.code) \($0.place.line):\($0.place.column)" }
    #expect(found == fixture.marks.map { "\(code) \($0)" }, sourceLocation: sourceLocation)
}

/// Expects no finding at all.
func expectNothing(
    _ body: String, in context: MarkdownContext = .road, sourceLocation: SourceLocation = #_sourceLocation
) {
    let findings = render(body, in: context).findings
    #expect(
        findings.isEmpty, "\(findings.map { "\($0.code) \($0.place.line):\($0.place.column)" })",
        sourceLocation: sourceLocation)
}
