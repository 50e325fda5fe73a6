import Findings

/// A value and where it stands, for a rule that speaks of values which may stand in a table beside the record.
struct Placed<Value: Sendable>: Sendable {
    let value: Value
    let place: Place
}

extension ValueType {
    /// A value of another type that keeps its place.
    static func placed<Inner>(_ type: ValueType<Inner>) -> ValueType where Value == Placed<Inner> {
        ValueType(type.description) { node, decoding in
            type.read(node, &decoding).map { Placed(value: $0, place: decoding.place(node)) }
        }
    }
}
