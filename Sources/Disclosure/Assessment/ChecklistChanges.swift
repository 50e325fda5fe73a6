import Records

/// Which item of a list asks for what which item of the list before did.
struct ChecklistChanges: Sendable {
    /// By the number of an item, the items of the list before that share a topic with it, by number.
    let before: [Int: [ChecklistItem]]
    /// By the number of an item of the list before, those of this list.
    let after: [Int: [ChecklistItem]]

    init(from old: [ChecklistItem], to new: [ChecklistItem]) {
        before = Self.sharing(new, with: old)
        after = Self.sharing(old, with: new)
    }

    private static func sharing(_ items: [ChecklistItem], with others: [ChecklistItem]) -> [Int: [ChecklistItem]] {
        var byTopic: [Topic: [Int]] = [:]
        for (index, other) in others.enumerated() {
            for topic in other.topics { byTopic[topic, default: []].append(index) }
        }
        let shared = items.map { item in
            (item.number, Set(item.topics.flatMap { byTopic[$0] ?? [] }).sorted().map { others[$0] })
        }
        return Dictionary(shared) { first, _ in first }
    }
}
