import Disclosure
import Records
import Testing
import ThaiText

/// Items that ask for evidence of a time: the year, its first half, the year before, every month.
@Suite struct YearItemTests {
    private let current = AskedItem(topics: "participation", period: "current")
    private let half = AskedItem(topics: "action-half-year", period: "first-half")
    private let previous = AskedItem(topics: "satisfaction", period: "previous")

    @Test func whatIsOfTheYearProvesIt() throws {
        let texts = [
            AskedItem.document("a", "participation", "2567-10-01"),
            AskedItem.document("a", "participation", "2568-09-30"),
            AskedItem.document("a", "participation", "2568-11-01", "fiscal_year: 2568"),
            AskedItem.document("a", "participation", "2566-10-01", AskedItem.covers("2566-10-01", "2570-09-30")),
            AskedItem.document("a", "participation", "2568-11-01", AskedItem.covers("2568-09-01", "2568-12-31")),
        ]
        for text in texts { #expect(try current.judged(text, on: .day(2026, 11, 21)).verdict == .proven) }
    }

    @Test func lastYearsIsHalfAProofAndAnOlderOneIsNone() throws {
        let last = try current.judged(
            AskedItem.document("a", "participation", "2567-09-30"), on: .day(2024, 10, 1))
        #expect(last.verdict == .partial)
        #expect(last.slugs == ["a"])
        #expect(last.reasons == ["«การเปิดโอกาสให้มีส่วนร่วม» is there of fiscal year 2567, but not of fiscal year 2568"])
        let older = try current.judged(AskedItem.document("a", "participation", "2566-09-30"), on: .day(2024, 10, 1))
        #expect(older.verdict == .missing)
        #expect(older.evidence.isEmpty)
    }

    @Test func aYearThatHasNotBegunAsksForNothing() throws {
        #expect(try current.judged("", on: .day(2024, 9, 30)).verdict == .notDue)
        #expect(try current.judged("", on: .day(2024, 10, 1)).verdict == .missing)
    }

    @Test func aHalfYearReportIsDueInApril() throws {
        let march = try half.judged("", on: .day(2025, 3, 31))
        #expect(march.verdict == .notDue)
        #expect(march.gaps.isEmpty)
        #expect(march.topics[0].due == (try .day(2025, 4, 1)))
        #expect(try half.judged("", on: .day(2025, 4, 1)).verdict == .missing)
        let report = AskedItem.document(
            "a", "action-half-year", "2568-04-10", AskedItem.covers("2567-10-01", "2568-03-31"))
        #expect(try half.judged(report, on: .day(2025, 4, 10)).verdict == .proven)
        #expect(
            try half.judged(AskedItem.document("a", "action-half-year", "2568-04-10"), on: .day(2025, 4, 10)).verdict
                == .proven)
    }

