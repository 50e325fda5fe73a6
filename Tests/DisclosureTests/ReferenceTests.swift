import Disclosure
import Records
import Testing

@Suite struct ReferenceTests {
    private static func document(_ slug: String, _ date: String, corrects: String? = nil) -> String {
        """
        === documents/\(slug).md
        ---
        title: \(slug)
        date: \(date)
        topic: news
        \(corrects.map { "corrects: documents/\($0)" } ?? "")
        ---

        """
    }

    @Test func correctionsAreKnownBothWays() throws {
        let references = World(
            Self.document("a", "2568-01-01") + Self.document("b", "2568-03-01", corrects: "a")
                + Self.document("c", "2568-02-01", corrects: "a") + Self.document("d", "2568-04-01", corrects: "b")
        ).disclosure().references
        let a = try #require(RecordID("documents/a"))
        let b = try #require(RecordID("documents/b"))
        #expect(references.corrections(of: a).map(\.id.path) == ["documents/c", "documents/b"])
        #expect(references.corrections(of: b).map(\.id.path) == ["documents/d"])
        #expect(references.record(b)?.common.corrects == a)
        #expect(try references.corrections(of: #require(RecordID("documents/d"))).isEmpty)
        #expect(try references.record(#require(RecordID("documents/x"))) == nil)
    }

    @Test func correctionsOfOneDayStandById() throws {
        let references = World(
            Self.document("z", "2568-01-01") + Self.document("c", "2568-02-01", corrects: "z")
                + Self.document("b", "2568-02-01", corrects: "z")
        ).disclosure().references
        #expect(
            try references.corrections(of: #require(RecordID("documents/z"))).map(\.id.path)
                == ["documents/b", "documents/c"])
    }

    @Test func replacementsAreKnownBothWays() throws {
        func rule(_ slug: String, _ date: String, _ keys: String = "") -> String {
            """
            === personnel/\(slug).md
            ---
            title: \(slug)
            date: \(date)
            rule: ethics
            effective: {from: \(date)}
            \(keys)
            ---

            """
        }
        let register = World(
            rule("a", "2566-01-01") + rule("b", "2567-01-01", "replaces: personnel/a")
                + rule("c", "2568-01-01", "replaces: personnel/b")
        ).disclosure().personnel
        let entries = try ["a", "b", "c"].map { slug in
            let id = try #require(RecordID("personnel/\(slug)"))
            return try #require(register.entry(id))
        }
        #expect(entries.map { $0.replaces?.id.path } == [nil, "personnel/a", "personnel/b"])
        #expect(entries.map { $0.replacedBy.map(\.id.path) } == [["personnel/b"], ["personnel/c"], []])
        #expect(entries.map(\.standing) == [.replaced, .replaced, .inForce])
    }

    @Test func aCircleIsNamedStepByStep() {
        func messages(_ count: Int) -> [String] {
            let circle = (0..<count).map { Self.document("d\($0)", "2568-01-01", corrects: "d\(($0 + 1) % count)") }
            return World(circle.joined()).findings().map(\.message.en)
        }
        #expect(messages(1) == ["the record refers to itself"])
        #expect(
            messages(2) == [
                "the reference comes back to this record: documents/d0 → documents/d1 → documents/d0",
                "the reference comes back to this record: documents/d1 → documents/d0 → documents/d1",
            ])
        #expect(messages(9).first?.hasSuffix("/d2 → documents/d3 → … → documents/d0") == true)
    }

    @Test func theNearestIdIsNamed() {
        let findings = World(
            Self.document("service-manual", "2568-01-01") + Self.document("b", "2568-02-01", corrects: "service-manul")
        ).findings()
        #expect(findings.map(\.fix.en) == ["did you mean «documents/service-manual»?"])
    }

    @Test func aRecordThatCouldNotBeReadIsNotMissed() throws {
        let world = World(Self.document("b", "2568-02-01", corrects: "a"))
        #expect(world.findings().count == 1)
        #expect(world.findings(unread: [try #require(RecordID("documents/a"))]) == [])
    }
}
