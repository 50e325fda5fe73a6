/// An entry made ready for the index: its texts without needless space, and their keys.
public struct SearchDocument: Sendable {
    let entry: SearchEntry
    /// Title and numbers.
    let headKey: [UInt16]
    /// The text in pieces of which a browser needs to load few; at least one.
    let parts: [String]
    let partKeys: [[UInt16]]

    /// Folds the entry's texts, which takes most of the time of an index: on many threads at once.
    public init(_ entry: SearchEntry) {
        var entry = entry
        entry.title = PlainLine.of(entry.title)
        entry.numbers = entry.numbers.map { PlainLine.of($0) }
        self.entry = entry
        headKey = SearchKey.of(([entry.title] + entry.numbers).joined(separator: "•"))
        parts = TextPart.all(of: PlainLine.of(entry.text))
        partKeys = parts.map { SearchKey.of($0) }
    }
}

/// A text on one line.
enum PlainLine {
    /// The text with one space for any run of white space and control characters, and none at its ends.
    static func of(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var owesSpace = false
        for byte in text.utf8 {
            if byte <= 0x20 || byte == 0x7F {
                owesSpace = !bytes.isEmpty
            } else {
                if owesSpace { bytes.append(0x20) }
                owesSpace = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A piece of a long text.
enum TextPart {
    /// In bytes of UTF-8; about 1,500 Thai letters.
    private static let size = 4500
    /// How much of a piece the next one repeats, in bytes: more than a query of the longest that is looked for whole.
    private static let overlap = 900

    /// The pieces of a text, in order; the text itself where it is short.
    static func all(of text: String) -> [String] {
        guard text.utf8.count > size + overlap else { return [text] }
        var parts: [String] = []
        var start = text.startIndex
        while true {
            let rest = text[start...]
            guard rest.utf8.count > size + overlap else { return parts + [String(rest)] }
            let next = border(in: rest, near: size)
            let end = text.utf8.distance(from: start, to: next) + overlap
            // A character may be long, so that no more than it is left.
            guard end < rest.utf8.count else { return parts + [String(rest)] }
            parts.append(String(rest[..<border(in: rest, near: end)]))
            start = next
        }
    }

    /// The end of the character in which the byte at an offset stands.
    private static func border(in text: Substring, near offset: Int) -> String.Index {
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        let character = text.rangeOfCharacter(at: index)
        return character.upperBound
    }
}

extension Substring {
    /// The bounds of the character that an index lies in.
    fileprivate func rangeOfCharacter(at index: String.Index) -> Range<String.Index> {
        let start = self.index(before: self.index(after: index))
        return start..<self.index(after: start)
    }
}
