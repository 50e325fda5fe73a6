import Testing
import ThaiText

@Suite struct MoneyTests {
    @Test(arguments: [
        (0, "0.00", "0", "0.00"),
        (5, "0.05", "0.05", "0.05"),
        (99_900, "999.00", "999", "999.00"),
        (100_000, "1,000.00", "1,000", "1000.00"),
        (49_800_050, "498,000.50", "498,000.50", "498000.50"),
        (123_456_789_01, "123,456,789.01", "123,456,789.01", "123456789.01"),
        (-100_000, "-1,000.00", "-1,000", "-1000.00"),
        (-1, "-0.01", "-0.01", "-0.01"),
    ])
    func threeWaysToWriteAnAmount(satang: Int64, grouped: String, short: String, plain: String) {
        let money = Money(satang: satang)
        #expect(money.grouped == grouped)
        #expect(money.groupedShort == short)
        #expect(money.plain == plain)
    }

    @Test func sumsAreExact() {
        let tenth = Money(satang: 10)
        #expect((0..<10).map { _ in tenth }.reduce(.zero, +) == Money(baht: 1))
        #expect(Money(baht: 1) - Money(satang: 1) == Money(satang: 99))
        #expect(Money(baht: -1) < .zero)
    }

    @Test func theLargestAmountsStayAtTheEndInsteadOfTrapping() {
        let most = Money(satang: .max)
        let least = Money(satang: .min)
        #expect(most + Money(satang: 1) == most)
        #expect(least - Money(satang: 1) == least)
        #expect(.zero - least == most)
        #expect(Money(baht: .max) == most)
        #expect(Money(baht: .min) == least)
        #expect(least.plain == "-92233720368547758.08")
        #expect(most.grouped == "92,233,720,368,547,758.07")
    }
}
