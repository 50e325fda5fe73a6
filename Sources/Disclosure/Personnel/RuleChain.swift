import Records
import ThaiText

/// Rules that followed one another, each in the place of an older one or as its corrected edition.
public struct RuleChain: Sendable {
    /// Oldest first, and what was replaced before what replaced it; where several replaced one, each of them.
    public let entries: [PersonnelEntry]

    /// The chains of two rules and more, by the rules in them; rules that replace each other in a circle are one too.
    static func index(_ entries: [PersonnelEntry]) -> [RecordID: RuleChain] {
        let byID = Dictionary(entries.map { ($0.rule.id, $0) }) { first, _ in first }
        let older = byID.mapValues { entry in
            Set([entry.rule.replaces, entry.rule.corrects].compactMap(\.self))
                .filter { $0 != entry.rule.id && byID[$0] != nil }
        }
        let newer = inverse(older)
        let ranks = ranks(byID, older: older, newer: newer)
        var index: [RecordID: RuleChain] = [:]
        for id in byID.keys where index[id] == nil {
            var ids: Set = [id]
            var waiting = [id]
            while let next = waiting.popLast() {
                let neighbours = (older[next] ?? []).union(newer[next] ?? [])
                waiting += neighbours.filter { ids.insert($0).inserted }
            }
            guard ids.count > 1 else { continue }
            let chain = RuleChain(entries: ids.compactMap { ranks[$0] }.sorted().compactMap { byID[$0.id] })
            for id in ids { index[id] = chain }
        }
        return index
    }

    /// Where each rule stands in its chain. Those of a circle, which has no oldest, stand by their own first day.
    private static func ranks(
        _ entries: [RecordID: PersonnelEntry], older: [RecordID: Set<RecordID>], newer: [RecordID: Set<RecordID>]
    ) -> [RecordID: Rank] {
        var ranks = entries.mapValues { Rank(start: $0.rule.effective.from, depth: 0, id: $0.rule.id) }
        var missing = older.mapValues(\.count)
        var waiting = missing.filter { $0.value == 0 }.map(\.key)
        while let id = waiting.popLast(), let rank = ranks[id] {
            for next in newer[id] ?? [] {
                ranks[next]?.follow(rank)
                missing[next, default: 0] -= 1
                if missing[next] == 0 { waiting.append(next) }
            }
        }
        return ranks
    }

    private static func inverse(_ relation: [RecordID: Set<RecordID>]) -> [RecordID: Set<RecordID>] {
        var inverse: [RecordID: Set<RecordID>] = [:]
        for (id, others) in relation {
            for other in others { inverse[other, default: []].insert(id) }
        }
        return inverse
    }

    /// By first day, but never before what it replaces.
    private struct Rank: Comparable {
        var start: CalendarDay
        var depth: Int
        let id: RecordID

        mutating func follow(_ older: Rank) {
            start = max(start, older.start)
            depth = max(depth, older.depth + 1)
        }

        static func < (left: Rank, right: Rank) -> Bool {
            (left.start, left.depth, left.id) < (right.start, right.depth, right.id)
        }
    }
}
