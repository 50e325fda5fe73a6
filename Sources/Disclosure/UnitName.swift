import Records
import ThaiText

/// The name of a unit as a post may say it: without spaces, and without the organisation's own name behind it.
struct UnitName: Hashable {
    let stem: String

    init(_ text: String) { self.init(key: Folding.key(text)) }

    private init(key: String) { stem = Self.head(of: key, before: Self.mayFollow) }

    /// What may stand behind a unit's name: whose it is, the grade of the post, or for whom one acts.
    private static let mayFollow = ["องค์การบริหารส่วน", "อบต.", "อบจ.", "เทศบาล", "(", "ระดับ"] + acting

    private static let acting = [
        "รักษาราชการแทน", "รักษาการแทน", "รักษาการในตำแหน่ง", "รักษาการ", "ปฏิบัติราชการแทน", "ปฏิบัติหน้าที่",
    ]

    private static let headTitles = ["ผู้อำนวยการ", "ผอ.", "หัวหน้า"]

    /// Words that begin the name of any unit, and name none alone.
    private static let commonWords: Set = ["กอง", "สำนัก", "สำนักงาน", "หน่วย", "ส่วน", "ฝ่าย", "งาน", "กลุ่ม", ""]

    /// The units that a post is the head of, as named in it: none for a deputy or an assistant; two where one who heads
    /// a unit acts for the head of another.
    static func headed(by post: String) -> [UnitName] {
        parts(of: Folding.key(post)).compactMap { part in
            headTitles.first(where: part.hasPrefix).map { UnitName(key: String(part.dropFirst($0.count))) }
        }
        .filter { !commonWords.contains($0.stem) }
    }

    /// The post itself, and the one for which its holder acts.
    private static func parts(of post: String) -> [String] {
        var parts = [post]
        for word in acting {
            parts = parts.flatMap { $0.split(separator: word).map(String.init) }
        }
        return parts
    }

    private static func head(of text: String, before words: [String]) -> String {
        let ends = words.compactMap { text.firstRange(of: $0)?.lowerBound }.filter { $0 > text.startIndex }
        return String(text[..<(ends.min() ?? text.endIndex)])
    }

    /// Which of the units this name means: that of the same name, else the only one whose name begins with it.
    func match(among units: [UnitName]) -> UnitName? {
        if units.contains(self) { return self }
        let longer = units.filter { $0.stem.hasPrefix(stem) }
        return longer.count == 1 ? longer.first : nil
    }
}
