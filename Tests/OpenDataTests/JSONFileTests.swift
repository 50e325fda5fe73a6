import Foundation
@testable import OpenData
import TestSupport
import Testing
import ThaiText

@Suite struct JSONFileTests {
    @Test func aFileIsOneLineWithItsKeysInOrder() throws {
        let bytes = try JSONFile.bytes(["ข": "", "b/c": "ก\"/\n", "a": "<é"])
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"a":"<é","b/c":"ก\"/\n","ข":""}"# + "\n")
    }

    @Test(
        arguments: [
            (207_900_010, "2079000.1"), (1, "0.01"), (0, "0"), (100, "1"), (49_800_005, "498000.05"),
            (.max, "92233720368547758.07"), (.min, "-92233720368547758.08"),
        ] as [(Int64, String)])
    func moneyIsAnExactNumber(satang: Int64, number: String) throws {
        let bytes = try JSONFile.bytes(OCDS.Value(Money(satang: satang)))
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"amount":\#(number),"currency":"THB"}"# + "\n")
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func anyAmountComesBack(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let satang = Int64.random(in: .min ... .max, using: &generator) >> Int.random(in: 0...40, using: &generator)
        let amount = try JSON(JSONFile.bytes(OCDS.Value(Money(satang: satang))))["amount"].number
        #expect(amount.map { $0 * 100 } == Decimal(satang))
    }
}
