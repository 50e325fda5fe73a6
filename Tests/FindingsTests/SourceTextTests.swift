import Findings
import Testing

@Suite struct SourceTextTests {
    private func source(_ text: String) -> SourceText { SourceText(file: "a.md", text: text) }

    @Test func linesAreCountedWithTheEmptyOneAfterAFinalLineEnd() {
        #expect(source("").lineCount == 1)
        #expect(source("ก\n").lineCount == 2)
        let text = source("ก\n\nข้อ")
        #expect((0...4).map { String(text.line($0)) } == ["", "ก", "", "ข้อ", ""])
    }

    @Test func aThaiClusterIsOneColumnWhateverMarksItBears() {
        // ที่ has three scalars and one cluster; นี้ likewise.
        let place = source("ที่นี้ x").place(line: 1, scalar: 7)
        #expect(place.column == 4)
        #expect(place.length == 1)
        #expect(place.excerpt == "ที่นี้ x")
    }

    @Test func saraAmBelongsToTheConsonantBeforeIt() {
        let text = source("ทำน้ำ: x")
        #expect(
            text.place(line: 1, scalar: 0, length: 5)
                == Place(
                    file: "a.md", line: 1, column: 1, length: 2, excerpt: "ทำน้ำ: x"))
        #expect(text.place(line: 1, scalar: 5).column == 3)
    }

    @Test func aPositionInsideAClusterMeansTheCluster() {
        let text = source("ที่ดิน")
        #expect(text.place(line: 1, scalar: 1).column == 1)
        #expect(text.place(line: 1, scalar: 2).column == 1)
        #expect(text.place(line: 1, byte: 4).column == 1)
    }

    @Test func emojiAndScalarsBeyondTheBasicPlaneAreOneColumn() {
        let text = source("👩‍👩‍👧🇹🇭👍🏽x")
        #expect(text.place(line: 1, scalar: 9).column == 4)
        #expect(text.place(line: 1, byte: 18, length: 8).column == 2)
        #expect(text.place(line: 1, scalar: 0, length: 5).length == 1)
    }

    /// Flags, syllables of letters, marks and joined pictures are told apart only by what stands before them.
    @Test(arguments: ["🇹🇭", "🇹", "\u{1112}\u{1161}\u{11AB}", "ก\u{E48}\u{301}", "👩\u{200D}", "\u{301}", "a"])
    func clustersAreCountedFromTheBeginningOfALongLine(unit: String) {
        let line = "x" + String(repeating: unit, count: 600)
        let text = source("\n" + line)
        let characters = Array(line)
        for (column, character) in characters.enumerated() where column < 40 || column > characters.count - 5 {
            let byte = characters[..<column].reduce(0) { $0 + $1.utf8.count }
            let place = text.place(line: 2, byte: byte, length: character.utf8.count)
            #expect((place.column, place.length) == (column + 1, 1))
        }
    }

    @Test func aLineBelowTheLastMeansTheLastOnesEnd() {
        let text = source("ก\nขค")
        let place = text.place(line: 3, scalar: 0)
        #expect((place.line, place.column, place.excerpt) == (2, 3, "ขค"))
    }

    @Test func bytesAndScalarsAgree() {
        let line = "ชื่อ: น้ำ ABC é"
        let text = source("x\n" + line)
        for (scalar, index) in line.unicodeScalars.indices.enumerated() {
            let byte = line.utf8.distance(from: line.startIndex, to: index)
            #expect(text.place(line: 2, scalar: scalar) == text.place(line: 2, byte: byte))
            #expect(text.place(line: 2, byte: byte) == text.place(utf8Offset: 2 + byte))
        }
    }

    @Test func theEndOfALineIsTheColumnAfterItsLastCluster() {
        let text = source("กี่\nข")
        for place in [text.place(line: 1, scalar: 3), text.place(line: 1, scalar: 99), text.place(line: 1, byte: 9)] {
            #expect(place.line == 1)
            #expect(place.column == 2)
            #expect(place.length == 1)
        }
        #expect(text.place(utf8Offset: 9).line == 1)
        #expect(text.place(utf8Offset: 10).line == 2)
        #expect(text.place(utf8Offset: 13) == Place(file: "a.md", line: 2, column: 2, length: 1, excerpt: "ข"))
    }

    @Test func aLengthNeverRunsOverTheLinesEnd() {
        let place = source("กขค\nงจ").place(line: 1, scalar: 1, length: 50)
        #expect(place.length == 2)
        #expect(place.excerpt == "กขค")
    }

    @Test func theWholeFileHasNeitherLineNorColumn() {
        let place = source("x").whole
        #expect(place.line == 0)
        #expect(place.column == 0)
        #expect(place.excerpt == nil)
    }

    @Test(arguments: 0..<200) func anOffsetFallsOnItsOwnLine(seed: UInt64) {
        var generator = SplitMix(state: seed)
        let alphabet: [Character] = ["a", "\n", "ก", "น้ำ", "ที่", " ", "👩‍👧", "é"]
        let text = String((0..<40).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
        let subject = source(text)
        var line = 1
        var column = 1
        var offset = 0
        for character in text {
            let place = subject.place(utf8Offset: offset, length: character.utf8.count)
            #expect((place.line, place.column, place.length) == (line, column, 1))
            offset += character.utf8.count
            (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
        }
    }
}

private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
