import Findings
import ThaiText

extension Check<ScoreTable> {
    /// The row that stands for the whole is one of the rows.
    static let overallIsARow = Check(reading: ["overall", "rows"]) { table, report in
        guard let overall = table.overall, table.overallRow == nil else { return }
        let names = table.rows.map(\.name)
        let list = Bilingual.list(names)
        report.add(
            Finding(
                .unknownScoreRow, at: report.place("overall"),
                message: Bilingual(th: "ไม่มีรายการชื่อ «\(overall)»", en: "no row is named «\(overall)»"),
                fix: .didYouMean(
                    EditDistance.nearest(to: overall, in: names),
                    else: Bilingual(
                        th: "เขียนชื่อแถวให้ตรงกับรายการใดรายการหนึ่ง: \(list.th)",
                        en: "write the name of one of the rows: \(list.en)")),
                related: [report.place("rows")]))
    }
}
