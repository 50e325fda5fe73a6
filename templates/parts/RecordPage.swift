import Hypertext
import Ledger
import Records
import ThaiText

extension SiteContext {
    /// A record's own page. `label` says what it is, in badges and `<span>` elements; `identity` is what stays readable
    /// once it is withdrawn, in rows of facts; `twin` is where the same stands for programs; `others` are the records of
    /// which it tells beside its own. For programs the record is of a type of schema.org, with the terms of its kind.
    func recordPage(
        _ record: Record, shortTitle: String? = nil, below trail: [Link], label: HTML, identity: HTML = .empty,
        twin: WebAddress? = nil, showing others: [Record] = [], type: String,
        terms: @escaping @Sendable () -> Terms, article: @escaping @Sendable () -> HTML
    ) -> Page {
        // Of what was withdrawn, the page tells nothing else.
        let modified = lastChange(of: record.common.withdrawn == nil ? [record] + others : [record])
        // Other pages show little of it, which a change of its text leaves as it was.
        let changed = changeOfText(of: record) ?? record.common.date
        let frame = Frame(
            address: .record(record), title: record.common.title, description: description(of: record), trail: trail,
            shortTitle: shortTitle, twin: twin,
            thing: { _, _ in thing(of: record, type, modified: max(lastChange(of: record), changed), terms) },
            published: record.common.date)
        return page(frame, modified: modified.map { max($0, changed) }, record: record) {
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

    /// The day on which the ledger tells that it was changed; nil where it tells of no change.
    private func changeOfText(of record: Record) -> CalendarDay? {
        disclosure.ledger.history(of: record.id).last { $0.event == .changed || $0.event == .restored }?.date
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

    /// What a search engine shows: the summary, else the beginning of the text, else what the record is; of what was
    /// withdrawn only that.
    private func description(of record: Record) -> String {
        let name = "\(record.kind.name.th)ของ\(site.name)"
        let day = format.digits.render(record.common.date.longThai)
        if record.common.withdrawn != nil { return "\(name) ซึ่งถอนแล้ว: \(record.common.title) ประกาศเมื่อ \(day)" }
        let text = record.common.summary ?? record.body.plainText
        guard !text.isEmpty else { return "\(name): \(record.common.title) ประกาศเมื่อ \(day)" }
        // Many records begin with the same words of a law.
        return "\(text.count > 110 ? text.prefix(109) + "…" : text) (ประกาศเมื่อ \(day))"
    }
}
