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
        guard let number = number(digits) else { return nil }
        let sum = zip(number, (2...13).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        guard (11 - sum % 11) % 10 == number[12] else { return nil }
        return switch number[0] {
        case 0: .juristicPerson
        case 1...8: .naturalPerson
        default: nil
        }
    }

    /// The number with all but its last three digits hidden, x-xxxx-xxxxx-12-3; all hidden if it has not 13 digits.
    public static func masked(_ digits: String) -> String {
        guard let number = number(digits) else {
            return String(arabicDigits(digits).map { $0.isNumber ? "x" : $0 })
        }
        return "x-xxxx-xxxxx-\(number[10])\(number[11])-\(number[12])"
    }

    private static func number(_ text: String) -> [Int]? {
        var number: [Int] = []
        for byte in arabicDigits(text).utf8 where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "-") {
            guard byte.isDigit, number.count < 13 else { return nil }
            number.append(Int(byte - UInt8(ascii: "0")))
        }
        return number.count == 13 ? number : nil
    }
}
