import TestSupport
import ThaiText

/// Numbers that nobody has: of an office that there is not (99xx).
struct MadeNumbers {
    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// So many digits.
    mutating func digits(_ count: Int) -> String {
        String((0..<count).map { _ in Character("\(Int.random(in: 0...9, using: &generator))") })
    }

    /// A person's ID number, 13 digits.
    mutating func id() -> String { checking("\(Int.random(in: 1...8, using: &generator))99\(digits(9))") }

    /// A juristic person's number, 13 digits.
    mutating func juristic() -> String { checking("0\(digits(11))") }

    /// 13 digits that a person's number could be by its check digit, though it is none.
    mutating func chance() -> String { checking("\(Int.random(in: 1...8, using: &generator))\(digits(11))") }

    /// 13 digits that are no number of anybody's.
    mutating func unchecked() -> String {
        let right = id()
        let last = (Int(right.suffix(1)) ?? 0) + Int.random(in: 1...9, using: &generator)
        return right.dropLast() + "\(last % 10)"
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &generator)]
    }

    /// So many digits with the check digit behind them.
    func checking(_ twelve: String) -> String {
        let sum = zip(twelve.utf8, (2...13).reversed()).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
        return twelve + "\((11 - sum % 11) % 10)"
    }
}

/// A way to write a number of 13 digits.
struct Spelling: Sendable {
    let name: String
    /// Whether it is recognised only where a label says what it is.
    let needsLabel: Bool
    let write: @Sendable (String) -> String

    init(_ name: String, needsLabel: Bool = false, _ write: @escaping @Sendable (String) -> String) {
        (self.name, self.needsLabel, self.write) = (name, needsLabel, write)
    }

    static func parted(_ number: String, by separator: String, _ sizes: [Int] = [1, 4, 5, 2, 1]) -> String {
        var rest = number[...]
        return sizes.map { size in
            defer { rest = rest.dropFirst(size) }
            return String(rest.prefix(size))
        }.joined(separator: separator)
    }

    static func thai(_ text: String) -> String { Digits.thai.render(text) }

    private static func wide(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    }

    static let all: [Spelling] = [
        Spelling("dashes") { parted($0, by: "-") },
        Spelling("Thai digits, dashes") { thai(parted($0, by: "-")) },
        Spelling("spaces") { parted($0, by: " ") },
        Spelling("Thai digits, spaces") { thai(parted($0, by: " ")) },
        Spelling("no-break spaces") { parted($0, by: "\u{A0}") },
        Spelling("thin spaces") { parted($0, by: "\u{2009}") },
        Spelling("narrow no-break spaces") { parted($0, by: "\u{202F}") },
        Spelling("hyphens") { parted($0, by: "\u{2010}") },
        Spelling("no-break hyphens") { parted($0, by: "\u{2011}") },
        Spelling("en dashes") { parted($0, by: "–") },
        Spelling("em dashes") { parted($0, by: "—") },
        Spelling("minus signs") { parted($0, by: "−") },
        Spelling("full-width dashes") { parted($0, by: "－") },
        Spelling("dashes among spaces") { parted($0, by: " - ") },
        Spelling("dots") { parted($0, by: ".") },
        Spelling("underscores") { parted($0, by: "_") },
        Spelling("slashes") { parted($0, by: "/") },
        Spelling("bare") { $0 },
        Spelling("bare Thai digits") { thai($0) },
        Spelling("full-width digits") { wide($0) },
        Spelling("digits of both kinds") { String($0.prefix(6)) + thai(String($0.dropFirst(6))) },
        Spelling("a zero-width space inside") { $0.prefix(5) + "\u{200B}" + $0.dropFirst(5) },
        Spelling("zero-width joiners inside") { parted($0, by: "\u{200D}") },
        Spelling("soft hyphens inside") { parted($0, by: "\u{AD}") },
        Spelling("a mark of direction in front") { "\u{200E}" + parted($0, by: "-") },
        Spelling("a line break behind a dash") {
            parted(String($0.prefix(5)), by: "-", [1, 4]) + "-\n" + parted(String($0.dropFirst(5)), by: "-", [5, 2, 1])
        },
        Spelling("a line break for a space") {
            parted(String($0.prefix(10)), by: " ", [1, 4, 5]) + "\n"
                + parted(String($0.dropFirst(10)), by: " ", [2, 1])
        },
        Spelling("escaped dashes") { parted($0, by: "\\-") },
        Spelling("partly bold") {
            parted(String($0.prefix(5)), by: "-", [1, 4]) + "-**" + $0.dropFirst(5).prefix(5) + "**-"
                + parted(String($0.dropFirst(10)), by: "-", [2, 1])
        },
        Spelling("the last three together") { parted($0, by: "-", [1, 4, 5, 3]) },
        Spelling("the first two together") { parted($0, by: "-", [1, 9, 3]) },
        Spelling("one dash") { parted($0, by: "-", [1, 12]) },
        Spelling("digits apart") { parted($0, by: " ", Array(repeating: 1, count: 13)) },
        Spelling("digits apart by dashes") { parted($0, by: "-", Array(repeating: 1, count: 13)) },
        Spelling("signs of both kinds") {
            parted(String($0.prefix(10)), by: "-", [1, 4, 5]) + " " + parted(String($0.dropFirst(10)), by: " ", [2, 1])
        },
        Spelling("a digit a cell", needsLabel: true) { parted($0, by: "|", Array(repeating: 1, count: 13)) },
        Spelling("a digit a cell of a page", needsLabel: true) {
            parted($0, by: "   ", Array(repeating: 1, count: 13))
        },
        Spelling("a digit a tab", needsLabel: true) { parted($0, by: "\t", Array(repeating: 1, count: 13)) },
        Spelling("wide spaces", needsLabel: true) { parted($0, by: "   ") },
        Spelling("groups of other sizes", needsLabel: true) { parted($0, by: " ", [3, 4, 4, 2]) },
        Spelling("two halves on two lines", needsLabel: true) { $0.prefix(8) + "\n" + $0.dropFirst(8) },
    ]
}
