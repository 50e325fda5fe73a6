import Disclosure
import Findings
import Ledger
import Records
import Testing

/// Where pages stood, as the ledger tells.
@Suite struct FormerAddressTests {
    private static func document(_ name: String, _ keys: String = "") -> String {
        "=== documents/\(name).md\n---\ntitle: \(name)\ndate: 2568-01-15\ntopic: news\n\(keys)\n---\n"
    }

    /// What a site's builds, one after the other, leave of it.
    private static func built(_ builds: [String]) throws -> (disclosure: Disclosure, findings: [Finding]) {
        var book = LedgerBook()
        var result: (Disclosure, [Finding])?
        for text in builds {
            let world = World(text)
            book = try LedgerUpdate(
                book, states: world.records.map(RecordState.init), hidden: [],
                drafts: [:], today: World.today,
                root: "content"
            ).book
            result = Disclosure.relate(world.records, site: World.site(), today: World.today, ledger: book)
        }
        return try #require(result)
    }

    private static func moves(_ builds: [String]) throws -> [String] {
        try built(builds).disclosure.formerAddresses.all.map { "\($0.id.path) > \($0.record.id.path)" }
    }

    @Test func aMoveIsKnownFromTheLedgerOnceTheRecordNoLongerSaysIt() throws {
        let moved = [Self.document("a"), Self.document("b", "moved_from: [documents/a]"), Self.document("b")]
        #expect(try Self.moves(moved) == ["documents/a > documents/b"])
        #expect(try Self.built(moved).findings.isEmpty)
    }

    @Test func aMoveIsKnownFromTheRecordWhereTheLedgerIsNew() throws {
        #expect(
            try Self.moves([Self.document("b", "moved_from: [documents/a, documents/c]")])
                == ["documents/a > documents/b", "documents/c > documents/b"])
    }

    @Test func aChainLeadsToItsEnd() throws {
        #expect(
            try Self.moves([
                Self.document("a"), Self.document("b", "moved_from: [documents/a]"),
                Self.document("c", "moved_from: [documents/b]"),
            ]) == ["documents/a > documents/c", "documents/b > documents/c"])
    }

    @Test func whatStandsBelowAnAddressStoodBelowTheOldOne() throws {
        let addresses = try Self.built([Self.document("a"), Self.document("b", "moved_from: [documents/a]")])
            .disclosure.formerAddresses
        #expect(addresses.addresses(ofWhatIsAt: "/documents/b/").map(\.address) == ["/documents/a/"])
        #expect(addresses.addresses(ofWhatIsAt: "/documents/b/x/y.csv").map(\.address) == ["/documents/a/x/y.csv"])
        for other in ["/documents/", "/documents/bb/", "/documents/a/", "/"] {
            #expect(addresses.addresses(ofWhatIsAt: other).isEmpty)
        }
    }

    @Test func whoeverRefersToAnOldIDIsToldTheNewOne() throws {
        let world = World(
            Self.document("else", "moved_from: [documents/a]") + Self.document("b", "corrects: documents/a"))
        let finding = try #require(world.findings().first)
        #expect(finding.code == .unknownRecord)
        #expect(finding.fix.en.contains("documents/else"))
    }

    /// A reader with the old address would find something else.
    @Test func noOtherRecordStandsWhereOneWas() throws {
        let moved = [Self.document("a"), Self.document("b", "moved_from: [documents/a]")]
        let taken = Self.document("b") + Self.document("a")
        let findings = try Self.built(moved + [taken]).findings
        #expect(findings.map(\.code) == [.oldAddressTaken])
        #expect(findings.map(\.place.file) == ["documents/a.md"])
        let back = Self.document("a", "moved_from: [documents/b]")
        #expect(try Self.built(moved + [back]).findings.isEmpty)
        #expect(try Self.moves(moved + [back]) == ["documents/b > documents/a"])
    }

    @Test func noOtherRecordSaysThatItWasThere() throws {
        let moved = [Self.document("a"), Self.document("b", "moved_from: [documents/a]")]
        let claimed = Self.document("b") + Self.document("c", "moved_from: [documents/a]")
        let result = try Self.built(moved + [claimed])
        #expect(result.findings.map(\.code) == [.oldAddressOfTwo])
        #expect(result.findings.map(\.place.file) == ["documents/c.md"])
        #expect(try Self.moves(moved + [claimed]) == ["documents/a > documents/b"])
    }
}
