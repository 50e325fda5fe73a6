extension StringProtocol {
    /// Whether the text begins with the word, scalar by scalar: many times quicker than `hasPrefix`, which looks for the
    /// borders of characters and compares these by what they mean.
    func begins(with word: String) -> Bool { utf8.starts(with: word.utf8) }

    /// Whether the text ends with the word, scalar by scalar.
    func ends(with word: String) -> Bool { utf8.suffix(word.utf8.count).elementsEqual(word.utf8) }

    /// The text behind a word that it begins with.
    func behind(_ word: String) -> SubSequence { self[utf8.index(startIndex, offsetBy: word.utf8.count)...] }
}
