import ThaiText

extension Money {
    /// This in thousandths of a whole, rounded; nil where the whole is nothing, or less.
    public func perMille(of whole: Money) -> Int? {
        guard whole > .zero else { return nil }
        // A million-fold is beyond all that is meant, and within what an Int holds.
        return Int(min((Double(satang) / Double(whole.satang) * 1000).rounded(), 1e9))
    }
}
