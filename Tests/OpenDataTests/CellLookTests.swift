import Testing

@testable import OpenData

@Suite struct CellLookTests {
    private let look = CellLook(place: .row)

    private func lines(_ text: String, width: Double = 20) -> Double {
        look.height(of: .text(text), width: width) / look.height(of: .empty, width: width)
    }

    @Test func aRowIsAsHighAsItsTextIsLong() {
        #expect(lines("") == 1)
        #expect(lines(String(repeating: "ก", count: 15)) == 1)
        #expect(lines(String(repeating: "ก", count: 16)) == 2)
        #expect(lines(String(repeating: "ก", count: 16), width: 40) == 1)
        #expect(lines("หนึ่ง\nสอง\r\n\nสี่") == 4)
    }

    @Test func marksOverAndUnderALetterTakeNoWidth() {
        #expect(lines(String(repeating: "ปู่", count: 15)) == 1)
        #expect(lines(String(repeating: "น้ำ", count: 15)) == 2)
    }

    @Test func noRowIsHigherThanASpreadsheetAllows() {
        #expect(look.height(of: .text(String(repeating: "\n", count: 100)), width: 10) == 409)
    }
}
