import ThaiText

/// A wording by which a heading, or the text over a column, shows something.
///
/// It stands for a whole part of the heading; `…` at either end lets more follow or go before: «เวลา» is found in
/// «ขั้นตอนและเวลา (นาที)» but not in «เวลาทำการ», where «เวลา…» is.
public struct HeadingWording: Sendable, Hashable {
    /// As a heading may have it, without the `…`.
    public let text: String
    private let letters: [UInt8]
    private let beginsAnywhere: Bool
    private let endsAnywhere: Bool

    public init(_ written: some StringProtocol) {
        let written = written.trimmingWhitespace()
        beginsAnywhere = written.hasPrefix("…")
        endsAnywhere = written.hasSuffix("…")
        text = written.replacing("…", with: "").trimmingWhitespace()
        letters = HeadingText(text).letters
    }

    public func stands(in heading: HeadingText) -> Bool {
        heading.occurrences(of: letters).contains { range in
            (beginsAnywhere || heading.isBoundary[range.lowerBound])
                && (endsAnywhere || heading.isBoundary[range.upperBound])
        }
    }
}

/// A heading made ready for looking wordings up in it: its letters as folded, and where its parts begin and end.
///
/// Whatever is no letter (spaces, numbers, signs) parts it, and so do «และ» and «หรือ»; to compare, only letters count,
/// so that neither «3. » in front nor a space within matters.
public struct HeadingText: Sendable {
    fileprivate private(set) var letters: [UInt8] = []
    /// Whether a part begins or ends before each letter, and after the last.
    fileprivate private(set) var isBoundary: [Bool] = [true]

    public init(_ text: String) {
        for scalar in Folding.fold(text).unicodeScalars {
            if scalar.isPartOfAWord {
                letters.append(contentsOf: scalar.utf8)
                isBoundary += [Bool](repeating: false, count: letters.count + 1 - isBoundary.count)
            } else {
                isBoundary[letters.count] = true
            }
        }
        for conjunction in Self.conjunctions {
            for range in occurrences(of: conjunction) {
                isBoundary[range.lowerBound] = true
                isBoundary[range.upperBound] = true
            }
        }
        isBoundary[letters.count] = true
    }

    private static let conjunctions = ["และ", "หรือ"].map { Array($0.utf8) }

    fileprivate func occurrences(of other: [UInt8]) -> [Range<Int>] {
        guard !other.isEmpty, other.count <= letters.count else { return [] }
        return (0...letters.count - other.count).compactMap { start in
            let range = start..<start + other.count
            return letters[range].elementsEqual(other) ? range : nil
        }
    }
}

extension Unicode.Scalar {
    /// A letter, or a mark on one.
    fileprivate var isPartOfAWord: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark:
            true
        default: false
        }
    }
}
