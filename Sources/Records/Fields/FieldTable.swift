import Findings
import ThaiText

/// A value that is read from a mapping by the table of its fields.
protocol FieldOwner: Sendable {
    /// The value before any key is read; what its required keys hold until then is never seen.
    init()
    static var fields: FieldTable<Self> { get }
    /// The rules that hold between its keys.
    static var checks: [Check<Self>] { get }
}

extension FieldOwner {
    static var checks: [Check<Self>] { [] }

    /// Runs the rules whose keys could all be read on a value that was read from a node.
    func check(at node: Node, _ filling: Filling, _ decoding: inout Decoding) {
        for check in Self.checks {
            check.run(self, at: node, filling, &decoding)
        }
    }
}

/// What came of reading a mapping.
struct Filling {
    /// The English names of keys whose values cannot be relied on: refused, missing, or hidden behind a typing error.
    fileprivate(set) var unread: Set<String> = []
    /// Whether everything in the mapping was understood.
    fileprivate(set) var isWhole = true
}

/// All keys of an `Owner`: a closed schema.
struct FieldTable<Owner>: Sendable {
    let fields: [Field<Owner>]
    private let index: [String: Int]

    init(_ fields: [Field<Owner>]) {
        self.fields = fields
        var index: [String: Int] = [:]
        for (number, field) in fields.enumerated() {
            index[field.name] = number
            index[field.alias] = number
        }
        self.index = index
    }

    var descriptions: [FieldDescription] { fields.map(\.description) }

    /// Fills the owner from a mapping and reports every key that is unknown, given twice, or missing, and every value
    /// that is refused.
    func fill(_ owner: inout Owner, from node: Node, _ decoding: inout Decoding) -> Filling {
        var filling = Filling(unread: decoding.takeRefused())
        guard let entries = node.entries else {
            decoding.report(.wrongShape(at: decoding.place(node), expected: .mapping))
            return Filling(unread: Set(fields.map(\.name)), isWhole: false)
        }
        var keys = [Node?](repeating: nil, count: fields.count)
        for entry in entries where !decoding.isFull {
            guard let number = index[entry.name] else {
                report(unknownKey: entry.key, &filling, &decoding)
                continue
            }
            if let earlier = keys[number] {
                decoding.report(
                    .repeated(
                        fields[number].description, as: entry.name, at: decoding.place(entry.key),
                        after: earlier.text ?? "", at: decoding.place(earlier)))
                filling.unread.insert(fields[number].name)
                continue
            }
            keys[number] = entry.key
            if !fields[number].fill(&owner, entry.value, &decoding) { filling.unread.insert(fields[number].name) }
        }
        for (field, key) in zip(fields, keys) where key == nil && field.description.isRequired {
            // A key that is only mistyped has been reported as unknown.
            guard filling.unread.insert(field.name).inserted else { continue }
            decoding.report(
                .missingKey(field.description, at: decoding.place(node), inTable: decoding.isTable))
        }
        if decoding.isFull || !filling.unread.isEmpty { filling.isWhole = false }
        return filling
    }

    private func report(unknownKey key: Node, _ filling: inout Filling, _ decoding: inout Decoding) {
        let names = fields.flatMap { [$0.name, $0.alias] }
        let nearest = EditDistance.nearest(to: key.text ?? "", in: names)
        decoding.report(
            .unknownKey(
                key.text ?? "", at: decoding.place(key), nearest: nearest, known: names, inTable: decoding.isTable))
        filling.isWhole = false
        if let number = nearest.flatMap({ index[$0] }) { filling.unread.insert(fields[number].name) }
    }
}
