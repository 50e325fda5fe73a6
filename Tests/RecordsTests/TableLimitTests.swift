import Findings
import Testing

@testable import Records

/// How much of a CSV file is read, whatever it is for: what is more is refused at one place, not read in part.
@Suite struct TableLimitTests {
    private static func table(_ text: String) -> Result<CSVReader, ReadFailure> {
        CSVReader.read(Array(text.utf8), file: "lines.csv")
    }

    private static func finding(_ text: String) -> Finding? {
        guard case .failure(let failure) = table(text) else { return nil }
        return failure.finding
    }

    private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test func aLine() throws {
        // The line's end is one byte of it.
        let longest = Self.many("a", CSVReader.longestLine - 3)
        #expect(Self.finding("a,b\n1,\(longest)\n") == nil)
        let refused = try #require(Self.finding("a,b\n1,\(longest)x\n"))
        #expect(refused.code == .tooLong)
        #expect((refused.place.line, refused.place.column) == (2, 1))
    }

    @Test func aCellOfManyLinesIsNoLongLine() {
        #expect(Self.finding("a,b\n1,\"\(Self.many("ข้อความ\n", 5_000))\"\n") == nil)
    }

    @Test func cells() throws {
        #expect(Self.finding("a,b\n" + Self.many(",\n", CSVReader.mostCells / 2 - 1)) == nil)
        let refused = try #require(Self.finding("a,b\n" + Self.many(",\n", CSVReader.mostCells / 2)))
        #expect(refused.code == .tooLong)
        #expect(refused.message.en.contains("empty ones too"))
    }

    @Test func filledCells() throws {
        #expect(Self.finding("a,b\n" + Self.many("1,2\n", CSVReader.mostFilledCells / 2 - 1)) == nil)
        let refused = try #require(Self.finding("a,b\n" + Self.many("1,2\n", CSVReader.mostFilledCells / 2)))
        #expect(refused.code == .tooLong)
        #expect(refused.fix.en.contains("several files"))
    }

    /// A heading is judged once and not with every row below it.
    @Test func whatIsWrongWithAColumnIsSaidOnce() throws {
        let columns = (0..<50).map { ",c\($0)" }.joined() + ",name,ชื่อกลุ่ม,group_title"
        let row = Self.many(",x", 50) + ",ก,ข,ค"
        let text =
            "item,group,title,topic,period\(columns)\n" + Self.many("O1,9.1,ข,action-plan,standing\(row)\n", 400)
        let year = try #require(ChecklistPath.read("checklists/2570.csv", file: "2570.csv").value?.year)
        let findings = Checklist.read(Array(text.utf8), year: year, file: "2570.csv").findings
        #expect(findings.count { $0.code == .unknownKey } == 51)
        #expect(findings.count { $0.code == .keyInBothLanguages } == 1)
        #expect(
            findings.filter { [.unknownKey, .keyInBothLanguages].contains($0.code) }.allSatisfy { $0.place.line == 1 })
        #expect(!findings.contains { $0.code == .missingKey })
    }

    @Test func anEmptyColumnIsNoMistake() throws {
        let text = "item,group,group_title,title,topic,period,colour,\nO1,9.1,ก,ข,action-plan,standing,,\n"
        let year = try #require(ChecklistPath.read("checklists/2570.csv", file: "2570.csv").value?.year)
        #expect(Checklist.read(Array(text.utf8), year: year, file: "2570.csv").findings == [])
    }
}
