import Disclosure
import Records
import Testing
import ThaiText

/// What was agreed with whom, out of a purchase's notices.
@Suite struct AgreementTests {
    private static func agreements(_ notices: String...) throws -> [Agreement] {
        let purchases = World(notices.joined()).disclosure().procurement.purchases
        try #require(purchases.count == 1)
        return purchases[0].agreements
    }

    private static let winner = MadeNotice.of("winner", "w", "2568-03-01", MadeNotice.winner())
    private static let contract = MadeNotice.of(
        "contract", "c", "2568-03-12", MadeNotice.winner(), MadeNotice.contract("2568-03-10", amount: "89000"))
    private static let cancellation = MadeNotice.of("cancellation", "x", "2568-04-01", budget: nil)

    @Test func aContractWithoutAWinnerOfItsOwnIsWithTheOneBeforeIt() throws {
        let agreements = try Self.agreements(
            Self.winner, MadeNotice.of("amendment", "c", "2568-03-12", MadeNotice.contract("2568-03-10")),
            Self.cancellation, MadeNotice.of("winner", "z", "2568-05-01", MadeNotice.winner("หจก. สอง", price: "80000"))
        )
        #expect(agreements.map(\.winner.name) == ["หจก. หนึ่ง", "หจก. สอง"])
        #expect(agreements.map(\.price) == [Money(baht: 90_000), Money(baht: 80_000)])
    }

    @Test func aWinnerWithoutContractIsAnAgreementOfTheNoticesDay() throws {
        let agreements = try Self.agreements(MadeNotice.of("plan", "p", "2568-01-01"), Self.winner)
        #expect(agreements.map(\.winner.name) == ["หจก. หนึ่ง"])
        #expect(agreements.map(\.price) == [Money(baht: 90_000)])
        #expect(agreements.map(\.date.iso8601) == ["2025-03-01"])
        #expect(agreements[0].contract == nil)
        #expect(agreements[0].reason == "ราคาต่ำสุด")
        #expect(agreements[0].bidders.map(\.price) == [Money(baht: 90_000)])
        #expect(agreements[0].notice.slug == "w")
    }

    @Test func aContractHasTheLastWordOnPriceAndDay() throws {
        let agreements = try Self.agreements(Self.winner, Self.contract)
        #expect(agreements.map(\.price) == [Money(baht: 89_000)])
        #expect(agreements.map(\.date.iso8601) == ["2025-03-10"])
        #expect(agreements.map { $0.contract?.number } == ["1/2568"])
        #expect(agreements.map(\.notice.slug) == ["c"])
    }

    @Test func whatTheContractLeavesOutIsThatOfTheWinnersNotice() throws {
        let agreements = try Self.agreements(
            Self.winner, MadeNotice.of("amendment", "c", "2568-03-12", MadeNotice.contract("2568-03-10")))
        #expect(agreements.map(\.winner.name) == ["หจก. หนึ่ง"])
        #expect(agreements[0].reason == "ราคาต่ำสุด")
        #expect(agreements[0].bidders.count == 1)
    }

    @Test func anAmendmentOfTheContractChangesItsAmount() throws {
        let agreements = try Self.agreements(
            Self.winner, Self.contract,
            MadeNotice.of(
                "amendment", "d", "2568-05-01",
                MadeNotice.contract("2568-03-10", number: "๑ / ๒๕๖๘", amount: "95000.25")))
        #expect(agreements.map(\.price) == [Money(satang: 9_500_025)])
        #expect(agreements.map(\.notice.slug) == ["d"])
        #expect(agreements.map(\.winner.name) == ["หจก. หนึ่ง"])
    }

    @Test func aCorrectionReplacesAndAWithdrawalTakesBack() throws {
        let corrected = MadeNotice.of(
            "contract", "d", "2568-03-20", MadeNotice.winner(), MadeNotice.contract("2568-03-11", amount: "88000"),
            "corrects: procurement/c")
        #expect(try Self.agreements(Self.winner, Self.contract, corrected).map(\.price) == [Money(baht: 88_000)])
        let withdrawn = corrected.replacing("corrects:", with: "withdrawn: {date: 2568-04-01, reason: ผิด}\ncorrects:")
        #expect(try Self.agreements(Self.winner, Self.contract, withdrawn).map(\.price) == [Money(baht: 89_000)])
        let gone = Self.contract.replacing("type:", with: "withdrawn: {date: 2568-04-01, reason: ผิด}\ntype:")
        #expect(try Self.agreements(Self.winner, gone).map(\.date.iso8601) == ["2025-03-01"])
    }

    @Test func aCancellationUndoesAWinnerButNotAContractThatWasSigned() throws {
        #expect(try Self.agreements(Self.winner, Self.cancellation).isEmpty)
        let naming = MadeNotice.of("cancellation", "x", "2568-04-01", budget: nil, MadeNotice.winner())
        #expect(try Self.agreements(Self.winner, naming).isEmpty)
        let contracted = try Self.agreements(Self.winner, Self.contract, Self.cancellation)
        #expect(contracted.map(\.price) == [Money(baht: 89_000)])
        let anew = MadeNotice.of("winner", "y", "2568-05-01", MadeNotice.winner("หจก. สอง", price: "5"))
        #expect(try Self.agreements(Self.winner, Self.cancellation, anew).map(\.winner.name) == ["หจก. สอง"])
    }

