extension Money {
    /// Why a text is not an amount.
    public enum ParseFailure: Error, Sendable, Equatable {
        /// Not one of the forms of an amount.
        case format
        /// More than two digits after the point.
        case thirdDecimal
        /// Commas elsewhere than before every third digit: 4,98,000.
        case grouping
        /// More than 10^11 baht, or less than −10^11.
        case outOfRange
    }

    /// Reads `498000`, `498,000.50`, `๔๙๘,๐๐๐ บาท`, with a leading `-` if negative, or ไม่ใช้งบประมาณ, which is zero.
    public init(parsing text: some StringProtocol) throws(ParseFailure) {
        let text = Folding.fold(text)
        if text == "ไม่ใช้งบประมาณ" {
            self = .zero
            return
        }
        var cursor = Cursor(text)
        let isNegative = cursor.take(UInt8(ascii: "-"))
        let baht = try Self.baht(&cursor)
        let fraction = try Self.fraction(&cursor)
        cursor.skipSpaces()
        _ = cursor.take("บาท")
        guard cursor.isAtEnd else { throw .format }
        guard baht < Self.limit || baht == Self.limit && fraction == 0 else { throw .outOfRange }
        let satang = Int64(baht * 100 + fraction)
        self.init(satang: isNegative ? -satang : satang)
    }

    /// The largest amount accepted, in baht: above any local budget, and nine hundred thousand of them still add up exactly.
    private static let limit = 100_000_000_000

    private static func baht(_ cursor: inout Cursor) throws(ParseFailure) -> Int {
        guard let head = cursor.number() else { throw .format }
        var baht = head.value
        while cursor.take(UInt8(ascii: ",")) {
            guard head.width <= 3, let group = cursor.number(), group.width == 3 else { throw .grouping }
            baht = min(baht * 1000 + group.value, Cursor.Number.ceiling)
        }
        return baht
    }

    private static func fraction(_ cursor: inout Cursor) throws(ParseFailure) -> Int {
        guard cursor.take(UInt8(ascii: ".")) else { return 0 }
        guard let decimals = cursor.number() else { throw .format }
        switch decimals.width {
        case 1: return decimals.value * 10
        case 2: return decimals.value
        default: throw .thirdDecimal
        }
    }
}
