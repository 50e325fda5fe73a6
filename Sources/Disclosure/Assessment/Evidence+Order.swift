import Records
import ThaiText

extension Evidence {
    /// The newest first.
    static func isNewer(_ one: Evidence, _ other: Evidence) -> Bool {
        (other.date ?? .distantPast, one.address) < (one.date ?? .distantPast, other.address)
    }

    /// By what it is about: a whole before its parts, and these in the year's order.
    static func isEarlier(_ one: Evidence, _ other: Evidence) -> Bool {
        guard let first = one.period, let second = other.period else {
            return (one.period == nil ? 1 : 0, one.address) < (other.period == nil ? 1 : 0, other.address)
        }
        return (first.from, second.to, one.address) < (second.from, first.to, other.address)
    }
}

extension CalendarDay {
    /// Before any day of a record.
    fileprivate static let distantPast = CalendarDay(daysSince1970: .min)
}
