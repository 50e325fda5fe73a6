import Disclosure
import Foundation
import Records
import Templates
import Testing

/// A plan's summary and its yearly tables.
struct PlanPageTests {
    private static let plan = """
        ---
        title: แผนสุจริต
        date: 2565-10-03
        years: [2566, 2567]
        dimensions: {1: สร้างสังคม, 2: โปร่งใส}
        missions: {1.1: ปลูกจิตสำนึก, 2.1: เปิดเผยข้อมูล}
        ---
        """

    private static func project(_ slug: String, _ keys: String) -> (String, String) {
        ("plans/a/\(slug).md", "---\ntitle: โครงการ \(slug)\ndate: 2565-10-03\n\(keys)\n---\n")
    }

    private static let files = [
        "plans/a/plan.md": plan,
        "plans/a/x.md": project(
            "x",
            """
            dimension: 1
            mission: 1.1
            years:
              2566: {order: 1, budget: 1234.50, quarters: [1, 3], note: ร่วมกับโรงเรียน}
              2567: {order: 1, budget: 0, quarters: [2]}
            """
        ).1,
        "plans/a/y.md": project("y", "dimension: 1\nyears: {2566: {order: 2, budget: 765.75, quarters: [1]}}").1,
        "plans/a/z.md": project(
            "z",
            """
            dimension: 2
            mission: 2.1
            withdrawn: {date: 2566-01-01, reason: ผิด}
            years: {2566: {order: 3, budget: 5555, quarters: [1, 2, 3, 4]}}
            """
        ).1,
    ]

