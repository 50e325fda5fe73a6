import Foundation
import Records
import Testing
import TestSupport
import ThaiText

@testable import Ledger

@Suite struct EntryTests {
    /// A transparency log may be built on these bytes: they stay what they are.
    @Test func aLineIsTheseBytes() throws {
        let book = try LedgerBook().adding([Made.state("documents/a", files: ["แบบ ก.pdf": "x"])])
            .adding([Made.state("documents/b", movedFrom: ["documents/a"], files: ["แบบ ก.pdf": "x"])], after: 1)
        #expect(
            book.lines == [
                #"{"address":"/documents/a/","date":"2024-10-04","event":"published","files":[{"path":"แบบ ก.pdf","#
                    + #""sha256":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}],"#
                    + #""id":"documents/a","number":1,"#
                    + #""previous":"0000000000000000000000000000000000000000000000000000000000000000","#
                    + #""sha256":"\#(SHA256Text.of("documents/a ".utf8))"}"#,
                #"{"address":"/documents/b/","date":"2024-10-05","event":"changed","files":[{"path":"แบบ ก.pdf","#
                    + #""sha256":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}],"#
                    + #""id":"documents/b","moved_from":["documents/a"],"number":2,"#
                    + #""previous":"\#(SHA256Text.of(book.lines[0].utf8))","#
                    + #""sha256":"\#(SHA256Text.of("documents/b ".utf8))"}"#,
            ])
        #expect(book.lastHash == SHA256Text.of(book.lines[1].utf8))
        #expect(book.bytes.last == UInt8(ascii: "\n"))
    }

    @Test func whatIsReadIsWhatWasWritten() throws {
        var random = SeededGenerator(seed: 503)
        for _ in 0..<500 {
            let entry = Self.entry(&random)
            #expect(try LedgerEntry(line: entry.line()) == entry)
            #expect(try !entry.line().contains(UInt8(ascii: "\n")))
        }
    }

    private static func entry(_ random: inout SeededGenerator) -> LedgerEntry {
        let letters = Array("กขคงจaé \"\\/\u{1}\u{2028}😀")
        let files = (0..<Int.random(in: 0...4, using: &random)).map { _ in
            let path = String((0..<8).map { _ in letters.randomElement(using: &random) ?? "x" })
            return PublishedFile(path: path, sha256: SHA256Text.of(path.utf8))
        }
        let state = RecordState(
            id: Made.id("procurement/\(Int.random(in: 2560...2570, using: &random))/x"),
            sha256: SHA256Text.of("\(UInt64.random(in: 0...9, using: &random))".utf8), files: files)
        return LedgerEntry(
            number: Int.random(in: 1...1_000_000, using: &random),
            date: CalendarDay(daysSince1970: Int.random(in: 0...40_000, using: &random)),
            event: LedgerEvent.allCases.randomElement(using: &random) ?? .published, state: state,
            movedFrom: Bool.random(using: &random) ? [Made.id("documents/old")] : [], previous: LedgerEntry.noPrevious)
    }

    private static func state(files count: Int, letter: String, movedFrom: [RecordID] = []) -> RecordState {
        let name = String(repeating: letter, count: 252 / letter.utf8.count)
        let files = (100..<100 + count).map { PublishedFile(path: "\(name)\($0)", sha256: LedgerEntry.noPrevious) }
        return RecordState(
            id: Made.id("documents/a"), movedFrom: movedFrom, sha256: LedgerEntry.noPrevious, files: files)
    }

    /// The line of a record with as many files and former ids as it may have, each with the longest name there is.
    @Test(arguments: ["ก", "x"])
    func aLineStaysBelow64KiB(letter: String) throws {
        let old = (10..<40).map { Made.id("documents/\(String(repeating: "x", count: 250))\($0)") }
        let before = try LedgerBook().adding(old.map { RecordState(id: $0, sha256: LedgerEntry.noPrevious) })
        let state = Self.state(files: 150, letter: letter, movedFrom: old)
        let book = try before.adding([state])
        #expect(book.entries.last?.movedFrom == old)
        #expect(book.bytes.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.count < 64 * 1024 })
        #expect(LedgerBook.read(book.bytes, file: "ledger.jsonl").value?.entries == book.entries)
    }

    /// Rather none than one that no build could read.
    @Test func aLineThatWouldBeLongerIsNotWritten() {
        #expect(throws: LedgerLineTooLong.self) { try LedgerBook().adding([Self.state(files: 300, letter: "x")]) }
    }

    @Test(arguments: [
        ("published", "created"), ("2024-10-04", "2567-10-04"), ("2024-10-04", "2024-10-4"),
        ("2024-10-04", "2024-13-04"),
        (#""id":"documents/a""#, #""id":"documents/../a""#), (#""id":"documents/a""#, #""id":"documents/b""#),
        (#""address":"/documents/a/""#, #""address":"/documents/a""#), (#""number":1"#, #""number":"1""#),
        (#""files":[]"#, #""files":{}"#), (#""files":[],"#, ""), ("{", "["), ("}", ""),
        (#""number":1"#, #""moved_from":["a"],"number":1"#),
    ])
    func whatIsNoLineIsNotRead(old: String, new: String) throws {
        let line = try LedgerBook().adding([Made.state("documents/a")]).lines[0]
        let altered = line.replacing(old, with: new)
        #expect(altered != line)
        #expect(throws: (any Error).self) { try LedgerEntry(line: altered.utf8) }
    }
}
