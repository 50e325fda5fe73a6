import Findings
import Foundation
import Testing

@testable import SiteBuilder

@Suite struct GateTests {
    @Test(arguments: Leak.texts)
    func findingsStandWhereTheyAreMarked(leak: Leak) async throws {
        let content = try leak.content()
        let found = try await content.check().findings.map { finding in
            "\(finding.code.rawValue) \(finding.place.file.dropFirst(content.root.count + 1)):\(finding.place.line):"
                + "\(finding.place.column)"
        }
        #expect(Set(found) == leak.expectations)
        #expect(Set(found).count == found.count)
    }

    @Test func everyCodeHasALeakAndANearMiss() {
        let people = FindingCode.allCases.filter { $0.isAboutPeople && $0 != .uncheckableFile }
        let marked = Leak.texts.flatMap(\.expectations).map { $0.prefix(4) }
        #expect(Set(marked) == Set(people.map { $0.rawValue[...] }))
        #expect(Set(Leak.texts.compactMap(\.nearMissOf)) == Set(people))
    }

    @Test(arguments: Leak.texts)
    func nothingThatIsSaidRepeatsWhatWasFound(leak: Leak) async throws {
        for finding in try await leak.content().check().findings {
            #expect(finding.place.excerpt == nil)
            let words = [finding.message.th, finding.message.en, finding.fix.th, finding.fix.en].joined()
            #expect(!["1-9901", "19901", "1234", "สมมุติ", "2510"].contains(where: words.contains))
            #expect(!words.contains("  ") && finding.message.th.last != "." && finding.fix.en.last != ".")
        }
    }

    @Test func errorsStopPublicationAndWarningsDoNot() async throws {
        let leak = try TestContent(["documents/a.md": TestContent.document("1990100000002")])
        #expect(try await leak.publish().tally == nil)
        let doubt = try TestContent(["documents/a.md": TestContent.document("เลขที่บัญชี 123-4-56789-0")])
        #expect(try await doubt.publish().tally != nil)
    }

    @Test func theNamesOfFilesAreRead() async throws {
        let content = try TestContent([
            "documents/a/index.md": TestContent.document(more: "attachments: [{file: 1990100000002.txt}]"),
            "documents/a/1990100000002.txt": "ข้อความ", "static/1-9901-00000-00-2.txt": "ข้อความ",
            "static/contract-1990100000002.txt": "ข้อความ",
        ])
        let findings = try await content.check().findings.filter { $0.place.line == 0 }
        #expect(findings.map(\.code) == [.personsID, .personsID, .personsID])
        #expect(
            findings.map(\.place.file.count)
                == [
                    "documents/a/1990100000002.txt", "static/1-9901-00000-00-2.txt",
                    "static/contract-1990100000002.txt",
                ].map {
                    content.root.count + 1 + $0.count
                })
        #expect(findings.allSatisfy { $0.fix.en.hasPrefix("rename the file or folder") })
    }

    /// A browser shows the digits that these stand for.
    @Test func digitsWrittenAsReferencesAreRead() async throws {
        let digits = "1990100000002".map { "&#\($0.asciiValue ?? 0);" }.joined()
        let content = try TestContent(["documents/a.md": TestContent.document("เลข \(digits)")])
        #expect(try await content.findings() == ["P701 documents/a.md"])
        let near = try TestContent(["documents/a.md": TestContent.document("ร้าน &#38; เพื่อน 1990100000002")])
        #expect(try await near.findings() == ["P701 documents/a.md"])
    }

    /// What a page shows in one piece.
    @Test(arguments: [
        "1-9901-*00000*-00-2", "1-9901-00000-00-`2`",
        "[1-9901](https://www.example.go.th/)-00000-00-2",
        "1-9901-**00000-00-2**",
    ])
    func digitsBetweenMarksAreRead(number: String) async throws {
        let content = try TestContent(["documents/a.md": TestContent.document("เลข \(number)")])
        #expect(try await content.findings() == ["P701 documents/a.md"])
    }

    @Test func digitsWrittenAsEscapesAreRead() async throws {
        let content = try TestContent([
            "documents/a.md": TestContent.document(more: #"summary: "เลข 1-9901-00000-00-\x32""#)
        ])
        #expect(try await content.findings() == ["P701 documents/a.md"])
    }

    @Test func aRecordsAddressIsRead() async throws {
        let content = try TestContent(["documents/1-9901-00000-00-2.md": TestContent.document()])
        #expect(try await content.findings() == ["P701 documents/1-9901-00000-00-2.md"])
    }

    @Test func oldThaiEncodingIsRead() async throws {
        let content = try TestContent([
            "documents/a/index.md": TestContent.document(more: "attachments: [{file: a.csv}]")
        ])
        // «นาย ก,เลข 1990100000002» in Windows-874.
        let bytes = [0xB9, 0xD2, 0xC2, 0x20, 0xA1, 0x2C, 0xE0, 0xC5, 0xA2, 0x20] + Array("1990100000002\r\n".utf8)
        try Data(bytes).write(to: URL(filePath: content.root + "/documents/a/a.csv"))
        let finding = try #require(try await content.check().findings.first)
        #expect((finding.code, finding.place.line, finding.place.column) == (.personsID, 1, 11))
    }

    @Test func ofADraftTheyAreWarnings() async throws {
        let content = try TestContent([
            "documents/a/index.md": TestContent.document(
                "1990100000002", more: "draft: true\nattachments: [{file: a.txt}]"),
            "documents/a/a.txt": "1-9902-00000-00-4",
        ])
        let outcome = try await content.publish()
        #expect(outcome.findings.map(\.code) == [.personsID, .personsID])
        #expect(outcome.findings.allSatisfy { $0.severity == .warning } && outcome.tally != nil)
    }

    @Test func filesOfAWithdrawnRecordAreNotPublishedAndNotRead() async throws {
        let more = "attachments: [{file: a.txt}]\nwithdrawn: {date: 2568-02-01, reason: มีข้อมูลส่วนบุคคล}"
        let content = try TestContent([
            "documents/a/index.md": TestContent.document(more: more), "documents/a/a.txt": "1-9902-00000-00-4",
        ])
        #expect(try await content.findings() == [])
    }

    @Test func ofManyInAFileTheFirstTenAreTold() async throws {
        let lines = (0..<37).map { _ in "1-9901-00000-00-2" }.joined(separator: "\n\n")
        let content = try TestContent(["documents/a.md": TestContent.document(lines)])
        let findings = try await content.check().findings
        #expect(findings.count == 10)
        #expect(findings.last?.message.th.contains("และอีก 27 แห่ง") == true)
        #expect(findings.filter { $0.message.en.contains("more in this file") }.count == 1)
    }

    @Test func theNumberOfJobsChangesNothing() async throws {
        let content = try TestContent(
            (0..<20).reduce(into: [:]) { $0["documents/d\($1).md"] = TestContent.document("1990100000002") })
        var all: Set<[Finding]> = []
        for jobs in [1, 3] { all.insert(try await content.outcome { $0.jobs = jobs }.findings) }
        #expect(all.count == 1 && all.first?.count == 20)
    }
}
