import Records
import ThaiText

/// A rule and where it stands on the day.
public struct PersonnelEntry: Sendable {
    public let rule: RecordOf<PersonnelRule>
    public let standing: Standing
    /// The rules that took its place or will take it, the first to begin first.
    public let replacedBy: [RecordOf<PersonnelRule>]
    /// The rule whose place it took.
    public let replaces: RecordOf<PersonnelRule>?

    /// Whether a rule holds.
    public enum Standing: Sendable, Hashable {
        case inForce
        /// Its first day is still to come.
        case notYet
        /// Another has taken its place.
        case replaced
        /// Its last day is past.
        case ended
        /// A corrected edition says the same thing rightly.
        case corrected
        case withdrawn

        public var thai: String {
            switch self {
            case .inForce: "ใช้บังคับอยู่"
            case .notYet: "ยังไม่ถึงวันใช้บังคับ"
            case .replaced: "ถูกแทนที่แล้ว"
            case .ended: "สิ้นสุดการใช้บังคับ"
            case .corrected: "มีฉบับแก้ไข"
            case .withdrawn: "ถอนแล้ว"
            }
        }

        /// Whether it held, holds or will hold as it is written.
        public var counts: Bool { self != .corrected && self != .withdrawn }
    }

    init(_ rule: RecordOf<PersonnelRule>, _ succession: RuleSuccession, today: CalendarDay) {
        self.rule = rule
        replacedBy = succession.successors(of: rule)
        replaces = succession.predecessor(of: rule)
        if rule.withdrawn != nil {
            standing = .withdrawn
        } else if succession.isCorrected(rule) {
            standing = .corrected
        } else if replacedBy.contains(where: { $0.effective.from <= today }) {
            // A rule still to come has not yet taken anything's place.
            standing = .replaced
        } else if rule.effective.from > today {
            standing = .notYet
        } else {
            standing = rule.effective.contains(today) ? .inForce : .ended
        }
    }

    /// The day from which another has its place, or will have it; nil where none does.
    public var replacedFrom: CalendarDay? { replacedBy.first?.effective.from }

    /// Whether another takes its place before the last day that is set for it.
    public func isReplacedEarly(by successor: RecordOf<PersonnelRule>) -> Bool {
        rule.effective.to.map { successor.effective.from <= $0 } ?? false
    }

    /// Its last day, as set or because another takes its place the day after; nil where none is known.
    public var lastDay: CalendarDay? {
        [rule.effective.to, replacedFrom?.adding(days: -1)].compactMap(\.self).min()
    }
}

/// How long a rule held in a fiscal year.
public struct Tenure: Sendable {
    public let entry: PersonnelEntry
    /// Whether its first day lies in the year.
    public let begins: Bool
    /// Whether its last day lies in the year.
    public let ends: Bool

    /// Nil where it held on no day of the year, or does not count.
    init?(of entry: PersonnelEntry, in year: FiscalYear) {
        let first = entry.rule.effective.from
        let last = entry.lastDay
        guard entry.standing.counts, first <= min(year.last, last ?? year.last), last.map({ year.first <= $0 }) ?? true
        else { return nil }
        self.entry = entry
        begins = year.contains(first)
        ends = last.map(year.contains) ?? false
    }
}
