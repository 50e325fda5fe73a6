import Findings
import Testing

@Suite struct RawHTMLTests {
    @Test(arguments: [
        "ก ‸<b>หนา‸</b> ข", "ก\n\n‸<div>\nข\n</div>", "‸<!-- ซ่อน -->", "ก ‸<!-- ซ่อน --> ข", "บรรทัด‸<br>ใหม่",
        "- ข้อ\n\n  ‸<p>\n  ก\n  </p>", "> ‸<hr>\n> ก", "| ก | ข |\n|---|---|\n| ‸<u>ค‸</u> | ง |",
        "ก ‸<script>alert(1)‸</script>",
        "ก\n  ข ‸<img src=x\nonerror=y> ค ‸<i>",
    ])
    func rawHTMLIsReportedAndDropped(body: String) {
        expect(.rawHTML, body)
        let rendered = html(body.replacing("‸", with: ""))
        for tag in ["<b>", "<div>", "<br>", "<hr>", "<u>", "<img", "<i>", "<script", "<!--"] {
            #expect(!rendered.contains(tag))
        }
    }

    @Test(arguments: [
        "ต่ำกว่า < 500,000 บาท", "<ชื่อผู้ขาย>", "\\<b>", "`<b>`", "```\n<b>\n```", "<https://www.example.go.th/>", "a <3",
    ])
    func whatIsNoHTMLIsKept(body: String) {
        expectNothing(body)
    }

    @Test func theDroppedMarkupIsQuotedAndTheMendFitsIt() throws {
        let finding = try #require(render("บรรทัด<br/>ใหม่").findings.first)
        #expect(finding.message.th.contains("<br/>") && finding.fix.en.contains("\\"))
    }
}

@Suite struct EmphasisTests {
    @Test(arguments: [
        ("**(ร่าง)‸**ประกาศ", "**(ร่าง)** ประกาศ"),
        ("ประกาศ‸**(ร่าง)**", "ประกาศ **(ร่าง)**"),
        ("ตาม‸**“ระเบียบ”**พัสดุ", "ตาม **“ระเบียบ”** พัสดุ"),
        ("ให้‸**(ผู้ยื่น)**มายื่น และ**(ร่าง)**ประกาศ", "ให้ **(ผู้ยื่น)** มายื่น"),
        ("‸** ตัวหนา **", "**ตัวหนา**"),
        ("ก **ตัวหนา ‸** ข", "**ตัวหนา**"),
        ("ก ‸** ตัวหนา** ข", "**ตัวหนา**"),
        ("คำ‸__หนา__คำ", "คำ**หนา**คำ"),
        ("*(ร่าง)‸*ประกาศ", "*(ร่าง)* ประกาศ"),
        ("***(ร่าง)‸***ประกาศ", "***(ร่าง)*** ประกาศ"),
        ("- ข้อ **(ก)‸**ข", "**(ก)** ข"),
        ("| ก |\n|---|\n| **(ก)‸**ข |", "**(ก)** ข"),
        ("## **(ก)‸**ข", "**(ก)** ข"),
        ("> ก\n>  ข **(ค)‸**ง", "**(ค)** ง"),
        ("\\** ก **(ร่าง)‸**ข", "**(ร่าง)** ข"),
        ("&#42;&#42; ก **(ร่าง)‸**ข", "**(ร่าง)** ข"),
    ])
    func failedEmphasisIsFoundWithItsMend(body: String, mended: String) throws {
        expect(.literalAsterisks, body)
        let finding = try #require(render(body.replacing("‸", with: "")).findings.first)
        #expect(finding.fix.th.contains(mended), "\(finding.fix.th)")
        expectNothing(mended)
        #expect(html(mended).contains("<strong>") || html(mended).contains("<em>"))
    }

    @Test func anOpeningMarkWithoutItsPairIsFound() {
        expect(.literalAsterisks, "ก ‸**ตัวหนาที่ไม่ปิด")
    }

    @Test(arguments: [
        "**ตัวหนา**", "คำ**หนา**คำ", "**(ร่าง)** ประกาศ", "(**ร่าง**)ประกาศ", "ราคา** ไม่รวมภาษี", "** หมายเหตุ\n** หมายเหตุ",
        "ราคา* และ VAT*", "ลงชื่อ ________ ผู้อำนวยการ __________", "ชื่อ __ สกุล __", "a__b__c.pdf", "2 * 3 * 4",
        "`**(ร่าง)**ประกาศ`", "```\n**(ก)**ข\n```", "\\*\\*(ร่าง)\\*\\*ประกาศ", "&#42;&#42;(ร่าง)&#42;&#42;ประกาศ",
        "* * *",
    ])
    func whatWorksOrIsNoEmphasisIsLeftAlone(body: String) {
        expectNothing(body)
    }
}

@Suite struct BracketTests {
    @Test(arguments: [
        "‸[รายงาน](รายงาน ๒๕๖๘.pdf)", "ดู‸![รูป](ภาพ ถ่าย.jpg)ด้วย", "‸[**หนา**](ก ข.pdf)", "‸[ก](plan.pdf",
        "‸[ก] (https://www.example.go.th/)",
        "‸[เปิดไฟล์] (tor.pdf)",
        "‸![รูป] (a.png)",
        "‸[ไป] (/documents/a/)",
        "‸[ก [ข](plan.pdf) ค](plan.pdf)", "- ก\n  ‸[ข](ค ง.pdf)", "| ก |\n|---|\n| ‸[ข](ค ง.pdf) |",
        "[ก] ‸[ข](ค ง.pdf)",
    ])
    func aLinkThatFailedIsFound(body: String) {
        expect(.unlinkedBrackets, body)
    }

    @Test(arguments: [
        "[แก้ไขเพิ่มเติม]", "[1] [2]", "[ก](plan.pdf)", "[ก](<แบบแปลน ถนน.pdf>)", "\\[ก](ข ค.pdf)", "[ก\\](ข ค.pdf)",
        "`[ก](ข ค.pdf)`",
        "    [ก](ข ค.pdf)", "ข้อ ก](ข)", "[ก] (ตามข้อ 2)", "[1] (พ.ศ.2568)", "[ก] (บาท/เดือน)",
    ])
    func otherBracketsAreLeftAlone(body: String) {
        expectNothing(body)
    }

    @Test func theMendPutsAnAddressWithSpacesBetweenAngles() throws {
        let finding = try #require(render("[แบบ](แบบแปลน ถนน.pdf)").findings.first)
        #expect(finding.fix.th.contains("[แบบ](<แบบแปลน ถนน.pdf>)"))
        expectNothing("[แบบ](<แบบแปลน ถนน.pdf>)")
    }

    @Test(arguments: [
        "‸[หมายเหตุ]: ราคานี้", "ก\n\n‸[1]: plan.pdf\n\nข", "‸[1]: plan.pdf\nข้อความ", "> ‸[1]: plan.pdf",
        "- ‸[1]: plan.pdf",
    ])
    func aLineThatVanishesAsADefinitionIsFound(body: String) {
        expect(.unlinkedBrackets, body)
    }

    @Test(arguments: [
        "[1]: plan.pdf\n\nดู[แบบ][1]", "ดู [แบบ]\n\n[แบบ]: plan.pdf", "ก\n[1]: plan.pdf", "    [1]: plan.pdf",
        "```\n[1]: plan.pdf\n```",
        "[หมายเหตุ]: ราคานี้ รวมภาษี", "[แบบ](plan.pdf) [2]: ข",
    ])
    func aDefinitionThatIsUsedOrShownIsLeftAlone(body: String) {
        expectNothing(body)
    }
}
