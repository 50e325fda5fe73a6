import Extraction
import Testing
import ThaiText

@Suite struct PlainTests {
    @Test func linesArePlaces() throws {
        let found = try Extracted("a\n\nชื่อ,1103700123456\r\n", name: "x.csv")
        #expect(found.reading == FileReading(type: .text))
        #expect(found.texts.map { $0.trimmed } == ["a", "ชื่อ,1103700123456"])
        #expect(found.spot(of: "1103700123456")?.place == .line(3))
    }

    private static let words = "เลข 1103700123456"

    private static let codings: [[UInt8]] = [
        Array(words.utf8), Array("\u{FEFF}\(words)".utf8),
        "\u{FEFF}\(words)".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
        "\u{FEFF}\(words)".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] },
        [0xE0, 0xC5, 0xA2] + Array(" 1103700123456".utf8),
    ]

    @Test(arguments: codings)
    func textOfAnyCodingIsTheSame(bytes: [UInt8]) throws {
        #expect(try Extracted(bytes, name: "x.txt").texts == [Self.words])
    }

    @Test func markupIsItsTextAndWhatItsTagsHold() throws {
        let found = try Extracted(
            """
            <!DOCTYPE html><html><head><title>ก</title></head>
            <p>เลข <b>11037</b>00<i>123</i>456 &#49;&#x31; &amp; x</p>
            <img alt="ชื่อ 1103700123456" src='a.png'><!-- remark -->
            """, name: "x.html")
        #expect(found.spot(of: "1103700123456 11 & x")?.place == .line(2))
        #expect(found.spot(of: "ชื่อ 1103700123456")?.place == .line(3))
        #expect(found.spot(of: "remark")?.place == .line(3))
    }

    private static let tags: [(text: String, name: String)] = [
        ("<?xml version='1.0'?>\n<a><ประกาศ 1103700123456></a>", "x.xml"), ("<p>4 < 5 1103700123456</p>", "x.html"),
        ("<p><? 1103700123456 ?></p>", "x.html"), ("<p><x1103700123456></p>", "x.html"),
        ("<p><ประกาศ>\n<เลข 1103700123456></p>", "x.html"), ("<p>a</p 1103700123456>", "x.html"),
        ("hello <b>1103</b>700123456", "x.html"), ("<p>1103700&#49&#50;&#0000000000051;456</p>", "x.html"),
    ]

    @Test(arguments: tags)
    func nothingIsLostWithinTags(text: String, name: String) throws {
        #expect(try Extracted(text, name: name).texts.joined(separator: "\n").contains("1103700123456"))
    }

    @Test func aTextIsWhatStandsInItWhateverItBeginsWith() throws {
        let found = try Extracted("<ประกาศ>\n<เลข 1103700123456>\n", name: "x.txt")
        #expect(found.texts == ["<ประกาศ>", "<เลข 1103700123456>"] && found.reading.type == .xml)
    }

    @Test func aByteThatMeansNothingSpoilsNoOther() throws {
        let thai = try Extracted([0xE0, 0xC5, 0xA2, 0xF1, 0xFC] + Array(" 1".utf8), name: "x.csv")
        #expect(thai.texts == ["เลข๑\u{FFFD} 1"] && thai.reading.gaps == [.damaged])
        let unicode = try Extracted(Array("เลข".utf8) + [0xE0] + Array(" 1".utf8), name: "x.csv")
        #expect(unicode.texts == ["เลข\u{FFFD} 1"] && unicode.reading.gaps == [.damaged])
    }

    @Test func richTextTellsOfFilesInside() throws {
        let found = try Extracted(#"{\rtf1 A{\object{\*\objdata 0105}}}"#, name: "x.rtf")
        #expect(found.texts == ["A"] && found.reading.gaps == [.embedded("objdata")])
    }

    @Test(arguments: ["<a", "<", "<a b='", "<!--", "<!-- >", "&", "&#", "&#;", "&#xFFFFFFFFFF;", "<<<<", "</"])
    func brokenMarkupNeverCrashes(text: String) throws {
        _ = try Extracted("<html>" + text)
    }

    @Test func lettersOfJSONAreReadByTheirNumbers() throws {
        let found = try Extracted(#"{"ชื่อ": "\u0e01\u0e02 \u0031103 \ud83d\ude00 \u12"}"#, name: "x.json")
        #expect(found.texts == [#"{"ชื่อ": "กข 1103 😀 \u12"}"#])
    }

    @Test func linesOfACalendarAreWholeAgain() throws {
        #expect(
            try Extracted("DESCRIPTION:11037\r\n 00123456\r\n", name: "x.ics").texts.first?.trimmed
                == "DESCRIPTION:1103700123456")
    }

    @Test func richTextIsItsWords() throws {
        let found = try Extracted(
            #"{\rtf1\ansi{\fonttbl{\f0 Angsana;}}{\info{\author Author P1}}\f0 \'e0\'c5\'a2 11037{\b 00123}456"#
                + #"\par \u3585?\u3586? A\_B\cell C}"#,
            name: "x.rtf")
        #expect(found.texts.contains { $0.contains("เลข 1103700123456") })
        #expect(found.texts.contains { $0.contains("กข A-B\tC") })
        #expect(found.spot(of: "Author P1") != nil && found.spot(of: "Angsana") == nil)
    }

    @Test func whatHasNoTextSaysWhy() throws {
        let gaps: [([UInt8], TextGap)] = [
            ([0x89] + Array("PNG\r\n\u{1A}\n".utf8), .picture), (Array("ID3".utf8), .soundOrVideo),
            (Array("Rar!".utf8), .archive),
            ([1, 2, 3, 0, 0xFF], .unknownKind), ([0x7F] + Array("ELF".utf8), .unknownKind),
        ]
        for (bytes, gap) in gaps { #expect(try Extracted(bytes).reading.gaps == [gap]) }
        var limits = TextLimits()
        limits.text = 10
        #expect(try Extracted(Array("12345678901".utf8), limits: limits).reading.gaps == [.tooLarge])
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}
