import Disclosure
import Records
import Testing
import ThaiText

/// The years and the notices of the register.
@Suite struct ProcurementTests {
    private static func plan(_ slug: String, _ date: String, _ stage: String = "plan") -> String {
        MadeNotice.of(stage, slug, date, project: nil)
    }

    @Test func yearsRunWithoutGapFromTheFirstThatIsPublishedToThisOne() {
        let world = World(Self.plan("a", "2566-05-01") + Self.plan("b", "2568-10-01"))
        func years(_ keys: String) -> [Int] {
            world.disclosure(site: World.site(keys)).procurement.years.map(\.year.buddhistYear)
        }
        #expect(years("") == [2570, 2569, 2568, 2567, 2566])
        #expect(years("fiscal_years: 2565") == [2570, 2569, 2568, 2567, 2566, 2565])
        #expect(years("fiscal_years: 2568") == [2570, 2569, 2568, 2567, 2566])
        #expect(World("").disclosure(site: World.site("fiscal_years: 2569")).procurement.years.count == 2)
    }

    @Test func noticesStandNewestFirst() throws {
        let procurement = World(
            Self.plan("a", "2568-01-01") + Self.plan("c", "2568-03-01", "cancellation") + Self.plan("b", "2568-03-01")
        ).disclosure().procurement
        #expect(procurement.notices.map(\.slug) == ["b", "c", "a"])
        #expect(procurement.purchases.map(\.id) == ["b", "c", "a"])
        let year = try #require(procurement.years.first { $0.year.buddhistYear == 2568 })
        #expect(year.notices.map(\.slug) == ["b", "c", "a"])
    }

    @Test func aPurchaseThatIsNotAgreedStandsInTheListOfItsNewestNoticesYear() {
        let years = World(
            MadeNotice.of("plan", "a", "2567-09-01") + MadeNotice.of("invitation", "b", "2567-10-01")
                + Self.plan("c", "2567-09-02") + Self.plan("d", "2567-09-01")
                + MadeNotice.of(
                    "plan", "e", "2567-09-03", project: nil, "withdrawn: {date: 2567-09-04, reason: ผิด}")
        ).disclosure().procurement.years
        #expect(years.map(\.year.buddhistYear) == [2570, 2569, 2568, 2567])
        #expect(years.map { $0.list.map(\.purchase.id) } == [[], [], [MadeNotice.number], ["d", "c"]])
        #expect(years.allSatisfy { year in year.list.allSatisfy { $0.agreement == nil } })
    }
}
