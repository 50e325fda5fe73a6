/// One page that can be found, with everything by which it can be.
public struct SearchEntry: Sendable {
    /// From the site's root.
    public var address: String
    /// As its page is headed.
    public var title: String
    /// The numbers by which people know it; a match in one counts as much as one in the title.
    public var numbers: [String]
    /// As the list of answers shows it.
    public var day: String
    /// The short name of its kind, ASCII without quotation marks, by which answers are filtered.
    public var kind: String
    /// Its fiscal year, พ.ศ.
    public var year: Int
    /// All else that it says, in the order in which it is read; what does not belong together stands between `•`.
    public var text: String

    public init(
        address: String, title: String, numbers: [String], day: String, kind: String, year: Int, text: String
    ) {
        self.address = address
        self.title = title
        self.numbers = numbers
        self.day = day
        self.kind = kind
        self.year = year
        self.text = text
    }
}
