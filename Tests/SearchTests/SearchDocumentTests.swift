import TestSupport
import Testing

@testable import Search

@Suite struct SearchDocumentTests {
    private static func document(_ text: String, title: String = "เรื่อง", numbers: [String] = []) -> SearchDocument {
        SearchDocument(
            SearchEntry(
                address: "/a/", title: title, numbers: numbers, day: "1 ม.ค. 2568", kind: "document", year: 2568,
                text: text))
    }

    @Test(arguments: [
        ("๒๕๖๘ 1,000", "25681000"), ("น้ํา", "น้ำ"), ("นํ้า", "น้ำ"), ("เเผน", "แผน"), ("E-Bidding", "e-bidding"),
        ("ก\u{200B} ข\n\tค", "กขค"), (" , ", ""),
    ])
    func aKeyHasNoSpacesNoCommasAndOneFormOfEverything(text: String, key: String) {
        #expect(SearchKey.of(text) == Array(key.utf16))
    }

    @Test func aShortTextIsOnePart() {
        let document = Self.document("  ก\u{1F}ข\n\nค ")
        #expect(document.parts == ["ก ข ค"])
        #expect(Self.document("").parts == [""])
    }

    @Test(arguments: 1...8)
    func whateverStandsInALongTextStandsInAPartOfIt(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = MadeTexts(400, using: &generator).texts.joined(separator: " ")
        let document = Self.document(text)
        #expect(document.parts.count > 3)
        let whole = SearchKey.of(text)
        for _ in 0..<200 {
            let length = Int.random(in: 1...128, using: &generator)
            let start = Int.random(in: 0...(whole.count - length), using: &generator)
            let piece = whole[start..<start + length]
            #expect(document.partKeys.contains { $0.firstRange(of: piece) != nil })
        }
    }

    @Test(arguments: ["a", "ก", "ที่", "👨‍👩‍👧‍👦"])
    func aTextOfAnyLengthIsCut(character: String) {
        for length in 5_340...5_460 {
            let text = String(repeating: character, count: length / character.utf8.count)
            let parts = Self.document(text).parts
            #expect(parts.count <= 2)
            #expect(parts.reduce(0) { $0 + $1.utf8.count } >= text.utf8.count)
        }
    }

    @Test func aPartEndsWhereACharacterDoes() {
        let text = String(repeating: "ที่นี่ ", count: 2_000)
        let parts = Self.document(text).parts
        #expect(parts.count > 2)
        #expect(
            parts.allSatisfy { part in part.unicodeScalars.first.map { ("ก"..."ฮ").contains($0) || $0 == " " } == true }
        )
        #expect(parts.allSatisfy { !$0.contains("\u{FFFD}") })
    }

    @Test func theHeadIsTitleAndNumbersApart() {
        let head = String(decoding: Self.document("", title: "ถนน 1", numbers: ["23", "4"]).headKey, as: UTF16.self)
        #expect(head.contains("ถนน1") && head.contains("23") && !head.contains("123") && !head.contains("234"))
    }
}
