import Findings
import ThaiText

/// A value that is read from a mapping by the table of its fields.
protocol FieldOwner: Sendable {
    /// The value before any key is read; what its required keys hold until then is never seen.
    init()
    static var fields: FieldTable<Self> { get }
    /// The rules that hold between its keys, run once all of them are read.
    static var checks: [Check<Self>] { get }
}

extension FieldOwner {
    static var checks: [Check<Self>] { [] }

    /// Runs the rules on a value that was read from a node.
    func check(at node: Node, _ decoding: inout Decoding) {
        for check in Self.checks {
            check.run(self, at: node, &decoding)
        }
    }
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

    /// Fills the owner from a mapping and reports every key that is unknown, given twice, or missing. Returns whether
    /// the owner is whole: all required keys were there, and no value was refused.
    func fill(_ owner: inout Owner, from node: Node, _ decoding: inout Decoding) -> Bool {
        guard let entries = node.entries else {
            decoding.report(.wrongShape(at: decoding.place(node), expected: .mapping))
            return false
        }
        let findingsBefore = decoding.findings.count
        var keys = [Node?](repeating: nil, count: fields.count)
        for entry in entries where !decoding.isFull {
            guard let number = index[entry.name] else {
                decoding.report(unknownKey(entry.key, decoding))
                continue
            }
            if let earlier = keys[number] {
                decoding.report(repeatedKey(entry.key, after: earlier, fields[number], decoding))
                continue
            }
            keys[number] = entry.key
            fields[number].fill(&owner, entry.value, &decoding)
        }
        for (field, key) in zip(fields, keys) where key == nil && field.description.isRequired {
            decoding.report(.missingKey(field.description, at: decoding.place(node)))
        }
        return !decoding.isFull && decoding.findings[findingsBefore...].allSatisfy { $0.severity < .error }
    }

    private func unknownKey(_ key: Node, _ decoding: Decoding) -> Finding {
        let names = fields.flatMap { [$0.name, $0.alias] }
        return .unknownKey(
            key.text ?? "", at: decoding.place(key), nearest: EditDistance.nearest(to: key.text ?? "", in: names),
            known: names)
    }

    private func repeatedKey(_ key: Node, after earlier: Node, _ field: Field<Owner>, _ decoding: Decoding) -> Finding {
        key.text == earlier.text
            ? .repeatedKey(key.text ?? "", at: decoding.place(key), earlier: decoding.place(earlier))
            : .keyInBothLanguages(field.description, at: decoding.place(key), earlier: decoding.place(earlier))
    }
}
