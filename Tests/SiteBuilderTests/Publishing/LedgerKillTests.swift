import Foundation
import Testing

@testable import SiteBuilder

/// What a killed build leaves of a ledger, put there by hand, and what the next build makes of it. That these are all
/// the states there are is for `Tests/site/builds/steps.py` to show, which kills the program before each of its calls.
@Suite struct LedgerKillTests {
    /// A site that was published and whose content has grown since, and both states of its ledger.
    private struct Growth {
        let content: TestContent
        let old: String
        let new: String

        /// With `swapped`, the site is the new one, else the old.
        init(swapped: Bool) async throws {
            content = try TestContent(["documents/a.md": TestContent.document("เนื้อหา")])
            _ = try await content.publish()
            old = try #require(content.ledger)
            try content.write(TestContent.document("เนื้อหา"), to: "documents/b.md")
            _ = try await content.publish()
            new = try #require(content.ledger)
            guard !swapped else { return }
            try content.site.write(old, to: "public/data/ledger.jsonl")
        }

        func leave(ledger: String, prepared: String?, note: String?) throws {
            try content.write(ledger, to: "ledger.jsonl")
            try prepared.map { try content.write($0, to: ".ledger.jsonl.new") }
            try note.map { try content.write($0, to: ".ledger.jsonl.for") }
        }

        /// Builds, and expects the new ledger in both places and nothing left.
        func expectNext(written: Bool) async throws {
            let tally = try #require(try await content.publish().tally)
            #expect((tally.written > 0) == written)
            #expect(content.ledger == new)
            #expect(content.site.read("public/data/ledger.jsonl") == new)
            #expect(try content.site.list("content") == ["documents", "ledger.jsonl", "site.yml"])
            #expect(try content.site.list() == ["content", "public"])
        }
    }

    @Test func afterTheSwapTheSitesLinesAreEntered() async throws {
        let growth = try await Growth(swapped: true)
        try growth.leave(ledger: growth.old, prepared: growth.new, note: growth.content.site.output + "\n")
        try await growth.expectNext(written: false)
    }

    @Test func afterTheRenameTheNoteMeansNothing() async throws {
        let growth = try await Growth(swapped: true)
        try growth.leave(ledger: growth.new, prepared: nil, note: growth.content.site.output + "\n")
        try await growth.expectNext(written: false)
    }

    @Test func beforeTheSwapNothingIsEntered() async throws {
        let growth = try await Growth(swapped: false)
        let lost = growth.new.replacing("documents/b", with: "documents/lost")
        try growth.leave(ledger: growth.old, prepared: lost, note: growth.content.site.output + "\n")
        try await growth.expectNext(written: true)
    }

    @Test(arguments: ["", "/", "/no/such/site\n", "half of a pa"])
    func aNoteOfNoSiteIsForgotten(note: String) async throws {
        let growth = try await Growth(swapped: false)
        try growth.leave(ledger: growth.old, prepared: growth.new, note: note)
        try await growth.expectNext(written: true)
    }

    @Test func aFolderInTheWayIsCleared() async throws {
        let growth = try await Growth(swapped: false)
        try growth.leave(ledger: growth.old, prepared: nil, note: nil)
        try growth.content.write("x", to: ".ledger.jsonl.new/x")
        try growth.content.write("x", to: ".ledger.jsonl.for/x")
        try await growth.expectNext(written: true)
    }

    @Test func aLedgerThatSomebodyPutThereIsNotReplaced() async throws {
        let growth = try await Growth(swapped: true)
        let foreign = "{\"by\":\"hand\"}\n"
        try growth.leave(ledger: foreign, prepared: growth.new, note: growth.content.site.output + "\n")
        let outcome = try await growth.content.publish()
        #expect(outcome.tally == nil)
        #expect(outcome.findings.map(\.code).contains(.unreadableLedgerLine))
        #expect(growth.content.ledger == foreign)
    }
}

extension TestContent {
    var ledger: String? { site.read("content/ledger.jsonl") }
}
