import Disclosure
import Records
import Testing

@Suite struct LegalBasisTests {
    private static func rule(_ slug: String, _ date: String, _ keys: String, kind: String = "ethics") -> String {
        """
        === personnel/\(slug).md
        ---
        title: \(slug)
        date: \(date)
        rule: \(kind)
        effective: {from: \(date)}
        \(keys)
        ---

        """
    }

    @Test func spacesAndDigitsDoNotPartALaw() throws {
        let register = World(
            Self.rule("a", "2567-01-01", "basis: [พระราชบัญญัติ ก พ.ศ. ๒๕๔๒, พระราชบัญญัติ ก พ.ศ.2542, ระเบียบ ข]")
                + Self.rule("b", "2568-01-01", "basis: [พระราชบัญญัติ  ก พ.ศ. 2542]")
        ).disclosure().personnel
        // ก stands before ข, and พ before ร; the newest rule's spelling is shown.
        #expect(register.bases.map(\.name) == ["พระราชบัญญัติ  ก พ.ศ. 2542", "ระเบียบ ข"])
        #expect(register.bases.map { $0.entries.map(\.rule.title) } == [["b", "a"], ["a"]])
        #expect(register.basis("พระราชบัญญัติกพ.ศ.๒๕๔๒")?.id == register.bases.first?.id)
        #expect(register.basis("พระราชบัญญัติ ก พ.ศ. 2543") == nil)
        #expect(Set(register.bases.map(\.id)).count == 2)
    }

    @Test func replacedRulesAndReportsCountButNotWhatWasTakenBack() throws {
        let register = World(
            Self.rule("a", "2566-01-01", "basis: [ก]")
                + Self.rule("b", "2567-01-01", "basis: [ก]\nreplaces: personnel/a")
                + Self.rule("c", "2567-01-02", "basis: [ก, ข]\nwithdrawn: {date: 2568-01-01, reason: ผิด}")
                + Self.rule("d", "2567-01-03", "basis: [ก]\ncorrects: personnel/b")
                + Self.rule("e", "2567-01-04", "basis: [ก]", kind: "report")
        ).disclosure().personnel
        #expect(register.bases.map(\.name) == ["ก"])
        #expect(register.bases[0].entries.map(\.rule.title) == ["e", "d", "a"])
    }
}
