/// A text with one byte a character, so that its digits, signs and words are the same in whatever way they are typed:
/// ASCII in lower case, any decimal digit as 0–9, any dash as `-`, any space as a space, Thai letters as in Windows-874
/// without marks above them and with ำ as า. Invisible characters and Markdown's escapes are gone.
struct FoldedText {
    let bytes: [UInt8]
    /// Where each byte's character stands in the text, in UTF-8 offsets; one more for the end.
    private let offsets: [UInt32]
    /// How many of the bytes are digits.
    let digitCount: Int

    init(_ text: String) {
        var bytes: [UInt8] = []
        var offsets: [UInt32] = []
        bytes.reserveCapacity(text.utf8.count / 2)
        offsets.reserveCapacity(text.utf8.count / 2)
        var (offset, digitCount) = (UInt32(0), 0)
        for scalar in text.unicodeScalars {
            defer { offset += UInt32(UTF8.width(scalar)) }
            guard let byte = Self.byte(scalar) else { continue }
            // In Markdown, 1\-2345 is 1-2345, and ** begins or ends bold type.
            if let last = bytes.last, last == .backslash || last == .star,
                last == .star ? byte == .star : byte.isPunctuation
            {
                bytes.removeLast()
                offsets.removeLast()
                if byte == .star { continue }
            }
            // แ typed as เ and เ.
            if byte == .saraE, bytes.last == .saraE {
                bytes[bytes.count - 1] = .saraAe
                continue
            }
            if byte.isDigit { digitCount += 1 }
            bytes.append(byte)
            offsets.append(offset)
        }
        offsets.append(offset)
        self.bytes = bytes
        self.offsets = offsets
        self.digitCount = digitCount
    }

    /// The UTF-8 offsets at which a part stands in the text.
    func range(_ part: Range<Int>) -> Range<Int> { Int(offsets[part.lowerBound])..<Int(offsets[part.upperBound]) }

    private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x09: .tab
        case 0x0A, 0x0C, 0x2028, 0x2029: .newline
        case 0x0D: nil
        case 0x41...0x5A: UInt8(scalar.value) | 0x20
        case 0x20...0x7E: UInt8(scalar.value)
        case 0xE33: .saraAa
        case 0xE47...0xE4E: nil
        case 0xE50...0xE59: UInt8(scalar.value - 0xE50) + .zero
        case 0xE01...0xE5B: UInt8(scalar.value - 0xE01) + 0xA1
        // The forms of full width.
        case 0xFF01...0xFF5E: byte(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
        case 0x2500...0x257F: UInt8(ascii: "|")
        case 0xB7, 0x2022, 0x2024, 0x2219, 0x22C5: UInt8(ascii: ".")
        case 0x2044, 0x2215: UInt8(ascii: "/")
        default: unusual(scalar.properties)
        }
    }

    private static func unusual(_ properties: Unicode.Scalar.Properties) -> UInt8? {
        if properties.isDefaultIgnorableCodePoint { return nil }
        if properties.isDash { return .dash }
        if properties.isWhitespace { return .space }
        if properties.numericType == .decimal, let value = properties.numericValue { return .zero + UInt8(value) }
        return properties.isAlphabetic ? .otherLetter : .otherSign
    }
}

extension UInt8 {
    static var tab: UInt8 { 0x09 }
    static var newline: UInt8 { 0x0A }
    static var space: UInt8 { 0x20 }
    static var dash: UInt8 { 0x2D }
    static var slash: UInt8 { 0x2F }
    static var zero: UInt8 { 0x30 }
    static var star: UInt8 { 0x2A }
    static var backslash: UInt8 { 0x5C }
    static var saraAa: UInt8 { 0xD2 }
    static var saraE: UInt8 { 0xE0 }
    static var saraAe: UInt8 { 0xE1 }
    /// Of a script that is neither Latin nor Thai.
    static var otherLetter: UInt8 { 0x80 }
    static var otherSign: UInt8 { 0x81 }

    var isDigit: Bool { self &- .zero < 10 }
    var isLatin: Bool { self &- 0x61 < 26 }
    /// A Thai consonant or vowel, as the folded text has them.
    var isThai: Bool { (0xA1...0xCE).contains(self) || (0xD0...0xDA).contains(self) || (0xE0...0xE5).contains(self) }
    /// What a Thai word can begin with: a consonant or one of เ แ โ ใ ไ.
    var beginsThai: Bool { (0xA1...0xCE).contains(self) || (0xE0...0xE4).contains(self) }
    var isPunctuation: Bool { self < 0x7F && self > .space && !isDigit && !isLatin }
    /// What parts the cells of a table in a text.
    var partsCells: Bool {
        self == .tab || self == UInt8(ascii: "|") || self == UInt8(ascii: ",") || self == UInt8(ascii: ";")
    }
}
