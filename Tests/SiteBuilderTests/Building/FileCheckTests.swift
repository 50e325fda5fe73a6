import Findings
import Foundation
import Glibc
import Testing

@testable import SiteBuilder

/// The kinds, sizes and names of files that are published beside records, from `static/` and by `site.yml`.
@Suite struct FileCheckTests {
    /// The findings on a record with one attachment.
    private func findings(_ name: String, _ bytes: [UInt8], more: String = "") async throws -> [Finding] {
        let content = try TestContent([
            "documents/a/index.md": TestContent.document(more: "attachments: [{file: \"\(name)\"}]\n\(more)")
        ])
        try content.write(bytes, to: "documents/a/" + name)
        return try await content.check().findings.filter { FileCheckTests.codes.contains($0.code) }
    }

    private static let codes: Set<FindingCode> = [.wrongFileType, .fileTooLarge, .badFileName, .tooManyFiles]

    private static let page = "<!DOCTYPE html><title>x</title>"

    @Test(arguments: [
        ("tor.pdf", page), ("tor.jpg", "%PDF-1.7"), ("tor.docx", "PK\u{3}\u{4}"), ("tor.csv", page),
        ("tor.csv", "\u{1}\u{0}\u{2}"),
        ("tor.txt", page), ("tor.png", "GIF89a"), ("tor.zip", "Rar!"), ("tor.pdf", "#!/bin/sh\n"), ("TOR.PDF", page),
        ("tor.html", page), ("tor.htm", "x"), ("tor.xhtml", page), ("tor.js", "x"), ("tor.exe", "MZ\u{0}"),
        ("tor.php", "<?php"),
        ("tor", "x"), ("tor.pdf.exe", "x"),
    ])
    func aFileThatIsNotWhatItsNameSaysIsAnError(name: String, text: String) async throws {
        let findings = try await findings(name, Array(text.utf8))
        #expect(findings.map(\.code) == [.wrongFileType] && findings.first?.severity == .error)
        #expect(findings.first?.place.file.hasSuffix("documents/a/" + name) == true)
    }

    @Test(arguments: [
        ("tor.pdf", "%PDF-1.7"), ("TOR.PDF", "%PDF-1.7"), ("ขอบเขตงาน ฉบับที่ ๑.pdf", "%PDF-1.7"), ("a.csv", "ก,ข\n"),
        ("a.txt", "<x/>"),
        ("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"), ("a.json", "{}"), ("a.zip", "PK\u{5}\u{6}"),
        ("a.v2.csv", "a"),
        ("a-b_c (1).csv", "a"), ("100%.csv", "a"), ("ก&ข+ค=ง.csv", "a"),
    ])
    func aFileThatIsWhatItsNameSaysIsNone(name: String, text: String) async throws {
        #expect(try await findings(name, Array(text.utf8)) == [])
    }

    @Test(arguments: ["<script/>", "<rect onload='x'/>", "<foreignObject/>", "<image href='//example.org/a.png'/>"])
    func anActivePictureIsAnErrorOfItsOwn(inside: String) async throws {
        let findings = try await findings("a.svg", Array("<svg>\(inside)</svg>".utf8))
        #expect(findings.map(\.severity) == [.error])
        #expect(findings.first?.message.th.contains("SVG") == true)
    }

    @Test func aDocumentThatRunsSomethingIsAWarning() async throws {
        let findings = try await findings("a.pdf", Array("%PDF-1.7 /S /JavaScript /Launch ".utf8))
        #expect(findings.map(\.code) == [.wrongFileType, .wrongFileType])
        #expect(findings.allSatisfy { $0.severity == .warning })
    }

    @Test func aFileOverTheLimitIsNotRead() async throws {
        for (size, codes) in [(MeasuredFile.largest, []), (MeasuredFile.largest + 1, [FindingCode.fileTooLarge])] {
            let content = try TestContent([
                "documents/a/index.md": TestContent.document(more: "attachments: [{file: a.txt}]")
            ])
            try content.write("x", to: "documents/a/a.txt")
            // Only its size is large: it has no blocks on the disk.
            try #require(truncate(content.root + "/documents/a/a.txt", off_t(size)) == 0)
            let found = try await content.check().findings.map(\.code).filter { $0 == .fileTooLarge }
            #expect(found == codes)
        }
    }

    @Test(arguments: [
        "a\u{202E}fdp.csv", "a\u{200B}.csv", "a:b.csv", "a?.csv", "a|b.csv", "a*b.csv", " a.csv", "-a.csv", "a%20b.csv",
        "con.csv",
        "COM1.txt", "\u{FEFF}a.csv",
    ])
    func aNameThatMisleadsIsAnError(name: String) async throws {
        // Some of them cannot even be written into a record.
        #expect(try await TestContent(["static/" + name: "a"]).findings() == ["P021 static/" + name])
    }

    @Test func aNameOverTheLimitIsAnError() async throws {
        let long = String(repeating: "ก", count: 80)
        #expect(try await findings("\(long)/a.csv", Array("a".utf8)) == [])
        let longer = "\(long)/\(String(repeating: "a", count: 20)).csv"
        #expect(try await findings(longer, Array("a".utf8)).map(\.code) == [.badFileName])
    }

