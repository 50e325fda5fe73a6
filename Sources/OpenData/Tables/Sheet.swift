import Records
import ThaiText

/// A table as an official hands it in: titles above, headings, the rows, their totals and notes below.
public struct Sheet: Sendable {
    /// A column: what stands over it, what stands in it, and its width.
    public struct Column: Sendable, Hashable {
        /// What a column holds, which decides how its cells are aligned.
        public enum Kind: Sendable, Hashable {
            case text, number, count, money, share, score, day
        }

        /// What stands over the column.
        public let heading: String
        /// What stands in its cells, but for those that say why there is nothing.
        public let kind: Kind
        /// In characters of 14 points, of which about 140 go on a page before it is made smaller to fit.
        public let width: Double
        /// The heading over this one and its neighbours of the same group.
        public let group: String?

        public init(_ heading: String, _ kind: Kind, width: Double = 14, group: String? = nil) {
            self.heading = heading
            self.kind = kind
            self.width = width
            self.group = group
        }
    }

    /// What stands in one place of the table.
    public enum Cell: Sendable, Hashable {
        case empty
        case text(String)
        /// A number that names: a year, a place in a list; shown without commas.
        case number(Int)
        /// How many; shown with a comma at the thousands.
        case count(Int)
        case money(Money)
        /// In thousandths of a whole; shown as a percentage with one decimal, whose sign stands in the heading.
        case share(perMille: Int)
        case score(Score)
        case day(CalendarDay)
    }

    /// The name of the tab; characters that a tab may not bear are replaced, and what follows the 31st is left out.
    public let name: String
    /// The lines above the table.
    public let titles: [String]
    /// The columns from left to right; at least one.
    public let columns: [Column]
    /// Each with a cell for every column.
    public let rows: [[Cell]]
    /// Which rows, counted from 0, sum up others of the table, so that whoever adds up leaves them out.
    public let subtotals: Set<Int>
    /// The rows below, which repeat in sum what the others say.
    public let totals: [[Cell]]
    /// The lines below the table: source, date, that there was nothing to list.
    public let notes: [String]

    public init(
        name: String, titles: [String] = [], columns: [Column], rows: [[Cell]], subtotals: Set<Int> = [],
        totals: [[Cell]] = [], notes: [String] = []
    ) {
        self.name = name
        self.titles = titles
        self.columns = columns
        self.rows = rows
        self.subtotals = subtotals
        self.totals = totals
        self.notes = notes
    }
}

extension Sheet.Cell {
    /// A text, or nothing.
    public static func text(_ text: String?) -> Sheet.Cell { text.map { .text($0) } ?? .empty }

    /// An amount, or nothing.
    public static func money(_ money: Money?) -> Sheet.Cell { money.map { .money($0) } ?? .empty }

    /// A share in thousandths, or nothing.
    public static func share(_ perMille: Int?) -> Sheet.Cell { perMille.map { .share(perMille: $0) } ?? .empty }

    /// A score, or nothing.
    public static func score(_ score: Score?) -> Sheet.Cell { score.map { .score($0) } ?? .empty }

    /// A day, or nothing.
    public static func day(_ day: CalendarDay?) -> Sheet.Cell { day.map { .day($0) } ?? .empty }
}
