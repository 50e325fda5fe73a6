/// How near one word is to another, for "did you mean".
public enum EditDistance {
    /// The candidate that takes the fewest edits (the first of equals), or nil if all take more than one for every
    /// three characters of the word.
    ///
    /// An edit is a character left out, put in, changed, or swapped with its neighbour; a word of two characters may
    /// take one, a word of one none. Words are compared as folded, so letter case and Thai digits are no edits.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let target = Array(Folding.fold(word))
        var best: (candidate: String, distance: Int)?
        var limit = min(max(target.count, 3) / 3, target.count - 1)
        for candidate in candidates {
            let letters = Array(Folding.fold(candidate))
            guard abs(letters.count - target.count) <= limit else { continue }
            let distance = distance(target, letters)
            guard distance <= limit else { continue }
            best = (candidate, distance)
            limit = distance - 1
        }
        return best?.candidate
    }

    /// Damerau–Levenshtein distance in which no part is edited twice (optimal string alignment).
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var twoBack: [Int] = []
        var previous = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var current = [i + 1]
            current.reserveCapacity(b.count + 1)
            for (j, other) in b.enumerated() {
                var cost = min(previous[j + 1], current[j]) + 1
                cost = min(cost, previous[j] + (letter == other ? 0 : 1))
                if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other {
                    cost = min(cost, twoBack[j - 1] + 1)
                }
                current.append(cost)
            }
            twoBack = previous
            previous = current
        }
        return previous[b.count]
    }
}
