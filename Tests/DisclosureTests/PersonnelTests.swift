import Disclosure
import Records
import Testing
import ThaiText

@Suite struct PersonnelTests {
    private static func rule(_ slug: String, _ effective: String, _ keys: String = "", kind: String = "discipline")
        -> String
    {
        """
        === personnel/\(slug).md
        ---
        title: \(slug)
        date: 2567-01-01
        rule: \(kind)
        effective: \(effective)
        \(keys)
        ---

        """
    }

    private static func standings(_ text: String, on today: CalendarDay) -> [PersonnelEntry.Standing] {
        let register = World(text).disclosure(today: today).personnel
        return register.entries.sorted { $0.rule.id < $1.rule.id }.map(\.standing)
    }

    private static func entry(_ slug: String, _ register: PersonnelRegister) throws -> PersonnelEntry {
        let id = try #require(RecordID("personnel/\(slug)"))
        return try #require(register.entry(id))
    }

    @Test func theEdgesOfTheTimeInForce() throws {
        let text = Self.rule("a", "{from: 2568-01-10, to: 2568-01-20}")
        #expect(Self.standings(text, on: try .day(2025, 1, 9)) == [.notYet])
        #expect(Self.standings(text, on: try .day(2025, 1, 10)) == [.inForce])
        #expect(Self.standings(text, on: try .day(2025, 1, 20)) == [.inForce])
        #expect(Self.standings(text, on: try .day(2025, 1, 21)) == [.ended])
    }

    @Test func withoutALastDayItStaysInForce() throws {
        let text = Self.rule("a", "{from: 2568-01-10}")
        #expect(Self.standings(text, on: try .day(2025, 1, 9)) == [.notYet])
        #expect(Self.standings(text, on: try .day(2150, 1, 1)) == [.inForce])
    }

    @Test func aSuccessorTakesThePlaceOnItsFirstDay() throws {
        let text = Self.rule("a", "{from: 2568-01-01}") + Self.rule("b", "{from: 2568-02-01}", "replaces: personnel/a")
        #expect(Self.standings(text, on: try .day(2025, 1, 31)) == [.inForce, .notYet])
        #expect(Self.standings(text, on: try .day(2025, 2, 1)) == [.replaced, .inForce])
    }

    @Test func whatIsReplacedStaysSoWhenItsSuccessorEnds() throws {
        let text =
            Self.rule("a", "{from: 2568-01-01}")
            + Self.rule("b", "{from: 2568-02-01, to: 2568-02-28}", "replaces: personnel/a")
        #expect(Self.standings(text, on: try .day(2025, 3, 1)) == [.replaced, .ended])
    }

    @Test func aSuccessorThatWasWithdrawnReplacesNothing() throws {
        let text =
            Self.rule("a", "{from: 2568-01-01}")
            + Self.rule("b", "{from: 2568-02-01}", "replaces: personnel/a\nwithdrawn: {date: 2568-02-10, reason: ผิด}")
        #expect(Self.standings(text, on: try .day(2025, 3, 1)) == [.inForce, .withdrawn])
    }

    @Test func aSuccessorMayBeginTheSameDay() throws {
        let text = Self.rule("a", "{from: 2568-01-01}") + Self.rule("b", "{from: 2568-01-01}", "replaces: personnel/a")
        #expect(Self.standings(text, on: try .day(2024, 12, 31)) == [.notYet, .notYet])
        #expect(Self.standings(text, on: try .day(2025, 1, 1)) == [.replaced, .inForce])
    }

    @Test func itsLastDayIsTheOneBeforeItsSuccessors() throws {
        let text =
            Self.rule("a", "{from: 2567-01-01, to: 2568-12-31}")
            + Self.rule("b", "{from: 2568-02-01}", "replaces: personnel/a")
            + Self.rule("c", "{from: 2569-02-01}", "replaces: personnel/a")
        let register = World(text).disclosure().personnel
        let old = try Self.entry("a", register)
        #expect(old.lastDay?.iso8601 == "2025-01-31")
        #expect(old.replacedBy.map(\.id.path) == ["personnel/b", "personnel/c"])
        #expect(old.replacedBy.map(old.isReplacedEarly) == [true, false])
    }

    @Test func ofARuleAndItsCorrectedEditionTheCorrectedOneHolds() throws {
        let text =
            Self.rule("a", "{from: 2568-01-01}") + Self.rule("b", "{from: 2568-01-01}", "corrects: personnel/a")
        #expect(Self.standings(text, on: try .day(2025, 3, 1)) == [.corrected, .inForce])
        let withdrawn = text.replacing(
            "corrects: personnel/a", with: "corrects: personnel/a\nwithdrawn: {date: 2568-02-10, reason: ผิด}")
        #expect(Self.standings(withdrawn, on: try .day(2025, 3, 1)) == [.inForce, .withdrawn])
    }

    @Test func aCorrectedEditionReplacesAndIsReplacedLikeTheFirst() throws {
        let text =
            Self.rule("a", "{from: 2567-01-01}") + Self.rule("b", "{from: 2568-01-01}", "replaces: personnel/a")
            + Self.rule("c", "{from: 2568-01-01}", "corrects: personnel/b")
            + Self.rule("d", "{from: 2568-02-01}", "replaces: personnel/b")
        #expect(Self.standings(text, on: try .day(2025, 1, 31)) == [.replaced, .corrected, .inForce, .notYet])
        #expect(Self.standings(text, on: try .day(2025, 2, 1)) == [.replaced, .corrected, .replaced, .inForce])
        let register = World(text).disclosure().personnel
        let first = try Self.entry("a", register)
        #expect(first.replacedBy.map(\.id.path) == ["personnel/c"])
    }

    @Test func aDocumentThatCorrectsARuleIsNoEditionOfIt() throws {
        let text =
            Self.rule("a", "{from: 2568-01-01}")
            + "=== documents/b.md\n---\ntitle: ข\ndate: 2568-01-02\ntopic: news\ncorrects: personnel/a\n---\n"
        #expect(Self.standings(text, on: try .day(2025, 3, 1)) == [.inForce])
    }

    @Test func everyKindStandsInTheOrderOfTheSchemaAndReportsApart() throws {
        let text =
            Self.rule("a", "{from: 2568-01-01, to: 2568-01-02}") + Self.rule("b", "{from: 2568-01-01}")
            + Self.rule("c", "{from: 2568-04-01}") + Self.rule("d", "{from: 2568-01-01}", kind: "report")
        let register = World(text).disclosure(today: try .day(2025, 3, 1)).personnel
        #expect(register.groups.map(\.kind) == PersonnelRuleKind.allCases.filter { $0 != .report })
        let group = try #require(register.groups.first { $0.kind == .discipline })
        #expect(group.inForce.map(\.rule.id.path) == ["personnel/b"])
        #expect(group.toCome.map(\.rule.id.path) == ["personnel/c"])
        #expect(group.past.map(\.rule.id.path) == ["personnel/a"])
        #expect(register.reports.map(\.entry.rule.id.path) == ["personnel/d"])
    }
}
