/// Reads a text from its beginning, byte by byte.
struct Cursor {
    /// A run of digits: its value, and how many digits it had.
    struct Number {
        /// The value, or `ceiling` where it is larger.
        let value: Int
        let width: Int

        static let ceiling = 1_000_000_000_000_000
    }

    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skipSpaces() {
        while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    }

    /// Takes the word if it comes next.
    mutating func take(_ word: String) -> Bool {
        guard rest.starts(with: word.utf8) else { return false }
        rest.removeFirst(word.utf8.count)
        return true
    }

    /// Takes the byte if it comes next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    /// Takes a run of ASCII digits if one comes next.
    mutating func number() -> Number? {
        var value = 0
        var width = 0
        while let byte = rest.first, byte.isDigit {
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), Number.ceiling)
            width += 1
            rest.removeFirst()
        }
        return width > 0 ? Number(value: value, width: width) : nil
    }
}
