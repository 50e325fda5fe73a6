/// The digits in which a page shows its numbers.
public enum Digits: String, Sendable, CaseIterable {
    case arabic, thai

    /// The text with 0–9 turned into ๐–๙ for `.thai`, and as it is for `.arabic`.
    public func render(_ text: String) -> String {
        switch self {
        case .arabic: text
        case .thai: thaiDigits(text)
        }
    }
}

/// The text with ๐–๙ turned into 0–9 and all else untouched.
public func arabicDigits(_ text: some StringProtocol) -> String {
    let text = String(text)
    guard text.unicodeScalars.contains(where: { $0.arabicDigit != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        if let digit = scalar.arabicDigit {
            bytes.append(digit)
        } else {
            bytes.append(scalar)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func thaiDigits(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3)
    for byte in text.utf8 {
        if byte.isDigit {
            bytes.append(0xE0)
            bytes.append(0xB9)
            bytes.append(byte - UInt8(ascii: "0") + 0x90)
        } else {
            bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

extension Unicode.Scalar {
    /// The ASCII digit of the same value when the scalar is one of ๐–๙.
    var arabicDigit: UInt8? {
        ("๐"..."๙").contains(self) ? UInt8(ascii: "0") + UInt8(value - 0xE50) : nil
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII digit.
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
