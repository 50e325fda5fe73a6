/// A month of the year, with its Thai name.
public struct ThaiMonth: Sendable, Hashable, CaseIterable {
    /// 1 (January) to 12 (December).
    public let number: Int

    /// A month by its number, or nil outside 1–12.
    public init?(_ number: Int) {
        guard (1...12).contains(number) else { return nil }
        self.number = number
    }

    init(unchecked number: Int) {
        self.number = number
    }

    /// The name in full: มกราคม.
    public var name: String { Self.names[number - 1] }

    /// The name in short: ม.ค.
    public var abbreviation: String { Self.abbreviations[number - 1] }

    /// The quarter of the fiscal year, 1 to 4; October begins the first.
    public var fiscalQuarter: Int { (number + 2) % 12 / 3 + 1 }

    /// January to December.
    public static let allCases = (1...12).map(ThaiMonth.init(unchecked:))

    /// October to September, the order of a fiscal year.
    public static let fiscalOrder = Array(allCases[9...] + allCases[..<9])

    private static let names = [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ]

    private static let abbreviations = [
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
        "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
    ]
}
