import Foundation
import Testing
import ThaiText

@testable import OpenData

@Suite struct JSONValueTests {
    @Test func membersStandAsGivenAndAmountsKeepTheirDecimals() {
        let value: JSONValue = [
            "b": JSONValue(Money(baht: 1_234_567)), "a": ["ก\"\n\\\u{1}", .null], "c": [], "d": .boolean(true),
        ]
        #expect(
            String(decoding: value.file, as: UTF8.self) == """
                {
                  "b": 1234567.00,
                  "a": [
                    "ก\\"\\n\\\\\\u0001",
                    null
                  ],
                  "c": [],
                  "d": true
                }

                """)
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        for scalar in (0..<0x300).compactMap(Unicode.Scalar.init) {
            let text = "ก\(scalar)ำ"
            let read = try JSONSerialization.jsonObject(
                with: Data(JSONValue.text(text).file), options: .fragmentsAllowed)
            #expect(read as? String == text)
        }
    }

    @Test func compactLeavesOutMembersWithoutAValue() {
        let value: JSONValue = ["a": .null, "b": ["c": .null, "d": "x"], "e": [.null]]
        #expect(
            String(decoding: value.compact.file, as: UTF8.self).filter { !$0.isWhitespace }
                == #"{"b":{"d":"x"},"e":[null]}"#)
    }
}
