extension Sequence {
    /// Of the elements with the same key, the first alone, where it stands.
    func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}

extension Sequence where Element: Hashable {
    /// Each element once, where it stands first.
    func uniqued() -> [Element] { uniqued { $0 } }
}
