import Foundation
@testable import OpenData
import TestSupport
import Testing
import ThaiText

@Suite struct JSONObjectTests {
    @Test func whatIsNilOrEmptyIsLeftOut() {
        let bytes = JSONObject.file { object in
            object.set("none", nil)
            object.set("texts", [])
            object.set("object") { $0.set("inner") { $0.set("text", nil) } }
            object.set("list", [Int]()) { _, _ in }
            object.set("last", "ก/\"\\\n\u{1}")
            object.set("after") { $0.set("numbers", [1, 2]) { $0.set("n", $1) } }
        }
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"last":"ก/\"\\\u000a\u0001","after":{"numbers":[{"n":1},{"n":2}]}}"# + "\n")
    }

    @Test func anEmptyObjectBeforeOthersLeavesNoComma() {
        let bytes = JSONObject.file { object in
            object.set("empty") { _ in }
            object.set("money", Money(satang: 49_800_005))
            object.set("empty") { _ in }
            object.set("texts", ["a", "b"])
        }
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"money":498000.05,"texts":["a","b"]}"# + "\n")
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func anyTextComesBack(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let text = (0..<8).map { _ in
            let scalar = UInt32.random(in: 0...0x2FFF, using: &generator)
            return Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""
        }.joined()
        let bytes = JSONObject.file { $0.set("text", text) }
        #expect(try JSON(bytes)["text"].text == text)
    }
}
