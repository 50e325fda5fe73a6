import Records

/// Which personnel rule took the place of which; a corrected edition stands where the one stood that it corrects.
struct RuleSuccession {
    private let rules: [RecordID: RecordOf<PersonnelRule>]
    private let corrected: Set<RecordID>
    /// By the first edition of what they replaced.
    private var successors: [RecordID: [RecordOf<PersonnelRule>]] = [:]

    init(_ all: [RecordOf<PersonnelRule>], references: References) {
        rules = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        corrected = Set(
            all.filter { rule in
                rule.withdrawn == nil && !references.counts(rule.record) { $0.content is PersonnelRule }
            }.map(\.id))
        for rule in all where rule.withdrawn == nil && !isCorrected(rule) {
            guard let older = predecessor(of: rule), let first = editions(of: older).last else { continue }
            successors[first.id, default: []].append(rule)
        }
        successors = successors.mapValues { rules in
            rules.sorted { ($0.effective.from, $0.id) < ($1.effective.from, $1.id) }
        }
    }

    /// Whether another edition took its place, and not because it was withdrawn.
    func isCorrected(_ rule: RecordOf<PersonnelRule>) -> Bool { corrected.contains(rule.id) }

    /// The rules that count and took its place, the first to begin first.
    func successors(of rule: RecordOf<PersonnelRule>) -> [RecordOf<PersonnelRule>] {
        editions(of: rule).last.flatMap { successors[$0.id] } ?? []
    }

    /// The rule whose place it took, as it says or the edition that it corrects.
    func predecessor(of rule: RecordOf<PersonnelRule>) -> RecordOf<PersonnelRule>? {
        editions(of: rule).lazy.compactMap(\.replaces).first.flatMap { rules[$0] }
    }

    /// A rule and the earlier editions that it corrects, back to the first; no edition twice, though they may say so.
    private func editions(of rule: RecordOf<PersonnelRule>) -> [RecordOf<PersonnelRule>] {
        var editions = [rule]
        var seen: Set = [rule.id]
        while let older = editions.last?.corrects.flatMap({ rules[$0] }), seen.insert(older.id).inserted {
            editions.append(older)
        }
        return editions
    }
}
