import Ledger
import ThaiText

/// When something changed, as far as the ledger tells: a day, and how often by then on that day.
///
/// The ledger knows no hours. The events of a day are counted in seconds from its beginning, so that whoever compares
/// moments sees a second change of the same day too.
struct FeedMoment: Comparable {
    let day: CalendarDay
    /// At least one.
    let count: Int

    init(day: CalendarDay, count: Int = 1) {
        self.day = day
        self.count = count
    }

    /// The newest day of some events, and how many they are on it; nil where there is none.
    init?(of events: some Sequence<LedgerEntry>) {
        guard let day = events.map(\.date).max() else { return nil }
        self.init(day: day, count: events.count { $0.date == day })
    }

    /// The newest day of some moments, and how often on it in all; nil where there is none.
    init?(sumOf moments: some Sequence<FeedMoment>) {
        guard let day = moments.map(\.day).max() else { return nil }
        self.init(day: day, count: moments.filter { $0.day == day }.reduce(0) { $0 + $1.count })
    }

    /// In Thailand's time (RFC 3339).
    var text: String {
        let second = min(count, 24 * 60 * 60) - 1
        let parts = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day.iso8601)T\(parts.joined(separator: ":"))+07:00"
    }

    static func < (left: FeedMoment, right: FeedMoment) -> Bool {
        (left.day, left.count) < (right.day, right.count)
    }
}
