extension Sequence {
    /// The sum of an amount of each element; like `+`, it stays at the end of the range that it passes.
    public func sum(_ amount: (Element) -> Money) -> Money {
        reduce(.zero) { $0 + amount($1) }
    }
}
