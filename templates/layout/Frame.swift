import Hypertext
import OpenData
import Records
import ThaiText

/// What is said of a page around its main part.
struct Frame: Sendable {
    let address: WebAddress
    let title: String
    /// What a search engine shows below the title.
    let description: String
    /// The pages above this one, the home page left out.
    var trail: [Link] = []
    /// Its name at the end of the trail, where the title is too long for it.
    var shortTitle: String?
    /// Whether it is printed across the paper.
    var isLandscape = false
    /// Whether it is printed as a form that is handed in, without the site's own head.
    var isForm = false
    /// Whether it has a table that is worth narrowing.
    var hasLongTable = false
    /// Whether it is the page that is searched on.
    var isSearch = false
    /// Whether search engines are told of it.
    var isInSitemap = true
    /// The same for programs; nil where there is no such file.
    var twin: WebAddress?
    /// Where browsers and search engines are led instead; nil for a page that stands where it should.
    var movedTo: WebAddress?
    /// What sort of page it is.
    var type = PageType.page
    /// What it is about, made of what the frame says and what was measured on the data files; nil where that is nothing with
    /// a name of its own.
    var thing: @Sendable (Frame, MeasuredFiles) -> Thing? = { _, _ in nil }
    /// The day on which its record was published; nil for a page of no record.
    var published: CalendarDay?

    /// Whether search engines are to show it, and who shares a link to it sees more than the link.
    var isFound: Bool { isInSitemap && movedTo == nil }
}

/// A page's name and where it is.
struct Link: Sendable {
    let title: String
    let address: WebAddress

    init(_ title: String, _ address: WebAddress) {
        self.title = title
        self.address = address
    }
}

extension SiteContext {
    /// A page with this main part; `records` are those that it shows.
    func page(_ frame: Frame, showing records: some Sequence<Record>, main: @escaping @Sendable () -> HTML) -> Page {
        page(frame, modified: lastChange(of: records), main: main)
    }

    func page(
        _ frame: Frame, modified: CalendarDay?, record: Record? = nil, main: @escaping @Sendable () -> HTML
    ) -> Page {
        page(frame, modified: modified, record: record, measured: { _ in main() })
    }

    /// A page that says how large data files are and what they hold.
    func page(
        _ frame: Frame, modified: CalendarDay?, record: Record? = nil,
        measured main: @escaping @Sendable (MeasuredFiles) -> HTML
    ) -> Page {
        Page(
            address: frame.address.text, title: frame.title, modified: modified,
            isInSitemap: frame.isFound, record: record, isRedirect: frame.movedTo != nil,
            render: { document(frame, modified: modified, measured: $0, main: main($0)) })
    }

    /// The day on which what is shown of some records last changed; nil where there is none.
    func lastChange(of records: some Sequence<Record>) -> CalendarDay? { records.map(lastChange).max() }

    /// The day on which what is shown of a record last changed: it was published, withdrawn or corrected.
    func lastChange(of record: Record) -> CalendarDay {
        let corrections = disclosure.references.corrections(of: record.id).map(\.common.date)
        return (corrections + [record.common.withdrawn?.date].compactMap(\.self)).reduce(record.common.date, max)
    }
}
