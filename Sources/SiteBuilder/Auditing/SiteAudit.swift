import Disclosure
import Findings
import Records
import ThaiText

/// Reads a content folder and says how the items of a year's checklist are proven; writes nothing.
public struct SiteAudit: Sendable {
    private let options: BuildOptions
    private let onProgress: @Sendable (BuildProgress) -> Void

    /// `onProgress` is called from several threads at once.
    public init(_ options: BuildOptions, onProgress: @escaping @Sendable (BuildProgress) -> Void = { _ in }) {
        self.options = options
        self.onProgress = onProgress
    }

    public enum Result: Sendable {
        case audited(AuditOutcome)
        /// There is no list of the year that was asked for; those that there are, oldest first.
        case noList(known: [FiscalYear])
        /// `site.yml` or the organisation's own list of the year is not whole.
        case unreadable(BuildOutcome)
    }

    /// Audits a year; nil is the newest list that `site.yml` names, else the newest that is not of a later year than today.
    public func audit(year: FiscalYear?) async throws -> Result {
        let content = try await Content.read(options, onProgress)
        guard let all = RelatedContent(content, options: options),
            let related = all.faulty.isEmpty ? all : RelatedContent(content, options: options, without: all.faulty)
        else {
            return .unreadable(BuildOutcome(content, pageCount: 0, findings: content.findings))
        }
        let (disclosure, lists) = (related.disclosure, content.checklists)
        let known = lists.years.sorted()
        let asked =
            year ?? disclosure.site.checklists.max() ?? known.last { $0 <= options.today.fiscalYear } ?? known.first
        if let asked, lists.unread.contains(asked) {
            return .unreadable(BuildOutcome(content, pageCount: 0, findings: lists.findings))
        }
        guard let asked, let assessment = disclosure.assessment(of: asked) else { return .noList(known: known) }
        return .audited(
            AuditOutcome(
                assessment: assessment, site: disclosure.site, today: options.today,
                isNewest: !known.contains { asked < $0 && $0 <= options.today.fiscalYear },
                running: disclosure.assessments.running(), lapses: disclosure.assessments.lapses(),
                errorCount: all.findings.count { $0.severity == .error },
                leavesOutRecords: !(all.faulty.isEmpty && content.unread.isEmpty)))
    }
}
