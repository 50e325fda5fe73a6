/// Words to look for in a folded text, written together or with spaces anywhere, as texts out of a PDF have them.
struct WordSet: Sendable {
    /// By their first byte.
    private var words = [[[UInt8]]](repeating: [], count: 256)
    /// A bit for each two bytes that a word begins with: most places in a text are passed by with this alone.
    private var beginnings = [UInt64](repeating: 0, count: 1024)

    /// The words of a list, parted by white space.
    init(_ list: String) {
        for word in list.split(whereSeparator: \.isWhitespace) {
            let bytes = FoldedText(String(word)).bytes
            guard let first = bytes.first else { continue }
            words[Int(first)].append(bytes)
            // A space may stand behind the first letter, and behind a word of one letter anything.
            for second in bytes.count > 1 ? [bytes[1], .space] : Array(0...255) { allow(first, second) }
        }
        for first in words.indices { words[first].sort { $0.count > $1.count } }
    }

    private mutating func allow(_ first: UInt8, _ second: UInt8) {
        beginnings[Int(first) << 2 | Int(second >> 6)] |= 1 << UInt64(second & 63)
    }

    private func isAllowed(_ first: UInt8, _ second: UInt8) -> Bool {
        beginnings[Int(first) << 2 | Int(second >> 6)] >> UInt64(second & 63) & 1 == 1
    }

    /// Where the longest of the words ends that begins at an index; nil where none does.
    func end(at start: Int, in bytes: [UInt8]) -> Int? {
        let second = start + 1 < bytes.count ? bytes[start + 1] : .space
        guard isAllowed(bytes[start], second) else { return nil }
        for word in words[Int(bytes[start])] {
            if let end = Self.end(of: word, at: start, in: bytes) { return end }
        }
        return nil
    }

    /// The first of the words that stands within a range.
    func first(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        for start in range {
            if let end = end(at: start, in: bytes), end <= range.upperBound { return start..<end }
        }
        return nil
    }

    /// The last of the words that stands within a range: of those that end together the longest.
    func last(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        var last: Range<Int>?
        for start in range {
            guard let end = end(at: start, in: bytes), end <= range.upperBound else { continue }
            if last.map({ end > $0.upperBound }) ?? true { last = start..<end }
        }
        return last
    }

    func isIn(_ range: Range<Int>, of bytes: [UInt8]) -> Bool { first(in: range, of: bytes) != nil }

    private static func end(of word: [UInt8], at start: Int, in bytes: [UInt8]) -> Int? {
        // A Latin word is one by itself: «id» is not in «valid».
        if word[0].isLatin, start > 0, bytes[start - 1].isLatin { return nil }
        var (offset, index) = (start, 0)
        while index < word.count {
            guard offset < bytes.count else { return nil }
            if bytes[offset] == word[index] {
                index += 1
            } else if bytes[offset] != .space || index == 0 {
                return nil
            }
            offset += 1
        }
        if word[word.count - 1].isLatin, offset < bytes.count, bytes[offset].isLatin { return nil }
        return offset
    }
}
