import Testing

@testable import Findings

@Suite struct ExcerptTests {
    private func drawn(_ line: String, column: Int, length: Int = 1, width: Int = 100) -> String {
        let excerpt = Excerpt(of: line, column: column, length: length, width: width)
        return excerpt.text + "\n" + String(repeating: " ", count: excerpt.indent)
            + String(repeating: "^", count: excerpt.carets)
    }

    @Test func caretsStandUnderWhatIsMeant() {
        #expect(drawn("money: 1,2,3", column: 8, length: 5) == "money: 1,2,3\n       ^^^^^")
    }

    @Test func combiningMarksTakeNoColumnAndSaraAmOne() {
        // ชื่อ is two clusters; น้ำ is one of two columns.
        #expect(drawn("ชื่อ: น้ำ ", column: 5) == "ชื่อ: น้ำ \n    ^^")
        #expect(drawn("ที่ดิน: x", column: 5) == "ที่ดิน: x\n    ^")
    }

    @Test func wideCharactersTakeTwo() {
        #expect(drawn("漢字👍x", column: 3) == "漢字👍x\n    ^^")
        #expect(drawn("漢字👍x", column: 4) == "漢字👍x\n      ^")
    }

    @Test func tabsGoToTheNextStop() {
        #expect(drawn("\tx", column: 2) == "    x\n    ^")
        #expect(drawn("ab\tx", column: 3) == "ab  x\n  ^^")
    }

    @Test func whatCannotBeSeenIsWrittenOut() {
        #expect(drawn("a\u{1B}[31mb", column: 2) == "a␛[31mb\n ^")
        #expect(drawn("ก\u{200B}ข", column: 2) == "ก<U+200B>ข\n ^^^^^^^^")
        #expect(drawn("\u{202E}x\u{7F}\u{85}", column: 3) == "<U+202E>x␡<U+0085>\n         ^")
        #expect(drawn("\u{E49}x", column: 1) == "◌\u{E49}x\n^")
    }

    @Test func theEndOfTheLineHasACaretOfItsOwn() {
        #expect(drawn("กี่", column: 2) == "กี่\n ^")
        #expect(drawn("", column: 1) == "\n^")
        #expect(drawn("ab", column: 99) == "ab\n  ^")
    }

    @Test func aLengthBeyondTheLineStopsAtItsEnd() {
        #expect(drawn("abc", column: 2, length: 50) == "abc\n ^^")
    }

    @Test func aLongLineIsCutAroundTheCaret() {
        let digits = String(repeating: "0123456789", count: 5)
        #expect(drawn(digits, column: 26, width: 10) == "…0123456789…\n      ^")
        #expect(drawn(digits, column: 1, width: 10) == "0123456789…\n^")
        #expect(drawn(digits, column: 50, width: 10) == "…0123456789\n          ^")
        #expect(drawn(digits, column: 51, width: 10) == "…0123456789\n           ^")
    }

    @Test func aSpanLongerThanTheWindowShowsItsStart() {
        let digits = String(repeating: "0123456789", count: 5)
        #expect(drawn(digits, column: 21, length: 25, width: 10) == "…9012345678…\n  ^^^^^^^^^")
    }

    @Test func aCutNeverSplitsAWideCharacter() {
        let line = String(repeating: "漢", count: 40)
        for column in 1...41 {
            let excerpt = Excerpt(of: line, column: column, length: 1, width: 11)
            #expect(excerpt.text.displayWidth <= 13)
            #expect(excerpt.text.allSatisfy { $0 == "漢" || $0 == "…" })
            #expect(excerpt.indent + excerpt.carets <= excerpt.text.displayWidth + 1)
            #expect(excerpt.carets == (column <= 40 ? 2 : 1))
        }
    }
}
