import Disclosure
import Records
import Testing
import ThaiText

/// Form สขร.1 of each month.
@Suite struct MonthlySummaryTests {
    /// A purchase by itself with a contract of one day.
    private static func contract(
        _ slug: String, _ announced: String, signed: String, amount: String = "100", method: String = "specific"
    ) -> String {
        MadeNotice.of(
            "contract", slug, announced, project: nil, title: "ซื้อวัสดุ \(slug)", method: method,
            MadeNotice.winner(price: amount), MadeNotice.contract(signed, amount: amount))
    }

    private static func year(_ year: Int, _ text: String) throws -> ProcurementYear {
        try #require(World(text).disclosure().procurement.years.first { $0.year.buddhistYear == year })
    }

    @Test func anEmptyYearHasTwelveEmptyMonths() {
        let world = World(
            MadeNotice.of("plan", "a", "2566-05-01") + MadeNotice.of("plan", "b", "2568-10-01", project: nil))
        let years = world.disclosure().procurement.years
        #expect(years.map(\.notices.count) == [0, 1, 0, 0, 1])
        for year in years {
            #expect(year.months.map(\.month) == ThaiMonth.fiscalOrder)
            #expect(year.months.map(\.count) == Array(repeating: 0, count: 12))
            #expect(year.months.allSatisfy { $0.amount == .zero && $0.methods.isEmpty })
            #expect(year.amount == .zero)
        }
    }

    @Test func contractsStandInTheMonthTheyWereSigned() throws {
        let year = try Self.year(
            2568,
            Self.contract("a", "2567-10-20", signed: "2567-10-01", amount: "100.25")
                + Self.contract("b", "2567-10-21", signed: "2567-10-31", amount: "20.50")
                + Self.contract("c", "2568-09-30", signed: "2568-09-30", amount: "3")
                + MadeNotice.of("invitation", "d", "2567-10-22"))
        #expect(year.months.map(\.count) == [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
        #expect(year.months[0].amount == Money(satang: 12_075))
        #expect(year.months[11].amount == Money(baht: 3))
        #expect(year.agreementCount == 3)
        #expect(year.list.map { $0.agreement?.notice.slug } == ["a", "b", "c", nil])
        #expect(year.list.map(\.purchase.id).last == MadeNotice.number)
    }

    @Test func aWinnerWithoutContractStandsInItsNoticesMonth() throws {
        let year = try Self.year(2568, MadeNotice.of("winner", "a", "2567-12-31", MadeNotice.winner()))
        #expect(year.months.map(\.count) == [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    }

    /// Signed on the last day of one fiscal year, announced in the next.
    @Test func aContractAnnouncedInTheNextYearStandsInItsOwn() {
        let world = World(
            MadeNotice.of("plan", "a", "2568-05-01") + Self.contract("b", "2568-10-02", signed: "2568-09-30")
                + Self.contract("c", "2568-10-02", signed: "2568-10-01"))
        let years = world.disclosure().procurement.years
        #expect(years.map(\.year.buddhistYear) == [2570, 2569, 2568])
        #expect(years.map(\.agreementCount) == [0, 1, 1])
        #expect(years[2].months[11].rows.map(\.agreement.notice.slug) == ["b"])
        #expect(years[1].months[0].rows.map(\.agreement.notice.slug) == ["c"])
        #expect(years.map(\.notices.count) == [0, 2, 1])
    }

    @Test func rowsStandByDayThenById() throws {
        let year = try Self.year(
            2568,
            Self.contract("z", "2567-10-20", signed: "2567-10-05")
                + Self.contract("b", "2567-10-20", signed: "2567-10-06")
                + Self.contract("a", "2567-10-20", signed: "2567-10-06")
                + Self.contract("c", "2567-10-19", signed: "2567-10-06"))
        #expect(year.months[0].rows.map(\.agreement.notice.slug) == ["z", "a", "b", "c"])
    }

    @Test func totalsStandByMethod() throws {
        let year = try Self.year(
            2568,
            Self.contract("a", "2567-10-20", signed: "2567-10-05", amount: "1")
                + Self.contract("b", "2567-10-20", signed: "2567-10-06", amount: "2", method: "e-market")
                + Self.contract("c", "2567-11-20", signed: "2567-11-06", amount: "4"))
        #expect(year.months[0].methods.map(\.method) == [.eMarket, .specific])
        #expect(year.months[0].methods.map(\.amount) == [Money(baht: 2), Money(baht: 1)])
        #expect(year.methods.map(\.amount) == [Money(baht: 2), Money(baht: 5)])
        #expect(year.methods.map(\.count) == [1, 2])
    }

    /// Today is 21 November 2026.
    @Test func monthsToComeHaveNoFormToHandIn() throws {
        let year = try Self.year(2570, Self.contract("a", "2569-11-20", signed: "2570-01-15"))
        #expect(
            year.months.map(\.phase) == [
                .over, .running, .toCome, .running, .toCome, .toCome, .toCome, .toCome, .toCome, .toCome, .toCome,
                .toCome,
            ])
        #expect(year.months[0].address == "/procurement/summary/2570/10/")
        #expect(year.months[0].fileAddress(.csv) == "/procurement/summary/2570/10/summary-2570-10.csv")
        #expect(year.months[3].fileAddress(.xlsx) == "/procurement/summary/2570/01/summary-2570-01.xlsx")
        #expect(year.months[2].fileAddress(.xlsx) == nil)
        #expect(year.months[4].firstDay.iso8601 == "2027-02-01")
        #expect(year.months[4].lastDay.iso8601 == "2027-02-28")
    }

    /// A year before the first notice is not one in which nothing was bought.
    @Test func aYearWithoutANoticeIsNotSaidToBeEmpty() throws {
        let world = World(MadeNotice.of("plan", "a", "2568-05-01"))
        let years = world.disclosure(site: World.site("fiscal_years: 2567")).procurement.years
        let months = Dictionary(uniqueKeysWithValues: years.map { ($0.year.buddhistYear, $0.months) })
        let (before, recorded) = (try #require(months[2567]), try #require(months[2568]))
        #expect(before.allSatisfy { $0.phase == .unrecorded && $0.statement == ProcurementYear.unrecorded })
        #expect(before.allSatisfy { $0.fileAddress(.csv) == nil && $0.dateLine == nil })
        #expect(recorded.allSatisfy { $0.phase == .over && $0.statement == "ไม่มีการจัดซื้อจัดจ้างในเดือนนี้" })
    }
}
