import Findings
import Foundation
import Glibc
import Testing

@testable import SiteBuilder

@Suite struct LoadingTests {
    @Test func aGoodContentFolderHasNoFindings() async throws {
        let content = try TestContent(["documents/a.md": TestContent.document()])
        let outcome = try await content.check()
        #expect(outcome.findings.isEmpty)
        #expect(outcome.recordCount == 1)
    }

    @Test func aMissingSiteFileIsAFinding() async throws {
        let content = try TestContent()
        try FileManager.default.removeItem(atPath: content.root + "/site.yml")
        #expect(try await content.findings() == ["P502 site.yml"])
    }

    @Test(arguments: [
        ("documents/ข่าว.md", "P011"), ("documents/A.md", "P011"), ("documents/a_b.md", "P011"), ("news/a.md", "P010"),
        ("a.md", "P010"), ("documents/index.md", "P011"),
    ])
    func aRecordInTheWrongPlaceIsAFinding(path: String, code: String) async throws {
        let content = try TestContent([path: TestContent.document()])
        #expect(try await content.findings() == ["\(code) \(path)"])
    }

    @Test func twoFilesOfOneAddressAreAFinding() async throws {
        let content = try TestContent([
            "documents/a.md": TestContent.document(), "documents/a/index.md": TestContent.document(),
        ])
        #expect(try await content.findings() == ["P014 documents/a/index.md"])
    }

    @Test(arguments: ["documents/a/extra.pdf", "documents/b.pdf", "logo.png", "procurement/2568/x.csv"])
    func aFileOfNoRecordIsAWarning(path: String) async throws {
        let content = try TestContent(["documents/a/index.md": TestContent.document(), path: "x"])
        let outcome = try await content.check()
        #expect(outcome.findings.map(\.code) == [.strayFile])
        #expect(outcome.findings.first?.severity == .warning)
        #expect(outcome.findings.first?.place.file == content.root + "/" + path)
    }

    @Test(arguments: ["emblem.svg", "local.css"])
    func aFileBesideTheSiteFileIsToldWhatNamesIt(path: String) async throws {
        let content = try TestContent([path: "x"])
        let finding = try #require(try await content.check().findings.first)
        #expect(finding.code == .strayFile)
        #expect(finding.fix.th.contains("theme.emblem") && finding.fix.th.contains("theme.stylesheet"))
        #expect(!finding.fix.th.contains("attachments"))
    }

    @Test(arguments: ["documents/A.MD", "documents/a.md.txt", "documents/a.markdown", "a.Md"])
    func aRecordWithAnotherEndingIsAnError(path: String) async throws {
        let content = try TestContent([path: TestContent.document()])
        let findings = try await content.check().findings
        #expect(findings.map(\.code) == [.strayFile])
        #expect(findings.first?.severity == .error)
        #expect(findings.first?.fix.en == "rename it to a.md")
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func anUnreadableFolderIsAFindingAndTheRestIsRead() async throws {
        let content = try TestContent(["documents/a/index.md": "", "documents/b.md": "---\n---\n"])
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: content.root + "/documents/a")
        let codes = try await content.check().findings.map(\.code)
        #expect(codes.contains(.unreadableFile) && codes.contains(.missingKey))
    }

    @Test func namesThatDifferOnlyInComposedAccentsAreAFinding() async throws {
        let content = try TestContent([
            "documents/a/index.md": TestContent.document(more: "attachments: [{file: caf\u{E9}.txt}]"),
            "documents/a/caf\u{E9}.txt": "x",
        ])
        // A path of its own on disk, though one text to Swift.
        try content.write("y", to: "documents/a/cafe\u{301}.txt")
        #expect(try await content.check().findings.filter { $0.severity == .error }.map(\.code) == [.badFileName])
    }

    @Test func namesThatBeginWithADotAreLeftAlone() async throws {
        let content = try TestContent(["documents/.a.md.swp": "x", ".git/config": "x", ".DS_Store": "x"])
        #expect(try await content.findings() == [])
    }

    @Test func aSymbolicLinkIsAFinding() async throws {
        let content = try TestContent(["documents/a/index.md": TestContent.document()])
        try FileManager.default.createSymbolicLink(
            atPath: content.root + "/documents/a/passwd.txt", withDestinationPath: "/etc/passwd")
        #expect(try await content.findings() == ["P013 documents/a/passwd.txt"])
    }

    @Test func aHugeFileIsNotRead() async throws {
        let content = try TestContent(["documents/a.md": String(repeating: "x", count: 400_000)])
        #expect(try await content.findings() == ["P016 documents/a.md"])
    }

    @Test func aDraftStaysOutAndIsCountedAndItsMistakesOnlyWarn() async throws {
        let content = try TestContent([
            "documents/a.md": TestContent.document(more: "draft: true"),
            "documents/b.md": "---\ndraft: true\ntitle: ยังไม่เสร็จ\n---\n",
        ])
        let outcome = try await content.publish()
        #expect(outcome.draftCount == 2)
        #expect(Set(outcome.findings.map(\.severity)) == [.warning])
        #expect(outcome.tally != nil)
        #expect(content.site.read("public/documents/a/index.html") == nil)
    }

    @Test func aBrokenRecordDoesNotMakeOthersWrong() async throws {
        let content = try TestContent([
            "documents/a.md": TestContent.document("[ดู](/documents/b/)", more: "corrects: documents/b"),
            "documents/b.md": "---\ntitle: ขาดวันที่\ntopic: news\n---\n",
        ])
        #expect(try await content.findings() == ["P103 documents/b.md"])
    }

    @Test func theNumberOfJobsChangesNothing() async throws {
        var files: [String: String] = [:]
        for number in 0..<60 { files["documents/d\(number).md"] = TestContent.document(more: "bad\(number): 1") }
        let content = try TestContent(files)
        var options = BuildOptions(content: content.root, today: .init(daysSince1970: 20_000))
        var all: Set<[Finding]> = []
        for jobs in [1, 2, 7] {
            options.jobs = jobs
            all.insert(try await SiteBuild(options).check().findings)
        }
        #expect(all.count == 1)
    }
}
