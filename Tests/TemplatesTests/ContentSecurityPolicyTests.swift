import Hypertext
import Testing

@testable import Templates

@Suite struct ContentSecurityPolicyTests {
    private static let script = Script(address: WebAddress(path: "/a.js"), integrity: "sha256-AAAA")

    @Test func nothingIsAllowedButPicturesAndStyleSheetsOfTheSite() {
        #expect(
            ContentSecurityPolicy().text
                == "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'")
    }

    @Test func aPageAddsWhatItNeedsInAnyOrder() {
        var policy = ContentSecurityPolicy()
        policy.allow(.scripts, from: .script(Self.script))
        policy.allow(.fonts, from: .ownSite)
        policy.allow(.images, from: .itself)
        #expect(
            policy.text
                == "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; "
                + "script-src 'sha256-AAAA'; base-uri 'none'; form-action 'self'")
    }

    @Test func aPageAllowsItsScriptsAndNoOther() throws {
        var files = SampleRecords.all
        for number in 1...20 {
            files["procurement/2568/notice-\(number).md"] = files["procurement/2568/cleaning-winner.md"]
        }
        let site = try MemorySite(files)
        let integrity = try #require(site.context.assets.narrowing?.integrity)
        var withScript = 0
        for page in site.pages {
            let html = page.document.description
            let hasScript = html.contains("<script src=")
            withScript += hasScript ? 1 : 0
            #expect(html.contains("script-src &#39;\(integrity)&#39;") == hasScript, "\(page.address)")
            #expect(html.contains("integrity=\"\(integrity)\"") == hasScript, "\(page.address)")
        }
        #expect(withScript > 0)
    }

    @Test func thePolicyStandsBeforeAllThatItBinds() throws {
        for page in try MemorySite(SampleRecords.all).pages {
            let head = page.document.description.split(separator: "\n").prefix(6).dropFirst(3)
            #expect(head.first == "<meta charset=\"utf-8\">", "\(page.address)")
            #expect(head.dropFirst().first?.hasPrefix("<meta http-equiv=\"Content-Security-Policy\"") == true)
            #expect(head.last == "<meta name=\"referrer\" content=\"no-referrer\">")
        }
    }
}
