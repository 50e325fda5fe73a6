import Findings
import ThaiText

/// The scores of an assessment over fiscal years (`scores`).
public struct ScoreTable: Sendable {
    /// What a score is counted in, such as คะแนน or ร้อยละ.
    public var unit = ""
    /// The most that can be scored.
    public var maximum = Score(hundredths: 100_00)
    /// The name of the row that stands for the whole. It is typed, not computed: the integrity assessment (ITA) weighs its
    /// indicators.
    public var overall: String?
    /// In the order in which they are typed.
    public var rows: [ScoreRow] = []

    /// Whether a score is a percentage, so that its unit says what it is out of.
    public var isPercentage: Bool { unit == "ร้อยละ" && maximum.shortText == "100" }

    /// What stands over the rows' names, on pages and in files.
    public static let nameHeading = "รายการ"
}

/// What one indicator scored, year by year.
public struct ScoreRow: Sendable {
    var placedName = Placed(value: "", place: Place(file: ""))
    var placedScores: [FiscalYear: Placed<Score>] = [:]

    public var name: String { placedName.value }

    /// The years that have a score, oldest first.
    public var years: [FiscalYear] { placedScores.keys.sorted() }

    /// The score of a year; nil where there is none.
    public subscript(year: FiscalYear) -> Score? { placedScores[year]?.value }
}

extension ScoreTable: FieldOwner {
    static let fields = FieldTable<ScoreTable>([
        .required(
            "unit", "หน่วย", \.unit, .text(limit: 50),
            Bilingual(th: "หน่วยของคะแนน เช่น คะแนน หรือ ร้อยละ", en: "what a score is counted in, such as คะแนน or ร้อยละ")),
        .defaulted(
            "maximum", "คะแนนเต็ม", \.maximum, .fullScore,
            Bilingual(th: "คะแนนเต็ม ถ้าไม่ใส่คือ 100", en: "the most that can be scored; 100 unless given")),
        .optional(
            "overall", "แถวภาพรวม", \.overall, .text(limit: 300),
            Bilingual(th: "ชื่อของแถวที่เป็นคะแนนรวมหรือค่าเฉลี่ย", en: "the name of the row that stands for the whole")),
        .required(
            "rows", "รายการ", \.rows, .scoreRows,
            Bilingual(
                th: "คะแนนรายข้อรายปี หรือ {file: x.csv} ที่มีปีเป็นคอลัมน์",
                en: "the scores by row and year, or {file: x.csv} with a column for each year")),
    ])

    static let checks: [Check<ScoreTable>] = [.scoresAreWithinTheMaximum, .overallIsARow, .scoreRowStandsOnce]

    /// The row that `overall` names, however it is spelt.
    public var overallRow: ScoreRow? {
        overall.map(Folding.key).flatMap { key in rows.first { Folding.key($0.name) == key } }
    }
}

extension ScoreRow: FieldOwner {
    static let fields = FieldTable<ScoreRow>([
        .required(
            "name", "ชื่อ", \.placedName, .placed(.text(limit: 300)),
            Bilingual(th: "ชื่อตัวชี้วัดหรือด้าน", en: "the name of the indicator")),
        .required(
            "years", "ปี", \.placedScores,
            .map(.fiscalYear, .placed(.score), label: Bilingual(th: "คะแนนรายปี", en: "scores by year")),
            Bilingual(th: "คะแนนของแต่ละปีงบประมาณ", en: "the score of each fiscal year")),
    ])
}
