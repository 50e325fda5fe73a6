import Disclosure
import Findings
import OpenData
import Records
import Testing
import ThaiText

@Suite struct ScoreFileTests {
    private struct Files: FilesBeside {
        let table: [UInt8]
        let isFolder = true
        func file(_ path: String) -> RecordFile? { RecordFile(path: path, size: table.count, sha256: "") }
        func contents(of path: String) -> [UInt8]? { table }
    }

    private static let table = "ตัวชี้วัด,2568,ปี 2566\nรวม,94.66,\n\"ก, ข\",95,๘๘.๕\n"

    /// The files of a document whose scores stand in a table.
    private static func files(_ table: [UInt8], site keys: String = "") throws -> [DataFile] {
        let site = try Site.made(keys, units: "กองช่าง")
        let path = try #require(RecordPath.read("documents/ita/index.md", file: "documents/ita/index.md").value)
        let text = """
            ---
            title: ผลการประเมิน
            date: 2568-10-01
            topic: assessment-results
            scores: {unit: คะแนน, overall: รวม, rows: {file: s.csv}}
            ---
            """
        let reading = RecordReader(units: site.units).read(
            Array(text.utf8), path: path, file: "documents/ita/index.md", files: Files(table: table), names: ["s.csv"])
        #expect(reading.findings == [])
        let record = try #require(reading.record)
        let disclosure = Disclosure.relate([record], site: site, today: CalendarDay(daysSince1970: 20_778)).0
        return allDataFiles(of: disclosure).filter { $0.address.hasPrefix("/documents/") }
    }

    @Test func theTableIsHandedOutAsItIsKept() throws {
        let files = try Self.files(Array(Self.table.utf8))
        #expect(files.map(\.address) == ["/documents/ita/score-table.xlsx", "/documents/ita/score-table.csv"])
        #expect(try files[0].bytes().starts(with: "PK\u{3}\u{4}".utf8))
        #expect(
            String(decoding: try files[1].bytes().dropFirst(3), as: UTF8.self)
                == "รายการ,2566,2568\r\n\"ก, ข\",88.50,95.00\r\nรวม,,94.66\r\n")
    }

    /// In data files digits are Arabic, whatever the site's pages show.
    @Test func theDigitsOfPagesAreNotThoseOfFiles() throws {
        let arabic = try Self.files(Array(Self.table.utf8))[1].bytes()
        #expect(try Self.files(Array(Self.table.utf8), site: "digits: thai")[1].bytes() == arabic)
    }

    /// Who takes the table over can keep it beside a record of their own.
    @Test func theFileIsReadAsItWasWritten() throws {
        let once = try Self.files(Array(Self.table.utf8))[1].bytes()
        #expect(try Self.files(once)[1].bytes() == once)
    }
}
