import Records
import ThaiText

/// A page of the site that proves something of what a checklist asks for.
public struct Evidence: Sendable, Hashable {
    public let title: String
    public let address: String
    /// When it was published; of a page that the program makes, the day of the newest record behind it. Nil where no day
    /// tells when it came to be, such as of what is made of `site.yml`.
    public let date: CalendarDay?
    /// The days that it is about, where it is about some.
    public let period: Period?
    /// What it is made of, such as how many notices; nil for a record's own page.
    public let note: String?
    /// The records that it rests on, by id.
    public let records: [RecordID]
}
