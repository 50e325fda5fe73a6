/// How near one word is to another, for "did you mean".
public enum EditDistance {
    /// The candidate that takes the fewest edits (the first of equals), or nil if all take more than one for every
    /// three characters of the word.
    ///
    /// An edit is a character left out, put in, changed, or swapped with its neighbour; a word of two characters may
    /// take one, a word of one none. Words are compared as folded, so letter case and Thai digits are no edits.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        Candidates(candidates).nearest(to: word)
    }

    /// Words among which the nearest is looked for more than once: each is folded only here.
    public struct Candidates: Sendable {
        private let words: [(text: String, letters: Letters)]

        public init(_ words: some Sequence<String>) {
            self.words = words.map { ($0, Letters($0)) }
        }

        /// As `EditDistance.nearest`.
        public func nearest(to word: String) -> String? {
            let target = Letters(word)
            var best: String?
            var limit = min(max(target.count, 3) / 3, target.count - 1)
            for (text, letters) in words where abs(letters.count - target.count) <= limit {
                guard let distance = target.distance(to: letters, limit: limit) else { continue }
                best = text
                limit = distance - 1
            }
            return best
        }
    }

    /// The characters of a folded word; as bytes where it is ASCII, which are compared many times faster.
    private enum Letters: Sendable {
        case ascii([UInt8])
        case characters([Character])

        init(_ word: String) {
            let folded = Folding.fold(word)
            self = folded.utf8.allSatisfy { $0 < 0x80 } ? .ascii(Array(folded.utf8)) : .characters(Array(folded))
        }

        var count: Int {
            switch self {
            case .ascii(let bytes): bytes.count
            case .characters(let characters): characters.count
            }
        }

        private var characters: [Character] {
            switch self {
            case .ascii(let bytes): bytes.map { Character(Unicode.Scalar($0)) }
            case .characters(let characters): characters
            }
        }

        /// Nil where it is more than the limit.
        func distance(to other: Letters, limit: Int) -> Int? {
            if case (.ascii(let left), .ascii(let right)) = (self, other) {
                return EditDistance.distance(left, right, limit: limit)
            }
            return EditDistance.distance(characters, other.characters, limit: limit)
        }
    }

    /// Damerau–Levenshtein distance in which no part is edited twice (optimal string alignment); nil where it is more
    /// than the limit.
    private static func distance<Letter: Equatable>(_ a: [Letter], _ b: [Letter], limit: Int) -> Int? {
        // Three rows that take turns: a new one for each letter would cost more than the counting.
        var twoBack = Array(0...b.count)
        var previous = twoBack
        var current = twoBack
        var leastOfPrevious = 0
        for i in a.indices {
            current[0] = i + 1
            var least = i + 1
            for j in b.indices {
                var cost = min(previous[j + 1], current[j]) + 1
                cost = min(cost, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    cost = min(cost, twoBack[j - 1] + 1)
                }
                current[j + 1] = cost
                least = min(least, cost)
            }
            // A swap reaches back over two rows; what both have passed, no later row gets below.
            if least > limit, leastOfPrevious > limit { return nil }
            swap(&twoBack, &previous)
            swap(&previous, &current)
            leastOfPrevious = least
        }
        return previous[b.count] <= limit ? previous[b.count] : nil
    }
}
