import Hypertext
import Records
import ThaiText

/// What stands in one cell of a dataset.
public enum DatasetValue: Sendable, Hashable {
    case empty
    case text(String)
    case integer(Int)
    case money(Money)
    case score(Score)
    case boolean(Bool)
    case day(CalendarDay)
    /// A page or file of the site, by its path from the site's root; files give it with the site's address before it.
    case address(String)

    /// As CSV files and pages spell it, without what a CSV file does to keep a text from being run; nil where there is nothing.
    public func text(baseURL: SiteURL) -> String? {
        switch self {
        case .empty: nil
        case .text(let text): text
        case .integer(let number): String(number)
        case .money(let money): money.plain
        case .score(let score): score.text
        case .boolean(let value): value ? "true" : "false"
        case .day(let day): day.iso8601
        case .address(let path): baseURL.text + WebAddress(path: path).text
        }
    }

    /// Whether JSON has it as it is, rather than as a text.
    var isBare: Bool {
        switch self {
        case .empty, .integer, .money, .score, .boolean: true
        case .text, .day, .address: false
        }
    }
}
