import Findings

/// What is said of one key, without the type it is decoded into: for hints, for new records, for the handbook.
public struct FieldDescription: Sendable {
    /// The English key.
    public let name: String
    /// The Thai key that may be used in its place.
    public let alias: String
    public let isRequired: Bool
    /// What the key means, for the person who fills it in.
    public let meaning: Bilingual
    /// What may stand there.
    public let type: ValueDescription

    /// The key in both languages.
    var names: Set<String> { [name, alias] }
}

/// One key of an `Owner`: its names, its type, and the property it fills. A field is declared once, in the table of
/// its owner.
struct Field<Owner>: Sendable {
    let description: FieldDescription
    /// Reads the value and puts it into the owner; false where it was refused.
    let fill: @Sendable (inout Owner, Node, inout Decoding) -> Bool

    var name: String { description.name }
    var alias: String { description.alias }

    /// A key that every record of the kind must have.
    static func required<Value>(
        _ name: String, _ alias: String, _ property: WritableKeyPath<Owner, Value> & Sendable,
        _ type: ValueType<Value>, _ meaning: Bilingual
    ) -> Field {
        Field(name, alias, isRequired: true, type, meaning) { $0[keyPath: property] = $1 }
    }

    /// A key that may be left out, which leaves the property nil.
    static func optional<Value>(
        _ name: String, _ alias: String, _ property: WritableKeyPath<Owner, Value?> & Sendable,
        _ type: ValueType<Value>, _ meaning: Bilingual
    ) -> Field {
        Field(name, alias, isRequired: false, type, meaning) { $0[keyPath: property] = $1 }
    }

    /// A key that may be left out, which leaves the property at its default.
    static func defaulted<Value>(
        _ name: String, _ alias: String, _ property: WritableKeyPath<Owner, Value> & Sendable,
        _ type: ValueType<Value>, _ meaning: Bilingual
    ) -> Field {
        Field(name, alias, isRequired: false, type, meaning) { $0[keyPath: property] = $1 }
    }

    private init<Value>(
        _ name: String, _ alias: String, isRequired: Bool, _ type: ValueType<Value>, _ meaning: Bilingual,
        set: @escaping @Sendable (inout Owner, Value) -> Void
    ) {
        description = FieldDescription(
            name: name, alias: alias, isRequired: isRequired, meaning: meaning, type: type.description)
        fill = { owner, node, decoding in
            guard let value = type.read(node, &decoding) else { return false }
            set(&owner, value)
            return true
        }
    }

    private init(description: FieldDescription, fill: @escaping @Sendable (inout Owner, Node, inout Decoding) -> Bool) {
        self.description = description
        self.fill = fill
    }

    /// The same key of a larger value that holds the owner.
    func lifted<Whole>(to part: WritableKeyPath<Whole, Owner> & Sendable) -> Field<Whole> {
        Field<Whole>(description: description) { whole, node, decoding in
            fill(&whole[keyPath: part], node, &decoding)
        }
    }

    /// The same key, which this owner's kind cannot do without.
    func required() -> Field {
        Field(
            description: FieldDescription(
                name: name, alias: alias, isRequired: true, meaning: description.meaning, type: description.type),
            fill: fill)
    }
}
