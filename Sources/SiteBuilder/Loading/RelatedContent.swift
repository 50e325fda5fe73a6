import Disclosure
import Findings
import Records

/// A content folder's records with what they mean together, before anything is laid out.
struct RelatedContent: Sendable {
    let siteFile: SiteFile
    let disclosure: Disclosure
    /// What is wrong within the records and between them.
    let findings: [Finding]

    /// `faulty` records are taken as if they could not be read. Nil where `site.yml` is not whole.
    init?(_ content: Content, options: BuildOptions, without faulty: Set<RecordID> = []) {
        guard var siteFile = content.siteFile else { return nil }
        if let baseURL = options.baseURL { siteFile.site.baseURL = baseURL }
        self.siteFile = siteFile
        (disclosure, findings) = Disclosure.relate(
            content.records.filter { !faulty.contains($0.id) }, site: siteFile.site, today: options.today,
            checklists: content.checklists.lists, ledger: content.ledger.book, unread: content.unread.union(faulty),
            drafts: content.drafts, draftRecords: content.draftRecords, found: content.findings)
    }

    /// What the calendar takes from the checklist's items, by day.
    var reminders: [Reminder] { disclosure.assessments.lapses().map { Reminder($0, of: disclosure) } }

    /// The records in whose own files something is wrong that stops publication.
    var faulty: Set<RecordID> {
        let files = Set(findings.filter { $0.severity == .error }.map(\.place.file))
        return Set(disclosure.records.filter { files.contains($0.source.whole.file) }.map(\.id))
    }
}
