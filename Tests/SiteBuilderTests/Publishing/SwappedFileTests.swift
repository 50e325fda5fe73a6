import Foundation
import Glibc
import Ledger
import Synchronization
import Testing

@testable import SiteBuilder

/// What is published is what was checked: files that somebody exchanges between the two.
@Suite struct SwappedFileTests {
    static let paths = ["documents/a/a.txt", "static/note.txt", "emblem.svg", "site.css"]

    enum Change: CaseIterable {
        case sameSizeAndTime, truncated, longer, link, removed, folder
    }

    private static func change(_ path: String, _ change: Change) throws {
        var status = stat()
        try #require(lstat(path, &status) == 0)
        let old = try Data(contentsOf: URL(filePath: path))
        switch change {
        case .sameSizeAndTime:
            try Data(repeating: UInt8(ascii: "z"), count: old.count).write(to: URL(filePath: path))
            try #require(utimensat(AT_FDCWD, path, [status.st_atim, status.st_mtim], 0) == 0)
        case .truncated: try #require(truncate(path, 1) == 0)
        case .longer: try (old + Data("z".utf8)).write(to: URL(filePath: path))
        case .link:
            // To the very same bytes: what a link leads to may change again.
            try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path + ".old")
        case .removed: try FileManager.default.removeItem(atPath: path)
        case .folder:
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }
    }

    private static func made() throws -> TestContent {
        let content = try TestContent([
            "documents/a/index.md": TestContent.document(more: "attachments: [{file: a.txt}]"),
            "documents/a/a.txt": "first text",
            "static/note.txt": "first note", "emblem.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "site.css": "a { color: red }",
        ])
        try content.write(
            TestContent.siteFile + "\ntheme: {emblem: emblem.svg, stylesheet: site.css}\n", to: "site.yml")
        return content
    }

    @Test(arguments: paths, Change.allCases)
    func aFileThatIsExchangedIsNotPublished(path: String, change: Change) async throws {
        let content = try Self.made()
        #expect(try await content.publish().tally != nil)
        let before = try content.site.tree("public")
        let file = content.root + "/" + path
        let isDone = Atomic(false)
        await #expect(throws: PublishError.sourceChanged(path: file)) {
            try await content.publish { progress in
                // All was checked; pages are made before files are copied.
                guard case .rendered = progress, !isDone.exchange(true, ordering: .relaxed) else { return }
                try? Self.change(file, change)
            }
        }
        let wasDone = isDone.load(ordering: .relaxed)
        #expect(wasDone)
        #expect(try content.site.tree("public") == before)
    }

    @Test func aFileThatIsExchangedWithoutASiteBeforeIsNotPublishedEither() throws {
        let site = try TestSite()
        try site.write("checked", to: "a.txt")
        let known = SHA256Text.of(Array("checked".utf8))
        try site.write("CHECKED", to: "a.txt")
        let staging = try Publisher(output: site.output).begin()
        defer { staging.discard() }
        #expect(throws: PublishError.sourceChanged(path: site.top + "/a.txt")) {
            try staging.place(OutputFile(path: "a.txt", content: .copy(ofFileAt: site.top + "/a.txt", sha256: known)))
        }
    }

    @Test func anUnchangedFileOfTheOldSiteIsKept() throws {
        let site = try TestSite()
        try site.write("same", to: "a.txt")
        let file = OutputFile(
            path: "a.txt",
            content: .copy(ofFileAt: site.top + "/a.txt", sha256: SHA256Text.of(Array("same".utf8))))
        for placement in [Placement.written, .unchanged] {
            let staging = try Publisher(output: site.output).begin()
            defer { staging.discard() }
            _ = try staging.place(OutputFile(path: "index.html", content: .bytes(Array(TestSite.home.utf8))))
            #expect(try staging.place(file) == placement)
            _ = try staging.swapIn()
        }
    }
}

extension TestSite {
    /// Every file below a folder with its bytes.
    fileprivate func tree(_ folder: String) throws -> [String: Data] {
        var tree: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: top + "/" + folder) {
            tree[path] = FileManager.default.contents(atPath: "\(top)/\(folder)/\(path)") ?? Data()
        }
        return tree
    }
}
