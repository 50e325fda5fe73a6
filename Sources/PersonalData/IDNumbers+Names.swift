/// What programs name files, of which 13 digits in a row may check out.
extension IDNumbers {
    /// Whether a bare number in the name of a file is the time in milliseconds at which a picture was taken or received,
    /// or part of a hash.
    ///
    /// Only of the years 2020–2033 (1,6xx… to 1,9xx…), since ID numbers begin with 1 too, and only behind a word that
    /// cameras and programs write, or where nothing but the number names a picture or a film: people write other words.
    func isAProgramsName(_ range: Range<Int>) -> Bool {
        guard range.count == 13 else { return false }
        let isTime = Self.times.contains(Int(String(decoding: text.bytes[range], as: UTF8.self)) ?? 0)
        return isTime && (followsAProgramsWord(range) || isAllThatNamesAPicture(range)) || isInAHash(range)
    }

    private func followsAProgramsWord(_ range: Range<Int>) -> Bool {
        let before = max(0, range.lowerBound - 20)..<range.lowerBound
        guard let word = Self.programsWords.last(in: before, of: text.bytes) else { return false }
        return text.bytes[word.upperBound..<range.lowerBound].allSatisfy { "-_. ".utf8.contains($0) }
    }

    private func isAllThatNamesAPicture(_ range: Range<Int>) -> Bool {
        let bytes = text.bytes
        guard range.lowerBound == 0 || bytes[range.lowerBound - 1] == .slash,
            range.upperBound + 1 < bytes.count, bytes[range.upperBound] == UInt8(ascii: ".")
        else { return false }
        return Self.pictureExtensions.end(at: range.upperBound + 1, in: bytes) == bytes.count
    }

    /// Whether the number stands in 32 hexadecimal digits or more, as those of an MD5 are.
    private func isInAHash(_ range: Range<Int>) -> Bool {
        func isHexadecimal(_ byte: UInt8) -> Bool {
            byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
        }
        let before = text.bytes[..<range.lowerBound].reversed().prefix(while: isHexadecimal)
        let behind = text.bytes[range.upperBound...].prefix(while: isHexadecimal)
        return before.count + range.count + behind.count >= 32
    }

    /// Unix times in milliseconds, from September 2020 to May 2033.
    private static let times = 1_600_000_000_000..<2_000_000_000_000
    private static let programsWords = WordSet(
        """
        img image images messageimage photo picture pic video vid mov screenshot received line fb facebook messenger
        whatsapp signal telegram viber camera cam dcim resized cropped compressed thumbnail
        """)
    private static let pictureExtensions = WordSet("jpg jpeg png gif webp heic avif bmp mp4 mov 3gp")
}
