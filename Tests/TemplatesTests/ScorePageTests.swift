import Templates
import Testing

/// A document's scores on its page.
struct ScorePageTests {
    private static func html(
        _ scores: String, _ more: String = "", site: String = MemorySite.siteFile, table: String? = nil
    ) throws -> String {
        let text = """
            ---
            title: ผลการประเมิน
            date: 2568-10-01
            topic: assessment-results
            \(more)
            scores:
            \(scores)
            ---

            คำอธิบาย
            """
        let files = ["documents/ita/index.md": text].merging(table.map { ["documents/ita/s.csv": $0] } ?? [:]) { $1 }
        let memory = try MemorySite(files, site: site)
        #expect(memory.findings == [])
        return try memory.html("/documents/ita/")
    }

    private static let wide = """
          unit: คะแนน
          overall: คะแนนรวม
          rows: {file: s.csv}
        """

    @Test func theNewestYearTheWholeAndAllYears() throws {
        let html = try Self.html(
            Self.wide, table: "ข้อ,2567,2568\nการปฏิบัติหน้าที่,94.02,92.31\nการเปิดเผยข้อมูล,,93.5\nคะแนนรวม,92.65,94.36\n")
        #expect(html.contains("<dt>คะแนนรวม ปีงบประมาณ 2568</dt><dd>94.36 <small>จาก 100 คะแนน</small></dd>"))
        #expect(html.contains("<dt>เทียบกับปีงบประมาณ 2567</dt><dd>เพิ่มขึ้น 1.71</dd>"))
        #expect(html.contains("<span>การปฏิบัติหน้าที่</span> <span class=\"value\">92.31 จาก 100 คะแนน</span>"))
        #expect(html.contains("<rect class=\"inner\" y=\"3\" width=\"923\" height=\"6\"/>"))
        #expect(html.contains("คะแนนรวม ปีงบประมาณ 2567–2568 (เต็ม 100 คะแนน)"))
        #expect(html.contains("<td class=\"num\">–</td><td class=\"num\">93.50</td>"))
        #expect(html.contains("<tfoot>\n<tr><th scope=\"row\">คะแนนรวม</th>"))
        #expect(html.contains("href=\"/documents/ita/score-table.xlsx\""))
        #expect(html.contains("href=\"/documents/ita/score-table.csv\""))
    }

    @Test(arguments: [(90, 90, "เท่าเดิม"), (90, 89, "ลดลง 1.00"), (89, 90, "เพิ่มขึ้น 1.00")])
    func theChangeIsSaidInWords(before: Int, now: Int, words: String) throws {
        let html = try Self.html("  unit: คะแนน\n  rows: [{name: ก, years: {2566: \(before), 2568: \(now)}}]")
        #expect(html.contains("<dt>เทียบกับปีงบประมาณ 2566</dt><dd>\(words)</dd>"))
    }

    @Test func oneYearHasNothingToCompare() throws {
        let html = try Self.html("  unit: ร้อยละ\n  rows: [{name: ก, years: {2568: 92.5}}]")
        #expect(html.contains("<dd>ร้อยละ 92.50</dd>"))
        #expect(html.contains("<span class=\"value\">ร้อยละ 92.50</span>"))
        #expect(!html.contains("class=\"columns\""))
        #expect(!html.contains("เทียบกับ"))
    }

    @Test func rowsWithoutAWholeAreOnlyListed() throws {
        let rows = "  rows: [{name: ก, years: {2567: 4, 2568: 4.25}}, {name: ข, years: {2567: 3}}]"
        let html = try Self.html("  unit: ดาว\n  maximum: 5\n\(rows)")
        #expect(html.contains("4.25 จาก 5 ดาว"))
        #expect(html.contains("width=\"850\""))
        #expect(!html.contains("3.00 จาก 5 ดาว"), "has no score of the newest year")
        #expect(!html.contains("<tfoot>"))
        #expect(!html.contains("class=\"columns\""))
        #expect(!html.contains("class=\"stats\""))
    }

    @Test func columnsAreOfTheNewestSixYears() throws {
        let html = try Self.html(
            "  unit: คะแนน\n  rows: [{name: ก, years: {2561: 80, 2563: 81, 2564: 82, 2565: 83, 2566: 84, 2567: 85, 2568: 86}}]"
        )
        #expect(html.contains("ปีงบประมาณ 2563–2568 (เต็ม"))
        #expect(html.split(separator: "<li><span>25").count == 7)
        #expect(html.contains(">2561</th>"))
    }

    @Test func digitsAreTheSites() throws {
        let html = try Self.html(
            "  unit: คะแนน\n  rows: [{name: ก, years: {2567: 91, 2568: 92.31}}]",
            site: MemorySite.siteFile + "digits: thai\n")
        #expect(html.contains("๙๒.๓๑ <small>จาก ๑๐๐ คะแนน</small>"))
        #expect(html.contains("เพิ่มขึ้น ๑.๓๑"))
        #expect(!html.contains("92.31"))
    }

    @Test func ofAWithdrawnDocumentNoScoreIsShown() throws {
        let html = try Self.html(
            "  unit: คะแนน\n  rows: [{name: ก, years: {2568: 92.31}}]", "withdrawn: {date: 2568-10-02, reason: ผิด}")
        #expect(!html.contains("92.31"))
        #expect(!html.contains("score-table"))
    }
}
