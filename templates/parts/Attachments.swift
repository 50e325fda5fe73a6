import Hypertext
import Records

extension SiteContext {
    /// A record's files with what is needed to know that a copy is whole; nothing where it has none.
    func attachments(_ record: Record) -> HTML {
        guard !record.common.attachments.isEmpty else { return .empty }
        return """
            <section>
            <h2>เอกสารแนบ</h2>
            <ul class="files">
            \(record.common.attachments.map { attachment($0, of: record) })
            </ul>
            </section>
            """
    }

    private func attachment(_ attachment: Attachment, of record: Record) -> HTML {
        """
        <li><a href="\(url: .file(attachment.file, of: record))">\(attachment.name)</a>
        <span class="meta"><span>\(attachment.file.typeName)</span> <span>\(format.size(attachment.file.size))</span> \
        <span>SHA-256 <code>\(attachment.file.sha256)</code></span></span></li>

        """
    }
}
