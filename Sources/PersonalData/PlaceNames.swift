/// Tells what only says which place something is about.
enum PlaceNames {
    /// Whether all words are of places, their numbers and how many live there: หมู่ที่ 3 บ้านตัวอย่าง (12 คน).
    static func areAll(of range: Range<Int>, in bytes: [UInt8]) -> Bool {
        // Behind the kind of a place by itself its name may follow.
        var (isAny, isNameNext) = (false, false)
        for word in bytes[range].split(whereSeparator: { $0 == .space || "#*():".utf8.contains($0) }) {
            guard word.contains(where: { $0.isThai || $0.isLatin || $0 == .otherLetter }) else { continue }
            if let end = kinds.end(at: word.startIndex, in: bytes) {
                (isAny, isNameNext) = (true, end >= word.endIndex)
            } else if isNameNext {
                isNameNext = false
            } else if !counts.begins(at: word.startIndex, in: bytes) {
                return false
            }
        }
        return isAny
    }

    static let kinds = WordSet("หมู่ที่ หมู่บ้าน หมู่ ม. บ้าน ชุมชน คุ้ม ตำบล ต. แขวง เขต อำเภอ อ. จังหวัด จ. ซอย ถนน")
    private static let counts = WordSet("จำนวน รวม คน ราย หลังคาเรือน ครัวเรือน")
}
