import Foundation
import Glibc
import Ledger
import Testing

@testable import SiteBuilder

@Suite struct PublishingCopyTests {
    private func attach(_ source: String, in site: TestSite) throws -> (Placement, PublishTally) {
        let staging = try Publisher(output: site.output).begin()
        defer { staging.discard() }
        let path = site.top + "/" + source
        let sha256 = SHA256Text.of(Array((try? Data(contentsOf: URL(filePath: path))) ?? Data()))
        _ = try staging.place(OutputFile(path: "index.html", content: .bytes(Array(TestSite.home.utf8))))
        let placement = try staging.place(
            OutputFile(path: "a/แผน.pdf", content: .copy(ofFileAt: path, sha256: sha256)))
        return (placement, try staging.swapIn())
    }

    @Test(arguments: [0, 1, 131_072, 131_073, 1_000_000])
    func anAttachmentIsCopiedThenKept(size: Int) throws {
        let site = try TestSite()
        let text = String(repeating: "7", count: size)
        try site.write(text, to: "content/x.pdf")
        #expect(try attach("content/x.pdf", in: site).0 == .written)
        #expect(site.read("public/a/แผน.pdf") == text)
        let first = try site.status("public/a/แผน.pdf")
        #expect(try !first.isSameFile(as: site.status("content/x.pdf")))

        #expect(try attach("content/x.pdf", in: site).0 == .unchanged)
        #expect(try site.status("public/a/แผน.pdf").hasSameVersion(as: first))

        try site.write(text.dropLast() + "8", to: "content/x.pdf")
        #expect(try attach("content/x.pdf", in: site).0 == .written)
        #expect(site.read("public/a/แผน.pdf") == text.dropLast() + "8")
    }

    @Test func whatIsGoneOrNoRegularFileIsAnError() throws {
        let site = try TestSite()
        try site.write("x", to: "real")
        try FileManager.default.createSymbolicLink(atPath: site.top + "/link", withDestinationPath: "real")
        try FileManager.default.createDirectory(atPath: site.top + "/folder", withIntermediateDirectories: false)
        try #require(mkfifo(site.top + "/pipe", 0o644) == 0)
        for source in ["gone", "link", "folder", "pipe"] {
            #expect(throws: PublishError.sourceChanged(path: site.top + "/" + source)) { try attach(source, in: site) }
        }
        #expect(try !site.list().contains("public"))
    }

    @Test func aFileThatChangesWhileItIsReadIsAnError() throws {
        let site = try TestSite()
        for change in ["", "longer than before"] {
            try site.write("before", to: "x")
            let file = try OpenFile.toCopy(site.top + "/x")
            let handle = try #require(FileHandle(forWritingAtPath: site.top + "/x"))
            try handle.truncate(atOffset: 0)
            try handle.write(contentsOf: Data(change.utf8))
            var isCaught = false
            do throws(PublishError) {
                try file.forEachChunk { _, _ in true }
            } catch .sourceChanged {
                isCaught = true
            } catch {
                Issue.record(error)
            }
            #expect(isCaught)
        }
    }

    @Test func aCopyKeepsBytesTimeAndModeWhereNothingCanBeLinked() throws {
        let site = try TestSite()
        try site.write("same", to: "old/a")
        try #require(chmod(site.top + "/old/a", 0o640) == 0)
        try site.age("old/a")
        try FileManager.default.createSymbolicLink(atPath: site.top + "/old/l", withDestinationPath: "a")
        try FileManager.default.createDirectory(atPath: site.top + "/new", withIntermediateDirectories: false)
        let (old, new) = (try Folder(site.top + "/old"), try Folder(site.top + "/new"))
        for name in [FileName("a"), FileName("l")] {
            let status = try #require(try old.status(of: name))
            try new.copy(name, status, from: old)
        }
        let (before, after) = (try site.status("old/a"), try site.status("new/a"))
        #expect(site.read("new/a") == "same")
        #expect(!after.isSameFile(as: before))
        #expect(after.st_mode == before.st_mode)
        #expect((after.st_mtim.tv_sec, after.st_mtim.tv_nsec) == (1_700_000_000, 123_456_789))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site.top + "/new/l") == "a")
    }
}
