/// A way of writing findings down; findings come out by file, line and column, whatever order they are given in.
public protocol Report: Sendable {
    /// The whole report, ending with a line end. `reminders`, by day, stand apart from the findings and count for nothing.
    func render(findings: [Finding], reminders: [Reminder], summary: ReportSummary) -> String
}

extension Report {
    /// The whole report of findings alone.
    public func render(findings: [Finding], summary: ReportSummary) -> String {
        render(findings: findings, reminders: [], summary: summary)
    }
}
