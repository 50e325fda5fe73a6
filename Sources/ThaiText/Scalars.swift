extension Unicode.Scalar {
    static var saraAa: Self { "\u{E32}" }
    static var saraAm: Self { "\u{E33}" }
    static var saraE: Self { "\u{E40}" }
    static var saraAe: Self { "\u{E41}" }
    static var nikhahit: Self { "\u{E4D}" }

    var isThaiConsonant: Bool { ("\u{E01}"..."\u{E2E}").contains(self) }

    /// Whether the scalar is one of เ แ โ ใ ไ, written before the consonant that they follow in speech.
    var isThaiLeadingVowel: Bool { ("\u{E40}"..."\u{E44}").contains(self) }

    var isThai: Bool { value &- 0xE00 < 0x80 }

    /// White space of any kind.
    var isSpace: Bool {
        isASCII ? self == " " || value &- 9 < 5 : !isThai && properties.isWhitespace
    }

    /// A character that shows nothing: zero-width space, joiners, byte-order mark, soft hyphen.
    var isInvisible: Bool { !isASCII && !isThai && properties.isDefaultIgnorableCodePoint }

    /// Whether lower-casing and NFC leave the scalar as it is, apart from ASCII letters and white space, which folding
    /// itself sees to: true of ASCII, Thai, and the punctuation and invisible characters that Thai texts are full of.
    var isInertUnderNormalization: Bool {
        isASCII || isThai || self == "\u{A0}" || (0x2000...0x206F).contains(value) || self == "\u{FEFF}"
    }

    /// The place of a mark among those on one base, lowest first, or nil if the scalar is no mark: its canonical
    /// combining class, and for Thai marks that have none, between ุ (103) and the tones (107) or after these.
    var markRank: UInt8? {
        if isASCII { return nil }
        switch value {
        case 0xE31, 0xE34...0xE37, 0xE47: return 104
        case 0xE38...0xE39: return 103
        case 0xE3A: return 9
        case 0xE48...0xE4B: return 107
        case 0xE4C...0xE4E: return 108
        case 0xE00...0xE7F: return nil
        default:
            let combiningClass = properties.canonicalCombiningClass.rawValue
            return combiningClass == 0 ? nil : combiningClass
        }
    }
}

extension [UInt8] {
    /// Appends a scalar's UTF-8; ASCII and Thai, which is nearly all there is, without a detour.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            append(UInt8(truncatingIfNeeded: scalar.value))
        } else if scalar.isThai {
            append(0xE0)
            append(0xB8 | UInt8(truncatingIfNeeded: scalar.value >> 6 & 1))
            append(0x80 | UInt8(truncatingIfNeeded: scalar.value & 0x3F))
        } else {
            append(contentsOf: scalar.utf8)
        }
    }
}
