import Records
import ThaiText

/// All personnel rules, with what is in force on the day.
public struct PersonnelRegister: Sendable {
    /// By kind in the order of the schema; within it what is in force first, then the newest.
    public let groups: [PersonnelGroup]
    private let byID: [RecordID: PersonnelEntry]

    init(_ rules: [RecordOf<PersonnelRule>], references: References, today: CalendarDay) {
        let entries = rules.newestFirst().map { PersonnelEntry($0, references: references, today: today) }
        byID = Dictionary(entries.map { ($0.rule.id, $0) }) { first, _ in first }
        groups = PersonnelRuleKind.allCases.compactMap { kind in
            let entries = entries.filter { $0.rule.content.rule == kind }
            guard !entries.isEmpty else { return nil }
            return PersonnelGroup(
                kind: kind,
                entries: entries.filter { $0.standing == .inForce } + entries.filter { $0.standing != .inForce })
        }
    }

    /// The entry of one rule.
    public func entry(_ id: RecordID) -> PersonnelEntry? { byID[id] }
}

/// The rules of one kind.
public struct PersonnelGroup: Sendable {
    public let kind: PersonnelRuleKind
    public let entries: [PersonnelEntry]
}

/// A rule and where it stands on the day.
public struct PersonnelEntry: Sendable {
    public let rule: RecordOf<PersonnelRule>
    public let standing: Standing
    /// The rules that took its place, oldest first.
    public let replacedBy: [Record]
    /// The rule whose place it took.
    public let replaces: Record?

    /// Whether a rule holds.
    public enum Standing: Sendable, Hashable {
        case inForce
        /// Its first day is still to come.
        case notYet
        /// Another has taken its place.
        case replaced
        /// Its last day is past.
        case ended
        case withdrawn

        public var thai: String {
            switch self {
            case .inForce: "ใช้บังคับอยู่"
            case .notYet: "ยังไม่ถึงวันใช้บังคับ"
            case .replaced: "ถูกแทนที่แล้ว"
            case .ended: "สิ้นสุดการใช้บังคับ"
            case .withdrawn: "ถอนแล้ว"
            }
        }
    }

    init(_ rule: RecordOf<PersonnelRule>, references: References, today: CalendarDay) {
        self.rule = rule
        replacedBy = references.replacements(of: rule.id)
        replaces = rule.content.replaces.flatMap(references.record)
        // A rule still to come has not yet taken anything's place.
        let successors = replacedBy.compactMap(RecordOf<PersonnelRule>.init)
        let isReplaced = successors.contains { $0.effective.from <= today }
        if rule.withdrawn != nil {
            standing = .withdrawn
        } else if isReplaced {
            standing = .replaced
        } else if rule.effective.from > today {
            standing = .notYet
        } else {
            standing = rule.effective.contains(today) ? .inForce : .ended
        }
    }
}
