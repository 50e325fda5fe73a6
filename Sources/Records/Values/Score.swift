import Findings
import ThaiText

/// A score or another figure of an assessment, exact to the hundredth, from 0 to 999,999.99.
public struct Score: Sendable, Hashable, Comparable {
    /// The score in hundredths: 9231 is 92.31.
    public let hundredths: Int

    init(hundredths: Int) {
        self.hundredths = hundredths
    }

    /// Reads `95`, `92.3`, `๙๒.๓๑`; nil for anything else, such as a third decimal.
    public init?(parsing text: some StringProtocol) {
        let parts = Folding.fold(text).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) })
        else { return nil }
        let decimals = parts.count == 2 ? parts[1] : "0"
        guard (1...6).contains(parts[0].utf8.count), (1...2).contains(decimals.utf8.count),
            let hundredths = Int(parts[0] + decimals + (decimals.utf8.count == 1 ? "0" : ""))
        else { return nil }
        self.init(hundredths: hundredths)
    }

    /// With two decimals, as scores stand under each other: 95.40.
    public var text: String { "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)" }

    /// Without the decimals that say nothing: 100, 4.5.
    public var shortText: String {
        if hundredths % 100 == 0 { return String(hundredths / 100) }
        return hundredths % 10 == 0 ? String(text.dropLast()) : text
    }

    /// How far apart the two are.
    public func difference(from other: Score) -> Score { Score(hundredths: abs(hundredths - other.hundredths)) }

    /// In thousandths of another, rounded down; 0 where the other is nothing.
    public func perMille(of whole: Score) -> Int {
        whole.hundredths == 0 ? 0 : hundredths * 1000 / whole.hundredths
    }

    /// Whether the first is the lower.
    public static func < (a: Score, b: Score) -> Bool { a.hundredths < b.hundredths }
}

extension ValueType where Value == Score {
    /// A score of at least zero, with up to two decimals.
    static var score: ValueType { score(from: Score(hundredths: 0), example: "92.31") }

    /// The most that can be scored: above zero.
    static var fullScore: ValueType { score(from: Score(hundredths: 1), example: "100") }

    private static func score(from least: Score, example: String) -> ValueType {
        .scalar(Bilingual(th: "คะแนน", en: "a score"), example: example) { text, node, decoding in
            guard let score = Score(parsing: text), score >= least else {
                decoding.report(.badScore(text, at: decoding.place(node), example: example))
                return nil
            }
            return score
        }
    }
}

extension Finding {
    fileprivate static func badScore(_ text: String, at place: Place, example: String) -> Finding {
        Finding(
            .badNumber, at: place,
            message: Bilingual(th: "«\(text)» ใช้เป็นคะแนนตรงนี้ไม่ได้", en: "«\(text)» is no score for this key"),
            fix: Bilingual(
                th: "ใส่เฉพาะตัวเลข ทศนิยมไม่เกินสองตำแหน่ง เช่น \(example) (ไม่มีเครื่องหมาย % หรือหน่วย)",
                en: "write the figure alone, with up to two decimals, such as \(example) (no % and no unit)"))
    }
}