    @Test func quartersMakeUpTheHalf() throws {
        func quarter(_ slug: String, _ from: String, _ to: String) -> String {
            """
            === budget/2568/\(slug).md
            ---
            title: \(slug)
            date: 2568-04-01
            report: quarter
            period: {from: \(from), to: \(to)}
            lines: [{program: สาธารณสุข, category: งบดำเนินงาน, name: ก, budget: 100, spent: 10}]
            ---

            """
        }
        let item = AskedItem(topics: "spending-half-year", period: "current")
        let first = quarter("q1", "2567-10-01", "2567-12-31")
        let second = quarter("q2", "2568-01-01", "2568-03-31")
        let part = try item.judged(first, on: .day(2025, 4, 1))
        #expect(part.verdict == .partial)
        #expect(part.reasons == ["«รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน» lacks 2025-01-01 to 2025-03-31"])
        #expect(
            try item.judged(second, on: .day(2025, 4, 1)).reasons == [
                "«รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน» lacks 2024-10-01 to 2024-12-31"
            ])
        #expect(try item.judged(first + second, on: .day(2025, 4, 1)).verdict == .proven)
        let early = try item.judged(first, on: .day(2025, 3, 31))
        #expect(early.verdict == .notDue)
        #expect(early.slugs == ["q1"])
    }

    @Test func theReportOfTheYearBeforeIsAskedForFromTheFirstDay() throws {
        let whole = AskedItem.document("a", "satisfaction", "2567-11-01", "fiscal_year: 2567")
        #expect(try previous.judged(whole, on: .day(2024, 11, 1)).verdict == .proven)
        let part = try previous.judged(
            AskedItem.document("a", "satisfaction", "2567-11-01", AskedItem.covers("2566-10-01", "2567-03-31")),
            on: .day(2024, 11, 1))
        #expect(part.verdict == .partial)
        #expect(part.reasons == ["«ผลสำรวจความพึงพอใจการให้บริการ» lacks 2024-04-01 to 2024-09-30"])
        let older = try previous.judged(
            AskedItem.document("a", "satisfaction", "2566-11-01", "fiscal_year: 2566"), on: .day(2024, 11, 1))
        #expect(older.verdict == .partial)
        #expect(
            older.reasons == ["«ผลสำรวจความพึงพอใจการให้บริการ» is there of fiscal year 2566, but not of fiscal year 2567"])
    }

    @Test func aReportThatDoesNotSayItsYearIsAskedForIt() throws {
        let unsaid = try previous.judged(
            AskedItem.document("a", "satisfaction", "2567-11-01"), on: .day(2024, 11, 1))
        #expect(unsaid.verdict == .partial)
        #expect(
            unsaid.reasons == [
                "«ผลสำรวจความพึงพอใจการให้บริการ» does not say of which year it is, so that its date decides"
            ])
        #expect(unsaid.gaps[0].remedy.en.contains("fiscal_year: 2567"))
        let said = try previous.judged(
            AskedItem.document("a", "satisfaction", "2567-11-01", "fiscal_year: 2568"), on: .day(2024, 11, 1))
        #expect(said.verdict == .missing)
    }

    @Test func partsOfTheYearBeforeMakeUpTheWhole() throws {
        func statistics(_ slug: String, _ from: String, _ to: String, kind: String = "corruption") -> String {
            """
            === complaints/\(slug).md
            ---
            title: \(slug)
            date: 2567-11-01
            period: {from: \(from), to: \(to)}
            rows: [{kind: \(kind), received: 0, done: 0, pending: 0}]
            ---

            """
        }
        let item = AskedItem(topics: "complaint-statistics", period: "previous")
        let first = statistics("a", "2566-10-01", "2567-03-31")
        let second = statistics("b", "2567-04-01", "2567-09-30")
        #expect(try item.judged(first, on: .day(2024, 11, 1)).verdict == .partial)
        #expect(try item.judged(first + second, on: .day(2024, 11, 1)).verdict == .proven)
        let silent = try item.judged(
            statistics("a", "2566-10-01", "2567-09-30", kind: "general"), on: .day(2024, 11, 1))
        #expect(silent.verdict == .partial)
        #expect(silent.reasons == ["it does not say how many complaints were about corruption"])
    }

    @Test func monthlyFormsAreThereForEachMonthThatIsOver() throws {
        let item = AskedItem(topics: "procurement-monthly", period: "monthly")
        #expect(try item.judged("", on: .day(2024, 10, 31)).verdict == .notDue)
        #expect(try item.judged("", on: .day(2024, 11, 1)).verdict == .missing)
        let notice = MadeNotice.of("plan", "a", "2567-10-05")
        let running = try item.judged(notice, on: .day(2025, 1, 1))
        #expect(running.verdict == .proven)
        #expect(running.evidence.count == 1 + 3)
        #expect(try item.judged(notice, on: .day(2026, 11, 21)).evidence.count == 1 + 12)
        let other = try item.judged(MadeNotice.of("plan", "a", "2566-10-05"), on: .day(2026, 11, 21))
        #expect(other.verdict == .partial)
    }

    @Test func monthsMayBeDocumentsOfTheirOwn() throws {
        let item = AskedItem(topics: "procurement-monthly", period: "monthly")
        func month(_ slug: String, _ from: String, _ to: String) -> String {
            AskedItem.document(slug, "procurement-monthly", to, AskedItem.covers(from, to))
        }
        let october = month("a", "2567-10-01", "2567-10-31")
        let december = month("c", "2567-12-01", "2567-12-31")
        let gap = try item.judged(october + december, on: .day(2025, 1, 1))
        #expect(gap.verdict == .partial)
        #expect(gap.reasons == ["«สรุปผลการจัดซื้อจัดจ้างรายเดือน» lacks the months 2024-11"])
        let november = month("b", "2567-11-01", "2567-11-30")
        #expect(try item.judged(october + november + december, on: .day(2025, 1, 1)).verdict == .proven)
    }

    @Test func anItemOfSeveralTopicsNeedsAllThatAreDue() throws {
        let item = AskedItem(topics: "participation;action-half-year", period: "current")
        let participation = AskedItem.document("a", "participation", "2568-01-15")
        let early = try item.judged(participation, on: .day(2025, 3, 31))
        #expect(early.verdict == .notDue)
        #expect(early.topics.map(\.verdict) == [.proven, .notDue])
        #expect(early.toCome.map(\.topic.id) == ["action-half-year"])
        let late = try item.judged(participation, on: .day(2025, 4, 1))
        #expect(late.verdict == .partial)
        #expect(late.topics.map(\.verdict) == [.proven, .missing])
        #expect(try item.judged("", on: .day(2025, 4, 1)).verdict == .missing)
    }
}
