import Disclosure
import Records
import Testing
import ThaiText

/// A year's list as a whole, and what it took over from the year before.
@Suite struct AssessmentYearTests {
    private func disclosure(
        _ text: String = "", on day: CalendarDay, checklists: [Checklist] = Checklist.shipped, keys: String = ""
    ) -> Disclosure {
        Disclosure(
            records: World(text).records.sorted { $0.id < $1.id }, site: World.site(keys), today: day,
            checklists: checklists)
    }

    private func year(_ number: Int) throws -> AssessmentYear {
        let year = try #require(FiscalYear(number))
        return try #require(disclosure(on: .day(2026, 11, 21)).assessment(of: year))
    }

    private func predecessors(_ number: Int, _ item: String) throws -> [String] {
        let year = try year(number)
        let item = try #require(year.items.first { $0.item.id == item })
        return year.predecessors(of: item.item).map(\.id)
    }

    @Test func anItemKnowsWhatItWasTheYearBefore() throws {
        #expect(try predecessors(2568, "O12") == ["O14", "O16"])
        #expect(try predecessors(2568, "O1") == ["O1", "O3"])
        #expect(try predecessors(2568, "O21") == ["O26", "O27"])
        #expect(try predecessors(2565, "O1") == [])
    }

    @Test func whatIsNewAndWhatIsNoLongerAsked() throws {
        let list = try year(2568)
        #expect(list.added.map(\.item.id) == [])
        #expect(list.dropped.map(\.id) == ["O6", "O15", "O21", "O28"])
        #expect(try year(2569).added.map(\.item.id) == ["O11"])
        #expect(try year(2565).before == nil)
        #expect(try year(2565).added.isEmpty && year(2565).dropped.isEmpty)
    }

    @Test func itemsStandInTheirGroups() throws {
        let groups = try year(2568).groups
        #expect(groups.map(\.number) == ["9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"])
        #expect(groups.flatMap(\.items).map(\.item.number) == Array(1...28))
    }

    @Test func theSitePublishesTheListsThatItNames() throws {
        let named = try disclosure(on: .day(2026, 11, 21), keys: "checklists: [2567, 2569]").assessments
        #expect(named.years.map(\.year.buddhistYear) == [2569, 2567])
        #expect(named.newest?.address == "/oit/2569/")
        #expect(named.newest?.items[11].address == "/oit/2569/o12/")
        #expect(try disclosure(on: .day(2026, 11, 21)).assessments.years.isEmpty)
    }

    /// The list of a year that could not be read leaves the question to the year before.
    @Test func ofTheListsThatAreThereTheNewestCounts() throws {
        let lists = Checklist.shipped.filter { $0.year.buddhistYear < 2569 }
        let keys = "checklists: [2567, 2569]"
        let named = try disclosure(on: .day(2026, 11, 21), checklists: lists, keys: keys).assessments
        #expect(named.newest?.year.buddhistYear == 2567)
    }

    @Test func anUnknownYearHasNoAssessment() throws {
        #expect(try disclosure(on: .day(2026, 11, 21)).assessment(of: #require(FiscalYear(2500))) == nil)
    }
}
