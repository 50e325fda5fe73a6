import Records

/// A value of a purchase, and the notice that states it.
public struct Figure<Value: Sendable>: Sendable {
    public let value: Value
    public let notice: RecordOf<Notice>
}
