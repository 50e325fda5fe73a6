import Disclosure
import Records
import Testing
import ThaiText

/// What a day takes from the items.
@Suite struct LapseTests {
    private static func lapses(
        _ text: String, _ row: String, on day: CalendarDay, list year: Int = 2568
    ) throws -> [Lapse] {
        Disclosure(
            records: World(text).records.sorted { $0.id < $1.id }, site: World.site("checklists: [\(year)]"),
            today: day,
            checklists: [try AskedItem.checklist(year, "O1,9.1,กลุ่ม,ข้อ,\(row)")]
        ).assessments.lapses()
    }

    private static let manual = AskedItem.document(
        "a", "staff-manual", "2567-01-01", AskedItem.covers("2567-01-01", "2568-06-30"))

    @Test func aDocumentThatEndsIsToldAMonthAhead() throws {
        func days(_ day: CalendarDay) throws -> [String] {
            try Self.lapses(Self.manual, "staff-manual,standing", on: day).map(\.day.iso8601)
        }
        #expect(try days(.day(2025, 5, 31)) == [])
        #expect(try days(.day(2025, 6, 1)) == ["2025-07-01"])
        #expect(try days(.day(2025, 6, 30)) == ["2025-07-01"])
        #expect(try days(.day(2025, 7, 1)) == ["2025-07-01"])
        #expect(try days(.day(2025, 9, 30)) == ["2025-07-01"])
    }

    @Test func itNamesWhatHadProvenTheItem() throws {
        let lapse = try #require(try Self.lapses(Self.manual, "staff-manual,standing", on: .day(2025, 7, 1)).first)
        #expect(lapse.evidence.map(\.address) == ["/documents/a/"])
        #expect(lapse.item.reasons == ["«คู่มือการปฏิบัติงานของเจ้าหน้าที่»: what there is ended on 2025-06-30"])
    }

    @Test func whatIsFollowedByAnotherDoesNotLapse() throws {
        let next = AskedItem.document(
            "b", "staff-manual", "2568-06-01", AskedItem.covers("2568-07-01", "2570-06-30"))
        for day in [try CalendarDay.day(2025, 6, 15), try .day(2025, 7, 15)] {
            #expect(try Self.lapses(Self.manual + next, "staff-manual,standing", on: day).isEmpty)
        }
    }

    @Test func aYearlyPolicyNeedsTheNewYearsSignature() throws {
        let policy = AskedItem.document("a", "participation", "2568-01-10")
        let row = "participation,current"
        #expect(try Self.lapses(policy, row, on: .day(2025, 8, 31)).isEmpty)
        #expect(try Self.lapses(policy, row, on: .day(2025, 9, 1)).map(\.day.iso8601) == ["2025-10-01"])
        // The list of 2568 stands for the year that has none of its own yet.
        #expect(try Self.lapses(policy, row, on: .day(2026, 3, 1)).map(\.day.iso8601) == ["2025-10-01"])
        let renewed = policy + AskedItem.document("b", "participation", "2568-12-01")
        #expect(try Self.lapses(renewed, row, on: .day(2026, 3, 1)).isEmpty)
    }

    @Test func whatIsNotYetDueHasNotLapsed() throws {
        let report = AskedItem.document(
            "a", "action-half-year", "2568-04-10", AskedItem.covers("2567-10-01", "2568-03-31"))
        #expect(try Self.lapses(report, "action-half-year,first-half", on: .day(2025, 10, 1)).isEmpty)
    }

    @Test func aSiteWithoutListsIsToldNothing() throws {
        let list = try AskedItem.checklist(2568, "O1,9.1,กลุ่ม,ข้อ,staff-manual,standing")
        let disclosure = Disclosure(
            records: World(Self.manual).records, site: World.site(), today: try .day(2025, 6, 15), checklists: [list])
        #expect(disclosure.assessments.lapses().isEmpty)
    }

    /// The forms of the months to come, and a plan's reports, are made by the program once their time is over.
    @Test func pagesThatMakeThemselvesDoNotLapse() throws {
        let notice = MadeNotice.of("plan", "a", "2567-10-05")
        let row = "procurement-monthly;news,current"
        let news = AskedItem.document("n", "news", "2568-01-01", AskedItem.covers("2567-10-01", "2568-07-31"))
        #expect(try Self.lapses(notice + news, row, on: .day(2025, 7, 15)).isEmpty)
        let done = "{order: 1, budget: 10, quarters: [1], status: done, spent: 10, result: ครบ}"
        let plan = World.plan("2567: \(done), 2568: \(done)")
        #expect(try Self.lapses(plan, "anticorruption-report,previous", on: .day(2025, 9, 15)).isEmpty)
    }

    /// A month that is to be handed in was not taken away.
    @Test func whatIsAskedForAnewHasNotLapsed() throws {
        let month = AskedItem.document(
            "a", "procurement-monthly", "2567-11-05", AskedItem.covers("2567-10-01", "2567-10-31"))
        #expect(try Self.lapses(month, "procurement-monthly,monthly", on: .day(2024, 11, 20)).isEmpty)
    }

    @Test func whileARecordCannotBeReadNothingIsTold() throws {
        let list = try AskedItem.checklist(2568, "O1,9.1,กลุ่ม,ข้อ,staff-manual,standing")
        let id = try #require(RecordID("documents/b"))
        let disclosure = Disclosure(
            records: World(Self.manual).records, site: World.site("checklists: [2568]"), today: try .day(2025, 7, 1),
            checklists: [list], unread: [id])
        #expect(disclosure.assessments.lapses().isEmpty)
        #expect(disclosure.assessments.running().map(\.verdict) == [.partial])
    }
}
