import OpenData
import Records
import TestSupport
import ThaiText

extension SeededGenerator {
    /// A text of signs that tables trip over, without space around it as records have none.
    mutating func text() -> String {
        let signs = [
            "=", "+", "-", "@", ",", "\"", "\"\"", ";", "'", "ก", "น้ำ", "บริษัท ก จำกัด", "1", "&", "<b>", "_x0041_", "😀",
            "\u{E31}",
        ]
        let count = Int.random(in: 0...5, using: &self)
        return (0..<count).map { _ in signs.randomElement(using: &self) ?? "" }
            .joined(separator: Bool.random(using: &self) ? "\n" : "")
    }

    mutating func cell() -> Sheet.Cell {
        switch Int.random(in: 0...7, using: &self) {
        case 0: .empty
        case 1: .number(Int.random(in: -1000...1_000_000, using: &self))
        case 2: .count(Int.random(in: -1000...1_000_000, using: &self))
        case 3: .money(Money(satang: Int64.random(in: -10_000_000_000_000...10_000_000_000_000, using: &self)))
        case 4: .share(perMille: Int.random(in: -1000...100_000, using: &self))
        case 5: .score(Score(parsing: String(Int.random(in: 0...999_999, using: &self))))
        case 6: .day(CalendarDay(daysSince1970: Int.random(in: -20_000...100_000, using: &self)))
        default: .text(text())
        }
    }

    mutating func sheet() -> Sheet {
        let kinds: [Sheet.Column.Kind] = [.text, .number, .count, .money, .share, .score, .day]
        let columns = (1...Int.random(in: 1...6, using: &self)).map { number in
            Sheet.Column(
                "หัวข้อ \(number)", kinds.randomElement(using: &self) ?? .text, width: 12,
                group: Bool.random(using: &self) ? "กลุ่ม" : nil)
        }
        let rows = (0..<Int.random(in: 0...8, using: &self)).map { _ in columns.map { _ in cell() } }
        return Sheet(
            name: "ตาราง", titles: [text()], columns: columns, rows: rows, totals: rows.suffix(1), notes: [text()])
    }
}
