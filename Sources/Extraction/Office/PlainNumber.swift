/// Numbers as spreadsheets store them.
enum PlainNumber {
    /// The number in digits alone (`1103700123456`) where it is stored with a power of ten (`1.103700123456E+12`) or
    /// with a fraction that is nothing (`1103700123456.0`); as it is where it is no such number, or one of over 40 digits.
    static func spelledOut(_ text: String) -> String {
        guard text.utf8.contains(where: { [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains($0) })
        else {
            return text
        }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        guard parts.count <= 2, let mantissa = parts.first, let exponent = parts.count == 2 ? Int(parts[1]) : 0,
            abs(exponent) <= 40
        else { return text }
        let isNegative = mantissa.hasPrefix("-")
        let pieces = mantissa.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard pieces.count <= 2, let whole = pieces.first, !whole.isEmpty,
            pieces.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return text }
        var digits = Array(pieces.joined())
        var point = whole.count + exponent
        while point > digits.count { digits.append("0") }
        while point < 1 {
            digits.insert("0", at: 0)
            point += 1
        }
        while digits.count > point, digits.last == "0" { digits.removeLast() }
        let fraction = digits[point...]
        return (isNegative ? "-" : "") + String(digits[..<point]) + (fraction.isEmpty ? "" : "." + String(fraction))
    }
}
