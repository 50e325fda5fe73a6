import Findings
import Records
import Testing

/// What is said of notices that contradict each other.
@Suite struct PurchaseFindingTests {
    @Test(arguments: Fixture.purchases + Fixture.orders)
    func eachNamesTheOtherFile(fixture: Fixture) {
        for finding in fixture.world.findings() {
            #expect(!finding.related.isEmpty)
            guard finding.code != .contractWithoutWinner, let other = finding.related.first else { continue }
            #expect(finding.message.th.contains(other.file))
            #expect(finding.message.en.contains(other.file))
            #expect(other.line > 0)
        }
    }

    /// The notice that cannot be read may be the one that explains the others.
    @Test func nothingIsMissedWhileANoticeCannotBeRead() throws {
        let world = World(
            MadeNotice.of("plan", "a", "2568-01-01")
                + MadeNotice.of("amendment", "b", "2568-02-01", MadeNotice.contract("2568-02-01"))
                + MadeNotice.of("inspection", "c", "2568-03-01", budget: "1"))
        #expect(world.findings().map(\.code) == [.budgetsDisagree, .contractWithoutWinner])
        #expect(world.findings(unread: [try #require(RecordID("procurement/d"))]) == [])
        #expect(world.findings(unread: [try #require(RecordID("documents/d"))]).count == 2)
    }

    @Test func aSplitOrderIsOneFindingWithAllItsPurchases() throws {
        let chain = try #require(Fixture.orders.first)
        let findings = chain.world.findings().sorted()
        #expect(findings.map(\.related.count) == [1, 3])
        #expect(findings.map { $0.related.map(\.file) }[1] == (3...5).map { "procurement/o\($0).md" })
        #expect(findings[1].message.en.contains("1,040,000.00"))
    }
}
