/// Numbers that a narrow cell of a table breaks into lines. On a page that is laid out line by line, what stands in other
/// cells comes between their parts.
struct TornNumbers {
    private var lines: [Substring] = []
    private var layout: [UInt8] = []
    /// Of bytes of all pages that may be searched; what is not looked for counts as torn, and is told twice at worst.
    private var effort = 1 << 26

    /// How much of a line's ends is looked at, in characters.
    private static let reach = 200

    /// The parts of each on lines of their own, with the words before the first; `page` is in the order of its cells.
    /// Those that `layout` has in one piece are left out.
    mutating func all(in page: String, butNotIn layout: String) -> [String] {
        (lines, self.layout) = (page.split(separator: "\n"), layout.utf8.filter { $0 > 0x20 })
        var (numbers, parts): ([String], [Substring]) = ([], [])
        for index in lines.indices.dropLast() {
            let tail = tail(of: lines[index].suffix(Self.reach))
            let head = lines[index + 1].prefix(Self.reach).prefix(while: \.isOfNumber)
            let isTorn = isTorn(tail, head)
            if isTorn {
                if parts.isEmpty { parts = words(before: tail, ofLine: index) + [tail] }
                parts.append(head)
            }
            // A third part follows where the second is all that its line has.
            if !isTorn || head.endIndex < lines[index + 1].endIndex || index + 2 == lines.count {
                // No number that is looked for has fewer digits.
                if parts.joined().digits >= 10 { numbers.append(parts.joined(separator: "\n")) }
                parts = []
            }
        }
        return numbers
    }

    private mutating func isTorn(_ tail: Substring, _ head: Substring) -> Bool {
        guard [tail, head].allSatisfy({ $0.digits > 0 && !$0.isWholeNumber }) else { return false }
        // Figures of two cells are no number, unless a sign joins them or they make one of the right length.
        let ends = [tail.last { $0 != " " }, head.first { $0 != " " }]
        guard ends.contains(where: { $0?.isWholeNumber == false }) || (tail + head).digits == 13 else { return false }
        effort -= layout.count
        let joined = (tail + head).utf8.filter { $0 > 0x20 }
        return effort < 0 || !layout.withUnsafeBytes { $0.holdsAnywhere(joined) }
    }

    private func tail(of line: Substring) -> Substring {
        line.lastIndex { !$0.isOfNumber }.map { line[line.index(after: $0)...] } ?? line
    }

    /// What may say which number it is: before it on its line, or else on the line above.
    private func words(before tail: Substring, ofLine index: Int) -> [Substring] {
        let before = lines[index][..<tail.startIndex].suffix(Self.reach)
        if let last = before.lastIndex(where: \.isNumber) { return [before[last...].dropFirst()] }
        if !before.isEmpty { return [before] }
        let above = index > 0 ? lines[index - 1].suffix(Self.reach) : ""
        return above.isEmpty || above.digits > 0 ? [] : [above]
    }
}

extension StringProtocol {
    fileprivate var digits: Int { count(where: \.isWholeNumber) }

    /// Whether it has an ID number that nothing is missing of.
    fileprivate var isWholeNumber: Bool { digits == 13 || split(separator: " ").contains { $0.digits == 13 } }
}

extension Character {
    /// Whether it may stand in a number: digits, and what parts them.
    fileprivate var isOfNumber: Bool {
        isWholeNumber || self == " " || "./_".contains(self) || unicodeScalars.allSatisfy(\.properties.isDash)
    }
}
