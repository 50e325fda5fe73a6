import Findings
import Markdown
import Testing

@Suite struct LinkTests {
    @Test(arguments: [
        ("[x](https://www.example.go.th/a?b=c&d=e)", "https://www.example.go.th/a?b=c&amp;d=e"),
        ("<https://www.example.go.th/>", "https://www.example.go.th/"),
        ("[x](http://www.example.go.th)", "http://www.example.go.th"),
        ("[x](mailto:info@example.go.th)", "mailto:info@example.go.th"),
        ("<info@example.go.th>", "mailto:info@example.go.th"),
        ("[x](tel:021234567)", "tel:021234567"),
        ("[x](/basic/)", "/basic/"), ("[x](/)", "/"), ("[x](/basic)", "/basic/"), ("[x](/search/?q=a)", "/search/?q=a"),
        ("[x](/documents/contact/#map)", "/documents/contact/#map"),
        ("[x](/documents/contact.md)", "/documents/contact/"),
        ("[x](../road-moo-4.md)", "/procurement/2568/road-moo-4/"),
        ("[x](../road-moo-4/index.md#ราคา)", "/procurement/2568/road-moo-4/#%E0%B8%A3%E0%B8%B2%E0%B8%84%E0%B8%B2"),
        ("[x](../../2567/road.md)", "/procurement/2567/road/"), ("[x](./index.md)", "/procurement/2568/road-moo-3/"),
        ("[x](../../../plans/anti-corruption/plan.md)", "/plans/anti-corruption/"),
        ("[x](../../../plans/anti-corruption/training.md)", "/plans/anti-corruption/training/"),
        ("[x](../road-moo-4/)", "/procurement/2568/road-moo-4/"),
        ("[x](../road-moo-4/plan.pdf)", "/procurement/2568/road-moo-4/plan.pdf"),
        ("[x](/feed.xml)", "/feed.xml"), ("[x](../../../index.md)", "/"),
        ("[x](%2E%2E/road-moo-4.md)", "/procurement/2568/road-moo-4/"),
        ("[x](plan.pdf)", "/procurement/2568/road-moo-3/plan.pdf"),
        ("[x](./plan.pdf)", "/procurement/2568/road-moo-3/plan.pdf"),
        ("[x](plan.pdf#page=2)", "/procurement/2568/road-moo-3/plan.pdf"),
        ("[x](../road-moo-3/plan.pdf)", "/procurement/2568/road-moo-3/plan.pdf"),
        ("[x](/procurement/2568/road-moo-3/plan.pdf)", "/procurement/2568/road-moo-3/plan.pdf"),
        ("[x](drawings/a1.png)", "/procurement/2568/road-moo-3/drawings/a1.png"),
        ("[x](<50% แรก #2.pdf>)", "/procurement/2568/road-moo-3/50%25%20%E0%B9%81%E0%B8%A3%E0%B8%81%20%232.pdf"),
        ("[x](50%25%20แรก%20%232.pdf)", "/procurement/2568/road-moo-3/50%25%20%E0%B9%81%E0%B8%A3%E0%B8%81%20%232.pdf"),
    ])
    func anAddressIsResolved(body: String, href: String) {
        #expect(html(body).contains("<a href=\"\(href)\">"), "\(html(body))")
        expectNothing(body)
    }

    @Test(arguments: [
        "[ถาม ‸<info@example.go.th>](plan.pdf)", "[‸<https://www.example.go.th/>](plan.pdf)",
        "[**‸<info@example.go.th>**](plan.pdf)",
    ])
    func aLinkWithinALinkIsTextAndFound(body: String) {
        expect(.unlinkedBrackets, body)
        let markup = html(body.replacing("‸", with: ""))
        #expect(markup.contains("<a href=\"/procurement/2568/road-moo-3/plan.pdf\">"))
        #expect(markup.ranges(of: "<a").count == 1 && markup.ranges(of: "</a>").count == 1)
    }

    @Test func anAddressWithinALinkThatCannotBeOneIsALink() {
        #expect(html("[ถาม <info@example.go.th>](absent.pdf)").contains("ถาม <a href=\"mailto:info@example.go.th\">"))
    }

    @Test func ofTwoFilesThatAnAddressMayMeanTheOneAsTypedIsMeant() {
        let context = MarkdownContext(
            address: "/documents/a/", folder: "documents/a", path: "documents/a/index.md",
            files: ["50%.pdf", "50%25.pdf"])
        #expect(render("[x](50%25.pdf)", in: context).usedFiles == ["50%25.pdf"])
        #expect(render("[x](50%.pdf)", in: context).usedFiles == ["50%.pdf"])
    }

    @Test func aRecordCalledPlanIsAFolderAmongPlansOnly() {
        #expect(render("[x](/plans/a/plan.md)").internalLinks.map(\.address) == ["/plans/a/"])
        #expect(render("[x](/documents/plan.md)").internalLinks.map(\.address) == ["/documents/plan/"])
        #expect(render("[x](/procurement/2568/plan.md)").internalLinks.map(\.address) == ["/procurement/2568/plan/"])
    }

