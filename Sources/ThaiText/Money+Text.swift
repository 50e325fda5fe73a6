extension Money {
    /// The form for tables, always with two decimals: 498,000.50.
    public var grouped: String { sign + groupedBaht + "." + decimals }

    /// The form for prose, with decimals only where there are satang: 498,000.
    public var groupedShort: String { parts.satang == 0 ? sign + groupedBaht : grouped }

    /// The form for data files, always with two decimals: 498000.50.
    public var plain: String { "\(sign)\(parts.baht).\(decimals)" }

    /// The amount's whole baht and the satang beside them, without the sign.
    var parts: (baht: UInt64, satang: UInt64) {
        let (baht, satang) = satang.magnitude.quotientAndRemainder(dividingBy: 100)
        return (baht, satang)
    }

    private var sign: String { satang < 0 ? "-" : "" }

    private var decimals: String { padded(parts.satang, to: 2) }

    private var groupedBaht: String {
        let digits = Array(String(parts.baht).utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 4 / 3)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(digit)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
