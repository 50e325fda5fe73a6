import Records
import Testing
import TestSupport

@testable import Ledger

/// What holds of any history of an office that publishes, changes, withdraws and moves.
@Suite struct RandomHistoryTests {
    /// The records of an office, and what becomes of them from day to day.
    private struct Office {
        var records: [RecordID: RecordState] = [:]
        var born = 0

        mutating func live(_ random: inout SeededGenerator) {
            for _ in 0..<Int.random(in: 0...4, using: &random) { change(&random) }
        }

        private mutating func change(_ random: inout SeededGenerator) {
            let text = "\(UInt32.random(in: 0...3, using: &random))"
            let files = Bool.random(using: &random) ? ["a.pdf": text] : [:]
            guard let id = records.keys.sorted().randomElement(using: &random), let old = records[id],
                Int.random(in: 0..<3, using: &random) > 0
            else {
                born += 1
                return put(Made.state("documents/n\(born)", text, files: files))
            }
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                // To a new address, or back to one that it had.
                born += 1
                let earlier = old.movedFrom.map(\.path).filter { records[Made.id($0)] == nil }
                let path = Bool.random(using: &random) ? earlier.first ?? "documents/n\(born)" : "documents/n\(born)"
                records[id] = nil
                put(
                    Made.state(
                        path, text, withdrawn: old.isWithdrawn,
                        movedFrom: (earlier + [id.path]).filter { $0 != path }.sorted(), files: files))
            case 1:
                put(Made.state(id.path, text, withdrawn: !old.isWithdrawn, movedFrom: old.movedFrom.map(\.path)))
            default:
                put(
                    Made.state(
                        id.path, text, withdrawn: old.isWithdrawn, movedFrom: old.movedFrom.map(\.path), files: files))
            }
        }

        private mutating func put(_ state: RecordState) { records[state.id] = state }
    }

    @Test(arguments: 0..<30)
    func linesAreOnlyAddedAndTellWhereEverythingIs(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var office = Office()
        var book = LedgerBook()
        for day in 0..<60 {
            office.live(&random)
            let states = Array(office.records.values).shuffled(using: &random)
            let update = try book.update(states, after: day)
            #expect(update.findings.map(\.message.en) == [])
            #expect(update.book.bytes.starts(with: book.bytes), "the bytes of earlier lines stay")
            #expect(try update.book.adding(states, after: day).bytes == update.book.bytes, "nothing is told twice")
            book = update.book
            guard day % 10 == 9 else { continue }
            let read = try #require(LedgerBook.read(book.bytes, file: "ledger.jsonl").value)
            #expect(read.entries == book.entries && read.bytes == book.bytes)
            book = read
        }
        for (id, state) in office.records {
            let last = try #require(book.history(of: id).last)
            #expect(last.id == id && last.sha256 == state.sha256 && last.files == state.files)
        }
        let told = office.records.keys.flatMap(book.history).map(\.number)
        #expect(told.sorted() == book.entries.map(\.number), "each line is of one record's history")
        for move in book.moves {
            #expect(office.records[move.from] == nil && office.records[move.to] != nil)
        }
        for entry in book.entries { #expect(office.records[book.currentID(of: entry)] != nil) }
    }
}
