import Foundation
import Glibc
import Testing

@testable import SiteBuilder

@Suite struct PublishingGuardTests {
    @Test(arguments: ["thesis.docx", "index.html", "photos/1.jpg"])
    func aFolderOfSomebodyElseIsRefused(path: String) throws {
        let site = try TestSite()
        try site.write("<h1>mine</h1>", to: "public/" + path)
        #expect(throws: PublishError.notOurs(path: site.output)) { try site.publish() }
        #expect(site.read("public/" + path) == "<h1>mine</h1>")
        #expect(try site.list() == ["public"])
    }

    @Test func anEmptyFolderIsTaken() throws {
        let site = try TestSite()
        try FileManager.default.createDirectory(atPath: site.output, withIntermediateDirectories: false)
        #expect(try site.publish().written == 1)
    }

    @Test func aFileIsNoFolder() throws {
        let site = try TestSite()
        try site.write("x", to: "public")
        #expect(throws: PublishError.notAFolder(path: site.output)) { try site.publish() }
        #expect(site.read("public") == "x")
    }

    @Test func aLinkToNothingIsRefused() throws {
        let site = try TestSite()
        try FileManager.default.createSymbolicLink(atPath: site.output, withDestinationPath: "nowhere")
        #expect(throws: PublishError.danglingLink(path: site.output)) { try site.publish() }
    }

    @Test(arguments: ["/", "//", ".", "./", ".."])
    func theWorkingFolderAndWhatHoldsItAreRefused(path: String) throws {
        let error = #expect(throws: PublishError.self) { try Publisher(output: path).begin() }
        guard case .holdsInput(path, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func aFolderThatHoldsTheContentIsRefused() throws {
        let site = try TestSite()
        try site.publish(["content/a.md": "x"])
        let content = site.output + "/content"
        #expect(throws: PublishError.holdsInput(path: site.output, input: content)) {
            try Publisher(output: site.output, inputs: [content]).begin()
        }
        #expect(throws: PublishError.holdsInput(path: content, input: content)) {
            try Publisher(output: content, inputs: [content + "/../content"]).begin()
        }
        let sibling = try Publisher(output: site.output, inputs: [site.output + "-of-content"]).begin()
        sibling.discard()
    }

    @Test(arguments: ["new", "documents/new", "documents"])
    func aFolderWithinAnotherSiteIsRefused(path: String) throws {
        let site = try TestSite()
        try site.publish(["index.html": "<meta \(OutputFolder.mark)\">", "documents/index.html": "x"])
        #expect(throws: PublishError.insideSite(path: site.output + "/" + path, site: site.output)) {
            try Publisher(output: site.output + "/" + path).begin()
        }
    }

    @Test(arguments: ["", "no-such-folder/.."])
    func aPathWithoutANameIsRefused(path: String) throws {
        #expect(throws: PublishError.noFolderName(path: path)) { try Publisher(output: path).begin() }
    }

    @Test(arguments: ["", "/etc/passwd", "../x", "a/../../x", "a//b", "a/", "./a", "a/.", "a/..", "a\0b"])
    func aPathThatLeadsOutIsRefused(path: String) throws {
        let site = try TestSite()
        try site.publish()
        #expect(throws: PublishError.unsafePath(path)) { try site.publish([path: "x"]) }
        #expect(try site.list() == ["public"])
    }

    @Test func onePathIsPlacedOnce() throws {
        let site = try TestSite()
        try site.publish(["a": "1"])
        let staging = try Publisher(output: site.output).begin()
        defer { staging.discard() }
        #expect(try staging.place(OutputFile(path: "a", content: .bytes(Array("1".utf8)))) == .unchanged)
        for text in ["1", "2"] {
            #expect(throws: PublishError.placedTwice("a")) {
                try staging.place(OutputFile(path: "a", content: .bytes(Array(text.utf8))))
            }
        }
    }

    @Test func aFolderMadeDuringTheBuildIsNotReplaced() throws {
        let site = try TestSite()
        let staging = try Publisher(output: site.output).begin()
        try site.write("mine", to: "public/thesis.docx")
        #expect(throws: PublishError.outputChanged(path: site.output)) { try staging.swapIn() }
        staging.discard()
        #expect(site.read("public/thesis.docx") == "mine")
        #expect(try site.list() == ["public"])
    }

    @Test func aFolderSwappedOrRemovedDuringTheBuildIsNotReplaced() throws {
        let site = try TestSite()
        try site.publish()
        var staging = try Publisher(output: site.output).begin()
        try FileManager.default.moveItem(atPath: site.output, toPath: site.top + "/aside")
        try site.write("mine", to: "public/thesis.docx")
        #expect(throws: PublishError.outputChanged(path: site.output)) { try staging.swapIn() }
        staging.discard()
        #expect(site.read("public/thesis.docx") == "mine")

        try FileManager.default.removeItem(atPath: site.output)
        try FileManager.default.moveItem(atPath: site.top + "/aside", toPath: site.output)
        staging = try Publisher(output: site.output).begin()
        try FileManager.default.removeItem(atPath: site.output)
        #expect(throws: PublishError.outputChanged(path: site.output)) { try staging.swapIn() }
        staging.discard()
    }

    @Test func everyErrorSaysWhatToDoInBothLanguages() {
        let codes = [
            ENOSPC, EDQUOT, EACCES, EPERM, EROFS, EBUSY, EXDEV, EMFILE, ENFILE, ENAMETOOLONG, ENOENT, ENOTDIR, EIO,
            EFBIG, 999,
        ]
        let errors: [PublishError] =
            codes.map { .system(path: "public", errno: $0) }
            + codes.map { .unwritableLedger(path: "content/ledger.jsonl", errno: $0) } + [
                .noFolderName(path: ""), .notAFolder(path: "public"), .notOurs(path: "public"),
                .holdsInput(path: "public", input: "content"), .mountPoint(path: "public"),
                .danglingLink(path: "public"),
                .otherFileSystem(path: "public/.x"), .cannotSwap(path: "public", errno: EINVAL),
                .outputChanged(path: "public"), .sourceChanged(path: "a.pdf"), .unsafePath("../a"), .hostsName(".a"),
                .placedTwice("a"), .finished(path: "public"),
                .notAPlainFile(path: "content/ledger.jsonl"), .sealedLedger(path: "content/ledger.jsonl"), .interrupted,
                .insideInput(path: "content/public", input: "content"),
                .insideSite(path: "public/new", site: "public"),
            ]
        #expect(Set(errors.map(\.message.th)).count > 35)
        for error in errors {
            #expect(error.message.th.unicodeScalars.contains { (0xE01...0xE5B).contains($0.value) })
            #expect(error.message.en.unicodeScalars.allSatisfy { !(0xE01...0xE5B).contains($0.value) })
        }
    }
}
