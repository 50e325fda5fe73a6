import Disclosure
import Findings
import Records

/// A content folder's records with what they mean together, before anything is laid out.
struct RelatedContent: Sendable {
    let siteFile: SiteFile
    let disclosure: Disclosure
    /// What is wrong within the records and between them.
    let findings: [Finding]

    /// Nil where `site.yml` is not whole.
    init?(_ content: Content, options: BuildOptions) {
        guard var siteFile = content.siteFile else { return nil }
        if let baseURL = options.baseURL { siteFile.site.baseURL = baseURL }
        self.siteFile = siteFile
        (disclosure, findings) = Disclosure.relate(
            content.records, site: siteFile.site, today: options.today, checklists: content.checklists.lists,
            unread: content.unread, drafts: content.drafts, draftRecords: content.draftRecords, found: content.findings)
    }
}
