import Hypertext
import Records

extension SiteContext {
    /// A list of records, each with its date and unit.
    func entries(_ records: some Sequence<Record>) -> HTML {
        entryList(records.map { entry($0, facts: about($0)) })
    }

    func entryList(_ items: [HTML]) -> HTML {
        """
        <ul class="entries">
        \(items)
        </ul>
        """
    }

    /// One record of a list; `facts` are `<span>` and `<time>` elements.
    func entry(_ record: Record, facts: HTML) -> HTML {
        """
        <li><a href="\(url: .record(record))">\(record.common.title)</a> \(standingBadge(record)) \
        <span class="meta">\(facts)</span></li>

        """
    }

    /// The facts that lists give of any record.
    func about(_ record: Record) -> HTML {
        "\(format.day(record.common.date)) \(record.common.unit.map(span))"
    }

    func yearSpan(_ record: Record) -> HTML { span("ปีงบประมาณ \(format.year(record.fiscalYear))") }

    func span(_ text: String) -> HTML { "<span>\(text)</span>" }
}
