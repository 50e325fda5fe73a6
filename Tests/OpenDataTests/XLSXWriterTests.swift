import Glibc
import OpenData
import Records
import TestSupport
import Testing
import ThaiText

@Suite struct XLSXWriterTests {
    @Test func aWorkbookIsAZIPFileWithoutATimeOfItsOwn() throws {
        let before = try XLSXWriter.bytes(sheet())
        #expect(before.starts(with: "PK\u{3}\u{4}".utf8))
        // The clock of a ZIP file ticks every two seconds.
        sleep(3)
        #expect(try XLSXWriter.bytes(sheet()) == before)
    }

    @Test func anotherCellIsAnotherWorkbook() throws {
        let cells: [Sheet.Cell] = [
            .empty, .text("ก"), .text("ข"), .count(1), .money(Money(baht: 1)), .money(Money(satang: 101)),
            .score(Score(parsing: "1.02")), .day(CalendarDay(daysSince1970: 20_000)),
        ]
        #expect(try Set(cells.map { try XLSXWriter.bytes(sheet($0)) }).count == cells.count)
    }

    @Test func manyAtOnceAreTheSameAsOneByOne() async throws {
        var generator = SeededGenerator(seed: 2568)
        let sheets = (0..<200).map { _ in generator.sheet() }
        let alone = try sheets.map { try XLSXWriter.bytes($0) }
        let together = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for (index, sheet) in sheets.enumerated() {
                group.addTask { (index, try XLSXWriter.bytes(sheet)) }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        for (index, bytes) in alone.enumerated() { #expect(together[index] == bytes) }
    }

    @Test func whatASpreadsheetCannotHoldIsNeverCutOff() throws {
        let longest = String(repeating: "ก", count: 32_767)
        #expect(throws: Never.self) { try XLSXWriter.bytes(sheet(.text(longest))) }
        #expect(throws: XLSXError.textTooLong(cell: "A3", length: 32_768)) {
            try XLSXWriter.bytes(sheet(.text(longest + "ข")))
        }
        #expect(throws: Never.self) { try XLSXWriter.bytes(sheet(.money(Money(satang: 999_999_999_999_999)))) }
        #expect(throws: XLSXError.numberTooLong(cell: "A3")) {
            try XLSXWriter.bytes(sheet(.money(Money(satang: 1_000_000_000_000_000))))
        }
        #expect(throws: XLSXError.numberTooLong(cell: "A3")) { try XLSXWriter.bytes(sheet(.count(.min))) }
        for day in [60, 61] {
            #expect(throws: Never.self) { try XLSXWriter.bytes(sheet(.day(CalendarDay(daysSince1970: day - 25_569)))) }
        }
    }

    @Test func aTableIsRectangular() {
        let column = Sheet.Column("ก", .text, width: 10)
        #expect(throws: XLSXError.columns(0)) { try XLSXWriter.bytes(Sheet(name: "ก", columns: [], rows: [])) }
        #expect(throws: XLSXError.unevenRow(2, cells: 2, columns: 1)) {
            try XLSXWriter.bytes(Sheet(name: "ก", columns: [column], rows: [[.empty, .empty]]))
        }
        #expect(throws: XLSXError.columns(16_385)) {
            try XLSXWriter.bytes(Sheet(name: "ก", columns: Array(repeating: column, count: 16_385), rows: []))
        }
    }
}

private func sheet(_ cell: Sheet.Cell = .text("ก")) -> Sheet {
    Sheet(
        name: "ตาราง", titles: ["ชื่อตาราง"], columns: [.init("ก", .text, width: 10)], rows: [[cell]],
        notes: ["ที่มา"])
}
