import Disclosure
import Records
import Testing
import ThaiText

/// Where what an item asks for and what its topic can be do not agree.
@Suite struct NaturalTimeTests {
    private static func statistics(_ from: String, _ to: String, _ keys: String...) -> String {
        (["=== complaints/a.md", "---", "title: สถิติ", "date: 2568-10-10", "period: {from: \(from), to: \(to)}"]
            + ["rows: [{kind: corruption, received: 0, done: 0, pending: 0}]"] + keys + ["---", ""])
            .joined(separator: "\n")
    }

    @Test func ofAYearThatIsOverHalfTheFiguresAreNotAll() throws {
        let item = AskedItem(topics: "complaint-statistics", period: "current")
        let half = Self.statistics("2567-10-01", "2568-03-31")
        #expect(try item.judged(half, on: .day(2025, 9, 30)).verdict == .proven)
        let over = try item.judged(half, on: .day(2025, 10, 1))
        #expect(over.verdict == .partial)
        #expect(over.reasons == ["«สถิติเรื่องร้องเรียน» lacks 2025-04-01 to 2025-09-30"])
        #expect(
            try item.judged(Self.statistics("2567-10-01", "2568-09-30"), on: .day(2025, 10, 10)).verdict == .proven)
    }

    @Test(arguments: ["standing", "current", "first-half", "monthly"])
    func aHalfYearReportIsOfTheHalfWhateverIsAsked(period: String) throws {
        let report = AskedItem.document(
            "a", "action-half-year", "2568-04-10", AskedItem.covers("2567-10-01", "2568-03-31"))
        let item = AskedItem(topics: "action-half-year", period: period)
        #expect(try item.judged(report, on: .day(2025, 4, 10)).verdict == .proven)
        #expect(try item.judged("", on: .day(2025, 3, 31)).verdict == .notDue)
    }

    @Test func aHalfYearReportOfTheYearBeforeIsOfItsHalf() throws {
        let report = AskedItem.document(
            "a", "action-half-year", "2567-04-10", AskedItem.covers("2566-10-01", "2567-03-31"))
        let item = AskedItem(topics: "action-half-year", period: "previous")
        #expect(try item.judged(report, on: .day(2025, 4, 10)).verdict == .proven)
    }

    /// What a kind provides by itself is judged by its own rules, although the record names its topic too.
    @Test func aTopicThatIsTypedOnItsOwnKindChangesNothing() throws {
        let statistics = AskedItem(topics: "complaint-statistics", period: "previous", year: 2569)
        for keys in [[], ["topic: complaint-statistics"]] {
            let text =
                ([Self.statistics("2567-10-01", "2568-03-31").dropLast(4)].map(String.init) + keys + ["---", ""])
                .joined(separator: "\n")
            #expect(try statistics.judged(text, on: .day(2026, 1, 1)).verdict == .partial)
        }
        let policy = AskedItem(topics: "personnel-policy", period: "standing")
        let judged = try policy.judged(
            """
            === personnel/a.md
            ---
            title: นโยบาย
            date: 2566-10-01
            rule: policy
            topic: personnel-policy
            effective: {from: 2566-10-01, to: 2567-09-30}
            ---
            """, on: .day(2025, 4, 1))
        #expect(judged.verdict == .partial)
        #expect(judged.evidence.count == 1)
    }

    @Test func aCorrectionIsOfTheYearOfWhatItCorrects() throws {
        let text =
            AskedItem.document("a", "participation", "2568-09-20")
            + AskedItem.document("b", "participation", "2568-10-05", "corrects: documents/a")
        let day = try CalendarDay.day(2026, 1, 1)
        #expect(try AskedItem(topics: "participation", period: "current").judged(text, on: day).verdict == .proven)
        let next = try AskedItem(topics: "participation", period: "current", year: 2569).judged(text, on: day)
        #expect(next.verdict == .partial)
        #expect(next.topics[0].isOfAnotherTime)
    }

    @Test func anOpenEndHoldsOnButIsOfItsYearOnly() throws {
        let text = AskedItem.document("a", "no-gift-culture", "2566-12-04", "covers: {from: 2566-12-04}")
        let day = try CalendarDay.day(2026, 11, 21)
        #expect(try AskedItem(topics: "no-gift-culture", period: "standing").judged(text, on: day).verdict == .proven)
        #expect(try AskedItem(topics: "no-gift-culture", period: "current").judged(text, on: day).verdict == .partial)
    }
}
