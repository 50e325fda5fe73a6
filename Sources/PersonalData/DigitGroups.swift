/// What stands between two groups of digits that may be one number.
enum Gap {
    /// One dash, dot, underscore or slash, with or without spaces around it; it may be where a line breaks.
    case sign(UInt8)
    case space
    /// Several spaces, as between the columns of a page.
    case wide
    case lineBreak
    /// The border between two cells of a table.
    case cell
}

/// The groups of digits of a text, in order.
struct DigitGroups {
    let ranges: [Range<Int>]
    /// What parts each group from the next one; nil where they cannot be one number.
    private let gaps: [Gap?]
    private let bytes: [UInt8]
    private let isName: Bool

    /// The groups of a folded text; in the name of a file, or the path to it, a slash parts what it stands between.
    init(_ bytes: [UInt8], isName: Bool = false) {
        self.bytes = bytes
        self.isName = isName
        var ranges: [Range<Int>] = []
        var start: Int?
        for (index, byte) in bytes.enumerated() {
            if byte.isDigit {
                if start == nil { start = index }
            } else if let begun = start {
                ranges.append(begun..<index)
                start = nil
            }
        }
        if let start { ranges.append(start..<bytes.count) }
        self.ranges = ranges
        gaps = zip(ranges, ranges.dropFirst()).map { left, right in
            let gap = Self.gap(left.upperBound..<right.lowerBound, in: bytes)
            if isName, case .sign(.slash)? = gap { return nil }
            return gap
        }
    }

    /// What parts a group from the next one; nil where they cannot be one number.
    func gap(after index: Int) -> Gap? { gaps.indices.contains(index) ? gaps[index] : nil }

    private static func gap(_ gap: Range<Int>, in bytes: [UInt8]) -> Gap? {
        guard gap.count <= 12 else { return nil }
        if gap.count == 1, bytes[gap.lowerBound] == .space { return .space }
        var (sign, lines, borders) = (UInt8?.none, 0, 0)
        for byte in bytes[gap] {
            switch byte {
            case .space: break
            case .newline: lines += 1
            case .dash, UInt8(ascii: "."), UInt8(ascii: "_"), .slash:
                guard sign == nil || sign == byte else { return nil }
                sign = byte
            case UInt8(ascii: "\""): break
            case _ where byte.partsCells: borders += 1
            default: return nil
            }
        }
        guard lines <= 1, sign == nil || borders == 0 else { return nil }
        if let sign { return .sign(sign) }
        return borders > 0 ? .cell : lines > 0 ? .lineBreak : .wide
    }

    /// The longest run of groups from one on that have no more than so many digits together and are parted in a way
    /// that may be; and the digits of all. Nil where the first alone has more.
    func run(
        from first: Int, digits most: Int, where mayBe: (Gap) -> Bool
    ) -> (groups: ClosedRange<Int>, digits: Int)? {
        guard ranges[first].count <= most else { return nil }
        var (last, digits) = (first, ranges[first].count)
        while digits < most, let gap = gap(after: last), mayBe(gap), digits + ranges[last + 1].count <= most {
            last += 1
            digits += ranges[last].count
        }
        return (first...last, digits)
    }

    /// What parts each of some groups from the next of them.
    func gaps(between groups: ClosedRange<Int>) -> ArraySlice<Gap?> { gaps[groups.lowerBound..<groups.upperBound] }

    /// From the first digit of the first group to the last of the last.
    func range(_ groups: ClosedRange<Int>) -> Range<Int> {
        ranges[groups.lowerBound].lowerBound..<ranges[groups.upperBound].upperBound
    }

    /// How many digits each group has.
    func sizes(_ groups: ClosedRange<Int>) -> [Int] { ranges[groups].map(\.count) }

    /// The digits of some groups.
    func digits(_ groups: ClosedRange<Int>) -> [UInt8] {
        var digits: [UInt8] = []
        digits.reserveCapacity(16)
        for range in ranges[groups] {
            for index in range { digits.append(bytes[index]) }
        }
        return digits
    }

    /// Whether the groups are part of a longer number: a sign joins them to more digits. In the name of a file these are
    /// more than 13: a date, a contract's number, another person's or that of a copy is joined to them in the same way.
    func isPartOfNumber(_ groups: ClosedRange<Int>) -> Bool {
        let (range, least) = (range(groups), isName ? 14 : 1)
        return joins(range.lowerBound - 1, by: -1, to: \.isDigit, atLeast: least)
            || joins(range.upperBound, by: 1, to: \.isDigit, atLeast: least)
    }

    /// Whether the groups are part of a name that stands in the text, such as a file's or an address on the web: a Latin
    /// letter touches them, or is joined to them by a sign in front. Where all of the text is a name, that says nothing.
    func isPartOfName(_ groups: ClosedRange<Int>) -> Bool {
        guard !isName else { return false }
        let range = range(groups)
        let touching = [range.lowerBound - 1, range.upperBound].filter(bytes.indices.contains)
        return touching.contains { bytes[$0].isLatin || bytes[$0] == .otherLetter }
            || joins(range.lowerBound - 1, by: -1, to: \.isLatin)
    }

    /// Whether a sign joins the groups to characters of a kind, at least so many.
    private func joins(_ sign: Int, by step: Int, to isMore: (UInt8) -> Bool, atLeast least: Int = 1) -> Bool {
        guard bytes.indices.contains(sign), bytes.indices.contains(sign + step * least),
            Self.signs.contains(bytes[sign]), !isName || bytes[sign] != .slash
        else { return false }
        return (1...least).allSatisfy { isMore(bytes[sign + step * $0]) }
    }

    private static let signs: [UInt8] = [.dash] + "._/#=%&?:+".utf8
}
