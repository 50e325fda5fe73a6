import Hypertext
import Records

extension SiteContext {
    /// A record's own page. `label` says what it is, in badges and `<span>` elements; `identity` is what stays readable
    /// once it is withdrawn, in rows of facts; `twin` is where the same stands for programs; `others` are the records of which it
    /// tells beside its own.
    func recordPage(
        _ record: Record, shortTitle: String? = nil, below trail: [Link], label: HTML, identity: HTML = .empty,
        twin: WebAddress? = nil, showing others: [Record] = [], article: @escaping @Sendable () -> HTML
    ) -> Page {
        let frame = Frame(
            address: .record(record), title: record.common.title, description: description(of: record), trail: trail,
            shortTitle: shortTitle, twin: twin)
        // Of what was withdrawn, the page tells nothing else.
        let modified = lastChange(of: record.common.withdrawn == nil ? [record] + others : [record])
        // Other pages show little of it, which a change of its text leaves as it was.
        let change = disclosure.ledger.history(of: record.id).last { $0.event == .changed || $0.event == .restored }
        return page(frame, modified: [modified, change?.date].compactMap(\.self).max(), record: record) {
            """
            <article>
            <h1>\(record.common.title)</h1>
            \(record.common.withdrawn.map { withdrawn($0, record, label, identity) } ?? """
                <p class="meta">\(label) \(publication(record))</p>
                \(correctionNotes(record))
                \(article())
                """)
            \(recordHistory(record))
            \(twin.map(twinNote))
            </article>
            """
        }
    }

    /// When and by whom a record was published.
    func publication(_ record: Record) -> HTML {
        "<span>ประกาศเมื่อ \(format.day(record.common.date))</span> \(record.common.unit.map(span))"
    }

    /// The summary, and what the clerk wrote in Markdown; nothing where there is none.
    func body(_ record: Record) -> HTML {
        """
        \(record.common.summary.map { "<p class=\"lead\">\($0)</p>" })
        \(record.body.html.isEmpty ? "" : "<div class=\"prose\">\n\(record.body.html)</div>")
        """
    }

    /// What a search engine shows: the summary, else the beginning of the text, else what the record is.
    private func description(of record: Record) -> String {
        if record.common.withdrawn != nil { return "\(record.kind.name.th)ที่ถอนแล้ว ของ\(site.name)" }
        let text = record.common.summary ?? record.body.plainText
        return text.isEmpty ? "\(record.kind.name.th) ของ\(site.name)" : String(text.prefix(160))
    }
}
