/// Reading Thai in UTF-8, where each character is three bytes: quicker by far than `Character`s.
extension [UInt8] {
    /// What comes after U+0E00 of the Thai character at an offset; nil where there is none.
    func thai(at offset: Int) -> UInt8? {
        guard offset >= 0, offset + 2 < count, self[offset] == 0xE0, self[offset + 1] & 0xFE == 0xB8 else { return nil }
        return (self[offset + 1] & 1) << 6 | self[offset + 2] & 0x3F
    }

    /// The offset behind a word that begins at an offset, nil where another one does. It may have its ำ in two
    /// characters, as in texts out of a PDF, and a space or an invisible character within.
    func end(of word: [UInt8], at start: Int) -> Int? {
        var offset = start
        var index = 0
        while index < word.count {
            if offset < count, self[offset] == word[index] {
                offset += 1
                index += 1
                continue
            }
            // The second byte of ำ (B8 B3) is where it parts from ํ (B9 8D) with า (B8 B2) behind it.
            if word[index] == 0xB8, index + 1 < word.count, word[index + 1] == 0xB3,
                thai(at: offset - 1) == .nikhahit, thai(at: offset + 2) == .saraAa
            {
                offset += 5
                index += 2
                continue
            }
            // Within a character: its first byte is that of every Thai one.
            if index > 0, word[index] != 0xE0, word[index] & 0xC0 == 0x80 { return nil }
            let next = index > 0 ? skippingBlanks(from: offset, atMost: 1) : offset
            guard next > offset else { return nil }
            offset = next
        }
        return offset
    }

    /// The offset of the next character that is no space, tab or invisible one.
    func skippingBlanks(from start: Int, atMost most: Int = .max) -> Int {
        var offset = start
        var skipped = 0
        while skipped < most, offset < count, let width = blankWidth(at: offset) {
            offset += width
            skipped += 1
        }
        return offset
    }

    /// The offset behind the last character before an offset that is no space, tab or invisible one.
    func skippingBlanksBack(from end: Int) -> Int {
        var offset = end
        while offset > 0, let width = [1, 2, 3].first(where: { offset >= $0 && blankWidth(at: offset - $0) == $0 }) {
            offset -= width
        }
        return offset
    }

    /// Whether the word ends where the offset stands.
    func ends(with word: [UInt8], before offset: Int) -> Bool {
        offset >= word.count && self[(offset - word.count)..<offset].elementsEqual(word)
    }

    /// Whether one of the words follows, blanks aside.
    func continues(at offset: Int, with words: [[UInt8]]) -> Bool {
        let start = skippingBlanks(from: offset)
        return words.contains { end(of: $0, at: start) != nil }
    }

    /// The words of a list, parted by white space.
    static func words(_ list: String) -> [[UInt8]] {
        list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
    }

    /// Where the line ends, or after so many bytes, between two characters.
    func lineEnd(from start: Int, atMost most: Int) -> Int {
        var end = start
        while end < count, end - start < most, self[end] != UInt8(ascii: "\n") { end += 1 }
        while end < count, end > start, self[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

    /// How many bytes a space, tab, no-break space or one of U+200B to U+200D takes; nil for all else.
    private func blankWidth(at offset: Int) -> Int? {
        switch self[offset] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): 1
        case 0xC2: offset + 1 < count && self[offset + 1] == 0xA0 ? 2 : nil
        case 0xE2:
            offset + 2 < count && self[offset + 1] == 0x80 && (0x8B...0x8D).contains(self[offset + 2]) ? 3 : nil
        default: nil
        }
    }
}

extension UInt8 {
    static var saraAa: UInt8 { 0x32 }
    static var nikhahit: UInt8 { 0x4D }

    /// Of what `thai(at:)` gives: whether a syllable can begin with it, a consonant or one of เ แ โ ใ ไ.
    var beginsThaiSyllable: Bool { (0x01...0x2E).contains(self) || (0x40...0x44).contains(self) }

    /// Of what `thai(at:)` gives: whether it is part of a word; not ฯ, ๆ, a digit or a sign.
    var isThaiLetter: Bool {
        (0x01...0x2E).contains(self) || (0x30...0x3A).contains(self) || (0x40...0x45).contains(self)
            || (0x47...0x4E).contains(self)
    }

    var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
