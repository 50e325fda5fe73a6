import Findings

extension Check<ScoreTable> {
    /// No score is above the most that can be scored.
    static let scoresAreWithinTheMaximum = Check(reading: ["maximum", "rows"]) { table, report in
        for row in table.rows where !report.isFull {
            for (year, score) in row.placedScores.sorted(by: { $0.key < $1.key }) where score.value > table.maximum {
                report.add(
                    Finding(
                        .scoreAboveMaximum, at: score.place,
                        message: Bilingual(
                            th:
                                "คะแนนของ «\(row.name)» ปี \(year.buddhistYear) คือ \(score.value.text) แต่คะแนนเต็ม \(table.maximum.shortText)",
                            en:
                                "«\(row.name)» scored \(score.value.text) in \(year.buddhistYear), but at most \(table.maximum.shortText) can be"
                        ),
                        fix: Bilingual(
                            th: "แก้คะแนนให้ถูก หรือใส่คะแนนเต็มใน maximum", en: "mend the score, or maximum"),
                        related: [report.place("maximum")]))
            }
        }
    }
}
