import Markdown
import Testing

@Suite struct HeadingTests {
    @Test(arguments: [
        ([1, 2, 3], [2, 3, 4]), ([3, 4, 3], [2, 3, 2]), ([2, 4, 3], [2, 3, 3]), ([4, 2, 3, 6], [2, 2, 3, 4]),
        ([1, 6, 2, 3], [2, 3, 3, 4]),
        ([1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]),
    ])
    func levelsBeginAtTwoAndLeaveNoneOut(written: [Int], rendered: [Int]) {
        let body = written.map { String(repeating: "#", count: $0) + " ก" }.joined(separator: "\n\n")
        #expect(render(body).headings.map(\.level) == rendered)
    }

    @Test(arguments: [
        ("ขอบเขตงาน", "ขอบเขตงาน"), ("ราคากลาง (ร่าง) ๒๕๖๘", "ราคากลาง-ร่าง-๒๕๖๘"),
        ("ก่อสร้างน้ำ ที่ ๑/๒๕๖๘", "ก่อสร้างน้ำ-ที่-๑๒๕๖๘"),
        ("A_b-C 12", "a_b-c-12"), ("!!!", "section"), ("**หนา** `โค้ด`", "หนา-โค้ด"), ("<ก> & \"ข\"", "ก-ข"),
        ("  ก   ข ", "ก-ข"), ("👍", "section"),
    ])
    func anIDIsMadeOfTheText(text: String, id: String) {
        #expect(render("# " + text).headings.map(\.id) == [id])
        #expect(html("# " + text).hasPrefix("<h2 id=\"\(id)\">"))
    }

    @Test func idsAreUnique() {
        let ids = render("# ก\n# ก\n# ก-2\n# ก\n# !\n# ?").headings.map(\.id)
        #expect(ids == ["ก", "ก-2", "ก-2-2", "ก-3", "section", "section-2"])
    }

    @Test func anEmptyHeadingIsLeftOut() {
        #expect(render("#\n\nก").html.description == "<p>ก</p>\n")
        #expect(render("# [](x.pdf)").headings.isEmpty)
    }

    @Test(arguments: [
        ("## ก", []), ("## ก\n\n## ข\n\n## ค", []), ("## ก\n\nง", ["ก"]), ("ง\n\n## ก", []),
        ("## ก\n\n## ข\n\nง", ["ข"]),
        ("## ก\n\n### ข\n\nง", ["ก", "ข"]), ("## ก\n\n### ข\n\n### ค\n\nง\n\n## จ", ["ก", "ค"]),
        ("### ก\n\n## ข\n\nง", ["ข"]), ("## ก\n\n#### ข\n\n### ค\n\nง", ["ก", "ค"]),
        ("###### ก\n\n## ข\n\n###### ค\n\nง", ["ข", "ค"]),
        ("## ก\n\n…\n\n---\n\n-\n\n> –", []), ("## ก\n\n<b></b>", []), ("## ก\n\n[](#ก)", []),
        ("## ก\n\n1", ["ก"]), ("## ก\n\n- ง", ["ก"]), ("## ก\n\n> ง", ["ก"]), ("## ก\n\n    ง", ["ก"]),
        ("## ก\n\n![](photo.jpg)", ["ก"]), ("## ก\n\n`ง`", ["ก"]), ("## ก\n\n[ง](plan.pdf)", ["ก"]),
        ("## ก\n\n| ง |\n|---|", []), ("## ก\n\n| ง |\n|---|\n| – |", []), ("## ก\n\n| ง |\n|---|\n| 1 |", ["ก"]),
        ("## ก\n\n| ง |\n|---|\n\n## ข\n\nค", ["ข"]), ("## ก\n\n> ## ข\n> ง", ["ข"]),
    ])
    func aHeadingHasContentWhereSomethingStandsUnderIt(body: String, filled: [String]) {
        #expect(render(body).headings.filter(\.hasContent).map(\.text) == filled)
    }
}

@Suite struct TableTests {
    private let table = "| ก | | ค |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n| 4 |"

