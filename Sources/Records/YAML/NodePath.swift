import ThaiText

/// One step down into front matter: a key, in either language, or an index from 0.
public enum PathStep: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case key(String)
    case index(Int)

    public init(stringLiteral value: String) { self = .key(value) }
    public init(integerLiteral value: Int) { self = .index(value) }

    /// The key that a fiscal year has in a map of years.
    public static func year(_ year: FiscalYear) -> PathStep { .key(String(year.buddhistYear)) }
}

extension Node {
    /// What to point at for a path: the text it leads to, the key of a list or mapping, or the deepest thing on the way
    /// where the path goes further than the front matter.
    func target(_ path: some Sequence<PathStep>, aliases: KeyAliases) -> Node {
        var (node, target) = (self, self)
        for step in path {
            guard let (key, value) = node.child(step, aliases: aliases) else { break }
            (node, target) = (value, value.text == nil ? key ?? value : value)
        }
        return target
    }

    private func child(_ step: PathStep, aliases: KeyAliases) -> (key: Node?, value: Node)? {
        switch (step, value) {
        case (.index(let index), .sequence(let items)):
            items.indices.contains(index) ? (nil, items[index]) : nil
        case (.key(let name), .mapping(let entries)):
            entries.first { aliases.same(name, arabicDigits($0.name)) }.map { ($0.key, $0.value) }
        default:
            nil
        }
    }
}
