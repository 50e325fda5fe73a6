/// A way of writing findings down; findings come out by file, line and column, whatever order they are given in.
public protocol Report: Sendable {
    /// The whole report, ending with a line end.
    func render(findings: [Finding], summary: ReportSummary) -> String
}
