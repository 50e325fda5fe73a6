extension Bilingual {
    /// Names one after the other: of more than ten, the first ten and how many more there are.
    public static func list(_ names: [String]) -> Bilingual {
        let first = names.prefix(10).joined(separator: ", ")
        let more = names.count - 10
        guard more > 0 else { return Bilingual(th: first, en: first) }
        return Bilingual(th: "\(first) และอีก \(more)", en: "\(first) and \(more) more")
    }
}
