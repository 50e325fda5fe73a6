import Findings

/// What came of a build or a check.
public struct BuildOutcome: Sendable {
    /// Sorted by place.
    public let findings: [Finding]
    /// What the calendar takes from the checklist's items, by day; no findings, and nothing that stops publication. Of a
    /// check alone.
    public internal(set) var reminders: [Reminder] = []
    /// Record files that were read, drafts among them.
    public let recordCount: Int
    public let draftCount: Int
    public let pageCount: Int
    /// The exceptions of records that keep a finding from being reported.
    public let exceptions: ExceptionTally
    /// Whether the content has no ledger yet, so that the history of its pages begins.
    public let startsLedger: Bool
    /// What was written; nil where nothing was published.
    public internal(set) var tally: PublishTally?

    init(_ content: Content, pageCount: Int, findings: [Finding], exceptions: [FindingCode] = []) {
        self.findings = findings.sorted()
        recordCount = content.recordCount
        draftCount = content.drafts.count
        self.pageCount = pageCount
        startsLedger = content.ledger.isNew
        self.exceptions = ExceptionTally(exceptions)
    }

    /// The counts of a report.
    public var summary: ReportSummary {
        let errors = findings.count { $0.severity == .error }
        return ReportSummary(
            errors: errors, warnings: findings.count - errors, records: recordCount, pages: pageCount,
            exceptions: exceptions)
    }

    /// Whether something is wrong that keeps the site from being published; `strict` counts warnings too.
    public func stopsPublication(strict: Bool) -> Bool {
        strict ? !findings.isEmpty : findings.contains { $0.severity == .error }
    }
}
