import Findings
import Foundation
import Testing

@testable import SiteBuilder

/// Numbers in the places of documents that people overlook.
@Suite struct GateDocumentTests {
    /// What was found of a document, as «x-xxxx-xxxxx-00-2 in paragraph 1».
    private func found(_ name: String) async throws -> Set<String> {
        let content = try TestContent(handingOut: name)
        let findings = try await content.check().findings
        #expect(findings.allSatisfy { $0.place == Place(file: content.root + "/documents/a/" + name) })
        return Set(
            findings.filter { $0.code == .personsID }.compactMap { finding in
                guard let match = finding.message.en.firstMatch(of: /\((x-.*)\), .*, in (.*)/) else { return nil }
                return "\(match.1) in \(match.2)"
            })
    }

    @Test func aTextDocument() async throws {
        let found = try await found("people.docx")
        #expect(
            found.map { $0.prefix(17) }.sorted()
                == ["00-0", "00-1", "00-2", "00-3", "00-4", "00-5", "00-6", "00-8"].map { "x-xxxx-xxxxx-\($0)" })
        #expect(found.contains("x-xxxx-xxxxx-00-2 in paragraph 1"))
        #expect(found.contains("x-xxxx-xxxxx-00-6 in a tracked deletion (hidden)"))
        #expect(found.contains("x-xxxx-xxxxx-00-8 in the page header"))
        #expect(found.contains("x-xxxx-xxxxx-00-0 in the page footer"))
        #expect(found.contains("x-xxxx-xxxxx-00-1 in a footnote"))
        #expect(found.contains { $0.hasPrefix("x-xxxx-xxxxx-00-3 in a comment") })
        #expect(found.contains("x-xxxx-xxxxx-00-5 in the document's properties (creator)"))
    }

    @Test func aWorkbook() async throws {
        let found = try await found("people.xlsx")
        #expect(
            found == [
                "x-xxxx-xxxxx-00-2 in sheet «จ่ายเงิน», cell C2 (hidden)",
                "x-xxxx-xxxxx-00-4 in sheet «สำรอง», cell B5 (hidden)",
                "x-xxxx-xxxxx-00-6 in the document's properties (creator)",
            ])
    }

    @Test func aPDF() async throws {
        #expect(try await found("people.pdf") == ["x-xxxx-xxxxx-00-2 in page 2"])
    }

    // MARK: What cannot be read

    @Test func aScannedPageIsToldOnce() async throws {
        let content = try TestContent(handingOut: "scanned.pdf")
        let findings = try await content.check().findings
        #expect(findings.map(\.code) == [.uncheckableFile])
        #expect(findings.first?.severity == .warning)
        #expect(findings.first?.message.th.contains("หน้า 2 จาก 2 หน้าไม่มีข้อความ") == true)
        #expect(findings.first?.fix.en.contains("file: scanned.pdf, ") == true)
        #expect(try await TestContent(handingOut: "people.pdf").findings() == ["P701 documents/a/people.pdf"])
    }

    @Test func aDamagedFileIsTold() async throws {
        let content = try TestContent(handingOut: "people.docx")
        let url = URL(filePath: content.root + "/documents/a/people.docx")
        let half = try Data(contentsOf: url)
        try half.prefix(half.count / 2).write(to: url)
        #expect(try await content.check().findings.map(\.code).contains(.uncheckableFile))
    }

    /// A picture's text nobody can read; one that is only shown on the page is seen by whoever writes it.
    @Test func aPictureThatIsHandedOutIsTold() async throws {
        let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52])
        for (more, body, codes) in [
            ("attachments: [{file: a.png}]", "", [FindingCode.uncheckableFile]), ("", "![แผนที่](a.png)", []),
        ] {
            let content = try TestContent(["documents/a/index.md": TestContent.document(body, more: more)])
            try png.write(to: URL(filePath: content.root + "/documents/a/a.png"))
            #expect(try await content.check().findings.map(\.code) == codes)
        }
    }

    @Test func withoutTheProgramThatReadsPDFNothingPassesInSilence() async throws {
        let content = try TestContent(handingOut: "people.pdf")
        let outcome = try await content.outcome { $0.pdfTool = "no-such-program" }
        let finding = try #require(outcome.findings.first)
        #expect(outcome.findings.count == 1 && finding.code == .uncheckableFile && finding.severity == .error)
        #expect(finding.fix.th.contains("apt install poppler-utils") && finding.fix.en.contains("poppler-utils"))
        #expect(finding.place == Place(file: content.root))
    }
}
