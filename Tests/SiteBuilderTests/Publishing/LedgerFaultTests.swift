import Findings
import Foundation
import Glibc
import Synchronization
import Testing
import ThaiText

@testable import SiteBuilder

/// What goes wrong with the ledger, or about it, while a site is published: the site and the ledger stay as they were.
@Suite struct LedgerFaultTests {
    private let content: TestContent

    init() async throws {
        content = try TestContent(["documents/a.md": TestContent.document("เนื้อหา")])
        _ = try await content.publish()
    }

    private func addRecord() throws { try content.write(TestContent.document("เนื้อหา"), to: "documents/b.md") }

    /// Builds with a new record and expects an error that leaves the site and all but the ledger itself as they were.
    private func expect(
        _ error: PublishError, onRendered: @escaping @Sendable () -> Void = {},
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try addRecord()
        await #expect(throws: error, sourceLocation: sourceLocation) {
            try await content.publish { if case .rendered(1, _) = $0 { onRendered() } }
        }
        #expect(content.site.read("public/documents/b/index.html") == nil, sourceLocation: sourceLocation)
        #expect(try content.site.list().filter { $0.hasPrefix(".") }.isEmpty, sourceLocation: sourceLocation)
        let hidden = try content.site.list("content").filter { $0.hasPrefix(".") }
        #expect(hidden.isEmpty, sourceLocation: sourceLocation)
    }

    @Test func aLedgerThatChangesDuringTheBuildIsNotReplaced() async throws {
        let path = content.root + "/ledger.jsonl"
        let other = try #require(content.ledger).replacing("documents/a", with: "documents/z")
        try await expect(.sourceChanged(path: path)) { [content] in try? content.write(other, to: "ledger.jsonl") }
        #expect(content.ledger == other)
    }

    @Test func aSiteThatShowsAnotherLedgerByNowIsNotReplaced() async throws {
        let old = content.ledger
        try await expect(.outputChanged(path: content.site.output)) { [content] in
            try? content.site.write("{}\n", to: "public/data/ledger.jsonl")
        }
        #expect(content.ledger == old)
        #expect(try await content.publish().findings.map(\.code) == [.ledgerDeparts])
    }

    @Test func aSiteThatIsMovedAwayDuringTheBuildIsNotEntered() async throws {
        let old = content.ledger
        try await expect(.outputChanged(path: content.site.output)) { [content] in
            try? FileManager.default.moveItem(atPath: content.site.output, toPath: content.site.top + "/aside")
        }
        #expect(content.ledger == old)
        #expect(try await content.publish().tally != nil)
        #expect(content.ledger == content.site.read("public/data/ledger.jsonl"))
    }

    @Test func aSiteThatWasDeletedIsPublishedAgainUnderTheSameLines() async throws {
        let old = content.ledger
        try FileManager.default.removeItem(atPath: content.site.output)
        #expect(try await content.publish().tally != nil)
        #expect(content.ledger == old)
        #expect(content.site.read("public/data/ledger.jsonl") == old)
    }

    @Test(arguments: ["link", "pipe", "folder"])
    func aLedgerThatIsNoPlainFileIsNotRead(kind: String) async throws {
        let path = content.root + "/ledger.jsonl"
        try FileManager.default.moveItem(atPath: path, toPath: content.site.top + "/aside")
        switch kind {
        case "link": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "../aside")
        case "pipe": try #require(mkfifo(path, 0o644) == 0)
        default: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }
        try await expect(.notAPlainFile(path: path))
    }

    @Test func theSiteMayBeBehindTheLedgerAndNotAheadOfIt() async throws {
        let old = try #require(content.ledger)
        try addRecord()
        _ = try await content.publish()
        let new = try #require(content.ledger)
        try content.write(old, to: "ledger.jsonl")
        let ahead = try await content.publish()
        #expect(ahead.tally == nil)
        #expect(ahead.findings.map(\.code) == [.ledgerDeparts])
        #expect(content.ledger == old)

        try content.write(new, to: "ledger.jsonl")
        try content.site.write(old, to: "public/data/ledger.jsonl")
        #expect(try await content.publish().tally?.written == 1)
        #expect(content.site.read("public/data/ledger.jsonl") == new)
    }

    @Test func aClockThatRunsBackwardsStopsOnlyWhatIsNew() async throws {
        let (old, yesterday) = (content.ledger, TestContent.today.adding(days: -1))
        #expect(try await content.publish(on: yesterday).tally != nil)
        try addRecord()
        let outcome = try await content.publish(on: yesterday)
        #expect(outcome.tally == nil)
        #expect(outcome.findings.map(\.code) == [.clockBehindLedger])
        #expect(content.ledger == old)
        #expect(try await content.publish().tally != nil)
        #expect(content.ledger?.split(separator: "\n").count == 2)
    }

    @Test func aReadOnlyLedgerKeepsItsMode() async throws {
        try #require(chmod(content.root + "/ledger.jsonl", 0o440) == 0)
        try addRecord()
        #expect(try await content.publish().tally?.ledgerError == nil)
        #expect(try content.site.status("content/ledger.jsonl").st_mode & 0o777 == 0o440)
        #expect(content.ledger?.split(separator: "\n").count == 2)
    }

    @Test(arguments: ["+a", "+i"], ["content/ledger.jsonl", "content"])
    func aSealedLedgerStopsTheSwap(flag: String, path: String) async throws {
        try addRecord()
        // Where nobody may set the flag, there is nothing to find.
        guard try run("chattr", [flag, content.site.top + "/" + path]) == 0 else { return }
        defer { _ = try? run("chattr", ["-ai", content.site.top + "/" + path]) }
        await #expect(throws: PublishError.sealedLedger(path: content.root + "/ledger.jsonl")) {
            try await content.publish()
        }
        #expect(content.site.read("public/documents/b/index.html") == nil)
    }

    @Test(.timeLimit(.minutes(5))) func aBuildOfTheSameContentIsWaitedFor() async throws {
        let held = content.site.top + "/held"
        let other = try start("flock", ["--no-fork", content.root, "sh", "-c", "touch '\(held)'; exec sleep 600"])
        defer { kill(other.processIdentifier, SIGTERM) }
        while access(held, F_OK) != 0 { try await Task.sleep(for: .milliseconds(2)) }
        let waits = Mutex(0)
        try addRecord()
        let outcome = try await content.publish { progress in
            guard case .waiting(nil) = progress else { return }
            waits.withLock { $0 += 1 }
            kill(other.processIdentifier, SIGTERM)
        }
        #expect(waits.withLock(\.self) == 1)
        #expect(outcome.tally != nil)
    }

    @Test func aCancelledBuildLeavesNothing() async throws {
        let old = content.ledger
        try addRecord()
        let build = Task { [content] in try await content.publish() }
        build.cancel()
        await #expect(throws: PublishError.interrupted) { try await build.value }
        #expect(content.ledger == old)
        #expect(try content.site.list() == ["content", "public"])
        #expect(try await content.publish().tally != nil)
    }

    @Test func theContentAndTheSiteMayNotBeInEachOther() async throws {
        try addRecord()
        for output in [content.root + "/public", content.root, content.site.top] {
            await #expect(throws: PublishError.self) { try await content.publish(to: output) }
        }
        #expect(try content.site.list("content") == ["documents", "ledger.jsonl", "site.yml"])
        #expect(content.ledger?.split(separator: "\n").count == 1)
    }

    @Test func theContentMayBeALink() async throws {
        try FileManager.default.createSymbolicLink(
            atPath: content.site.top + "/elsewhere", withDestinationPath: "content")
        try addRecord()
        #expect(try await content.publish(from: content.site.top + "/elsewhere").tally != nil)
        #expect(content.ledger?.split(separator: "\n").count == 2)
        await #expect(throws: PublishError.self) {
            try await content.publish(from: content.site.top + "/elsewhere", to: content.root + "/public")
        }
    }
}
