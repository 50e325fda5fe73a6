import Findings
import Records
import Testing
import ThaiText

@testable import Ledger

/// What a build tells the ledger of what has happened since the last one.
@Suite struct UpdateTests {
    private let first = Made.state("documents/a", "1")

    @Test func whatIsNewIsPublishedAndWhatIsSameIsNotToldAgain() throws {
        let book = try LedgerBook().adding([first])
        #expect(book.story == ["published documents/a"])
        #expect(try book.adding([first], after: 9).bytes == book.bytes)
    }

    @Test func anotherTextOrAnotherFileIsAChange() throws {
        let book = try LedgerBook().adding([first]).adding([Made.state("documents/a", "2")])
            .adding([Made.state("documents/a", "2", files: ["a.pdf": "1"])])
            .adding([Made.state("documents/a", "2", files: ["a.pdf": "2"])])
            .adding([Made.state("documents/a", "2", files: ["b.pdf": "2"])])
        #expect(book.story == ["published documents/a"] + Array(repeating: "changed documents/a", count: 4))
        let changes = zip(book.entries, book.entries.dropFirst()).map { FileChanges(from: $0, to: $1) }
        #expect(changes.map(\.added) == [[], ["a.pdf"], [], ["b.pdf"]])
        #expect(changes.map(\.replaced) == [[], [], ["a.pdf"], []])
        #expect(changes.map(\.removed) == [[], [], [], ["a.pdf"]])
        #expect(changes.map(\.isEmpty) == [true, false, false, false])
    }

