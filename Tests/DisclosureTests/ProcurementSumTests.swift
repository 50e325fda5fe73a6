import Disclosure
import Records
import TestSupport
import Testing
import ThaiText

/// The sums agree to the satang over months, years, lists, vendors and purchases, and are those of what was agreed,
/// however many notices repeat it.
@Suite struct ProcurementSumTests {
    @Test(arguments: 0..<40)
    func everySumIsThatOfWhatWasAgreed(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var agreed: [Money] = []
        var text = ""
        for index in 0..<12 {
            let purchase = RandomPurchase(index, using: &generator)
            agreed += purchase.agreed
            text += purchase.text
        }
        let world = World(text)
        let register = Disclosure.relate(
            world.records.shuffled(using: &generator), site: World.site(), today: World.today
        ).0.procurement

        for year in register.years {
            #expect(year.months.sum(\.amount) == year.amount)
            #expect(year.list.sum { $0.agreement?.price ?? .zero } == year.amount)
            #expect(year.methods.sum(\.amount) == year.amount)
            #expect(year.months.flatMap(\.methods).sum(\.amount) == year.amount)
            #expect(year.months.map(\.count).reduce(0, +) == year.agreementCount)
            #expect(year.list.count { $0.agreement != nil } == year.agreementCount)
            #expect(year.methods.map(\.count).reduce(0, +) == year.agreementCount)
            #expect(year.months.flatMap(\.rows).allSatisfy { $0.agreement.date.fiscalYear == year.year })
        }
        let total = agreed.sum(\.self)
        #expect(register.years.sum(\.amount) == total)
        #expect(register.vendors.vendors.sum(\.amount) == total)
        #expect(register.vendors.vendors.flatMap(\.years).sum(\.amount) == total)
        #expect(register.purchases.sum { $0.agreedPrice ?? .zero } == total)
        #expect(register.years.map(\.agreementCount).reduce(0, +) == agreed.count)
        #expect(register.vendors.vendors.flatMap(\.dealings).count == agreed.count)
        #expect(register.purchases.flatMap(\.agreements).map(\.price).sorted() == agreed.sorted())

        let rows = register.years.flatMap(\.list)
        #expect(rows.count == Set(rows.map { "\($0.purchase.id) \($0.agreement?.notice.slug ?? "")" }).count)
        #expect(Set(rows.map(\.purchase.id)) == Set(register.purchases.filter { !$0.standing.isEmpty }.map(\.id)))
    }
}

/// The notices of a purchase, and what was agreed in it when all is told.
private struct RandomPurchase {
    private(set) var text = ""
    private(set) var agreed: [Money] = []

    private let index: Int
    private var noticeCount = 0
    /// Around the end of a fiscal year.
    private var day: CalendarDay

    init(_ index: Int, using generator: inout SeededGenerator) {
        self.index = index
        day = CalendarDay(daysSince1970: 19_980 + Int.random(in: 0...60, using: &generator))
        if Bool.random(using: &generator) { add("plan") }
        switch Int.random(in: 0...8, using: &generator) {
        case 0: break
        case 1: agreed = [winner(using: &generator)]
        case 2:
            _ = winner(using: &generator)
            add("cancellation")
            if Bool.random(using: &generator) { agreed = [winner(using: &generator)] }
        case 3:
            _ = winner(using: &generator)
            agreed = (1...3).map { contract($0, using: &generator) }
        case 4:
            agreed = [contract(1, using: &generator)]
            add("cancellation")
        case 5:
            _ = contract(1, using: &generator)
            agreed = [contract(1, "corrects: procurement/\(slug(noticeCount))", using: &generator)]
        case 6:
            agreed = [contract(1, using: &generator), contract(2, using: &generator)]
            let raised = Self.price(using: &generator)
            add("amendment", "contract: {number: 2 / 2568, signed: \(day.iso8601), amount: \(raised.plain)}")
            agreed[1] = raised
            add("inspection")
        case 7:
            agreed = [winner(using: &generator)]
            _ = contract(1, "withdrawn: {date: 2568-12-01, reason: ผิด}", using: &generator)
        default:
            _ = contract(1, "withdrawn: {date: 2568-12-01, reason: ผิด}", using: &generator)
        }
    }

    private static func price(using generator: inout SeededGenerator) -> Money {
        Money(satang: Int64.random(in: 1...10_000_000, using: &generator))
    }

    /// One of few vendors, spelled in one of two ways, with its number or without.
    private static func vendor(_ price: Money, using generator: inout SeededGenerator) -> String {
        let names = ["บริษัท ก จำกัด", "บริษัท  ก  จำกัด", "ร้าน ข", "ร้านข"]
        let index = Int.random(in: 0..<4, using: &generator)
        let taxID = index < 2 && Bool.random(using: &generator) ? "0105563008656" : nil
        return MadeNotice.winner(names[index], taxID: taxID, price: price.plain)
    }

    private func slug(_ notice: Int) -> String { "p\(index)-\(notice)" }

    private mutating func add(_ stage: String, _ keys: String...) {
        noticeCount += 1
        text += MadeNotice.of(
            stage, slug(noticeCount), day.iso8601, project: "671090000\(10 + index)",
            method: index.isMultiple(of: 2) ? "specific" : "e-market", keys.joined(separator: "\n"))
        day = day.adding(days: noticeCount)
    }

    private mutating func winner(using generator: inout SeededGenerator) -> Money {
        let price = Self.price(using: &generator)
        add("winner", Self.vendor(price, using: &generator))
        return price
    }

    private mutating func contract(
        _ number: Int, _ keys: String = "", using generator: inout SeededGenerator
    ) -> Money {
        let price = Self.price(using: &generator)
        add(
            "contract", Self.vendor(price, using: &generator),
            "contract: {number: \(number)/2568, signed: \(day.iso8601), amount: \(price.plain)}", keys)
        return price
    }
}