    @Test func aYearsTableIsThePrintedForm() throws {
        let html = try MemorySite(Self.files).html("/plans/a/2566/")
        #expect(
            headings(in: html) == [
                "ลำดับ", "รายการโครงการ", "มิติ", "งบประมาณ (บาท)", "ไตรมาส", "หมายเหตุ", "1", "2", "3", "4",
            ])
        #expect(html.contains("<h1>แผนสุจริต <br>ประจำปีงบประมาณ พ.ศ. 2566</h1>\n<p>องค์การบริหารส่วนตำบลทดสอบ"))
        #expect(html.contains("<body class=\"landscape form-page\">"))
        #expect(
            rows(in: html) == [
                ["1", "โครงการ x", "1", "1,234.50", "✓ ดำเนินการ", "–", "✓ ดำเนินการ", "–", "ร่วมกับโรงเรียน"],
                ["2", "โครงการ y", "1", "765.75", "✓ ดำเนินการ", "–", "–", "–", ""],
                ["3", "โครงการ z ถอนแล้ว", "2", "–", "–", "–", "–", "–", "ถอนแล้ว ไม่นับรวม"],
                ["รวมทั้งสิ้น 2 รายการ", "2,000.25", "2", "0", "1", "0", ""],
            ])
        #expect(html.contains("รายการที่ถอนแล้วไม่นับรวม"))
        #expect(html.contains("href=\"/plans/a/2566/plan-2566.xlsx\"") && html.contains("plan-2566.csv"))
    }

    @Test func theSummaryHasTheSumsOfEveryLevel() throws {
        let html = try MemorySite(Self.files).html("/plans/a/")
        #expect(
            rows(in: html) == [
                ["มิติที่ 1 สร้างสังคม รวม 1 ภารกิจ 2 กิจกรรม", "2,000.25", "0.00", "2,000.25"],
                ["1.1 ปลูกจิตสำนึก รวม 1 กิจกรรม", "1,234.50", "0.00", "1,234.50"],
                ["โครงการ x", "1,234.50", "0.00", "1,234.50"],
                ["ไม่ระบุภารกิจ รวม 1 กิจกรรม", "765.75", "–", "765.75"],
                ["โครงการ y", "765.75", "–", "765.75"],
                ["มิติที่ 2 โปร่งใส รวม 1 ภารกิจ 0 กิจกรรม", "–", "–", "0.00"],
                ["2.1 เปิดเผยข้อมูล รวม 0 กิจกรรม", "–", "–", "0.00"],
                ["โครงการ z ถอนแล้ว", "–", "–", "–"],
                ["รวมทั้งสิ้น 2 มิติ 2 ภารกิจ 2 กิจกรรม", "2,000.25", "0.00", "2,000.25"],
            ])
        for slug in ["x", "y", "z"] { #expect(html.contains("<a href=\"/plans/a/\(slug)/\">")) }
        #expect(html.contains("href=\"/plans/a/summary.xlsx\"") && html.contains("href=\"/plans/a/summary.csv\""))
    }

    @Test func countsHaveTheSitesDigits() throws {
        let html = try MemorySite(Self.files, site: MemorySite.siteFile + "digits: thai\n").html("/plans/a/")
        #expect(html.contains("รวมทั้งสิ้น ๒ มิติ ๒ ภารกิจ ๒ กิจกรรม"))
        #expect(html.contains("๒,๐๐๐.๒๕"))
    }

    @Test func theTablesOfAWithdrawnPlanAreNotShown() throws {
        var files = Self.files
        files["plans/a/plan.md"] = Self.plan.replacing(
            "years: [", with: "withdrawn: {date: 2566-02-01, reason: จัดทำใหม่}\nyears: [")
        let site = try MemorySite(files)
        for address in ["/plans/a/", "/plans/a/2566/"] {
            let html = try site.html(address)
            #expect(html.contains("เหตุผล: จัดทำใหม่"))
            #expect(!html.contains("<table") && !html.contains(".xlsx"))
        }
    }

    @Test func aYearWithoutProjectsSaysSo() throws {
        let html = try MemorySite(["plans/a/plan.md": Self.plan]).html("/plans/a/2567/")
        #expect(html.contains("ไม่มีโครงการตามแผนในปีงบประมาณนี้"))
        #expect(!html.contains("<table"))
    }

    @Test func theSummaryOfTwentyProjectsIsWholeAndLight() throws {
        let site = try MemorySite(Self.manyProjects(20))
        let html = try site.html("/plans/a/")
        #expect(rows(in: html).count == 1 + 2 + 20 + 1 + 1)
        try expectLight(site)
    }

    @Test func aPlanOfManyProjectsStaysLight() throws {
        let site = try MemorySite(Self.manyProjects(90))
        #expect(
            site.pages.map(\.address).filter { $0.hasPrefix("/plans/a/2566/") && $0.hasSuffix("/") }
                .filter { !$0.contains("half-year") && !$0.contains("annual") }
                == ["/plans/a/2566/"] + (2...5).map { "/plans/a/2566/page-\($0)/" })
        try expectLight(site)
        let summary = try site.html("/plans/a/")
        #expect(summary.contains("ชื่อโครงการทั้งหมดอยู่ในแผนรายปีและในไฟล์"))
        #expect(rows(in: summary).map { $0[0].prefix { $0 != " " } } == ["มิติที่", "1.1", "มิติที่", "2.1", "รวมทั้งสิ้น"])
        let last = try site.html("/plans/a/2566/page-5/")
        #expect(rows(in: last).last?.first == "รวมทั้งสิ้น 90 รายการ")
        #expect(try !site.html("/plans/a/2566/").contains("รวมทั้งสิ้น"))
    }

    /// A plan of so many projects, whose titles are as long as those of real ones get.
    private static func manyProjects(_ count: Int) -> [String: String] {
        let name = "โครงการพัฒนาความรู้ด้านกฎหมายและระเบียบที่เกี่ยวข้องกับการปฏิบัติงานสำหรับบุคลากรขององค์กรปกครองส่วนท้องถิ่น"
        var files = ["plans/a/plan.md": plan.replacing("2566, 2567", with: "2566, 2570")]
        for number in 1...count {
            let years = (2566...2570).map { "  \($0): {order: \(number), budget: 12345.50, quarters: [1, 2, 3, 4]}" }
            files["plans/a/project-\(number).md"] =
                project(
                    "\(name) \(number)", "dimension: 1\nmission: 1.1\nyears:\n\(years.joined(separator: "\n"))"
                ).1
        }
        return files
    }

    private func expectLight(_ site: MemorySite) throws {
        let sheet = StyleSheet.bytes(theme: site.context.disclosure.site.theme).count
        let pages = site.pages.filter { $0.address == "/plans/a/" || $0.address.hasPrefix("/plans/a/2566/") }
            .filter { !$0.address.contains("half-year") && !$0.address.contains("annual") }
        #expect(pages.count > 1)
        for page in pages {
            let bytes = page.document.description.utf8.count + sheet
            #expect(bytes <= 60 * 1024, "\(page.address): \(bytes)")
        }
    }

    /// The headings of the first table that has two rows of them.
    private func headings(in html: String) -> [String] {
        cells(of: "th", in: table(in: html).components(separatedBy: "</thead>")[0])
    }

    private func table(in html: String) -> String {
        let tables = html.components(separatedBy: "<thead>\n").dropFirst()
        return tables.first?.components(separatedBy: "</table>")[0] ?? ""
    }

    /// The cells of the rows of the table whose headings stand in two rows.
    private func rows(in html: String) -> [[String]] {
        let body = table(in: html).components(separatedBy: "</thead>").last ?? ""
        return body.components(separatedBy: "<tr").dropFirst().map { cells(of: "t[hd]", in: $0) }
    }

    private func cells(of element: String, in html: String) -> [String] {
        guard let cell = try? Regex("<\(element)[^>]*>(.*?)</\(element)>").dotMatchesNewlines() else { return [] }
        return html.matches(of: cell).map { match in
            (match.output[1].substring ?? "").replacing(/<[^>]*>/, with: "").trimmingCharacters(in: .whitespaces)
        }
    }
}
