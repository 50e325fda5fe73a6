/// What a column of an imported table holds.
enum ImportColumn: Hashable, Sendable {
    /// A key of the schema, by its English name.
    case key(String)
    /// A key within a key, such as `price` of `winner`.
    case member(String, of: String)
    /// Several values in one cell, as the forms have them: names with prices, a number with its day.
    case group(String)
    /// How far the purchase is, in words.
    case status
    /// What the site knows by itself: the row's number, the organisation's name and place.
    case known

    static let bidders = ImportColumn.group("bidders")
    static let winner = ImportColumn.group("winner")
    static let contract = ImportColumn.group("contract")
    static let title = ImportColumn.key("title")
    static let method = ImportColumn.key("method")
}
