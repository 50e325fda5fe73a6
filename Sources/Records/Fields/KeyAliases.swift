/// Which English and Thai keys mean the same, over all tables: so that a rule can name a key once and its place is
/// found in whichever language the record uses.
struct KeyAliases: Sendable {
    private let aliases: [String: Set<String>]

    init(_ fields: [FieldDescription]) {
        var aliases: [String: Set<String>] = [:]
        func collect(_ fields: [FieldDescription]) {
            for field in fields {
                aliases[field.name, default: []].insert(field.alias)
                collect(field.type.members)
            }
        }
        collect(fields)
        self.aliases = aliases
    }

    /// Whether a key as written is the one that a rule names in English.
    func same(_ name: String, _ written: String) -> Bool {
        name == written || aliases[name]?.contains(written) == true
    }
}
