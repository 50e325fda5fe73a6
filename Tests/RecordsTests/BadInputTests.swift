import Findings
import Records
import Testing

/// What records.md calls "bad input, always", as far as marks in a text cannot show it.
@Suite struct BadInputTests {
    private static func read(_ bytes: [UInt8], at path: String = "documents/a.md") throws -> RecordReading {
        let recordPath = try #require(RecordPath.read(path, file: "content/" + path).value)
        return RecordReader(units: Fixture.units).read(
            bytes, path: recordPath, file: "content/" + path, files: NoFiles(), names: [])
    }

    private static func read(frontMatter: String) throws -> RecordReading {
        try read(Array("---\n\(frontMatter)\n---\n".utf8))
    }

    @Test(arguments: ["[", "{", "- ", "? ", "[\n", "{a: ", "[{a: ["], [9, 1000, 64_000])
    func openBracketsAreReadNoFurtherThanTheNinth(opener: String, count: Int) throws {
        let text = "summary:\n  " + String(repeating: opener, count: min(count, 64_000 / opener.utf8.count))
        let finding = try #require(try Self.read(frontMatter: text).findings.first)
        let few = try #require(
            try Self.read(frontMatter: "summary:\n  " + String(repeating: opener, count: 9)).findings.first)
        #expect(finding.code == .nestedTooDeep)
        #expect(finding.place.line == few.place.line)
        #expect(finding.place.column == few.place.column)
    }

    @Test func aLineOfUnknownKeysIsNotReportedToItsEnd() throws {
        let keys = (0..<4000).map { "key\($0): x" }.joined(separator: ", ")
        let findings = try Self.read(frontMatter: "{\(keys)}").findings
        #expect(findings.count == 101)
        #expect(findings.dropLast().allSatisfy { $0.code == .unknownKey })
        #expect(findings.last?.message.en.contains("not checked") == true)
        #expect(findings.last?.severity == .error)
    }

    @Test(arguments: ["attachments", "corrects"])
    func aListOfBadMembersIsNotReportedToItsEnd(key: String) throws {
        let members = Array(repeating: "{file: x}", count: 6000).joined(separator: ",")
        let reading = try Self.read(frontMatter: "title: ก\ndate: 2568-01-15\ntopic: news\n\(key): [\(members)]")
        #expect(reading.record == nil)
        #expect((1...101).contains(reading.findings.count))
    }

    @Test func aMistakeMayStandAHundredTimes() throws {
        let text = "title: ก\ndate: 2568-01-15\ntopic: news\n" + (0..<100).map { "key\($0): x\n" }.joined()
        let findings = try Self.read(frontMatter: text).findings
        #expect(findings.count == 100)
        #expect(findings.allSatisfy { $0.fix.en.contains("the keys are") })
    }

    @Test func aLongTextIsReadWhole() throws {
        let text = String(repeating: "ข้อความยาว ", count: 1500)
        let record = try #require(
            try Self.read(
                frontMatter: "title: ก\ndate: 2568-01-15\ntopic: news\nwithdrawn: {date: 2568-01-15, reason: \(text)}"
            )
            .record)
        #expect(record.common.withdrawn?.reason.count == text.count - 1)
    }

    @Test(
        arguments: [
            [], [0], [0xFF], [0xFE, 0xFF], [0xFF, 0xFE, 0x2D, 0x00], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB], [0x0A], [0x0D],
            [0x2D, 0x2D, 0x2D], [0x2D, 0x2D, 0x2D, 0x0A], [0x2D, 0x2D, 0x2D, 0x0A, 0x00, 0x0A, 0x2D, 0x2D, 0x2D],
            Array("%PDF-1.7\n%\u{E2}\u{E3}".utf8), [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00],
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A],
            [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        ] as [[UInt8]])
    func whatIsNoRecordIsSaidToBeNone(bytes: [UInt8]) throws {
        let reading = try Self.read(bytes)
        #expect(reading.record == nil)
        #expect(reading.findings.count == 1)
        #expect(reading.findings.allSatisfy { $0.severity == .error })
    }

    /// Marks of different kinds, which a reader would put in order: as many as any writing has, and one more.
    @Test func aHeapOfMarksIsRefused() throws {
        let heap = (0..<30).map { $0.isMultiple(of: 2) ? "\u{E48}" : "\u{323}" }.joined()
        let keys = "date: 2568-01-15\ntopic: news"
        #expect(try Self.read(frontMatter: "title: ก\(heap)\n\(keys)").findings == [])
        let refused = try Self.read(frontMatter: "title: ก\(heap)\u{E48}\n\(keys)")
        #expect(refused.findings.map(\.code) == [.controlCharacter])
        #expect(refused.findings.map(\.place.line) == [2])
    }

    @Test func windows874IsNamed() throws {
        let thai = try Self.read(Encoding.windows874("---\ntitle: ประกาศ องค์การบริหารส่วนตำบลตัวอย่าง\n---\n"))
        #expect(thai.findings.first?.message.th.contains("Windows-874") == true)
        let other = try Self.read([0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0xFE, 0x80, 0x81])
        #expect(other.findings.first?.message.th.contains("Windows-874") == false)
    }

    @Test func ofADraftAllFindingsAreWarnings() throws {
        let reading = try Self.read(frontMatter: "title: ก\ndate: วันนี้\ncolour: แดง\ndraft: true")
        #expect(reading.isDraft)
        #expect(reading.record == nil)
        #expect(reading.findings.count == 3)
        #expect(reading.findings.allSatisfy { $0.severity == .warning })
        let published = try Self.read(frontMatter: "title: ก\ndate: วันนี้\ncolour: แดง\nฉบับร่าง: ไม่ใช่")
        #expect(!published.isDraft)
        #expect(published.findings.allSatisfy { $0.severity == .error })
    }

    @Test func theBodyIsReportedEvenWhereTheFrontMatterIsWrong() throws {
        let reading = try Self.read(Array("---\ntitle: ก\n---\n<b>ก</b>\n".utf8))
        #expect(reading.findings.contains { $0.code == .missingKey })
        #expect(reading.findings.contains { $0.code == .rawHTML && $0.place.line == 4 })
    }

    @Test func aPersonsNumberIsNotRepeated() {
        let fixture = FixtureTests.all.first { $0.name == "a person's number" }
        let findings = fixture?.findings() ?? []
        #expect(findings.count == 1)
        for finding in findings {
            #expect(finding.place.excerpt == nil)
            #expect(!"\(finding)".contains("1234567890"))
            #expect(!"\(finding)".contains("2345"))
        }
    }
}