    @Test func workThatIsPartedHasAnAgreementForEachContract() throws {
        let second = MadeNotice.of(
            "contract", "b", "2568-03-11", MadeNotice.winner("หจก. สอง", price: "20000"),
            MadeNotice.contract("2568-03-09", number: "2/2568", amount: "20000"))
        let agreements = try Self.agreements(Self.winner, Self.contract, second)
        #expect(agreements.map(\.winner.name) == ["หจก. สอง", "หจก. หนึ่ง"])
        #expect(agreements.map(\.price) == [Money(baht: 20_000), Money(baht: 89_000)])
        #expect(agreements.map { $0.bidders.map(\.name) } == [["หจก. สอง"], ["หจก. หนึ่ง"]])
    }

    @Test func theNewestWinnerCounts() throws {
        let changed = MadeNotice.of("amendment", "v", "2568-03-02", MadeNotice.winner("หจก. สอง", price: "91000"))
        let agreements = try Self.agreements(Self.winner, changed)
        #expect(agreements.map(\.price) == [Money(baht: 91_000)])
        #expect(agreements.map(\.date.iso8601) == ["2025-03-02"])
    }

    /// Else a correction in April would take the purchase out of March's form, which was handed in.
    @Test func whoeverIsCorrectedLateStaysInTheFirstMonth() throws {
        let corrected = MadeNotice.of(
            "winner", "v", "2568-04-20", MadeNotice.winner(price: "91000"), "corrects: procurement/w")
        let repeated = MadeNotice.of("amendment", "v", "2568-04-20", MadeNotice.winner("หจก.หนึ่ง", price: "91000"))
        for later in [corrected, repeated] {
            let agreements = try Self.agreements(Self.winner, later)
            #expect(agreements.map(\.date.iso8601) == ["2025-03-01"])
            #expect(agreements.map(\.price) == [Money(baht: 91_000)])
            #expect(agreements.map(\.notice.slug) == ["v"])
        }
        let anew = MadeNotice.of("winner", "y", "2568-05-01", MadeNotice.winner())
        #expect(try Self.agreements(Self.winner, Self.cancellation, anew).map(\.date.iso8601) == ["2025-05-01"])
    }

    @Test func theWinnerOfANewRoundCountsBesideACancelledContract() throws {
        let anew = MadeNotice.of("winner", "y", "2568-05-01", MadeNotice.winner(price: "5"))
        let agreements = try Self.agreements(Self.winner, Self.contract, Self.cancellation, anew)
        #expect(agreements.map { $0.contract?.number } == ["1/2568", nil])
        #expect(agreements.map(\.price) == [Money(baht: 89_000), Money(baht: 5)])
        #expect(agreements.map(\.date.iso8601) == ["2025-03-10", "2025-05-01"])
    }

    @Test func theWinnerOfASecondLotWaitsForItsContract() throws {
        let second = MadeNotice.of("winner", "y", "2568-05-01", MadeNotice.winner("หจก. สอง", price: "5"))
        let waiting = try Self.agreements(Self.winner, Self.contract, second)
        #expect(waiting.map(\.price) == [Money(baht: 89_000), Money(baht: 5)])
        let signed = MadeNotice.of(
            "contract", "z", "2568-05-02", MadeNotice.winner("หจก. สอง", price: "5"),
            MadeNotice.contract("2568-05-02", number: "2/2568", amount: "6"))
        let both = try Self.agreements(Self.winner, Self.contract, second, signed)
        #expect(both.map(\.price) == [Money(baht: 89_000), Money(baht: 6)])
    }

    @Test(arguments: [
        ("1/2568", "เลขที่ ๑/๒๕๖๘", true), ("1/2568", "สัญญาเลขที่ 1/2568", true),
        ("เลขที่ ๑/๒๕๖๘", "สัญญาซื้อขายเลขที่ 1 / 2568", true), ("1/2568", "11/2568", false),
        ("ใบสั่งจ้างเลขที่ 5/2568", "สัญญาจ้างเลขที่ 5/2568", false),
    ])
    func contractsAreToldByTheirNumbers(one: String, other: String, areOne: Bool) throws {
        let notices = [one, other].enumerated().map { index, number in
            MadeNotice.of(
                "contract", "n\(index)", "2568-03-12", MadeNotice.winner(),
                MadeNotice.contract("2568-03-10", number: number, amount: "\(index + 1)"))
        }
        let prices = try Self.agreements(notices.joined()).map(\.price)
        #expect(prices == (areOne ? [Money(baht: 2)] : [Money(baht: 1), Money(baht: 2)]))
    }
}
