import Disclosure
import Records
import Testing

@Suite struct RuleChainTests {
    private static func rule(_ slug: String, _ from: String, _ keys: String = "") -> String {
        """
        === personnel/\(slug).md
        ---
        title: \(slug)
        date: 2567-01-01
        rule: ethics
        effective: {from: \(from)}
        \(keys)
        ---

        """
    }

    private static func chain(of slug: String, _ text: String) throws -> [String]? {
        let register = World(text).disclosure().personnel
        let id = try #require(RecordID("personnel/\(slug)"))
        return register.chain(of: id)?.entries.map { String($0.rule.id.path.dropFirst("personnel/".count)) }
    }

    @Test func aRuleAloneHasNone() throws {
        #expect(try Self.chain(of: "a", Self.rule("a", "2566-01-01") + Self.rule("b", "2567-01-01")) == nil)
    }

    @Test func itIsWholeFromEachOfItsRules() throws {
        let text =
            Self.rule("c", "2566-01-01") + Self.rule("b", "2567-01-01", "replaces: personnel/c")
            + Self.rule("a", "2568-01-01", "replaces: personnel/b")
        for slug in ["a", "b", "c"] {
            #expect(try Self.chain(of: slug, text) == ["c", "b", "a"])
        }
    }

    @Test func oneRuleMayBeReplacedByTwo() throws {
        let text =
            Self.rule("a", "2566-01-01") + Self.rule("b", "2568-01-01", "replaces: personnel/a")
            + Self.rule("c", "2567-01-01", "replaces: personnel/a")
            + Self.rule("d", "2567-06-01", "replaces: personnel/c")
        #expect(try Self.chain(of: "d", text) == ["a", "c", "d", "b"])
    }

    @Test func whatWasReplacedStandsFirstEvenWhereTheDaysDoNotSaySo() throws {
        let sameDay = Self.rule("b", "2566-01-01") + Self.rule("a", "2566-01-01", "replaces: personnel/b")
        #expect(try Self.chain(of: "a", sameDay) == ["b", "a"])
        let backwards =
            Self.rule("c", "2568-01-01") + Self.rule("b", "2567-01-01", "replaces: personnel/c")
            + Self.rule("a", "2567-01-01", "replaces: personnel/b")
        #expect(try Self.chain(of: "c", backwards) == ["c", "b", "a"])
    }

    @Test func withdrawnRulesAndCorrectedEditionsAreInIt() throws {
        let text =
            Self.rule("a", "2566-01-01") + Self.rule("b", "2566-01-01", "corrects: personnel/a")
            + Self.rule("c", "2567-01-01", "replaces: personnel/b\nwithdrawn: {date: 2567-01-02, reason: ผิด}")
        #expect(try Self.chain(of: "a", text) == ["a", "b", "c"])
    }

    @Test func aCircleAndWhatHangsOnItEnd() throws {
        let circle =
            Self.rule("a", "2566-01-01", "replaces: personnel/c")
            + Self.rule("b", "2567-01-01", "replaces: personnel/a")
            + Self.rule("c", "2568-01-01", "replaces: personnel/b\ncorrects: personnel/c")
        #expect(try Self.chain(of: "b", circle) == ["a", "b", "c"])
        let tail = Self.rule("d", "2565-01-01", "replaces: personnel/c\ncorrects: personnel/e")
        #expect(try Self.chain(of: "d", circle + tail) == ["d", "a", "b", "c"])
        #expect(try Self.chain(of: "a", Self.rule("a", "2566-01-01", "corrects: personnel/a")) == nil)
    }

    @Test func aVeryLongOneIsReadAtOnce() throws {
        let text = (0..<2000).map { index in
            Self.rule("r\(index)", "2566-01-01", index == 0 ? "" : "replaces: personnel/r\(index - 1)")
        }.joined()
        #expect(try Self.chain(of: "r7", text) == (0..<2000).map { "r\($0)" })
    }
}
