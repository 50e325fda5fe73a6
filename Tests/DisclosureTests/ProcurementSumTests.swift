import Disclosure
import Records
import TestSupport
import Testing
import ThaiText

/// The sums of months, years, lists, methods and vendors are to the satang those of what was agreed, however many
/// notices repeat it, change it or take it back.
@Suite struct ProcurementSumTests {
    @Test(arguments: 0..<60)
    func everySumIsThatOfWhatWasAgreed(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let purchases = (0..<12).map { RandomPurchase($0, using: &generator) }
        let agreed = purchases.flatMap(\.agreed)
        let register = Disclosure.relate(
            World(purchases.map(\.text).joined()).records.shuffled(using: &generator), site: World.site(),
            today: World.today
        ).0.procurement

        #expect(
            register.purchases.flatMap(\.agreements).map { Agreed(price: $0.price, day: $0.date) }.sorted()
                == agreed.sorted())
        #expect(register.years.sum(\.amount) == agreed.sum(\.price))
        #expect(register.vendors.vendors.sum(\.amount) == agreed.sum(\.price))
        for year in register.years {
            let ofYear = agreed.filter { $0.day.fiscalYear == year.year }
            #expect(year.agreementCount == ofYear.count)
            #expect(year.methods.sum(\.amount) == ofYear.sum(\.price))
            #expect(year.list.sum { $0.agreement?.price ?? .zero } == ofYear.sum(\.price))
            for month in year.months {
                let ofMonth = ofYear.filter { (month.firstDay...month.lastDay).contains($0.day) }
                #expect(month.count == ofMonth.count)
                #expect(month.amount == ofMonth.sum(\.price))
                #expect(month.methods.sum(\.amount) == ofMonth.sum(\.price))
            }
        }
        let rows = register.years.flatMap(\.list)
        #expect(rows.count { $0.agreement != nil } == agreed.count)
        #expect(rows.count { $0.agreement == nil } == purchases.count(where: \.isOpen))
    }
}
