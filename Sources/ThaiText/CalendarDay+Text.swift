extension CalendarDay {
    /// The form for data files: 2025-01-15 (ISO 8601, ค.ศ.).
    public var iso8601: String { dashed(year: year) }

    /// The form for records, which officials read: 2568-01-15 (พ.ศ.).
    public var dashedThai: String { dashed(year: buddhistYear) }

    /// The form for pages: 15 มกราคม 2568.
    public var longThai: String { "\(day) \(thaiMonth.name) \(buddhistYear)" }

    /// The form for tables: 15 ม.ค. 2568.
    public var shortThai: String { "\(day) \(thaiMonth.abbreviation) \(buddhistYear)" }

    private func dashed(year: Int) -> String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }
}

/// A number that is not negative, with zeros in front up to a width.
func padded(_ number: some BinaryInteger, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
