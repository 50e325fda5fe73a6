import Pictures
import Records
import ThaiText

/// What a build is told; everything that is not in the content.
public struct BuildOptions: Sendable {
    /// The content folder, as the user typed it.
    public var content: String
    /// The day on which the site is made, in Thailand.
    public var today: CalendarDay
    /// Instead of the one in `site.yml`.
    public var baseURL: SiteURL?
    /// Whether warnings stop publication as well.
    public var isStrict = false
    /// How many records or pages are worked on at once, at least 1.
    public var jobs = processorCount
    /// Where texts read of attachments are kept for the next build, an absolute path; nil where they are not.
    public var textCache: String?
    /// The program that reads PDF, as it is called in `PATH`.
    public var pdfTool = "pdftotext"
    /// What the picture for shared links is drawn with.
    public var fonts = FontSet.installed

    public init(content: String, today: CalendarDay) {
        self.content = content
        self.today = today
    }
}

/// How far a build is.
public enum BuildProgress: Sendable {
    case read(records: Int, of: Int)
    case rendered(pages: Int, of: Int)
    /// Another build of the same site holds the lock; its process id, where it is known.
    case waiting(forProcess: Int32?)
}
