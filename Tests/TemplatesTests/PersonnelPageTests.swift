import Templates
import Testing

/// What the personnel pages say of rules in every state. The day is 21 November 2569.
struct PersonnelPageTests {
    private static func rule(_ title: String, _ effective: String, _ keys: String = "", kind: String = "discipline")
        -> String
    {
        """
        ---
        title: \(title)
        date: 2567-01-01
        rule: \(kind)
        effective: \(effective)
        \(keys)
        ---
        """
    }

    private static let files = [
        "personnel/old.md": rule("ฉบับเก่า", "{from: 2566-01-01, to: 2571-01-01}", "basis: [พระราชบัญญัติ ก]"),
        "personnel/now.md": rule(
            "ฉบับนี้", "{from: 2568-01-01}", "number: 7/2568\nbasis: [พระราชบัญญัติก, ประกาศ ข]\nreplaces: personnel/old"),
        "personnel/next.md": rule("ฉบับหน้า", "{from: 2570-01-01}", "replaces: personnel/now"),
        "personnel/gone.md": rule(
            "ฉบับถอน", "{from: 2568-01-01}", "basis: [กฎ ค]\nwithdrawn: {date: 2568-01-02, reason: ผิด}"),
        "personnel/report-2568.md": rule(
            "รายงาน 2568", "{from: 2567-10-01, to: 2568-09-30}", "fiscal_year: 2568", kind: "report"),
    ]

    private func part(of html: String, from start: String, to end: String) throws -> Substring {
        let rest = try #require(html.split(separator: start).dropFirst().first)
        return try #require(rest.split(separator: end).first)
    }

    @Test func whatIsInForceComesFirstAndTheRestIsFolded() throws {
        let html = try MemorySite(Self.files).html("/personnel/")
        let parts = try part(of: html, from: "<tbody id=\"rule-discipline\">", to: "</tbody>")
            .split(separator: "<details>")
        #expect(parts.count == 2)
        #expect(parts[0].contains("ฉบับนี้"))
        #expect(parts[0].contains("7/2568"))
        #expect(parts[0].contains("<td data-label=\"ฐานอำนาจ\"><ul><li>พระราชบัญญัติก</li><li>ประกาศ ข</li></ul></td>"))
        // It is in force until the day before the next one's.
        #expect(parts[0].contains("datetime=\"2026-12-31\""))
        #expect(parts[0].contains("ฉบับหน้า</a> <span class=\"badge\">ยังไม่ถึงวันใช้บังคับ</span>"))
        #expect(!parts[0].contains(">ฉบับเก่า</a>"))
        #expect(parts[1].contains("ฉบับที่ไม่ใช้บังคับแล้ว 2 ฉบับ"))
        #expect(parts[1].contains(">ฉบับเก่า</a>"))
        #expect(parts[1].contains(">ฉบับถอน</a>"))
    }

    @Test func aKindWithNothingInForceSaysSo() throws {
        let html = try MemorySite(["personnel/a.md": Self.rule("ฉบับเดียว", "{from: 2566-01-01, to: 2567-01-01}")])
            .html("/personnel/")
        #expect(html.split(separator: "ไม่มีฉบับที่ใช้บังคับอยู่").count == 10 + 1)
        #expect(html.contains(">ฉบับเดียว</a>"))
    }

    @Test func noRuleAtAllIsSaidOnce() throws {
        let html = try MemorySite([:]).html("/personnel/")
        #expect(!html.contains("ไม่มีฉบับที่ใช้บังคับอยู่"))
        #expect(html.contains("ยังไม่มีข้อมูลเผยแพร่ในหมวดนี้"))
    }

    @Test func aLawIsListedOnceWithAllThatRestsOnIt() throws {
        let html = try MemorySite(Self.files).html("/personnel/")
        let index = try part(of: html, from: "<section id=\"basis\">", to: "</section>")
        #expect(index.split(separator: "<dt>").count == 2 + 1)
        #expect(index.contains("<dt>พระราชบัญญัติก</dt>"))
        #expect(!index.contains("กฎ ค"))
    }

