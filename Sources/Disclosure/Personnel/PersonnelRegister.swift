import Records
import ThaiText

/// All personnel rules with what is in force on the day, and the yearly reports on them.
public struct PersonnelRegister: Sendable {
    /// Every kind of rule in the order of the schema, those of which there is none too; reports stand apart.
    public let groups: [PersonnelGroup]
    /// The yearly reports, newest year first.
    public let reports: [PersonnelReport]
    /// Every law and rule that is cited, in the order of a dictionary.
    public let bases: [LegalBasis]
    private let byID: [RecordID: PersonnelEntry]
    private let chains: [RecordID: RuleChain]
    private let basesByKey: [String: LegalBasis]

    init(_ rules: [RecordOf<PersonnelRule>], references: References, today: CalendarDay) {
        let rules = rules.newestFirst()
        let succession = RuleSuccession(rules, references: references)
        let entries = rules.map { PersonnelEntry($0, succession, today: today) }
        byID = Dictionary(entries.map { ($0.rule.id, $0) }) { first, _ in first }
        chains = RuleChain.index(entries)
        groups = PersonnelRuleKind.allCases.filter { $0 != .report }.map { kind in
            PersonnelGroup(kind: kind, entries: entries.filter { $0.rule.content.rule == kind })
        }
        reports = PersonnelReport.all(of: entries)
        bases = LegalBasis.all(of: entries)
        basesByKey = Dictionary(uniqueKeysWithValues: bases.map { ($0.key, $0) })
    }

    /// Every rule and report, by kind.
    public var entries: [PersonnelEntry] { groups.flatMap(\.entries) + reports.map(\.entry) }

    /// The entry of one rule.
    public func entry(_ id: RecordID) -> PersonnelEntry? { byID[id] }

    /// What a rule replaced and what replaced it, back to the first and on to the last; nil where it stands alone.
    public func chain(of id: RecordID) -> RuleChain? { chains[id] }

    /// A cited law by its name, however that is spaced; nil where none that counts cites it.
    public func basis(_ name: String) -> LegalBasis? { basesByKey[Folding.key(name)] }

    /// The rules that held on a day of the fiscal year at least, by kind; kinds without any are left out.
    public func tenures(in year: FiscalYear) -> [(kind: PersonnelRuleKind, tenures: [Tenure])] {
        groups.compactMap { group in
            let tenures = group.entries.compactMap { Tenure(of: $0, in: year) }
            return tenures.isEmpty ? nil : (group.kind, tenures)
        }
    }

    /// The reports on the years in which a rule held, newest first; none on a report itself.
    public func reports(on entry: PersonnelEntry) -> [PersonnelReport] {
        guard entry.rule.content.rule != .report else { return [] }
        return reports.filter { $0.entry.standing.counts && Tenure(of: entry, in: $0.year) != nil }
    }
}

/// The rules of one kind, newest first.
public struct PersonnelGroup: Sendable {
    public let kind: PersonnelRuleKind
    public let entries: [PersonnelEntry]

    public var inForce: [PersonnelEntry] { entries.filter { $0.standing == .inForce } }
    /// Those whose first day is still to come.
    public var toCome: [PersonnelEntry] { entries.filter { $0.standing == .notYet } }
    /// Those that were replaced, ended, corrected or withdrawn.
    public var past: [PersonnelEntry] { entries.filter { $0.standing != .inForce && $0.standing != .notYet } }
}
