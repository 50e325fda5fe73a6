import ThaiText

/// A text as it is compared: folded, without spaces and without the commas in numbers.
///
/// `search.js` folds what is typed in the same way; the site checks compare the two.
enum SearchKey {
    /// Its UTF-16 code units, which are what the script counts in.
    static func of(_ text: some StringProtocol) -> [UInt16] {
        let comma = UInt16(UInt8(ascii: ","))
        return Folding.key(text).utf16.filter { $0 != comma }
    }
}
