import Findings
import Testing

@testable import SiteBuilder

/// An exception is for the record's own text or for one file of it.
@Suite struct GateExceptionTests {
    private func content(_ exceptions: String, text: String = "", file: String = "") throws -> TestContent {
        try TestContent([
            "documents/a/index.md": TestContent.document(
                text, more: "attachments: [{file: a.txt}, {file: b.txt}]\n\(exceptions)"),
            "documents/a/a.txt": file.isEmpty ? "ข้อความ" : file, "documents/a/b.txt": "ข้อความ",
        ])
    }

    private static let id = "1990100000002"

    @Test func withoutAFileItIsForTheTextAlone() async throws {
        let exception = "exceptions: [{code: P701, reason: เลขเอกสาร}]"
        let text = try await content(exception, text: Self.id).check()
        #expect(text.findings.isEmpty)
        #expect(text.exceptions.text == Bilingual(th: "ข้อยกเว้น 1 (P701)", en: "1 exception (P701)"))
        #expect(
            try await content(exception, file: Self.id).findings() == [
                "P701 documents/a/a.txt", "P423 documents/a/index.md",
            ])
    }

    @Test func withAFileItIsForThatFileAlone() async throws {
        let exception = "exceptions: [{code: P701, file: a.txt, reason: เลขเอกสาร}]"
        #expect(try await content(exception, file: Self.id).findings() == [])
        #expect(
            try await content("ข้อยกเว้น: [{รหัส: P701, ไฟล์: ./a.txt, เหตุผล: เลขเอกสาร}]", file: Self.id).findings() == [])
        #expect(
            try await content(exception, text: Self.id).findings() == [
                "P423 documents/a/index.md", "P701 documents/a/index.md",
            ])
        let other = try await content("exceptions: [{code: P701, file: b.txt, reason: ก}]", file: Self.id).findings()
        #expect(other == ["P701 documents/a/a.txt", "P423 documents/a/index.md"])
    }

    @Test func aFileThatIsNotThereIsAMistake() async throws {
        #expect(
            try await content("exceptions: [{code: P701, file: c.txt, reason: ก}]").findings() == [
                "P114 documents/a/index.md"
            ])
    }

    /// Or a clerk would publish a file by saying that nobody may look at it.
    @Test func aFileIsNotPublishedForBeingNamedHere() async throws {
        let content = try TestContent([
            "documents/a/index.md": TestContent.document(more: "exceptions: [{code: P701, file: a.txt, reason: ก}]"),
            "documents/a/a.txt": Self.id,
        ])
        #expect(try await content.findings() == ["P012 documents/a/a.txt", "P423 documents/a/index.md"])
    }

    @Test func theWayOutNamesTheFile() async throws {
        let finding = try #require(try await content("", file: Self.id).check().findings.first)
        #expect(finding.fix.th.contains("exceptions: [{code: P701, file: a.txt, reason: เหตุผล}]"))
        let own = try #require(try await content("", text: Self.id).check().findings.first)
        #expect(own.fix.th.contains("exceptions: [{code: P701, reason: เหตุผล}]"))
        let nobodys = try #require(try await TestContent(["static/a.txt": Self.id]).check().findings.first)
        #expect(!nobodys.fix.th.contains("exceptions"))
    }

    @Test func aScannedFileIsExceptedByItsName() async throws {
        let content = try TestContent(
            handingOut: "scanned.pdf", more: "exceptions: [{code: P707, file: scanned.pdf, reason: เปิดดูแล้ว}]")
        let outcome = try await content.check()
        #expect(outcome.findings.isEmpty && outcome.exceptions.codesAboutPeople == [.uncheckableFile])
    }
}
