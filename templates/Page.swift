import Hypertext
import OpenData
import Records
import ThaiText

/// One page of the site, known before it is rendered.
public struct Page: Sendable {
    /// From the site's root: `/procurement/2568/x/`, or `/404.html` for the one that is a file.
    public let address: String
    /// As its heading says it, without the organisation's name.
    public let title: String
    /// The day of the newest record that it shows; nil where it shows none.
    public let modified: CalendarDay?
    /// Whether search engines are told of it.
    public let isInSitemap: Bool
    /// The record whose own page it is; of a redirect, the one that moved; nil for a page over several, or over none.
    public let record: Record?
    /// Whether it only leads to where a page stands now.
    public let isRedirect: Bool
    /// Makes the whole document, given what was measured on the data files; may be called on many threads at once.
    public let render: @Sendable (MeasuredFiles) -> HTML
}