    @Test func namesThatDifferOnlyInCaseAreAnErrorWhereOneIsPublished() async throws {
        let record = TestContent.document(more: "attachments: [{file: tor.csv}]")
        let content = try TestContent([
            "documents/a/index.md": record, "documents/a/tor.csv": "a", "documents/a/TOR.csv": "b",
        ])
        #expect(try await content.findings().contains { $0.hasPrefix("P021") })
        let near = try TestContent([
            "documents/a/index.md": record, "documents/a/tor.csv": "a", "documents/a/TOR2.csv": "b",
        ])
        #expect(try await !near.findings().contains { $0.hasPrefix("P021") })
    }

    @Test func aNameThatIsNoUTF8IsAFindingAndTheRestIsRead() async throws {
        let content = try TestContent(["documents/a.md": TestContent.document()])
        let name = Array((content.root + "/documents/").utf8) + [0xE0, 0xC5, 0x2E, 0x70, 0x64, 0x66]
        let file = name.map(CChar.init(bitPattern:)) + [0]
        let descriptor = open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        try #require(descriptor >= 0)
        close(descriptor)
        defer { unlink(file) }
        let outcome = try await content.check()
        #expect(outcome.findings.map(\.code) == [.badFileName] && outcome.recordCount == 1)
    }

    @Test func moreFilesThanTheLedgerHoldsAreAnError() async throws {
        for (count, codes) in [(FileNameCheck.most, []), (FileNameCheck.most + 1, [FindingCode.tooManyFiles])] {
            let names = (0..<count).map { "a\($0).csv" }
            let list = names.map { "  - file: \($0)" }.joined(separator: "\n")
            var files = Dictionary(uniqueKeysWithValues: names.map { ("documents/a/" + $0, "a") })
            files["documents/a/index.md"] = TestContent.document(more: "attachments:\n\(list)")
            #expect(try await TestContent(files).check().findings.map(\.code) == codes)
        }
    }

    @Test func ofADraftTheyAreWarningsAndOfAWithdrawnRecordNone() async throws {
        let draft = try await findings("a.pdf", Array("x".utf8), more: "draft: true")
        #expect(draft.map(\.severity) == [.warning])
        let withdrawn = try await findings(
            "a.pdf", Array("x".utf8), more: "withdrawn: {date: 2568-02-01, reason: พิมพ์ผิด}")
        #expect(withdrawn == [])
    }

    @Test func whatIsNotPublishedIsNotJudged() async throws {
        let content = try TestContent(["documents/a/index.md": TestContent.document(), "documents/a/x.exe": "MZ"])
        #expect(try await content.check().findings.map(\.code) == [.strayFile])
    }

    @Test(arguments: [
        ("google123.html", "google-site-verification: google123.html", true), ("x.html", "<html><p>x</p></html>", true),
        ("x.html", "<html><script>x</script></html>", false), ("x.html", "<html><p onclick = 'x'>", false),
        ("x.js", "x", false),
        ("favicon.ico", "\u{0}\u{0}\u{1}\u{0}", true), ("favicon.ico", "x", false),
        ("x.svg", "<svg><script/></svg>", false),
        ("CNAME", "example.go.th", true), ("tor.pdf", page, false),
    ])
    func filesAtTheTopOfTheSiteAreJudgedToo(name: String, text: String, isFine: Bool) async throws {
        let content = try TestContent(["static/" + name: text])
        #expect(try await content.findings() == (isFine ? [] : ["P019 static/" + name]))
    }

    @Test func theEmblemAndTheStyleSheetAreJudgedToo() async throws {
        let content = try TestContent(["emblem.svg": "<svg><script/></svg>", "site.css": "\u{0}\u{1}"])
        try content.write(
            TestContent.siteFile + "\ntheme: {emblem: emblem.svg, stylesheet: site.css}\n", to: "site.yml")
        #expect(try await content.findings().filter { $0.hasPrefix("P019") } == ["P019 emblem.svg", "P019 site.css"])
    }

    @Test func linksAndSpecialFilesAreFindingsWhereverTheyStand() async throws {
        let content = try TestContent(["documents/a/index.md": TestContent.document(), "static/x.txt": "x"])
        let outside = content.site.top + "/outside"
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
        try content.site.write("secret", to: "outside/secret.txt")
        for link in ["documents/a/folder", "static/folder", "static/link.txt", "emblem.svg", "documents/folder"] {
            try FileManager.default.createSymbolicLink(
                atPath: content.root + "/" + link,
                withDestinationPath: link.hasSuffix("folder") ? outside : outside + "/secret.txt")
        }
        try #require(mkfifo(content.root + "/static/pipe", 0o644) == 0)
        let expected = [
            "documents/a/folder", "documents/folder", "emblem.svg", "static/folder", "static/link.txt", "static/pipe",
        ]
        #expect(try await content.findings() == expected.map { "P013 " + $0 })
    }
}
