/// What kind of personal data stands somewhere, the gravest first.
public enum PersonalDataKind: Int, Sendable, Comparable, CaseIterable {
    /// A natural person's 13-digit number (เลขประจำตัวประชาชน).
    case idNumber
    /// A list of people who receive welfare, or who are ill or disabled.
    case welfareRecipients
    /// A bank account that is not an organisation's.
    case bankAccount
    /// A mobile number beside a person's name.
    case mobileNumber
    /// A house number beside a person's name.
    case houseNumber
    /// The day on which a person was born.
    case birthDate

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Personal data that stand in a text.
public struct Sighting: Sendable, Hashable {
    public let kind: PersonalDataKind
    /// In UTF-8 offsets into the text.
    public let range: Range<Int>
    /// What may be shown of it, such as `x-xxxx-xxxxx-12-3`; of a list how many names it has.
    public let masked: String
}
