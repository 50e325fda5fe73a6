/// An amount of baht, exact to the satang; sums beyond `Int64` satang stay at its end instead of trapping.
public struct Money: Sendable, Hashable, Comparable, AdditiveArithmetic {
    /// The amount in satang, a hundredth of a baht.
    public let satang: Int64

    /// An amount in satang.
    public init(satang: Int64) {
        self.satang = satang
    }

    /// An amount in whole baht.
    public init(baht: Int64) {
        let (satang, overflow) = baht.multipliedReportingOverflow(by: 100)
        self.satang = overflow ? Self.end(negative: baht < 0) : satang
    }

    /// No money.
    public static let zero = Money(satang: 0)

    /// The sum, or the end of the range that it passes.
    public static func + (a: Money, b: Money) -> Money {
        let (sum, overflow) = a.satang.addingReportingOverflow(b.satang)
        return Money(satang: overflow ? end(negative: a.satang < 0) : sum)
    }

    /// The difference, or the end of the range that it passes.
    public static func - (a: Money, b: Money) -> Money {
        let (difference, overflow) = a.satang.subtractingReportingOverflow(b.satang)
        return Money(satang: overflow ? end(negative: a.satang < 0) : difference)
    }

    /// Whether the first amount is the smaller.
    public static func < (a: Money, b: Money) -> Bool { a.satang < b.satang }

    private static func end(negative: Bool) -> Int64 { negative ? .min : .max }
}
