import Findings

/// What may stand as a value, said to a person.
public struct ValueDescription: Sendable {
    /// The type's name, such as «วันที่».
    public let label: Bilingual
    /// A value as it may be typed, on one line; of a mapping, the keys that it cannot do without.
    public let example: String
    /// The keys of a mapping, or of a list's mappings.
    public let members: [FieldDescription]

    init(_ label: Bilingual, example: String = "", members: [FieldDescription] = []) {
        self.label = label
        self.example = example
        self.members = members
    }

    static let mapping = ValueDescription(
        Bilingual(th: "บรรทัด «ชื่อ: ค่า»", en: "lines «key: value»"), example: "title: ข้อความ")

    /// The keys of a mapping as they may be typed: those that are required, or all where none is.
    static func example(of members: [FieldDescription]) -> String {
        let required = members.filter(\.isRequired)
        let keys = (required.isEmpty ? members : required).map { "\($0.name): \($0.type.example)" }
        return "{\(keys.joined(separator: ", "))}"
    }
}

/// How a value is read from front matter: nil and a finding where it cannot be.
struct ValueType<Value>: Sendable {
    let description: ValueDescription
    let read: @Sendable (Node, inout Decoding) -> Value?

    init(_ description: ValueDescription, read: @escaping @Sendable (Node, inout Decoding) -> Value?) {
        self.description = description
        self.read = read
    }

    /// A type written as plain text; lists, mappings and empty values are refused before `parse` sees them.
    static func scalar(
        _ label: Bilingual, example: String, parse: @escaping @Sendable (String, Node, inout Decoding) -> Value?
    ) -> ValueType {
        let description = ValueDescription(label, example: example)
        return ValueType(description) { node, decoding in
            guard let text = node.text else {
                decoding.report(.notPlain(at: decoding.place(node), expected: description))
                return nil
            }
            let trimmed = text.trimmingWhitespace()
            guard !trimmed.isEmpty else {
                decoding.report(.emptyValue(at: decoding.place(node), expected: description))
                return nil
            }
            return parse(trimmed, node, &decoding)
        }
    }
}

extension ValueType where Value: FieldOwner {
    /// A mapping with a closed schema of its own.
    static func object(_ label: Bilingual) -> ValueType {
        let members = Value.fields.descriptions
        let description = ValueDescription(label, example: ValueDescription.example(of: members), members: members)
        return ValueType(description) { node, decoding in
            guard node.entries?.isEmpty == false else {
                decoding.report(.notWritten(node, at: decoding.place(node), expected: description))
                return nil
            }
            var value = Value()
            let filling = Value.fields.fill(&value, from: node, &decoding)
            value.check(at: node, filling, &decoding)
            return filling.isWhole ? value : nil
        }
    }
}

extension ValueType {
    /// A list; one bad member spoils the list, so that a sum is never made of a part.
    static func list<Element>(of element: ValueType<Element>) -> ValueType where Value == [Element] {
        let label = Bilingual(
            th: "รายการของ\(element.description.label.th)", en: "a list of \(element.description.label.en)")
        let description = ValueDescription(
            label, example: "[\(element.description.example)]", members: element.description.members)
        return ValueType(description) { node, decoding in
            guard let items = node.items, !items.isEmpty else {
                decoding.report(.notWritten(node, at: decoding.place(node), expected: description))
                return nil
            }
            var values: [Element] = []
            for item in items where !decoding.isFull {
                if let value = element.read(item, &decoding) { values.append(value) }
            }
            return values.count == items.count ? values : nil
        }
    }

    /// A mapping whose keys are data, such as fiscal years.
    static func map<Key: Hashable & Sendable, Element>(
        _ key: ValueType<Key>, _ element: ValueType<Element>, label: Bilingual
    ) -> ValueType where Value == [Key: Element] {
        let description = ValueDescription(
            label, example: "{\(key.description.example): \(element.description.example)}",
            members: element.description.members)
        return ValueType(description) { node, decoding in
            guard let entries = node.entries, !entries.isEmpty else {
                decoding.report(.notWritten(node, at: decoding.place(node), expected: description))
                return nil
            }
            var values: [Key: Element] = [:]
            var keys: [Key: Node] = [:]
            for entry in entries where !decoding.isFull {
                let name = key.read(entry.key, &decoding)
                let value = element.read(entry.value, &decoding)
                guard let name else { continue }
                if let earlier = keys.updateValue(entry.key, forKey: name) {
                    let places = (decoding.place(entry.key), decoding.place(earlier))
                    decoding.report(.repeatedKey(entry.name, at: places.0, earlier: places.1))
                }
                values[name] = value
            }
            return values.count == entries.count ? values : nil
        }
    }
}
