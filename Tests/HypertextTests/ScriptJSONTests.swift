import Foundation
import Hypertext
import TestSupport
import Testing

@Suite struct ScriptJSONTests {
    @Test func membersKeepTheirOrderAndThoseWithoutAValueAreLeftOut() {
        let missing: ScriptJSON? = nil
        let value: ScriptJSON = ["b": 1, "none": missing, "a": ["ก", [], [:]], "c": ["d": -2]]
        #expect(written(value) == #"{"b":1,"a":["ก",[],{}],"c":{"d":-2}}"#)
    }

    @Test(arguments: 0..<500 as Range<UInt64>)
    func whatIsWrittenIsReadAgainAndHoldsNoMarkup(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let texts = (0..<3).map { _ in generator.text() }
        let json = written(.object(texts.map { ($0 + "!", .list([.text($0)])) }))
        #expect(!json.contains { "<>&\u{2028}\u{2029}".contains($0) })
        let read = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [String]])
        #expect(read == Dictionary(texts.map { ($0 + "!", [$0]) }) { first, _ in first })
    }

    private func written(_ value: ScriptJSON) -> String {
        let html: HTML = "<script type=\"application/ld+json\">\(json: value)</script>"
        return String(html.description.dropFirst(35).dropLast(9))
    }
}
