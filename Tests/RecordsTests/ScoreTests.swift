import Findings
import TestSupport
import Testing
import ThaiText

@testable import Records

@Suite struct ScoreTests {
    @Test(arguments: [
        ("92.31", 9231), ("92.3", 9230), ("92", 9200), ("๙๒.๓๑", 9231), (" 0 ", 0), ("0.05", 5), ("007", 700),
        ("999999.99", 99_999_999),
    ])
    func waysOfWritingAScore(text: String, hundredths: Int) {
        #expect(Score(parsing: text)?.hundredths == hundredths)
    }

    @Test(arguments: [
        "", ".", ".5", "5.", "92.315", "92,31", "9 2", "-1", "+1", "1e2", "92%", "1.2.3", "1000000", "½", "٣",
    ])
    func whatIsNoScore(text: String) {
        #expect(Score(parsing: text) == nil)
    }

    @Test func whatIsWrittenIsRead() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<2000 {
            let score = Score(hundredths: Int.random(in: 0...99_999_999, using: &generator))
            #expect(Score(parsing: score.text) == score)
            #expect(Score(parsing: score.shortText) == score)
            #expect(Score(parsing: Digits.thai.render(score.text)) == score)
        }
    }

    @Test func shortText() {
        #expect(
            [10_000, 9230, 9231, 5, 0].map { Score(hundredths: $0).shortText } == ["100", "92.3", "92.31", "0.05", "0"])
    }

    @Test func sharesAndDifferences() throws {
        let (low, high) = (Score(hundredths: 9231), Score(hundredths: 9402))
        #expect(low < high)
        #expect(low.difference(from: high).text == "1.71")
        #expect(high.difference(from: low).text == "1.71")
        #expect(low.perMille(of: Score(hundredths: 10_000)) == 923)
        #expect(high.perMille(of: high) == 1000)
        #expect(low.perMille(of: Score(hundredths: 0)) == 0)
    }
}