    @Test func linksToOtherPagesAreKeptForLater() {
        let document = render("[x](../road-moo-4.md#a%20b) [y](plan.pdf) [z](https://www.example.go.th) [w](#ก)\n\n# ก")
        #expect(document.internalLinks.map(\.address) == ["/procurement/2568/road-moo-4/"])
        #expect(document.internalLinks.map(\.fragment) == ["a b"])
        #expect(document.usedFiles == ["plan.pdf"])
    }

    @Test func aRecordThatIsASingleFileResolvesAgainstItsFolder() {
        #expect(render("[x](history.md)", in: .single).internalLinks.map(\.address) == ["/documents/history/"])
        #expect(render("[x](history/a.pdf)", in: .single).internalLinks.map(\.address) == ["/documents/history/a.pdf"])
        expect(.deadLink, "‸[x](map.pdf)", in: .single)
    }

    @Test(arguments: [
        "‸[x](javascript:alert(1))", "‸[x](JavaScript:alert(1))", "‸[x](data:text/html,x)", "‸[x](//evil.example/)",
        "‸[x](ftp://a.example/)",
        "‸[x](vbscript:x)", "‸[x](a\\b.pdf)", "‸[x](\\\\server\\a.pdf)", "‸[x](java&#115;cript:x)",
        "‸<javascript:alert(1)>", "‸[x](file:///etc/passwd)",
        "‸[x](https://user@example.go.th/)", "‸[x](/a\\b)",
    ])
    func anUnsafeAddressIsReportedAndNotLinked(body: String) {
        expect(.unsafeLink, body)
        #expect(!html(body.replacing("‸", with: "")).contains("<a"))
    }

    @Test(arguments: [
        "‸[x](missing.pdf)", "‸[x](../../../../a.md)", "‸[x]()", "‸[x](<>)", "‸[x](drawings/a2.png)",
        "‸[x](report.pdf)",
    ])
    func aDeadLinkIsReportedAndItsTextKept(body: String) {
        expect(.deadLink, body)
        #expect(html(body.replacing("‸", with: "")) == "<p>x</p>\n")
    }

    @Test func aFileThatDiffersInLetterCaseIsNamed() {
        #expect(render("[x](report.pdf)").findings.first?.fix.th.contains("Report.PDF") == true)
    }

    @Test func aFragmentIsHeldAgainstTheHeadings() {
        expect(.deadFragment, "‸[x](#ไม่มี)\n\n## มี")
        expectNothing("[x](#มี) [y](#%E0%B8%A1%E0%B8%B5) [z](#top)\n\n## มี")
        #expect(html("[x](#มี)\n\n## มี").contains("href=\"#%E0%B8%A1%E0%B8%B5\""))
    }

    @Test func aLinkNeedsText() {
        expect(.linkWithoutText, "ก ‸[](plan.pdf)")
        expect(.linkWithoutText, "ก ‸[ ](plan.pdf)")
        expectNothing("[![แบบแปลน](drawings/a1.png)](plan.pdf)")
        #expect(!html("ก [](plan.pdf)").contains("<a"))
    }

    @Test func aTitleIsKeptAndEscaped() {
        #expect(html("[x](plan.pdf \"ก \\\"ข\\\" <ค>\")").contains("title=\"ก &quot;ข&quot; &lt;ค&gt;\""))
    }
}

@Suite struct ImageTests {
    @Test func anImageOfTheFolderIsShown() {
        let document = render("![ป้าย <โครงการ>](photo.jpg)")
        let image = "<img src=\"/procurement/2568/road-moo-3/photo.jpg\" alt=\"ป้าย &lt;โครงการ&gt;\" loading=\"lazy\">"
        #expect(document.html.description == "<p>\(image)</p>\n")
        #expect(document.usedFiles == ["photo.jpg"])
        #expect(document.plainText == "ป้าย <โครงการ>")
        expectNothing("![ป้าย](drawings/a1.png)")
    }

    @Test(arguments: ["‸![ก](none.jpg)", "‸![ก](/static/logo.png)", "‸![ก](plan.pdf)", "‸![ก]()", "‸![ก](../a/b.png)"])
    func anImageThatIsNotThereIsReported(body: String) {
        expect(.missingImage, body)
        #expect(!html(body.replacing("‸", with: "")).contains("<img"))
    }

    @Test(arguments: [
        "‸![ก](https://a.example/b.png)", "‸![ก](//a.example/b.png)", "‸![ก](data:image/png;base64,AAAA)",
        "‸![ก](javascript:x)",
    ])
    func anImageFromElsewhereIsReported(body: String) {
        expect(.remoteImage, body)
        #expect(html(body.replacing("‸", with: "")) == "<p>ก</p>\n")
    }

    @Test func anImageNeedsText() {
        expect(.imageWithoutText, "‸![](photo.jpg)")
        expectNothing("![**ป้าย** `ก`](photo.jpg)")
        #expect(html("![**ป้าย** `ก`](photo.jpg)").contains("alt=\"ป้าย ก\""))
    }
}
