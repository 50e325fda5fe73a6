import ThaiText

extension WorkName {
    /// A title's work as the signs that count, so that spellings of it can be compared.
    struct Signs: Hashable {
        /// Each number in one piece.
        private let all: [Substring]
        /// Whether the work's name could be told from the words before it.
        private let isStated: Bool

        init(_ title: String) {
            isStated = WorkName.isStated(in: title)
            var text = Folding.fold(WorkName.of(title))[...]
            while let verb = Self.openings.first(where: text.hasPrefix) { text = text.dropFirst(verb.count) }
            all = Self.signs(of: Self.abbreviations.reduce(String(text)) { $0.replacing($1.short, with: $1.long) })
        }

        /// Whether one says all that the other says, in its order, and perhaps more: หมู่ที่ 3 and หมู่ที่ 5 are not one
        /// work, ถนน and ถนน หมู่ที่ 3 may be. Where one cannot be told from the words before it, what both share
        /// begins with their longest common part.
        func areOfOneWork(with other: Signs) -> Bool {
            if isStated, other.isStated { return Self.contain(all[...], other.all[...]) }
            let (own, others) = Self.longestCommonPart(all, other.all)
            return 2 * own.count >= min(all.count, other.all.count)
                && Self.contain(all[own.upperBound...], other.all[others.upperBound...])
        }

        /// Whether the shorter is left of the longer when some of its signs are taken out.
        private static func contain(_ one: ArraySlice<Substring>, _ other: ArraySlice<Substring>) -> Bool {
            let (short, long) = one.count <= other.count ? (one, other) : (other, one)
            var rest = short
            for sign in long where sign == rest.first { rest.removeFirst() }
            return rest.isEmpty
        }

        private static func longestCommonPart(
            _ one: [Substring], _ other: [Substring]
        ) -> (Range<Int>, Range<Int>) {
            var best = (end: 0, otherEnd: 0, length: 0)
            var lengths = Array(repeating: 0, count: other.count + 1)
            for (index, sign) in one.enumerated() {
                // Backwards, so that the entry before is still that of the sign before.
                for otherIndex in other.indices.reversed() {
                    let length = sign == other[otherIndex] ? lengths[otherIndex] + 1 : 0
                    lengths[otherIndex + 1] = length
                    if length > best.length { best = (index + 1, otherIndex + 1, length) }
                }
            }
            return (best.end - best.length..<best.end, best.otherEnd - best.length..<best.otherEnd)
        }

        private static func signs(of text: String) -> [Substring] {
            var signs: [Substring] = []
            let scalars = text.unicodeScalars
            var index = scalars.startIndex
            while index < scalars.endIndex {
                let digits = scalars[index...].prefix { $0.properties.numericType == .decimal }
                let end = digits.isEmpty ? scalars.index(after: index) : digits.endIndex
                let properties = scalars[index].properties
                if !digits.isEmpty || properties.isAlphabetic || properties.generalCategory == .nonspacingMark {
                    signs.append(Substring(scalars[index..<end]))
                }
                index = end
            }
            return signs
        }

        /// Words with which one notice begins and another does not.
        private static let openings = ["จัดซื้อ", "จัดจ้าง", "ซื้อ", "จ้าง", "เหมา", "โครงการ", "การ", "งาน", " "]
        private static let abbreviations: [(short: String, long: String)] =
            [("ค.ส.ล.", "คสล"), ("คสล", "คอนกรีตเสริมเหล็ก"), ("หมู่ที่", "หมู่"), (",", "")]
            + (0...9).flatMap { [("ม.\($0)", "หมู่\($0)"), ("ม. \($0)", "หมู่\($0)")] }
    }
}
