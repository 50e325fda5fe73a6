import Foundation
import Testing

@testable import SiteBuilder

@Suite struct SearchFilesTests {
    private static func texts(_ content: TestContent) throws -> String {
        let folder = content.site.top + "/public/search/index"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("text-") }
        return try names.sorted().map { name in
            let bytes = try #require(FileManager.default.contents(atPath: "\(folder)/\(name)"))
            return String(decoding: try unpacked([UInt8](bytes)), as: UTF8.self)
        }.joined()
    }

    private static func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: "/bin/gzip")
        process.arguments = ["-dc"]
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
        return [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    }

    @Test func everythingThatARecordSaysIsThereWithTheTextOfItsFiles() async throws {
        let content = try TestContent([
            "documents/paper/index.md": TestContent.document(
                "เนื้อหาของข่าว", more: "summary: สรุปข่าว\nunit: กองคลัง\nattachments: [{file: a.csv, title: ตารางแนบ}]"),
            "documents/paper/a.csv": "ปี,จำนวน\n2568,ข้อความในตาราง\n",
        ])
        #expect(try await content.publish().findings.isEmpty)
        let texts = try Self.texts(content)
        for word in ["/documents/paper/", "ข่าวทดสอบ", "เนื้อหาของข่าว", "สรุปข่าว", "กองคลัง", "ตารางแนบ", "ข้อความในตาราง"] {
            #expect(texts.contains(word))
        }
    }

    @Test func nothingIsThereThatNoPageShows() async throws {
        let content = try TestContent([
            "documents/gone/index.md": TestContent.document(
                "ความลับ1",
                more: """
                    summary: ความลับ2
                    attachments: [{file: a.csv, title: ความลับ3}]
                    withdrawn: {date: 2568-02-01, reason: พิมพ์ผิดหน้า}
                    """),
            "documents/gone/a.csv": "ปี,จำนวน\n2568,ความลับ4\n",
            "documents/draft.md": TestContent.document("ความลับ5", more: "draft: true"),
        ])
        #expect(try await content.publish().findings.isEmpty)
        let texts = try Self.texts(content)
        #expect(texts.contains("พิมพ์ผิดหน้า"))
        #expect(!texts.contains("ความลับ"))
    }

    @Test func theSameContentMakesTheSameFiles() async throws {
        let content = try TestContent([
            "documents/a.md": TestContent.document("ก"), "documents/b.md": TestContent.document("ข"),
        ])
        _ = try await content.publish()
        let tally = try #require(try await content.publish().tally)
        #expect(tally.written == 0)
    }
}
