import Testing
import ThaiText
import TestSupport

@Suite struct MoneyParsingTests {
    @Test(arguments: [
        ("498000", 49_800_000), ("498,000.50", 49_800_050), ("๔๙๘,๐๐๐", 49_800_000), ("ไม่ใช้งบประมาณ", 0),
        ("0", 0), ("498000.5", 49_800_050), ("0.05", 5), ("1,234,567", 123_456_700), ("1,000 บาท", 100_000),
        ("1,000บาท", 100_000), ("๑,๐๐๐.๕๐ บาท", 100_050), ("-500", -50_000), ("-1,000.25", -100_025), ("-0", 0),
        (" 100 ", 10_000), ("100\u{A0}บาท", 10_000), ("\u{200B}ไม่ใช้\u{200B}งบประมาณ", 0), ("007", 700),
        ("100,000,000,000", 10_000_000_000_000), ("-100000000000.00", -10_000_000_000_000),
    ])
    func everyAcceptedForm(text: String, satang: Int64) throws {
        #expect(try Money(parsing: text).satang == satang)
    }

    @Test(arguments: [
        "", " ", "-", "บาท", "ฟรี", "1e3", "5.", ".50", "1.5.5", "- 500", "+500", "--5", "1 000", "1000 USD",
        "฿100", "100 บาท บาท", "100.50,00", "0x10", "ไม่ใช้", "1/2", "٥٠٠", "99999999999999999999x",
    ])
    func refusedAsNoFormOfAnAmount(text: String) {
        #expect(throws: Money.ParseFailure.format) { try Money(parsing: text) }
    }

    @Test(arguments: ["1.234", "1.500", "498,000.000", "๑.๐๐๐", "0.0000000000000000000001"])
    func refusedForAThirdDecimal(text: String) {
        #expect(throws: Money.ParseFailure.thirdDecimal) { try Money(parsing: text) }
    }

    @Test(arguments: ["4,98,000", "498,00", "498,0000", "498000,500", "498,", "1,,000", "1,000,", "0,5", "๔,๙๘,๐๐๐"])
    func refusedForItsGrouping(text: String) {
        #expect(throws: Money.ParseFailure.grouping) { try Money(parsing: text) }
    }

    @Test(arguments: [
        "100000000000.01", "100,000,000,001", "-100000000001", "99999999999999999999999999999999",
        "999,999,999,999,999,999,999,999,999,999",
    ])
    func refusedAsTooLarge(text: String) {
        #expect(throws: Money.ParseFailure.outOfRange) { try Money(parsing: text) }
    }

    @Test func everyAmountIsReadBackAsItWasWritten() throws {
        var random = SeededGenerator(seed: 2568)
        for _ in 0..<3000 {
            let digits = Int.random(in: 0...13, using: &random)
            let limit = (0..<digits).reduce(Int64(1)) { power, _ in power * 10 }
            let money = Money(satang: Int64.random(in: -limit...limit, using: &random))
            for form in [money.grouped, money.groupedShort, money.plain, Digits.thai.render(money.grouped) + " บาท"] {
                #expect(try Money(parsing: form) == money, "\(form)")
            }
        }
    }
}