    @Test func whatIsWithdrawnMayChangeAndBeRestored() throws {
        let book = try LedgerBook().adding([first])
            .adding([Made.state("documents/a", "2", withdrawn: true)])
            .adding([Made.state("documents/a", "3", withdrawn: true)])
            .adding([first])
            .adding([Made.state("documents/a", "4")])
            .adding([Made.state("documents/a", "5", withdrawn: true)])
        #expect(
            book.story.map { $0.split(separator: " ")[0] } == [
                "published", "withdrawn", "changed", "restored", "changed", "withdrawn",
            ])
    }

    @Test func whatIsWithdrawnFromTheBeginningIsToldSo() throws {
        let book = try LedgerBook().adding([Made.state("documents/a", withdrawn: true)])
        #expect(book.story == ["withdrawn documents/a"])
        #expect(try book.adding([first]).story == ["withdrawn documents/a", "restored documents/a"])
    }

    @Test func aMoveIsToldAtTheNewAddressWithAllThatWasBefore() throws {
        let book = try LedgerBook().adding([first])
            .adding([Made.state("documents/b", "1", movedFrom: ["documents/a"])])
        #expect(book.story == ["published documents/a", "changed documents/b < documents/a"])
        #expect(book.history(of: Made.id("documents/b")) == book.entries)
        #expect(book.history(of: Made.id("documents/a")) == [])
        #expect(book.moves.map(\.from.path) == ["documents/a"] && book.moves.map(\.to.path) == ["documents/b"])
        #expect(book.currentID(of: book.entries[0]) == Made.id("documents/b"))
        // It may stop saying where it came from; the ledger remembers.
        let later = try book.adding([Made.state("documents/b", "2")])
        #expect(later.story.last == "changed documents/b")
        #expect(later.moves.map(\.from.path) == ["documents/a"])
    }

    @Test func aMoveOfWhatHasMovedLeadsStraightToTheLast() throws {
        let book = try LedgerBook().adding([first])
            .adding([Made.state("documents/b", movedFrom: ["documents/a"])])
            .adding([Made.state("documents/c", movedFrom: ["documents/b"])])
            .adding([Made.state("documents/d", movedFrom: ["documents/a", "documents/b", "documents/c"])])
        #expect(book.story.last == "changed documents/d < documents/c")
        #expect(book.moves.map(\.from.path) == ["documents/a", "documents/b", "documents/c"])
        #expect(Set(book.moves.map(\.to.path)) == ["documents/d"])
        #expect(book.history(of: Made.id("documents/d")).count == 4)
    }

    @Test func aMoveBackIsNoCircle() throws {
        let book = try LedgerBook().adding([first])
            .adding([Made.state("documents/b", movedFrom: ["documents/a"])])
            .adding([Made.state("documents/a", movedFrom: ["documents/b"])])
        #expect(book.moves.map(\.from.path) == ["documents/b"] && book.moves.map(\.to.path) == ["documents/a"])
        #expect(book.history(of: Made.id("documents/a")).count == 3)
    }

    @Test func whatMovesMayBeWithdrawnOrRestoredOnTheWay() throws {
        let book = try LedgerBook().adding([first])
            .adding([Made.state("documents/b", withdrawn: true, movedFrom: ["documents/a"])])
            .adding([Made.state("documents/c", movedFrom: ["documents/b"])])
        #expect(
            book.story == [
                "published documents/a", "withdrawn documents/b < documents/a", "restored documents/c < documents/b",
            ])
    }

    @Test func twoRecordsMayBecomeOne() throws {
        let book = try LedgerBook().adding([first, Made.state("documents/b")])
            .adding([Made.state("documents/c", movedFrom: ["documents/a", "documents/b"])])
        #expect(book.story.last == "changed documents/c < documents/a < documents/b")
        #expect(book.history(of: Made.id("documents/c")).map(\.number) == [1, 2, 3])
    }

    @Test func anOldAddressThatWasNeverPublishedIsNoMove() throws {
        let book = try LedgerBook().adding([Made.state("documents/b", movedFrom: ["documents/a"])])
        #expect(book.story == ["published documents/b"])
        #expect(book.moves.isEmpty)
    }

    @Test func theOrderOfTheRecordsDoesNotCount() throws {
        let states = (0..<20).map { Made.state("documents/d\($0)") }
        #expect(try LedgerBook().adding(states).bytes == LedgerBook().adding(states.reversed()).bytes)
    }

    @Test func aRecordThatIsGoneIsAFindingThatSaysHowToDoItWell() throws {
        let book = try LedgerBook().adding([first, Made.state("documents/b")])
        let findings = try book.update([Made.state("documents/b")]).findings
        let finding = try #require(findings.first)
        #expect(findings.map(\.code) == [.vanishedRecord])
        #expect(finding.place.file == "content/documents/a.md")
        #expect(finding.related.map(\.line) == [1])
        #expect(finding.fix.th.contains("withdrawn:") && finding.fix.th.contains("moved_from: [documents/a]"))
    }

    @Test func aRecordThatIsGoneWhereAnotherHasItsFilesIsOneThatMoved() throws {
        let files = ["a.pdf": "1"]
        let book = try LedgerBook().adding([Made.state("documents/a", files: files)])
        let finding = try #require(try book.update([Made.state("documents/b", files: files)]).findings.first)
        #expect(finding.fix.th.contains("moved_from: [documents/a]") && finding.fix.th.contains("documents/b"))
    }

    @Test func oneWithFilesWasInAFolderOfItsOwn() throws {
        let book = try LedgerBook().adding([Made.state("documents/a", files: ["a.pdf": "1"])])
        #expect(try book.update([]).findings.map(\.place.file) == ["content/documents/a/index.md"])
    }

    @Test func whatWasPublishedIsNoDraftAgain() throws {
        let findings = try LedgerBook().adding([first]).update([], drafts: ["documents/a"]).findings
        #expect(findings.map(\.code) == [.vanishedRecord])
        #expect(findings.first?.place == Place(file: "content/documents/a/index.md"))
        #expect(findings.first?.fix.th.contains("draft: true") == true)
    }

    @Test(arguments: [
        ("there, but not whole", ["documents/a"]), ("perhaps where one has moved that is not whole", ["documents/b"]),
    ])
    func nothingIsGoneThatCouldNotBeRead(what: String, hidden: [String]) throws {
        #expect(try LedgerBook().adding([first]).update([], hidden: hidden).findings.isEmpty)
    }

    @Test func anotherThatCouldNotBeReadHidesNothing() throws {
        let book = try LedgerBook().adding([first, Made.state("documents/b")])
        #expect(try book.update([], hidden: ["documents/b"]).findings.map(\.code) == [.vanishedRecord])
    }

    @Test func aClockThatRunsBackIsAFindingWhereThereIsSomethingToTell() throws {
        let book = try LedgerBook().adding([first], after: 10)
        #expect(try book.update([first], after: 9).findings.isEmpty)
        #expect(try book.update([Made.state("documents/a", "2")], after: 10).findings.isEmpty)
        let findings = try book.update([Made.state("documents/a", "2")], after: 9).findings
        #expect(findings.map(\.code) == [.clockBehindLedger])
        #expect(findings.first?.place == Place(file: "content/ledger.jsonl", line: 1, column: 1))
    }

    /// Such as one whose year is พ.ศ.: its day would stand in the ledger for good, and keep out all that follow.
    @Test(arguments: [(5, true), (6, false), (543, false)])
    func aClockFarAheadOfAllThatIsDatedIsAFinding(years: Int, isTaken: Bool) throws {
        let day = try #require(CalendarDay(year: 2026, month: 11, day: 21))
        let state = RecordState(id: Made.id("documents/a"), date: day, sha256: LedgerEntry.noPrevious)
        let today = try #require(CalendarDay(year: 2026 + years, month: 1, day: 1))
        let update = try LedgerUpdate(
            LedgerBook(), states: [state], hidden: [], drafts: [:], today: today, root: "content")
        #expect(update.findings.map(\.code) == (isTaken ? [] : [.clockBehindLedger]))
        #expect(update.findings.allSatisfy { $0.message.th.contains("ค.ศ. \(today.year)") })
        let published = try LedgerBook().adding([state])
        #expect(
            try LedgerUpdate(published, states: [state], hidden: [], drafts: [:], today: today, root: "content")
                .findings.isEmpty, "nothing is added")
    }
}