    @Test func aTableScrollsAndNamesItsColumns() {
        #expect(
            html(table) == """
                <div class="scroll" role="region" tabindex="0" aria-label="ตาราง 1">
                <table>
                <thead>
                <tr><th scope="col">ก</th><td class="align-center"></td><th scope="col" class="align-right">ค</th></tr>
                </thead>
                <tbody>
                <tr><td>1</td><td class="align-center">2</td><td class="align-right">3</td></tr>
                <tr><td>4</td><td class="align-center"></td><td class="align-right"></td></tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test func labelsComeFromTheHeadingAndDiffer() {
        let labels = html("\(table)\n\n# ราคา \"กลาง\"\n\n\(table)\n\n\(table)\n\n# อื่น\n\n\(table)").matches(
            of: /aria-label="([^"]*)"/
        ).map { String($0.1) }
        #expect(labels == ["ตาราง 1", "ตาราง: ราคา &quot;กลาง&quot;", "ตาราง: ราคา &quot;กลาง&quot; (2)", "ตาราง: อื่น"])
    }

    @Test func columnsAreTheTextsOverThem() {
        #expect(render(table).columns == ["ก", "ค"])
        let two = "| **งบ**  [ประมาณ](/budget/) | `x` \\| y |\n|---|---|\n| 1 | 2 |\n\n> | ข |\n> |---|\n> | 3 |\n"
        #expect(render("ก\n\n\(two)").columns == ["งบ ประมาณ", "x | y", "ข"])
        #expect(render("| ก\n\n    | ข |\n    |---|").columns == [])
    }

    @Test func columnsOverNothingAreNone() {
        #expect(render("| ก | ข |\n|---|---|\n\nค").columns == [])
        #expect(render("| ก | ข |\n|---|---|\n| | – |\n\n| ค |\n|---|\n| 1 |\n\nง").columns == ["ค"])
        #expect(render("| ก | ข |\n|---|---|\n| | – |\n| 1 | |\n| 2 | |").columns == ["ก", "ข"])
    }

    @Test func aTableOfAHeadingAloneHasNoBody() {
        #expect(!html("| ก |\n|---|").contains("tbody"))
    }

    @Test(arguments: [
        "| ก | ข |\n|---|---|\n| 1 | 2 | ‸3 |", "ก|ข\n-|-\n1|2|‸3|4", "> | ก |\n> |---|\n> | 1 | ‸2 |",
        "| ก |\n|---|\n| 1 \\| 2 | ‸3 |",
        "- | ก |\n  |---|\n  | 1 | ‸2 |",
    ])
    func aCellBeyondTheHeadingIsReported(body: String) {
        expect(.tableTooLarge, body)
    }

    @Test(arguments: [
        "| ก | ข |\n|---|---|\n| 1 | 2 |", "| ก | ข |\n|---|---|\n| 1 | 2 | |", "| ก |\n|---|\n| 1 \\| 2 |",
        "| ก | ข |\n|---|---|\n| 1 |",
    ])
    func aRowThatFitsIsNot(body: String) {
        expectNothing(body)
    }
}

@Suite struct BlockTests {
    @Test(arguments: [
        ("ก **ข** *ค* `ง<`", "<p>ก <strong>ข</strong> <em>ค</em> <code>ง&lt;</code></p>\n"),
        ("ก & \"ข\" <ค>", "<p>ก &amp; &quot;ข&quot; &lt;ค&gt;</p>\n"),
        ("ก  \nข\\\nค\nง", "<p>ก<br>\nข<br>\nค\nง</p>\n"),
        ("- ก\n- ข", "<ul>\n<li>ก</li>\n<li>ข</li>\n</ul>\n"),
        ("- ก\n  - ข", "<ul>\n<li>ก\n<ul>\n<li>ข</li>\n</ul>\n</li>\n</ul>\n"),
        ("3. ก\n\n4. ข", "<ol start=\"3\">\n<li><p>ก</p>\n</li>\n<li><p>ข</p>\n</li>\n</ol>\n"),
        ("> ก", "<blockquote>\n<p>ก</p>\n</blockquote>\n"),
        ("```text\nก < ข\n```", "<pre><code>ก &lt; ข\n</code></pre>\n"),
        ("---", "<hr>\n"), ("", ""), ("\n\n", ""),
    ])
    func markdownBecomesHTML(body: String, expected: String) {
        #expect(html(body) == expected)
        expectNothing(body)
    }

    @Test func tasksSayInWordsWhetherTheyAreDone() {
        let done = "<span role=\"img\" aria-label=\"ทำแล้ว\">☑</span>"
        let open = "<span role=\"img\" aria-label=\"ยังไม่ได้ทำ\">☐</span>"
        #expect(
            html("- [x] ก\n- [ ] ข\n")
                == "<ul>\n<li class=\"task\">\(done) ก</li>\n<li class=\"task\">\(open) ข</li>\n</ul>\n")
        #expect(html("- [x] ก\n\n- ข").contains("<li class=\"task\"><p>\(done) ก</p>"))
    }

    @Test func plainTextHasTheTextAlone() {
        let text = render(
            "# ก\n\nข  **ค**ง\nจ [ฉ](/basic/)\n\n- ช\n- ซ `ฌ`\n\n| ญ | ฎ |\n|---|---|\n| ฏ | ฐ |\n\n    ฑ"
        ).plainText
        #expect(text == "ก ข คง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ")
    }

    @Test func aBodyBeyondTheFilesEndIsEmpty() {
        let document = MarkdownRenderer().render(Fixture("").source, bodyLine: 99, in: .road)
        #expect(document.html.isEmpty && document.findings.isEmpty)
    }
}
