import Disclosure
import Records
import Testing
import ThaiText

@Suite struct CategoryTests {
    private static func document(_ slug: String, _ topic: String, _ date: String = "2568-01-15", _ keys: String = "")
        -> String
    {
        "=== documents/\(slug).md\n---\ntitle: \(slug)\ndate: \(date)\ntopic: \(topic)\n\(keys)\n---\n"
    }

    private static let notice = """
        === procurement/a.md
        ---
        title: ซื้อวัสดุ
        date: 2568-01-15
        notice: plan
        method: specific
        type: goods
        budget: 1000
        ---

        """

    private static func overview(_ category: Records.Category, _ text: String, _ keys: String = "") throws
        -> CategoryOverview
    {
        try #require(World(text).disclosure(site: World.site(keys)).categories.first { $0.category == category })
    }

    @Test func fiveCategoriesStandEvenWhereNothingIsPublished() {
        let categories = World("").disclosure().categories
        #expect(categories.map(\.category) == [.basic, .administration, .budget, .personnel, .integrity])
        #expect(
            categories.allSatisfy { $0.count == 0 && $0.newestDate == nil && $0.subjects.isEmpty && $0.missing.isEmpty }
        )
    }

    @Test func recordsStandByTopicAndYearNewestFirst() throws {
        let basic = try Self.overview(
            .basic,
            Self.document("a", "news", "2567-05-01") + Self.document("b", "news", "2568-05-01")
                + Self.document("c", "news", "2568-06-01") + Self.document("d", "authority", "2566-01-01")
                + Self.document("e", "no-gift-policy"))
        #expect(basic.count == 4)
        #expect(basic.newestDate?.iso8601 == "2025-06-01")
        #expect(basic.subjects.map(\.id) == ["authority", "news"])
        #expect(basic.subjects[1].years.map(\.year.buddhistYear) == [2568, 2567])
        #expect(basic.subjects[1].years[0].records.map(\.id.path) == ["documents/c", "documents/b"])
    }

    @Test func whatTheNewestChecklistAsksForIsMissed() throws {
        func missing(_ text: String, _ keys: String) throws -> [String] {
            try Self.overview(.basic, text, keys).missing.map(\.id)
        }
        #expect(try missing("", "") == [])
        #expect(
            try missing("", "checklists: [2568, 2566]") == [
                "organisation-structure", "authority", "executives", "contact", "news",
            ])
        #expect(try missing("", "checklists: [2566]").contains("privacy-policy"))
        #expect(
            try missing(Self.document("a", "news") + Self.document("b", "authority"), "checklists: [2568]")
                == ["organisation-structure", "executives", "contact"])
        #expect(
            try missing(
                Self.document("a", "news", "2568-01-15", "withdrawn: {date: 2568-02-01, reason: ผิด}"),
                "checklists: [2568]"
            ).contains("news"))
    }

    @Test func noticesProvideTheirTopicsByThemselves() throws {
        let budget = try Self.overview(.budget, Self.notice, "checklists: [2567]")
        #expect(!budget.missing.map(\.id).contains("procurement-notices"))
        #expect(budget.missing.map(\.id) == ["procurement-report"])
    }

    /// A document may have the topic whose title is what notices are called.
    @Test func noticesStandApartFromADocumentOfTheSameTitle() throws {
        let budget = try Self.overview(.budget, Self.notice + Self.document("a", "procurement-notices"))
        #expect(budget.subjects.map(\.isListedElsewhere) == [true, false])
        #expect(budget.subjects.map { $0.years.flatMap(\.records).count } == [1, 1])
        #expect(Set(budget.subjects.map(\.id)).count == 2)
    }

    @Test func aPlansProjectsAreNotCounted() throws {
        let integrity = try Self.overview(
            .integrity,
            """
            === plans/a/plan.md
            ---
            title: แผน
            date: 2565-10-03
            years: 2566
            dimensions: {1: ก}
            missions: {1.1: ก}
            ---
            === plans/a/x.md
            ---
            title: โครงการ
            date: 2565-10-04
            dimension: 1
            years: {2566: {order: 1, budget: 0, quarters: [1]}}
            ---
            """)
        #expect(integrity.count == 1)
        #expect(integrity.newestDate?.iso8601 == "2022-10-03")
        #expect(integrity.subjects.map(\.id) == ["anticorruption-plan"])
    }

    @Test func complaintsStandByTheYearInWhichTheirPeriodEnds() throws {
        func statistics(_ slug: String, _ from: String, _ to: String) -> String {
            """
            === complaints/\(slug).md
            ---
            title: สถิติ
            date: 2568-10-10
            period: {from: \(from), to: \(to)}
            rows: [{kind: general, received: 2, done: 1, pending: 1}]
            ---

            """
        }
        let complaints = World(
            statistics("half", "2567-10-01", "2568-03-31") + statistics("year", "2567-10-01", "2568-09-30")
                + statistics("last", "2566-10-01", "2567-09-30")
        ).disclosure().complaints
        #expect(complaints.statistics.map(\.id.path) == ["complaints/year", "complaints/half", "complaints/last"])
        #expect(complaints.years.map(\.year.buddhistYear) == [2568, 2567])
        #expect(complaints.years.map(\.statistics.count) == [2, 1])
        #expect(complaints.statistics[0].content.count(of: .general)?.received == 2)
        #expect(complaints.statistics[0].content.count(of: .corruption) == nil)
    }
}
