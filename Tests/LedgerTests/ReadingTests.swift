import Findings
import Testing
import TestSupport

@testable import Ledger

/// A ledger that is not what was written is told of at its line.
@Suite struct ReadingTests {
    /// Six lines.
    private let book: LedgerBook

    init() throws {
        book = try LedgerBook().adding((0..<4).map { Made.state("documents/d\($0)") })
            .adding((0..<4).map { Made.state("documents/d\($0)", $0 < 2 ? "2" : "") }, after: 3)
    }

    private static func read(_ lines: [String], end: String = "\n") -> [String] {
        let bytes = Array((lines.joined(separator: "\n") + end).utf8)
        return LedgerBook.read(bytes, file: "ledger.jsonl").findings.map {
            "\($0.code.rawValue) \($0.place.file):\($0.place.line)"
        }
    }

    @Test func aWholeOneIsReadAsItWas() {
        let read = LedgerBook.read(book.bytes, file: "ledger.jsonl")
        #expect(read.findings.isEmpty)
        #expect(read.value?.bytes == book.bytes && read.value?.entries == book.entries)
        #expect(read.value?.lastHash == book.lastHash)
        #expect(LedgerBook.read([], file: "ledger.jsonl").value?.entries.isEmpty == true)
    }

    /// The line after it names what was there.
    @Test(arguments: 0..<5)
    func anAlteredLineIsFoundByTheNext(line: Int) {
        var lines = book.lines
        lines[line] = lines[line].replacing("\"2024-10-04\"", with: "\"2024-10-05\"")
            .replacing("\"2024-10-07\"", with: "\"2024-10-08\"")
        #expect(lines != book.lines)
        #expect(Self.read(lines) == ["P505 ledger.jsonl:\(line + 2)"])
    }

    @Test(arguments: 0..<5)
    func aLineTakenAwayIsFoundWhereItWas(line: Int) {
        var lines = book.lines
        lines.remove(at: line)
        #expect(Self.read(lines) == ["P505 ledger.jsonl:\(line + 1)"])
    }

    @Test(arguments: 0..<5)
    func twoLinesInAnotherOrderAreFoundAtTheFirst(line: Int) {
        var lines = book.lines
        lines.swapAt(line, line + 1)
        #expect(Self.read(lines) == ["P505 ledger.jsonl:\(line + 1)"])
    }

    @Test(arguments: 0..<6)
    func aLineThatWasPutInIsFound(line: Int) {
        var lines = book.lines
        lines.insert(lines[line], at: line + 1)
        #expect(Self.read(lines) == ["P505 ledger.jsonl:\(line + 2)"])
    }

    @Test func aForgedLineWithTheRightNumberIsFoundByTheNext() throws {
        var lines = book.lines
        let entry = book.entries[2]
        let state = RecordState(id: entry.id, sha256: SHA256Text.of("forged".utf8))
        let forged = LedgerEntry(
            number: entry.number, date: entry.date, event: entry.event, state: state, movedFrom: [],
            previous: entry.previous)
        lines[2] = String(decoding: try forged.line(), as: UTF8.self)
        #expect(Self.read(lines) == ["P505 ledger.jsonl:4"])
    }

    @Test(arguments: 1..<40)
    func aTornEndIsFoundAtItsLine(bytes: Int) {
        let torn = Array(book.bytes.dropLast(bytes * 3))
        let line = torn.count { $0 == UInt8(ascii: "\n") } + 1
        let findings = LedgerBook.read(torn, file: "ledger.jsonl").findings
        #expect(findings.map(\.code) == [.unreadableLedgerLine])
        #expect(findings.map(\.place.line) == [line])
    }

    @Test func aLastLineWithoutItsEndIsTorn() {
        #expect(Self.read(book.lines, end: "") == ["P504 ledger.jsonl:6"])
    }

    @Test(arguments: ["", "x", "{}", "\u{FEFF}", "# ทะเบียน", String(repeating: "x", count: 70_000)])
    func whatIsNoLineIsFoundAtItsPlace(text: String) {
        var lines = book.lines
        lines.insert(text, at: 2)
        #expect(Self.read(lines) == ["P504 ledger.jsonl:3"])
    }

    @Test func windowsLineEndsAreFound() {
        #expect(Self.read(book.lines.map { $0 + "\r" }) == ["P505 ledger.jsonl:2"])
    }

    @Test func datesDoNotRunBack() throws {
        var other = LedgerBook()
        try other.append(.published, of: Made.state("documents/a"), movedFrom: [], on: Made.today)
        try other.append(.published, of: Made.state("documents/b"), movedFrom: [], on: Made.today.adding(days: -1))
        #expect(Self.read(other.lines) == ["P505 ledger.jsonl:2"])
    }

    /// Whatever one byte becomes, it is found, but for the last line, of which the published site's copy tells.
    @Test func noByteOfAnyLineButTheLastCanBecomeAnother() {
        var random = SeededGenerator(seed: 505)
        let last = book.bytes.count - book.lines[5].utf8.count - 1
        for _ in 0..<300 {
            var bytes = book.bytes
            let index = Int.random(in: 0..<last, using: &random)
            bytes[index] ^= UInt8.random(in: 1...255, using: &random)
            #expect(LedgerBook.read(bytes, file: "ledger.jsonl").value == nil)
            #expect(LedgerBook.standing(of: bytes, to: book.bytes) != .continues)
        }
    }

    @Test func aLedgerStandsToThePublishedOne() throws {
        let states = (0..<4).map { Made.state("documents/d\($0)", $0 < 2 ? "2" : "") }
        let longer = try book.adding([Made.state("documents/e")] + states, after: 4)
        #expect(LedgerBook.standing(of: book.bytes, to: book.bytes) == .continues)
        #expect(LedgerBook.standing(of: longer.bytes, to: book.bytes) == .continues)
        #expect(LedgerBook.standing(of: book.bytes, to: longer.bytes) == .lacks(lines: 1))
        #expect(LedgerBook.standing(of: [], to: longer.bytes) == .lacks(lines: 7))
        let other = try LedgerBook().adding([Made.state("documents/d0"), Made.state("documents/z")])
        #expect(LedgerBook.standing(of: other.bytes, to: book.bytes) == .departs(line: 2))
        #expect(LedgerBook.standing(of: Array(book.bytes.dropLast()), to: book.bytes) == .departs(line: 6))
    }
}
