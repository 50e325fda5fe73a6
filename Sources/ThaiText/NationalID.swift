/// The 13-digit number of a person (เลขประจำตัวประชาชน) or juristic person (เลขทะเบียนนิติบุคคล), and its tax number.
public enum NationalID {
    /// Whose number it is.
    public enum Owner: Sendable {
        /// A human being, whose number is personal data.
        case naturalPerson
        /// A company, partnership or public body, whose number may be published.
        case juristicPerson
    }

    /// Whose number this is, or nil unless it has 13 digits, Thai or Arabic, of which the last checks the others; the
    /// first is 1–8 for a person and 0 for a juristic person, and spaces and dashes do not count.
    public static func owner(of digits: String) -> Owner? {
        number(digits).flatMap(owner)
    }

    /// Whose number these 13 ASCII digits are, or nil unless the last checks the others.
    public static func owner(of digits: [UInt8]) -> Owner? {
        guard digits.count == 13, digits.allSatisfy(\.isDigit) else { return nil }
        var sum = 0
        for index in 0..<12 { sum += Int(digits[index] - UInt8(ascii: "0")) * (13 - index) }
        guard (11 - sum % 11) % 10 == digits[12] - UInt8(ascii: "0") else { return nil }
        return switch digits[0] {
        case UInt8(ascii: "0"): .juristicPerson
        case UInt8(ascii: "9"): nil
        default: .naturalPerson
        }
    }

    /// The number with all but its last three digits hidden, x-xxxx-xxxxx-12-3; all hidden if it has not 13 digits.
    public static func masked(_ digits: String) -> String {
        guard let number = number(digits) else {
            return String(arabicDigits(digits).map { $0.isNumber ? "x" : $0 })
        }
        let last = String(decoding: number.suffix(3), as: UTF8.self)
        return "x-xxxx-xxxxx-\(last.prefix(2))-\(last.suffix(1))"
    }

    private static func number(_ text: String) -> [UInt8]? {
        var number: [UInt8] = []
        for byte in arabicDigits(text).utf8 where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "-") {
            guard byte.isDigit, number.count < 13 else { return nil }
            number.append(byte)
        }
        return number.count == 13 ? number : nil
    }
}
