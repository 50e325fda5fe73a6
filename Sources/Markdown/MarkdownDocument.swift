import Findings
import Hypertext

/// A body as HTML, with what the rest of the site needs to know of it.
public struct MarkdownDocument: Sendable {
    /// The body without a `<h1>`: the page has its own.
    public let html: HTML
    /// The headings in the order they stand in.
    public let headings: [Heading]
    /// What stands over the columns of its tables that have something in their rows, the text alone, in the order they
    /// stand in.
    public let columns: [String]
    /// The links to other pages of the site, which only the list of all pages can prove.
    public let internalLinks: [InternalLink]
    /// The files of the record's folder that links or images name, spelt as the folder spells them.
    public let usedFiles: Set<String>
    /// The text alone, white space collapsed, for summaries and search.
    public let plainText: String
    /// What is wrong in the body, in the order of places.
    public let findings: [Finding]
}

/// A heading as it is rendered.
public struct Heading: Sendable, Hashable {
    /// From 2 to 6, without a level left out on the way down.
    public let level: Int
    /// Unique among the body's headings, never empty.
    public let id: String
    /// The text alone.
    public let text: String
    public let place: Place
    /// Whether a word, a number or a picture stands under it, before the next heading of its level or above.
    public internal(set) var hasContent = false
}

/// A link to a page or a file of the site that is not the record's own.
public struct InternalLink: Sendable, Hashable {
    /// A path from the site's root, percent-decoded; a record's ends in "/".
    public let address: String
    /// The part after `#`, percent-decoded.
    public let fragment: String?
    public let place: Place
}
