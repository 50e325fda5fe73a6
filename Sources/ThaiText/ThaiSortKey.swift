/// The place of a text in the order of the Royal Society's dictionary: letters first, with เ แ โ ใ ไ after the
/// consonant behind them, tones and ็ ์ only where the letters are the same, punctuation and ๆ ฯ last of all.
///
/// Digits sort one by one, and Thai digits as Arabic ones. Texts that fold to the same have the same key.
public struct ThaiSortKey: Sendable, Comparable, Hashable {
    private let weights: [UInt8]

    /// The key of a text.
    public init(_ text: String) {
        let folded = Folding.fold(text)
        var builder = Builder(capacity: folded.utf8.count)
        for scalar in folded.unicodeScalars { builder.read(scalar) }
        weights = builder.finish(folded)
    }

    /// The letter or digit by which the key sorts first, a Latin one in upper case; nil where it is a space or there is
    /// none, as before all others. Keys in their order have the same initials side by side.
    public var initial: Character? {
        let letters = String(decoding: weights.prefix { $0 != 0 }, as: UTF8.self).unicodeScalars
        guard let letter = letters.first, letter != " " else { return nil }
        return ("a"..."z").contains(letter) ? Character(String(letter).uppercased()) : Character(letter)
    }

    /// Whether the first text stands before the second in a dictionary.
    public static func < (a: ThaiSortKey, b: ThaiSortKey) -> Bool {
        a.weights.lexicographicallyPrecedes(b.weights)
    }
}

/// Three levels, separated by a zero: the letters, the signs, and the text itself.
private struct Builder {
    private static let unsigned: UInt8 = 1

    private var letters: [UInt8] = []
    private var signs: [UInt8] = []
    private var leadingVowel: Unicode.Scalar?

    init(capacity: Int) {
        letters.reserveCapacity(capacity * 2 + 2)
    }

    mutating func read(_ scalar: Unicode.Scalar) {
        if scalar.isThaiConsonant, let vowel = leadingVowel {
            leadingVowel = nil
            append(scalar)
            append(vowel)
            return
        }
        placeLeadingVowel()
        if scalar.isThaiLeadingVowel {
            leadingVowel = scalar
        } else if let sign = scalar.signWeight {
            signs.append(sign)
        } else if scalar.isSorted {
            append(scalar)
        }
    }

    mutating func finish(_ text: String) -> [UInt8] {
        placeLeadingVowel()
        while signs.last == Self.unsigned { signs.removeLast() }
        return letters + [0] + signs + [0] + text.utf8
    }

    private mutating func placeLeadingVowel() {
        guard let vowel = leadingVowel else { return }
        leadingVowel = nil
        append(vowel)
    }

    private mutating func append(_ letter: Unicode.Scalar) {
        letters.append(letter)
        signs.append(Self.unsigned)
    }
}

extension Unicode.Scalar {
    /// The second-level weight of ็ ่ ้ ๊ ๋ ์ ํ ๎, in this order, from 2.
    fileprivate var signWeight: UInt8? {
        (0xE47...0xE4E).contains(value) ? UInt8(value - 0xE45) : nil
    }

    /// Whether the scalar counts among the letters: a letter, vowel, digit or space, but no punctuation or symbol.
    fileprivate var isSorted: Bool {
        switch value {
        case 0..<0x80: ("a"..."z").contains(self) || ("0"..."9").contains(self) || self == " "
        case 0xE2F, 0xE3F, 0xE46, 0xE4F, 0xE5A...0xE5B: false
        case 0xE00...0xE7F: true
        default: properties.isAlphabetic || properties.numericType != nil
        }
    }
}
