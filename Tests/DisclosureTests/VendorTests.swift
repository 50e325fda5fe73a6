import Disclosure
import Records
import Testing
import ThaiText

/// Who was paid, however the notices spell it.
@Suite struct VendorTests {
    private static let one = "0105563008656"
    private static let other = "0943548000349"

    private static func contract(_ index: Int, _ signed: String, _ winner: String, amount: String = "100") -> String {
        MadeNotice.of(
            "contract", "c\(index)", signed, project: "6710900000\(index)", winner,
            MadeNotice.contract(signed, number: "\(index)", amount: amount))
    }

    private static func vendors(_ text: String) -> [Vendor] { World(text).disclosure().procurement.vendors.vendors }

    @Test func aNumberMakesTwoSpellingsOneVendor() throws {
        let vendors = Self.vendors(
            Self.contract(1, "2568-01-10", MadeNotice.winner("บริษัท ก จำกัด", taxID: Self.one))
                + Self.contract(2, "2568-02-10", MadeNotice.winner("บ. ก จก.", taxID: Self.one), amount: "20.05"))
        #expect(vendors.map(\.id) == [Self.one])
        #expect(vendors.map(\.name) == ["บ. ก จก."])
        #expect(vendors.map { $0.taxID?.digits } == [Self.one])
        #expect(vendors[0].amount == Money(satang: 12_005))
        #expect(vendors[0].dealings.map(\.agreement.notice.slug) == ["c2", "c1"])
        #expect(vendors[0].address == "/vendors/\(Self.one)/")
    }

    @Test func aNameIsThatOfTheOneNumberItGoesWith() {
        let vendors = Self.vendors(
            Self.contract(1, "2568-01-10", MadeNotice.winner("บริษัท ก จำกัด", taxID: Self.one))
                + Self.contract(2, "2568-02-10", MadeNotice.winner("บริษัท  ก  จำกัด")))
        #expect(vendors.map(\.id) == [Self.one])
        #expect(vendors.map(\.dealings.count) == [2])
    }

    @Test func aNameOfTwoNumbersIsNeitherOfThem() {
        let vendors = Self.vendors(
            Self.contract(1, "2568-01-10", MadeNotice.winner("ก", taxID: Self.one))
                + Self.contract(2, "2568-02-10", MadeNotice.winner("ก", taxID: Self.other))
                + Self.contract(3, "2568-03-10", MadeNotice.winner("ก")))
        #expect(vendors.count == 3)
        #expect(Set(vendors.compactMap { $0.taxID?.digits }) == [Self.one, Self.other])
        #expect(vendors.filter { $0.taxID == nil }.allSatisfy { $0.id.hasPrefix("n-") && $0.id.count == 18 })
    }

    @Test func aNumberThatWasTakenBackSaysNothing() {
        let withdrawn = MadeNotice.winner("ก", taxID: Self.one) + "\nwithdrawn: {date: 2568-05-01, reason: พิมพ์ผิด}"
        let vendors = Self.vendors(
            Self.contract(1, "2568-01-10", withdrawn)
                + Self.contract(2, "2568-02-10", MadeNotice.winner("ก", taxID: Self.other))
                + Self.contract(3, "2568-03-10", MadeNotice.winner("ก")))
        #expect(vendors.map(\.id) == [Self.other])
    }

    @Test func aNameByItselfHasAnAddressThatStays() throws {
        let register = World(Self.contract(1, "2568-01-10", MadeNotice.winner("นายสมมุติ ตัวอย่าง"))).disclosure()
            .procurement
        let vendor = try #require(register.vendors.vendors.first)
        #expect(vendor.id == "n-\(Fingerprint.of("นายสมมุติตัวอย่าง"))")
        #expect(register.vendors.address(of: vendor.dealings[0].agreement.winner) == vendor.address)
    }

    @Test func sumsStandByFiscalYearNewestFirst() {
        let winner = MadeNotice.winner("ก")
        let vendors = Self.vendors(
            Self.contract(1, "2567-09-30", winner, amount: "1") + Self.contract(2, "2567-10-01", winner, amount: "2")
                + Self.contract(3, "2568-09-30", winner, amount: "4"))
        #expect(vendors[0].years.map(\.year.buddhistYear) == [2568, 2567])
        #expect(vendors[0].years.map(\.amount) == [Money(baht: 6), Money(baht: 1)])
        #expect(vendors[0].years.map(\.count) == [2, 1])
    }

    @Test func vendorsStandInThaiOrderAndThoseWhoOnlyBidAreNone() {
        let names = ["ไก่", "เขียว", "ขาว", "กา"]
        let text = names.enumerated().map { Self.contract($0.offset, "2568-01-10", MadeNotice.winner($0.element)) }
            .joined()
        let bidders = text.replacing("bidders: [", with: "bidders: [{name: งู, price: 200000}, ")
        #expect(Self.vendors(bidders).map(\.name) == ["กา", "ไก่", "ขาว", "เขียว"])
    }
}
