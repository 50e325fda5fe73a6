extension StringProtocol {
    /// The text in UTF-8 with every byte but RFC 3986's unreserved characters as `%XX`.
    var percentEncoded: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        for byte in utf8 {
            if byte.isUnreserved {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// Whether it begins at the site's root and holds only slugs and single slashes, as most addresses of a site do:
    /// nothing to encode, nothing to resolve.
    var isPlainSitePath: Bool {
        guard utf8.first == UInt8(ascii: "/") else { return false }
        var previous: UInt8 = 0
        for byte in utf8 {
            let isSlash = byte == UInt8(ascii: "/")
            guard byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || isSlash && previous != byte
            else { return false }
            previous = byte
        }
        return true
    }

    /// Whether two hexadecimal digits follow every `%`.
    var hasWholePercentEscapes: Bool {
        utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
            part.count >= 2 && part.prefix(2).allSatisfy(\.isHexadecimalDigit)
        }
    }
}

extension UInt8 {
    var isASCIILetter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: false
        }
    }

    var isASCIIDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }

    /// A space, tab, line feed, form feed or carriage return: HTML's ASCII whitespace.
    var isASCIIWhitespace: Bool {
        [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(self)
    }

    var asciiLowercased: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }

    fileprivate var isUnreserved: Bool {
        isASCIILetter || isASCIIDigit || "-._~".utf8.contains(self)
    }

    fileprivate var isHexadecimalDigit: Bool {
        isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(asciiLowercased)
    }
}
