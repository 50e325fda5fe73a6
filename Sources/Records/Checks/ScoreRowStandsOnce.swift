import Findings
import ThaiText

extension Check<ScoreTable> {
    /// Each indicator has one row.
    static let scoreRowStandsOnce = Check(reading: ["rows"]) { table, report in
        var first: [String: ScoreRow] = [:]
        for row in table.rows where !report.isFull {
            let key = Folding.key(row.name)
            guard let earlier = first[key] else {
                first[key] = row
                continue
            }
            report.add(
                Finding(
                    .repeatedScoreRow, at: row.placedName.place,
                    message: Bilingual(th: "รายการ «\(row.name)» มีสองแถว", en: "«\(row.name)» has two rows"),
                    fix: Bilingual(
                        th: "รวมเป็นแถวเดียว หรือตั้งชื่อให้ต่างกัน (แถวแรกอยู่บรรทัดที่ \(earlier.placedName.place.line))",
                        en: "make them one, or name them apart (the first is on line \(earlier.placedName.place.line))"),
                    related: [earlier.placedName.place]))
        }
    }
}
