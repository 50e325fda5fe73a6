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
        return register.groups.flatMap(\.entries).sorted { $0.rule.id < $1.rule.id }.map(\.standing)
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

    @Test func kindsStandInTheOrderOfTheSchemaAndWhatIsInForceFirst() throws {
        let text =
            Self.rule("a", "{from: 2568-01-01, to: 2568-01-02}") + Self.rule("b", "{from: 2568-01-01}")
            + Self.rule("c", "{from: 2568-01-01}", kind: "policy")
            + Self.rule("d", "{from: 2568-01-01}", kind: "report")
        let groups = World(text).disclosure(today: try .day(2025, 3, 1)).personnel.groups
        #expect(groups.map(\.kind) == [.policy, .discipline, .report])
        #expect(groups[1].entries.map(\.rule.id.path) == ["personnel/b", "personnel/a"])
    }
}
