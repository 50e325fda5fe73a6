import Findings
import Testing

@testable import SiteBuilder

@Suite struct SitePlanTests {
    @Test(arguments: ["/documents/b/", "b.md", "/documents/a/#ไม่มี", "/no/such/page/"])
    func aLinkToNothingIsAFinding(target: String) async throws {
        let content = try TestContent(["documents/a.md": TestContent.document("## หัวข้อ\n\n[ดู](\(target))")])
        let codes = try await content.check().findings.map(\.code)
        #expect(codes == [target.contains("#") ? .deadFragment : .deadLink])
    }

    @Test(arguments: [
        "/documents/b/", "b.md", "b/index.md", "/documents/b/#หัวข้อ", "/procurement/", "/about/", "/note.txt",
    ])
    func aLinkToAPageOrAFileIsNone(target: String) async throws {
        let content = try TestContent([
            "documents/a.md": TestContent.document("[ดู](\(target))"),
            "documents/b/index.md": TestContent.document("## หัวข้อ"),
            "static/note.txt": "x",
        ])
        #expect(try await content.findings() == [])
    }

    @Test func aLinkToADraftIsAFinding() async throws {
        let content = try TestContent([
            "documents/a.md": TestContent.document("[ดู](/documents/b/)"),
            "documents/b.md": TestContent.document(more: "draft: true"),
        ])
        #expect(try await content.findings() == ["P203 documents/a.md"])
    }

    @Test func aMenuLinkToNothingIsAFindingAtItsLine() async throws {
        let content = try TestContent()
        try content.write(
            TestContent.siteFile + "\nnavigation:\n  - {title: ก, url: /about/}\n  - {title: ข, url: /abuot/}\n",
            to: "site.yml")
        let findings = try await content.check().findings
        #expect(findings.map(\.code) == [.deadLink])
        #expect(findings.first?.place.line == 11)
        #expect(findings.first?.fix.en.contains("/about/") == true)
    }

    @Test(arguments: [
        "static/index.html", "static/about/index.html", "static/documents/a/index.html", "static/404.html",
    ])
    func twoOfOneAddressAreAFinding(path: String) async throws {
        let content = try TestContent(["documents/a.md": TestContent.document(), path: "x"])
        #expect(try await content.check().findings.map(\.code) == [.addressTaken])
    }

    /// What the program makes cannot be renamed, so that the finding is the clerk's own file's.
    @Test(arguments: ["budget/2568.md", "static/about/index.html"])
    func anAddressOfTheProgramIsAFindingAtTheFileThatTakesIt(path: String) async throws {
        let content = try TestContent([
            path: """
            ---
            title: ข้อบัญญัติ
            date: 2567-09-20
            fiscal_year: 2568
            report: ordinance
            lines: [{program: education, category: operations, name: ก, budget: 100}]
            ---
            """
        ])
        let findings = try await content.check().findings
        #expect(findings.map(\.code) == [.addressTaken])
        #expect(findings.map(\.place.file) == ["\(content.root)/\(path)"])
        #expect(findings.flatMap(\.related).isEmpty)
    }

    @Test func whatTheOrganisationWritesForRobotsGoesFirst() async throws {
        let content = try TestContent(["static/robots.txt": "User-agent: *\nDisallow: /\n"])
        #expect(try await content.publish().findings.isEmpty)
        #expect(content.site.read("public/robots.txt") == "User-agent: *\nDisallow: /\n")
    }

    @Test func dotFilesAmongTheStaticFilesAreAFinding() async throws {
        let content = try TestContent(["static/.well-known/security.txt": "x"])
        #expect(try await content.findings() == ["P012 static/.well-known"])
    }
}
