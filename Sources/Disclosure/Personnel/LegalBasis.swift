import Records
import ThaiText

/// A law or rule that personnel rules cite, and those that rest on it.
public struct LegalBasis: Sendable, Identifiable {
    /// As the newest of them spells it.
    public let name: String
    /// The name without its spaces and with Arabic digits, so that one law is not two.
    let key: String
    /// Newest first; those that were corrected or withdrawn are not among them.
    public let entries: [PersonnelEntry]

    /// Short and of Latin letters, for an address.
    public var id: String { Fingerprint.of(key) }

    /// In the order of a dictionary; `entries` are newest first.
    static func all(of entries: [PersonnelEntry]) -> [LegalBasis] {
        var names: [String: String] = [:]
        var citing: [String: [PersonnelEntry]] = [:]
        for entry in entries where entry.standing.counts {
            var keys: Set<String> = []
            for name in entry.rule.basis {
                let key = Folding.key(name)
                guard keys.insert(key).inserted else { continue }
                names[key] = names[key] ?? name
                citing[key, default: []].append(entry)
            }
        }
        return
            citing
            .map { key, entries in LegalBasis(name: names[key] ?? key, key: key, entries: entries) }
            .map { (sortKey: ThaiSortKey($0.name), basis: $0) }
            .sorted { ($0.sortKey, $0.basis.key) < ($1.sortKey, $1.basis.key) }
            .map(\.basis)
    }
}
