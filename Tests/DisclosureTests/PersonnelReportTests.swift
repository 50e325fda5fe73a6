import Disclosure
import Records
import Testing
import ThaiText

@Suite struct PersonnelReportTests {
    private static func rule(_ slug: String, _ effective: String, _ keys: String = "", kind: String = "ethics")
        -> String
    {
        """
        === personnel/\(slug).md
        ---
        title: \(slug)
        date: 2567-11-04
        rule: \(kind)
        effective: \(effective)
        \(keys)
        ---

        """
    }

    private static func tenures(_ text: String) throws -> [String] {
        let year = try #require(FiscalYear(2568))
        return World(text).disclosure().personnel.tenures(in: year).flatMap(\.tenures).map { tenure in
            "\(tenure.entry.rule.title) \(tenure.begins ? "begins" : "-") \(tenure.ends ? "ends" : "-")"
        }
    }

    @Test func theEdgesOfTheFiscalYear() throws {
        let text =
            Self.rule("a", "{from: 2566-01-01, to: 2567-09-30}") + Self.rule("b", "{from: 2566-01-01, to: 2567-10-01}")
            + Self.rule("c", "{from: 2566-01-01, to: 2568-09-30}") + Self.rule("d", "{from: 2567-10-01}")
            + Self.rule("e", "{from: 2568-09-30}") + Self.rule("f", "{from: 2568-10-01}")
            + Self.rule("g", "{from: 2566-01-01}")
        #expect(try Self.tenures(text) == ["b - ends", "c - ends", "d begins -", "e begins -", "g - -"])
    }

    @Test func aRuleEndsWhenAnotherTakesItsPlace() throws {
        let text =
            Self.rule("a", "{from: 2566-01-01, to: 2570-01-01}")
            + Self.rule("b", "{from: 2568-04-01}", "replaces: personnel/a")
            + Self.rule("c", "{from: 2568-04-01, to: 2568-04-30}", "replaces: personnel/b")
        // The second was replaced on the day on which it began.
        #expect(try Self.tenures(text) == ["a - ends", "c begins ends"])
    }

    @Test func whatWasWithdrawnOrCorrectedHeldInNoYear() throws {
        let text =
            Self.rule("a", "{from: 2566-01-01}") + Self.rule("b", "{from: 2566-01-01}", "corrects: personnel/a")
            + Self.rule("c", "{from: 2566-01-01}", "withdrawn: {date: 2568-01-01, reason: ผิด}")
        #expect(try Self.tenures(text) == ["b - -"])
    }

    @Test func theYearIsAsTypedOrThatOfTheLastDayReportedOn() throws {
        let text =
            Self.rule("a", "{from: 2566-10-01, to: 2567-09-30}", "fiscal_year: 2566", kind: "report")
            + Self.rule("b", "{from: 2566-10-01, to: 2567-09-30}", kind: "report")
            + Self.rule("c", "{from: 2567-11-04}", kind: "report")
        let reports = World(text).disclosure().personnel.reports
        #expect(reports.map { "\($0.entry.rule.title) \($0.year.buddhistYear)" } == ["c 2568", "b 2567", "a 2566"])
    }

    @Test func aRuleKnowsTheReportsOnItsYears() throws {
        func report(_ year: Int, _ keys: String = "") -> String {
            Self.rule("r\(year)", "{from: \(year - 1)-10-01, to: \(year)-09-30}", keys, kind: "report")
        }
        let text =
            report(2566) + report(2567) + report(2568, "withdrawn: {date: 2568-12-01, reason: ผิด}") + report(2569)
            + Self.rule("a", "{from: 2566-10-01, to: 2568-10-01}")
        let register = World(text).disclosure().personnel
        let rule = try #require(register.groups.flatMap(\.entries).first)
        #expect(register.reports(on: rule).map(\.year.buddhistYear) == [2569, 2567])
        #expect(register.reports.allSatisfy { register.reports(on: $0.entry).isEmpty })
    }
}
