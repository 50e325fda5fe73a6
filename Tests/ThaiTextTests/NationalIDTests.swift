import Testing
import ThaiText
import TestSupport

@Suite struct NationalIDTests {
    @Test(arguments: ["0105563008656", "0943548000349", "0-1055-63008-65-6", "๐๑๐๕๕๖๓๐๐๘๖๕๖"])
    func juristicPersons(digits: String) {
        #expect(NationalID.owner(of: digits) == .juristicPerson)
    }

    @Test(arguments: ["1234567890121", "1-2345-67890-12-1", "1 2345 67890 12 1", "๑๒๓๔๕๖๗๘๙๐๑๒๑"])
    func naturalPersons(digits: String) {
        #expect(NationalID.owner(of: digits) == .naturalPerson)
    }

    @Test(arguments: [
        "", "1234567890120", "0105563008655", "123456789012", "12345678901211", "1234567890x21", "1234567890121x",
        "1.2345.67890.12.1",
    ])
    func noNumberAtAll(digits: String) {
        #expect(NationalID.owner(of: digits) == nil)
    }

    @Test func justOneCheckDigitFitsAndAFirstNineNever() {
        var random = SeededGenerator(seed: 13)
        for _ in 0..<300 {
            let head = (0..<12).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
            let owners = (0...9).compactMap { NationalID.owner(of: head + String($0)) }
            switch head.first {
            case "9": #expect(owners.isEmpty)
            case "0": #expect(owners == [.juristicPerson])
            default: #expect(owners == [.naturalPerson])
            }
        }
    }

    @Test func aMaskLeavesThreeDigits() {
        #expect(NationalID.masked("1234567890121") == "x-xxxx-xxxxx-12-1")
        #expect(NationalID.masked("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๓") == "x-xxxx-xxxxx-12-3")
    }

    @Test func aMaskOfAnythingElseLeavesNone() {
        #expect(NationalID.masked("123456789012") == "xxxxxxxxxxxx")
        #expect(NationalID.masked("โทร. 08๑") == "โทร. xxx")
    }
}
