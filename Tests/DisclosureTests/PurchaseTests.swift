import Disclosure
import Records
import Testing
import ThaiText

/// What the notices of one project number say together, and which of them says it.
@Suite struct PurchaseTests {
    private static func purchase(_ notices: String...) throws -> Purchase {
        let purchases = World(notices.joined()).disclosure().procurement.purchases
        try #require(purchases.count == 1)
        return purchases[0]
    }

    @Test func itHasTheNoticesOfItsNumberOldestFirst() {
        let register = World(
            MadeNotice.of("invitation", "a", "2568-02-01") + MadeNotice.of("plan", "b", "2568-01-01")
                + MadeNotice.of("draft-tor", "z", "2568-02-01")
                + MadeNotice.of("plan", "2568/c", "2568-01-01", project: nil)
                + MadeNotice.of("plan", "d", "2568-01-01", project: "67109000002")
        ).disclosure().procurement
        #expect(register.purchases.map(\.id) == [MadeNotice.number, "2568/c", "67109000002"])
        #expect(register.purchases.map { $0.notices.map(\.slug) } == [["b", "z", "a"], ["2568/c"], ["d"]])
        #expect(
            register.purchases.map(\.address)
                == ["/purchases/67109000001/", "/purchases/2568/c/", "/purchases/67109000002/"])
        #expect(register.purchases.map { $0.project?.digits } == [MadeNotice.number, nil, "67109000002"])
        for purchase in register.purchases {
            #expect(purchase.notices.allSatisfy { register.purchase(of: $0) === purchase })
        }
    }

    @Test func eachFigureIsThatOfTheNewestNoticeWhichStatesIt() throws {
        let purchase = try Self.purchase(
            MadeNotice.of("plan", "a", "2568-01-01", budget: "100000", "source: เงินสะสม"),
            MadeNotice.of("median-price", "b", "2568-02-01", budget: "110000", "median_price: 99000"),
            MadeNotice.of("amendment", "c", "2568-03-01", budget: "120000", "median_price: 98000.50"),
            MadeNotice.of("cancellation", "d", "2568-04-01", method: "selective", budget: nil, unit: nil))
        #expect(purchase.budget?.value == Money(baht: 120_000))
        #expect(purchase.budget?.notice.slug == "c")
        #expect(purchase.medianPrice?.value == Money(satang: 9_800_050))
        #expect(purchase.medianPrice?.notice.slug == "c")
        #expect(purchase.source == "เงินสะสม")
        #expect(purchase.unit == "กองคลัง")
        #expect(purchase.method == .selective)
        #expect(purchase.bidders == nil)
        #expect(purchase.agreedPrice == nil)
    }

    @Test func aCorrectionTakesThePlaceOfANoticeOfItsStageOnly() throws {
        let purchase = try Self.purchase(
            MadeNotice.of("plan", "a", "2568-01-01", budget: "1"),
            MadeNotice.of("plan", "b", "2568-01-02", budget: "2", "corrects: procurement/a"),
            MadeNotice.of("plan", "c", "2568-01-03", budget: "3", "corrects: procurement/b"),
            MadeNotice.of("invitation", "d", "2568-01-04", budget: "3"),
            MadeNotice.of("amendment", "e", "2568-01-05", budget: "3", "corrects: procurement/d"))
        #expect(purchase.notices.map(\.slug) == ["a", "b", "c", "d", "e"])
        #expect(purchase.standing.map(\.slug) == ["c", "d", "e"])
    }

    @Test func aWithdrawnNoticeSaysNothing() throws {
        let withdrawn = "withdrawn: {date: 2568-05-01, reason: พิมพ์ผิด}"
        let purchase = try Self.purchase(
            MadeNotice.of("plan", "a", "2568-01-01", budget: "1"),
            MadeNotice.of("plan", "b", "2568-01-02", budget: "2", "corrects: procurement/a", withdrawn))
        #expect(purchase.standing.map(\.slug) == ["a"])
        #expect(purchase.newest.slug == "a")
        #expect(purchase.budget?.value == Money(baht: 1))

        let gone = try Self.purchase(
            MadeNotice.of("winner", "a", "2568-01-01", MadeNotice.winner(), withdrawn),
            MadeNotice.of("plan", "b", "2568-01-02", withdrawn))
        #expect(gone.standing.isEmpty)
        #expect(gone.newest.slug == "b")
        #expect(gone.status == nil)
        #expect(gone.agreements.isEmpty)
        #expect(gone.budget == nil)
    }

    @Test(arguments: [
        ("plan", PurchaseStatus.planned), ("draft-tor", .procuring), ("median-price", .procuring),
        ("invitation", .procuring), ("shortlist", .procuring), ("winner", .procuring), ("contract", .contracted),
        ("inspection", .finished), ("amendment", .procuring), ("cancellation", .cancelled),
    ])
    func theNewestStageSaysHowFarItIs(stage: String, status: PurchaseStatus) throws {
        let keys = [MadeNotice.winner(), MadeNotice.contract("2568-01-01"), "median_price: 1"].joined(separator: "\n")
        #expect(try Self.purchase(MadeNotice.of(stage, "a", "2568-01-01", keys)).status == status)
        let amended = try Self.purchase(
            MadeNotice.of(stage, "a", "2568-01-01", keys), MadeNotice.of("amendment", "b", "2568-01-02"))
        #expect(amended.status == status)
    }

    @Test func aCancellationHoldsUntilSomethingFollows() throws {
        let cancelled = [
            MadeNotice.of("plan", "a", "2568-01-01"), MadeNotice.of("cancellation", "b", "2568-01-02", budget: nil),
            MadeNotice.of("amendment", "c", "2568-01-03"),
        ].joined()
        #expect(try Self.purchase(cancelled).cancellation?.slug == "b")
        let anew = try Self.purchase(cancelled, MadeNotice.of("invitation", "d", "2568-01-04"))
        #expect(anew.cancellation == nil)
        #expect(anew.status == .procuring)
    }

    @Test func aCorrectionStandsWhereWhatItCorrectsStood() throws {
        let winner = MadeNotice.of("winner", "a", "2568-01-01", MadeNotice.winner())
        let corrected = MadeNotice.of(
            "winner", "c", "2568-01-03", MadeNotice.winner(price: "5"), "corrects: procurement/a")
        let signed = MadeNotice.of(
            "contract", "b", "2568-01-02", MadeNotice.winner(), MadeNotice.contract("2568-01-02"))
        #expect(try Self.purchase(winner, signed, corrected).status == .contracted)
        let cancelled = try Self.purchase(
            winner, MadeNotice.of("cancellation", "b", "2568-01-02", budget: nil), corrected)
        #expect(cancelled.status == .cancelled)
        #expect(cancelled.cancellation?.slug == "b")
        #expect(cancelled.agreements.isEmpty)
        #expect(try Self.purchase(winner, corrected).agreedPrice == Money(baht: 5))
    }

    @Test func aLateCorrectionDoesNotOverrideWhatWasAmendedBetween() throws {
        let purchase = try Self.purchase(
            MadeNotice.of("plan", "a", "2568-01-01", method: "e-bidding", budget: "1", "source: เงินสะสม"),
            MadeNotice.of("amendment", "b", "2568-02-01", method: "selective", budget: "2"),
            MadeNotice.of(
                "plan", "c", "2568-03-01", method: "e-bidding", budget: "3", "source: ข้อบัญญัติ",
                "corrects: procurement/a"))
        #expect(purchase.standing.map(\.slug) == ["c", "b"])
        #expect(purchase.budget?.value == Money(baht: 2))
        #expect(purchase.method == .selective)
        #expect(purchase.source == "ข้อบัญญัติ")
        #expect(purchase.newest.slug == "c")
    }

    @Test func itsNameIsThatOfTheNewestNoticeWhichNamesTheWork() throws {
        let purchase = try Self.purchase(
            MadeNotice.of("plan", "a", "2568-01-01", title: "เผยแพร่แผนการจัดซื้อจัดจ้าง จ้างก่อสร้างถนน"),
            MadeNotice.of("invitation", "b", "2568-01-02", title: "ประกวดราคาจ้างก่อสร้างถนน หมู่ที่ 3 ด้วยวิธีคัดเลือก"),
            MadeNotice.of("amendment", "c", "2568-01-03", title: "แก้ไขเอกสาร จ้างก่อสร้างถนน (ขยายเวลา)"))
        #expect(purchase.name == "จ้างก่อสร้างถนน หมู่ที่ 3")
        let amendment = try Self.purchase(MadeNotice.of("amendment", "c", "2568-01-03", title: "แก้ไขสัญญาที่ 1"))
        #expect(amendment.name == "แก้ไขสัญญาที่ 1")
    }

    @Test func noticesKnowTheirNeighbours() throws {
        let purchase = try Self.purchase(
            MadeNotice.of("plan", "a", "2568-01-01"), MadeNotice.of("invitation", "b", "2568-01-02"),
            MadeNotice.of("cancellation", "c", "2568-01-03"))
        let neighbours = purchase.notices.map { purchase.neighbours(of: $0) }
        #expect(neighbours.map { $0.before?.slug } == [nil, "a", "b"])
        #expect(neighbours.map { $0.after?.slug } == ["b", "c", nil])
    }
}

extension RecordOf<Notice> {
    /// Its path below `procurement/`.
    var slug: String { String(id.path.dropFirst("procurement/".count)) }
}
