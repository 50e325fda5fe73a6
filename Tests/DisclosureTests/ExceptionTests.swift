import Disclosure
import Findings
import Records
import Testing

@Suite struct ExceptionTests {
    private static func project(_ slug: String, order: Int, _ keys: String = "") -> String {
        """
        === plans/a/\(slug).md
        ---
        title: อบรมคุณธรรม
        date: 2568-01-15
        dimension: 1
        mission: 1.1
        years: {2568: {order: \(order), budget: 0, quarters: [1]}}
        \(keys)
        ---

        """
    }

    private static let plan = """
        === plans/a/plan.md
        ---
        title: แผน
        date: 2567-10-01
        years: [2568, 2570]
        dimensions: {1: มิติ}
        missions: {1.1: ภารกิจ}
        adopted: 2567-09-01
        PLAN
        ---

        """
    private static let exception = "exceptions: [{code: P317, reason: จัดสองรุ่น}]"

    private static func world(plan keys: String = "", one: String = "", other: String = "") -> World {
        World(plan.replacing("PLAN", with: keys) + project("one", order: 1, one) + project("other", order: 2, other))
    }

    @Test func eitherOfTwoFilesMayExceptWhatTheyShare() {
        #expect(Self.world().findings().map(\.code) == [.repeatedProject])
        for world in [Self.world(one: Self.exception), Self.world(other: Self.exception)] {
            #expect(world.findings() == [])
            let used = world.disclosure().exceptions
            #expect(used.map(\.exception.reason) == ["จัดสองรุ่น"])
            #expect(used.flatMap(\.findings).map(\.code) == [.repeatedProject])
        }
    }

    @Test func bothMayAndBothCount() {
        let world = Self.world(one: Self.exception, other: Self.exception)
        #expect(world.findings() == [])
        #expect(world.disclosure().exceptions.map(\.record.path) == ["plans/a/one", "plans/a/other"])
    }

    @Test func aThirdFileMayNotEvenThePlans() {
        #expect(Self.world(plan: Self.exception).findings().map(\.code).sorted() == [.repeatedProject, .idleException])
    }

    @Test func aFileThatAFindingOnlyComparesWithMayNotExceptIt() {
        let exception = "exceptions: [{code: P416, reason: ก}]\n"
        func codes(ordinance: String = "", report: String = "") -> [FindingCode] {
            World(
                MadeBudget.ordinance("ordinance", 100, ordinance)
                    + MadeBudget.report(
                        "half", "half-year", to: "2568-03-31", date: "2568-04-10", budget: 99, spent: 40, report)
            ).findings().map(\.code).sorted()
        }
        #expect(codes(report: exception) == [])
        #expect(codes(ordinance: exception) == [.budgetNotTheOrdinances, .idleException])
    }

    @Test(arguments: [
        ("P421", FindingCode.neighboursName, []), ("P422", .neighboursName, [FindingCode.neighboursName]),
    ])
    func aDraftMayExceptWhatItSaysAndNothingOfItIsIdle(typed: String, found: FindingCode, standing: [FindingCode]) {
        let file = "documents/a.md"
        let world = World(
            "=== \(file)\n---\ntitle: ก\ndate: 2568-01-15\ntopic: news\ndraft: true\n"
                + "exceptions: [{code: \(typed), reason: ก}]\n---\n")
        #expect(world.drafts.count == 1)
        #expect(world.findings(found: [.made(found, at: file)]).map(\.code) == standing)
    }

    @Test func anotherCodeIsNotExcepted() {
        let world = Self.world(one: "exceptions: [{code: P422, reason: ก}]")
        #expect(world.findings().map(\.code).sorted() == [.repeatedProject, .idleException])
        #expect(world.disclosure().exceptions.isEmpty)
    }

    @Test func whileARecordIsUnreadNoExceptionIsIdle() throws {
        let world = World("=== documents/a.md\n---\ntitle: ก\ndate: 2568-01-15\ntopic: news\n\(Self.exception)\n---\n")
        #expect(world.findings().map(\.code) == [.idleException])
        #expect(world.findings(unread: [try #require(RecordID("documents/b"))]) == [])
    }

    @Test func whatWasFoundBeforeIsExceptedTooUnlessItIsAnError() {
        let world = Self.world(one: Self.exception + "\n")
        func standing(_ code: FindingCode, at file: String, related: [Place] = []) -> [FindingCode] {
            world.findings(found: [.made(code, at: file, related: related)]).map(\.code)
        }
        #expect(standing(.repeatedProject, at: "plans/a/one.md") == [])
        #expect(standing(.repeatedProject, at: "x.md", related: [Place(file: "plans/a/one.md")]) == [])
        #expect(standing(.repeatedProject, at: "plans/a/other.md") == [.repeatedProject])
        #expect(standing(.totalDiffers, at: "plans/a/one.md") == [.totalDiffers])
    }

    @Test func aFindingThatMayBeExceptedSaysHow() throws {
        let finding = try #require(Self.world().findings().first)
        #expect(finding.fix.th.contains("exceptions: [{code: P317, reason: "))
        #expect(finding.fix.en.contains("exceptions: [{code: P317, reason: "))
    }

    @Test func onlyJudgementsMayBeExcepted() {
        #expect(
            FindingCode.allCases.filter { $0.isExceptable && $0.severity == .error } == [
                .personsID, .welfareRecipients,
            ])
        #expect(!FindingCode.idleException.isExceptable)
    }
}

extension Finding {
    fileprivate static func made(_ code: FindingCode, at file: String, related: [Place] = []) -> Finding {
        Finding(
            code, at: Place(file: file), message: Bilingual(th: "ก", en: "a"), fix: Bilingual(th: "ข", en: "b"),
            related: related)
    }
}

extension [FindingCode] {
    fileprivate func sorted() -> [FindingCode] { sorted { $0.rawValue < $1.rawValue } }
}
