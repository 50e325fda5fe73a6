import Findings
import Records
import Testing
import TestSupport

/// Whatever a file holds, it becomes a record or a finding at a place that is there.
@Suite struct RandomInputTests {
    @Test(arguments: 0..<8)
    func randomBytes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<150 {
            let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            try expectSound(bytes, at: "documents/a.md")
            try expectSound(Array("---\n".utf8) + bytes + Array("\n---\n".utf8), at: "documents/a.md")
        }
    }

    @Test(arguments: Sample.all)
    func mutatedRecords(sample: Sample) throws {
        var generator = SeededGenerator(seed: UInt64(sample.english.utf8.count))
        for round in 0..<300 {
            var bytes = Array((round.isMultiple(of: 2) ? sample.english : sample.thai).utf8)
            for _ in 0..<Int.random(in: 1...4, using: &generator) { Self.mutate(&bytes, using: &generator) }
            try expectSound(bytes, at: sample.path)
        }
    }

    @Test func mutatedTables() throws {
        let record = """
            ---
            title: ก
            date: 2568-01-15
            report: ordinance
            lines: {file: lines.csv}
            ---
            """
        let table = """
            แผนงาน,งบ,รายการ,งบประมาณ,โอน,เบิกจ่าย
            การศึกษา,งบลงทุน,"โต๊ะ, เก้าอี้","1,500.50",,100
            งบกลาง,งบกลาง,"เบี้ย ""ยังชีพ""\nผู้สูงอายุ",2000,-50,0

            """
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<600 {
            var bytes = Array(table.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &generator) { Self.mutate(&bytes, using: &generator) }
            try expectSound(Array(record.utf8), at: "budget/2568/a/index.md", table: bytes)
        }
    }

    private func expectSound(_ bytes: [UInt8], at path: String, table: [UInt8] = []) throws {
        let recordPath = try #require(RecordPath.read(path, file: "content/" + path).value)
        let files = FilesInMemory(contents: table.isEmpty ? Sample.files.contents : ["lines.csv": table])
        let reading = RecordReader(units: Fixture.units).read(
            bytes, path: recordPath, file: "content/" + path, files: files, names: Set(files.contents.keys))
        let text = String(decoding: bytes, as: UTF8.self).debugDescription
        if reading.record == nil {
            let gravest = reading.findings.map(\.severity).max()
            #expect(gravest == (reading.isDraft ? .warning : .error), "\(text)")
        }
        let lines = Self.lines(of: bytes)
        for finding in reading.findings {
            for place in [finding.place] + finding.related where place.file == "content/" + path {
                expectSound(place, in: lines, text)
            }
        }
    }

    private func expectSound(_ place: Place, in lines: [String], _ text: String) {
        guard place.line > 0 else {
            #expect(place.column == 0 && place.excerpt == nil, "\(text)")
            return
        }
        guard place.line <= lines.count else {
            Issue.record("line \(place.line) of \(lines.count): \(text)")
            return
        }
        let line = lines[place.line - 1]
        #expect((1...line.count + 1).contains(place.column), "\(text)")
        #expect(place.column + place.length - 1 <= line.count + 1, "\(text)")
        if let excerpt = place.excerpt { #expect(excerpt == line, "\(text)") }
    }

    private static func lines(of bytes: [UInt8]) -> [String] {
        let withoutMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        var text = String.UnicodeScalarView()
        for scalar in String(decoding: withoutMark, as: UTF8.self).unicodeScalars {
            if scalar == "\n", text.last == "\r" { text.removeLast() }
            text.append(scalar)
        }
        return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }.map { String($0) }
    }

    /// Deletes, doubles or swaps parts, or puts something awkward in.
    static func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
        func range() -> Range<Int> {
            let start = Int.random(in: 0...bytes.count, using: &generator)
            let length = Int.random(in: 0...40, using: &generator)
            return start..<min(bytes.count, start + length)
        }
        switch Int.random(in: 0..<6, using: &generator) {
        case 0:
            bytes.removeSubrange(range())
        case 1:
            let part = range()
            bytes.insert(contentsOf: Array(bytes[part]), at: part.lowerBound)
        case 2:
            let (one, other) = (range(), range())
            if one.upperBound <= other.lowerBound {
                let part = Array(bytes[one])
                bytes.replaceSubrange(other, with: part)
            }
        case 3 where !bytes.isEmpty:
            bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        default:
            let awkward = awkward.randomElement(using: &generator) ?? ""
            bytes.insert(contentsOf: awkward.utf8, at: range().lowerBound)
        }
    }

    private static let awkward = [
        "\t", " ", "  ", "\n", "\r", "\r\n", ":", ": ", "- ", "? ", "[", "]", "{", "}", ",", ";", "&a ", "*a", "!!str ",
        "!",
        "\"", "'", "|", ">", "|\n", "#", " #", "%", "@", "`", "\\", "---\n", "\n---\n", "...\n", "\n...\n", "<<: ",
        "\u{0}", "\u{7F}",
        "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{E31}", "\u{E33}", "\u{300}", "\u{1F600}", "๙", "-", ".", "~",
        "null",
        "<script>", "](", "| - |\n",
    ]
}
