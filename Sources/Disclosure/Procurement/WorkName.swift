/// What is bought, out of a notice's title: «ประกาศผู้ชนะการเสนอราคา จ้างก่อสร้างถนน โดยวิธีคัดเลือก» is about จ้างก่อสร้างถนน.
public enum WorkName {
    /// The work's name: from the word that says what is done with it to the method; the whole title where it has no such
    /// word. A name is its own.
    public static func of(_ title: String) -> String {
        let text = Array(title.utf8)
        let start = beginning(in: text) ?? 0
        var end = text.indices.dropFirst(start).first { text.hasOne(of: methodPhrases, at: $0) } ?? text.count
        while let space = spaces.first(where: { text[start..<end].ends(with: $0) }) { end -= space.count }
        return start < end ? String(decoding: text[start..<end], as: UTF8.self) : title
    }

    /// Whether the title has a word with which a work's name begins.
    static func isStated(in title: String) -> Bool { beginning(in: Array(title.utf8)) != nil }

    /// Words with which the name of a work begins.
    private static let verbs = words(
        "จัดซื้อ", "จัดจ้าง", "ซื้อ", "จ้าง", "เช่า", "ก่อสร้าง", "ปรับปรุง", "ซ่อม", "โครงการ")
    /// What only looks like such a word: both verbs at once are the field's name, not that of a work.
    private static let phrases = words("จัดซื้อจัดจ้าง", "จัดซื้อหรือจัดจ้าง", "ซื้อหรือจ้าง", "จัดซื้อและจัดจ้าง")
    /// What an announcement is called up to the name, where no space parts the two: ประกาศประกวดราคาซื้อ….
    private static let heads =
        phrases
        + words(
            "ประกวดราคา", "สอบราคา", "เสนอราคา", "ข้อเสนอ", "ราคากลาง", "ผู้ชนะ", "เชิญชวน", "คัดเลือก", "ตรวจรับ", "ของสัญญา",
            "ในสัญญา", "เรื่อง", "การ", "งาน")
    private static let methodPhrases = words("โดยวิธี", "ด้วยวิธี", "ตามวิธี")
    private static let spaces = words(" ", "\t", "\u{A0}")

    private static func words(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }

    private static func beginning(in text: [UInt8]) -> Int? {
        var word = 0
        for index in text.indices {
            if let space = spaces.first(where: { text[index...].starts(with: $0) }) {
                word = index + space.count
            } else if text.hasOne(of: verbs, at: index), !text.hasOne(of: phrases, at: index),
                index == word || heads.contains(where: text[word..<index].ends)
            {
                return index
            }
        }
        return nil
    }
}

extension [UInt8] {
    /// Whether one of some Thai words stands at an index.
    fileprivate func hasOne(of words: [[UInt8]], at index: Int) -> Bool {
        // All of Thai begins with this byte in UTF-8, and most of a text does not.
        self[index] == 0xE0 && words.contains { self[index...].starts(with: $0) }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with word: [UInt8]) -> Bool { suffix(word.count).elementsEqual(word) }
}
