import Disclosure
import Records
import Testing
import ThaiText

@Suite struct ProcurementTests {
    private static func notice(_ slug: String, _ date: String, _ stage: String = "plan", _ keys: String = "") -> String
    {
        """
        === procurement/\(slug).md
        ---
        title: \(slug)
        date: \(date)
        notice: \(stage)
        method: specific
        type: goods
        budget: 1000
        \(keys)
        ---

        """
    }

    private static func contract(_ slug: String, _ date: String, signed: String, amount: Int = 100, _ keys: String = "")
        -> String
    {
        notice(
            slug, date, "contract",
            """
            bidders: [{name: ก, price: \(amount)}]
            winner: {name: ก, price: \(amount)}
            contract: {number: 1/2568, signed: \(signed), amount: \(amount)}
            \(keys)
            """)
    }

    @Test func yearsRunWithoutGapFromTheFirstThatIsPublishedToThisOne() {
        let world = World(Self.notice("a", "2566-05-01") + Self.notice("b", "2568-10-01"))
        func years(_ keys: String) -> [Int] {
            world.disclosure(site: World.site(keys)).procurement.years.map(\.year.buddhistYear)
        }
        #expect(years("") == [2570, 2569, 2568, 2567, 2566])
        #expect(years("fiscal_years: 2565") == [2570, 2569, 2568, 2567, 2566, 2565])
        #expect(years("fiscal_years: 2568") == [2570, 2569, 2568, 2567, 2566])
        #expect(World("").disclosure(site: World.site("fiscal_years: 2569")).procurement.years.count == 2)
    }

    @Test func anEmptyYearHasTwelveEmptyMonths() {
        let world = World(Self.notice("a", "2566-05-01") + Self.notice("b", "2568-10-01"))
        let years = world.disclosure().procurement.years
        #expect(years.map(\.notices.count) == [0, 1, 0, 0, 1])
        for year in years {
            #expect(year.months.map(\.month) == ThaiMonth.fiscalOrder)
            #expect(year.months.map(\.count) == Array(repeating: 0, count: 12))
            #expect(year.months.allSatisfy { $0.amount == .zero })
        }
    }

    @Test func noticesStandNewestFirstByStageAndMethod() throws {
        let world = World(
            Self.notice("a", "2568-01-01") + Self.notice("c", "2568-03-01", "cancellation")
                + Self.notice("b", "2568-03-01"))
        let procurement = world.disclosure().procurement
        #expect(procurement.notices.map(\.id.path) == ["procurement/b", "procurement/c", "procurement/a"])
        let year = try #require(procurement.years.first { $0.year.buddhistYear == 2568 })
        #expect(year.notices(of: .plan).map(\.id.path) == ["procurement/b", "procurement/a"])
        #expect(year.notices(by: .specific).count == 3)
        #expect(year.notices(by: .eBidding).isEmpty)
    }

    @Test func contractsStandInTheMonthTheyWereSigned() throws {
        let world = World(
            Self.contract("a", "2567-10-20", signed: "2567-10-01", amount: 100)
                + Self.contract("b", "2567-10-21", signed: "2567-10-31", amount: 20)
                + Self.contract("c", "2568-09-30", signed: "2568-09-30", amount: 3)
                + Self.notice("d", "2567-10-22", "invitation"))
        let years = world.disclosure().procurement.years
        let year = try #require(years.first { $0.year.buddhistYear == 2568 })
        #expect(year.months.map(\.count) == [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
        #expect(year.months[0].amount == Money(baht: 120))
        #expect(year.months[11].amount == Money(baht: 3))
    }

    /// Signed on the last day of one fiscal year, announced in the next.
    @Test func aContractAnnouncedInTheNextYearStandsInItsOwn() {
        let world = World(Self.notice("a", "2568-05-01") + Self.contract("b", "2568-10-02", signed: "2568-09-30"))
        let years = world.disclosure().procurement.years
        #expect(years.map(\.year.buddhistYear) == [2570, 2569, 2568])
        #expect(years.map { $0.months.map(\.count).reduce(0, +) } == [0, 0, 1])
        #expect(years[2].months[11].count == 1)
        #expect(years.map(\.notices.count) == [0, 1, 1])
    }

    @Test func noContractCountsTwiceAndNoneIsLost() {
        func counts(_ text: String) -> Int {
            World(text).disclosure().procurement.years.flatMap(\.months).map(\.count).reduce(0, +)
        }
        let first = Self.contract("a", "2568-01-10", signed: "2568-01-05")
        #expect(counts(first) == 1)
        #expect(counts(first + Self.contract("b", "2568-01-12", signed: "2568-01-05", "corrects: procurement/a")) == 1)
        #expect(counts(first + Self.notice("b", "2568-01-12", "amendment", "corrects: procurement/a")) == 1)
        #expect(
            counts(Self.contract("a", "2568-01-10", signed: "2568-01-05", "withdrawn: {date: 2568-02-01, reason: ผิด}"))
                == 0)
        #expect(
            counts(
                first
                    + Self.contract(
                        "b", "2568-01-12", signed: "2568-01-05",
                        "corrects: procurement/a\nwithdrawn: {date: 2568-02-01, reason: ผิด}")) == 1)
    }

    @Test func thePurchaseHasAllItsNoticesOldestFirst() throws {
        let project = "project: 67109000001"
        let world = World(
            Self.notice("a", "2568-02-01", "invitation", project) + Self.notice("b", "2568-01-01", "plan", project)
                + Self.notice("z", "2568-02-01", "draft-tor", project) + Self.notice("c", "2568-01-01")
                + Self.notice("d", "2568-01-01", "plan", "project: 67109000002"))
        let procurement = world.disclosure().procurement
        func purchase(_ slug: String) throws -> [String] {
            let notice = try #require(procurement.notices.first { $0.id.path == "procurement/\(slug)" })
            return procurement.purchase(of: notice).map { String($0.id.path.dropFirst("procurement/".count)) }
        }
        #expect(try purchase("a") == ["b", "z", "a"])
        #expect(try purchase("b") == ["b", "z", "a"])
        #expect(try purchase("c") == ["c"])
        #expect(try purchase("d") == ["d"])
    }
}
