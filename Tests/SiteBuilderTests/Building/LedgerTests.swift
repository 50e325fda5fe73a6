import Findings
import Foundation
import Testing

@testable import SiteBuilder

/// What the ledger of a content folder forbids, and where what has moved is published.
@Suite struct LedgerTests {
    private let content: TestContent

    /// A site with two documents, one with a file, that is published.
    init() async throws {
        content = try TestContent([
            "documents/a/index.md": TestContent.document(more: "attachments: [{file: a.txt}]"),
            "documents/a/a.txt": "a",
            "documents/b.md": TestContent.document(),
        ])
        #expect(try await content.publish().findings.isEmpty)
    }

    private var ledger: [String] {
        (content.site.read("content/ledger.jsonl") ?? "").split(separator: "\n").map(String.init)
    }

    private func writeLedger(_ lines: [String]) throws {
        try content.write(lines.map { $0 + "\n" }.joined(), to: "ledger.jsonl")
    }

    private func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: "\(content.root)/\(path)") }

    /// The finding's place, and that nothing is published while it is there.
    private func stop(_ code: FindingCode) async throws -> Place? {
        let before = content.site.read("public/index.html")
        let outcome = try await content.publish()
        #expect(outcome.findings.map(\.code) == [code])
        #expect(outcome.tally == nil)
        #expect(content.site.read("public/index.html") == before)
        return outcome.findings.first?.place
    }

    @Test func whatIsPublishedIsInTheLedgerAndOnTheSite() throws {
        #expect(ledger.count == 2)
        #expect(content.site.read("public/data/ledger.jsonl") == content.site.read("content/ledger.jsonl"))
        #expect(try content.site.list("content") == ["documents", "ledger.jsonl", "site.yml"])
    }

    @Test func aDeletedRecordStopsTheSite() async throws {
        try remove("documents/b.md")
        #expect(try await stop(.vanishedRecord)?.file == "\(content.root)/documents/b.md")
    }

    @Test func whatLinksToADeletedRecordIsNotBlamedForIt() async throws {
        try content.write(
            TestContent.document("ดู[ฉบับก่อน](/documents/b/)", more: "corrects: documents/b"), to: "documents/c.md")
        #expect(try await content.publish().findings.isEmpty)
        try remove("documents/b.md")
        #expect(try await content.check().findings.map(\.code) == [.vanishedRecord])
    }

    @Test func aRecordThatIsMadeADraftAgainStopsTheSite() async throws {
        try content.write(TestContent.document(more: "draft: true"), to: "documents/b.md")
        #expect(try await stop(.vanishedRecord)?.file == "\(content.root)/documents/b.md")
    }

    @Test func aWithdrawnRecordIsNoVanishedOne() async throws {
        try content.write(
            TestContent.document(more: "withdrawn: {date: 2568-01-16, reason: ผิด}"), to: "documents/b.md")
        #expect(try await content.publish().findings.isEmpty)
        #expect(ledger.last?.contains(#""event":"withdrawn""#) == true)
    }

    @Test func aRecordOfAnotherFormIsTheSameRecord() async throws {
        try remove("documents/b.md")
        try content.write(TestContent.document(), to: "documents/b/index.md")
        #expect(try await content.publish().findings.isEmpty)
        #expect(ledger.count == 2)
    }

    @Test func aTornLineStopsTheSite() async throws {
        try writeLedger([ledger[0], String(ledger[1].dropLast(9))])
        let place = try await content.check().findings.first
        #expect(place?.code == .unreadableLedgerLine)
        #expect(place?.place == Place(file: "\(content.root)/ledger.jsonl", line: 2, column: 1))
    }

    @Test func linesInAnotherOrderStopTheSite() async throws {
        try writeLedger(ledger.reversed())
        let place = try await content.check().findings.first
        #expect(place?.code == .alteredLedger)
        #expect(place?.place == Place(file: "\(content.root)/ledger.jsonl", line: 1, column: 1))
    }

    @Test func aLedgerThatIsNotTheSitesStopsIt() async throws {
        try remove("ledger.jsonl")
        let place = try await stop(.ledgerDeparts)
        #expect(place == Place(file: "\(content.root)/ledger.jsonl", line: 1, column: 1))
        // The same lines again are the remedy that the finding names.
        try content.write(try #require(content.site.read("public/data/ledger.jsonl")), to: "ledger.jsonl")
        #expect(try await content.publish().findings.isEmpty)
    }

    @Test func aLedgerThatHasMoreThanTheSiteIsItsOwn() async throws {
        let other = content.site.top + "/other"
        try content.write(TestContent.document("ใหม่"), to: "documents/b.md")
        #expect(try await content.publish(to: other).findings.isEmpty)
        #expect(try await content.publish().findings.isEmpty)
        #expect(content.site.read("public/data/ledger.jsonl") == content.site.read("other/data/ledger.jsonl"))
    }

    @Test func aClockThatRunsBackwardsStopsTheSite() async throws {
        try content.write(TestContent.document("ใหม่"), to: "documents/b.md")
        let yesterday = TestContent.today.adding(days: -1)
        let outcome = try await content.publish(on: yesterday)
        #expect(outcome.findings.map(\.code) == [.clockBehindLedger])
        #expect(outcome.findings.first?.place == Place(file: "\(content.root)/ledger.jsonl", line: 2, column: 1))
        #expect(try await content.publish().findings.isEmpty)
    }

    @Test func whatMovesIsFoundAtItsOldAddressWithItsFiles() async throws {
        try remove("documents/a")
        try content.write(
            TestContent.document(
                "[เดิม](/documents/a/) [ไฟล์](/documents/a/a.txt)",
                more: "attachments: [{file: a.txt}]\nmoved_from: [documents/a]"), to: "documents/c/index.md")
        try content.write("a", to: "documents/c/a.txt")
        #expect(try await content.publish().findings.isEmpty)
        #expect(content.site.read("public/documents/a/index.html")?.contains("url=/documents/c/") == true)
        #expect(content.site.read("public/documents/a/a.txt") == "a")
        #expect(content.site.read("public/sitemap.xml")?.contains("/documents/a/") == false)
        #expect(ledger.last?.contains(#""moved_from":["documents/a"]"#) == true)

        // What is withdrawn is at no address.
        try content.write(
            TestContent.document(
                more: "attachments: [{file: a.txt}]\nmoved_from: [documents/a]\n"
                    + "withdrawn: {date: 2568-01-16, reason: ผิด}"),
            to: "documents/c/index.md")
        #expect(try await content.publish().findings.isEmpty)
        #expect(content.site.read("public/documents/a/a.txt") == nil)
        #expect(content.site.read("public/documents/a/index.html") != nil)
    }

    @Test func theFilesThatAreMadeOfARecordStayWhereTheyWere() async throws {
        let report = """
            ---
            title: ข้อบัญญัติ
            date: 2567-09-20
            fiscal_year: 2568
            report: ordinance
            lines: [{program: education, category: operations, name: ก, budget: 100}]
            moved_from: [budget/2568/old]
            ---
            """
        try content.write(report, to: "budget/2568/ordinance.md")
        #expect(try await content.publish().findings.isEmpty)
        #expect(
            content.site.read("public/budget/2568/old/budget-lines.csv")
                == content.site.read("public/budget/2568/ordinance/budget-lines.csv"))
        #expect(content.site.read("public/budget/2568/old/budget-lines.csv") != nil)
    }

    /// A page of the program's own, and a file of the organisation's.
    @Test(arguments: ["moved_from: [procurement/2568]", "moved_from: [documents/taken]"])
    func anOldAddressThatSomethingElseHasIsAFindingAtItsKey(key: String) async throws {
        try content.write(
            """
            ---
            title: เชิญชวน
            date: 2568-01-15
            notice: invitation
            method: selective
            type: goods
            budget: 86,500
            \(key)
            ---
            """, to: "procurement/2568/x.md")
        if key.contains("taken") { try content.write("x", to: "static/documents/taken/index.html") }
        let findings = try await content.check().findings
        #expect(findings.map(\.code) == [.addressTaken])
        let file = key.contains("taken") ? "static/documents/taken/index.html" : "procurement/2568/x.md"
        #expect(findings.first?.place.file == "\(content.root)/\(file)")
    }
}
