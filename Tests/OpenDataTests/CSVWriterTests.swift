import Foundation
import OpenData
import TestSupport
import Testing
import ThaiText

@Suite struct CSVWriterTests {
    @Test func aTableIsItsHeadingsAndRowsInTheFormsOfDataFiles() {
        let sheet = Sheet(
            name: "ม.ค. 2568", titles: ["สรุปผล"],
            columns: [
                .init("ที่", .count, width: 6), .init("งาน, หรือรายการ", .text, width: 30),
                .init("บาท", .money, width: 16), .init("วันที่", .day, width: 14),
            ],
            rows: [
                [.count(1200), .text("ถนน \"สายใน\"\nหมู่ 3"), .money(Money(baht: 498_000)), day(2025, 1, 15)],
                [.count(2), .empty, .money(Money(satang: -50)), .empty],
            ],
            totals: [[.empty, .text("รวมทั้งสิ้น"), .money(Money(satang: 49_799_950)), .empty]], notes: ["ที่มา"])
        let bytes = CSVWriter.bytes(sheet)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(
            String(decoding: bytes.dropFirst(3), as: UTF8.self)
                == [
                    "ที่,\"งาน, หรือรายการ\",บาท,วันที่",
                    "1200,\"ถนน \"\"สายใน\"\"\nหมู่ 3\",498000.00,2025-01-15",
                    "2,,-0.50,", "",
                ].joined(separator: "\r\n"))
    }

    @Test func aRowThatSumsUpOthersIsLeftOut() {
        let sheet = Sheet(
            name: "ตาราง", columns: [.init("บาท", .money)],
            rows: [[.money(Money(baht: 3))], [.money(Money(baht: 1))], [.money(Money(baht: 2))]], subtotals: [0])
        #expect(rows(CSVWriter.bytes(sheet)) == [["บาท"], ["1.00"], ["2.00"]])
    }

    @Test(arguments: ["=1+1", "+66 2 000 0000", "-", "- บริษัท ก", "@SUM(A1)", "\t=1", "\r=1"])
    func noTextBeginsAsAFormula(text: String) throws {
        let fields = try #require(rows(CSVWriter.bytes(oneCell(.text(text)))).last)
        #expect(fields == [" " + text])
    }

    @Test func aNegativeNumberStaysANumber() throws {
        #expect(rows(CSVWriter.bytes(oneCell(.money(Money(satang: -12_345))))).last == ["-123.45"])
        #expect(rows(CSVWriter.bytes(oneCell(.count(-3)))).last == ["-3"])
    }

    @Test func everyCellIsReadAsItWasWritten() {
        var generator = SeededGenerator(seed: 68)
        for _ in 0..<500 {
            let sheet = generator.sheet()
            let read = rows(CSVWriter.bytes(sheet)).map { $0.map { $0.drop(while: { $0 == " " }) } }
            #expect(
                read.first?.map(String.init) == sheet.columns.map { ($0.group.map { $0 + " " } ?? "") + $0.heading })
            #expect(read.dropFirst().map { $0.map(String.init) } == sheet.rows.map { $0.map(plain) })
        }
    }
}

private func day(_ year: Int, _ month: Int, _ day: Int) -> Sheet.Cell {
    CalendarDay(year: year, month: month, day: day).map { .day($0) } ?? .empty
}

private func oneCell(_ cell: Sheet.Cell) -> Sheet {
    Sheet(name: "ตาราง", columns: [.init("ก", .text, width: 10)], rows: [[cell]])
}

private func plain(_ cell: Sheet.Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .number(let number), .count(let number): "\(number)"
    case .money(let money): money.plain
    case .share(let perMille): String(format: "%.1f", Double(perMille) / 10)
    case .score(let score): String(format: "%.2f", Double(score.hundredths) / 100)
    case .day(let day): day.iso8601
    }
}

/// Reads CSV by the grammar of RFC 4180, in which only CR LF ends a row.
private func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = 3
    while index < bytes.count {
        let (byte, next) = (bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0)
        index += 1
        switch byte {
        case UInt8(ascii: "\"") where isQuoted && next == byte:
            field.append(byte)
            index += 1
        case UInt8(ascii: "\""): isQuoted.toggle()
        case UInt8(ascii: ",") where !isQuoted:
            row.append(String(decoding: field, as: UTF8.self))
            field = []
        case UInt8(ascii: "\r") where !isQuoted && next == UInt8(ascii: "\n"):
            rows.append(row + [String(decoding: field, as: UTF8.self)])
            (row, field) = ([], [])
            index += 1
        default: field.append(byte)
        }
    }
    return rows
}