    @Test func theChainMarksThisPageAndWhatIsToCome() throws {
        let html = try MemorySite(Self.files).html("/personnel/now/")
        let chain = try part(of: html, from: "<ol class=\"steps\">", to: "</ol>")
        let steps = chain.split(separator: "<li>").dropFirst()
        #expect(steps.count == 3)
        #expect(steps.first?.contains("href=\"/personnel/old/\"") == true)
        #expect(steps.first?.contains("ถูกแทนตั้งแต่ <time datetime=\"2025-01-01\">") == true)
        #expect(steps.dropFirst().first?.contains("<span aria-current=\"page\">ฉบับนี้</span>") == true)
        #expect(steps.dropFirst().first?.contains("จะถูกแทนตั้งแต่ <time datetime=\"2027-01-01\">") == true)
        #expect(steps.last?.contains("ยังไม่ถึงวันใช้บังคับ") == true)
        // Each replaces the one right above it.
        #expect(!chain.contains("<p>ใช้แทน"))
    }

    @Test func aBranchSaysWhatItReplaced() throws {
        var files = Self.files
        files["personnel/branch.md"] = Self.rule("อีกฉบับ", "{from: 2568-06-01}", "replaces: personnel/old")
        let html = try MemorySite(files).html("/personnel/now/")
        #expect(html.contains("<p>ใช้แทน <a href=\"/personnel/old/\">ฉบับเก่า</a></p>"))
    }

    @Test func aRuleReplacedBeforeItsLastDaySaysSinceWhen() throws {
        let site = try MemorySite(Self.files)
        let old = try site.html("/personnel/old/")
        #expect(old.contains("ใช้แทนโดย <a href=\"/personnel/now/\">ฉบับนี้</a> ตั้งแต่ <time datetime=\"2025-01-01\">"))
        #expect(old.contains("ก่อนครบกำหนดของฉบับนี้"))
        let now = try site.html("/personnel/now/")
        #expect(now.contains("จะใช้แทนโดย"))
        #expect(!now.contains("ก่อนครบกำหนดของฉบับนี้"))
    }

    @Test func aReportAndTheRulesOfItsYearAreLinkedBothWays() throws {
        let site = try MemorySite(Self.files)
        let report = try site.html("/personnel/report-2568/")
        #expect(report.contains("หลักเกณฑ์ที่ใช้บังคับในปีงบประมาณ 2568"))
        #expect(report.contains("ฉบับนี้</a> <span class=\"badge\">เริ่มใช้ <time datetime=\"2025-01-01\">"))
        #expect(report.contains("ฉบับเก่า</a> <span class=\"badge\">ใช้ถึง <time datetime=\"2024-12-31\">"))
        #expect(!report.contains("ฉบับหน้า"))
        #expect(!report.contains("ฉบับถอน"))
        #expect(!report.contains("สิ้นสุดการใช้บังคับ"))
        for slug in ["old", "now"] {
            #expect(try site.html("/personnel/\(slug)/").contains("href=\"/personnel/report-2568/\""))
        }
        #expect(try !site.html("/personnel/next/").contains("href=\"/personnel/report-2568/\""))
    }

    @Test func aWithdrawnRuleHasNoChainAndHoldsNothing() throws {
        let html = try MemorySite(Self.files).html("/personnel/gone/")
        #expect(html.contains("เหตุผล: ผิด"))
        #expect(!html.contains("ฐานอำนาจ"))
    }

    @Test func aRuleIsAsFreshAsItsChain() throws {
        var files = Self.files
        files["personnel/next.md"] = files["personnel/next.md"]?.replacing("date: 2567-01-01", with: "date: 2569-06-01")
        let pages = try MemorySite(files).pages
        #expect(pages.first { $0.address == "/personnel/old/" }?.modified?.iso8601 == "2026-06-01")
        #expect(pages.first { $0.address == "/personnel/gone/" }?.modified?.iso8601 == "2025-01-02")
    }
}
