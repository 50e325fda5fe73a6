import Foundation
import Templates
import Testing
import ThaiText

/// What readers see of the ledger.
@Suite struct HistoryPageTests {
    private static func document(_ text: String = "", keys: String = "") -> String {
        "---\ntitle: กำหนดชำระภาษี\ndate: 2568-01-15\ntopic: news\n\(keys)\n---\n\(text)\n"
    }

    /// A site after builds on days that follow each other.
    private static func site(_ builds: [[String: String]]) throws -> MemorySite {
        let first = try #require(CalendarDay(year: 2025, month: 1, day: 15))
        let days = builds.indices.map { first.adding(days: $0) }
        return try MemorySite(
            builds[builds.count - 1], after: Array(zip(days, builds).dropLast().map { (day: $0, files: $1) }),
            on: days.last)
    }

    /// The events of a page's history as a reader sees them.
    private static func steps(_ html: String) throws -> [String] {
        let list = try #require(html.firstMatch(of: /<ul class="history">([\s\S]*?)<\/ul>/)?.1)
        return list.split(separator: "</li>").map { item in
            item.replacing(/<span class="meta">[\s\S]*/, with: "").replacing(/<[^>]*>/, with: "")
                .trimmingCharacters(in: .whitespacesAndNewlines)
        }.filter { !$0.isEmpty }
    }

    @Test func eachEventStandsWithItsDayAndWhatCanBeKnown() throws {
        let path = "documents/tax/index.md"
        let attached = Self.document(keys: "attachments: [{file: a.pdf}, {file: b.pdf}]")
        let site = try Self.site([
            [path: Self.document()],
            [path: Self.document("เพิ่มเติม")],
            [path: attached, "documents/tax/a.pdf": "a", "documents/tax/b.pdf": "b"],
            [path: Self.document(keys: "withdrawn: {date: 2568-01-18, reason: ผิด}")],
            [path: Self.document()],
            ["documents/news-tax.md": Self.document(keys: "moved_from: [documents/tax]")],
        ])
        #expect(
            try Self.steps(site.html("/documents/news-tax/")) == [
                "15 ม.ค. 2568 เผยแพร่ครั้งแรก", "16 ม.ค. 2568 แก้ไข เนื้อหา",
                "17 ม.ค. 2568 แก้ไข เนื้อหา เพิ่มไฟล์ a.pdf b.pdf", "18 ม.ค. 2568 ถอน",
                "19 ม.ค. 2568 นำกลับมาใช้ แก้ไขเนื้อหา ตัดไฟล์ a.pdf b.pdf",
                "20 ม.ค. 2568 ย้ายจาก /documents/tax/",
            ])
    }

    /// A page whose history tells of a change does not call itself older.
    @Test func thePagesDayIsThatOfItsLastChange() throws {
        let path = "documents/a.md"
        func day(_ builds: [String]) throws -> Substring? {
            try Self.site(builds.map { [path: $0] }).html("/documents/a/").firstMatch(
                of: /ข้อมูล ณ วันที่ .*>(.*?)<\/time>/)?.1
        }
        #expect(try day([Self.document()]) == "15 มกราคม 2568")
        #expect(try day([Self.document(), Self.document(), Self.document("เพิ่มเติม")]) == "17 มกราคม 2568")
    }

    @Test func ofManyFilesAFewAreNamed() throws {
        let names = (1...5).map { "f\($0).pdf" }
        let keys = "attachments: [\(names.map { "{file: \($0)}" }.joined(separator: ", "))]"
        var files = ["documents/a/index.md": Self.document(keys: keys)]
        for name in names { files["documents/a/\(name)"] = "x" }
        let site = try Self.site([["documents/a/index.md": Self.document()], files])
        #expect(try Self.steps(site.html("/documents/a/"))[1].hasSuffix("เพิ่มไฟล์ f1.pdf f2.pdf และอีก 3 ไฟล์"))
    }

    @Test func aLongHistoryIsFolded() throws {
        func page(_ changes: Int) throws -> String {
            try Self.site((0..<changes).map { ["documents/a.md": Self.document("\($0)")] }).html("/documents/a/")
        }
        #expect(try !page(10).contains("10 ครั้ง"))
        #expect(try page(11).contains("<summary>11 ครั้ง"))
        #expect(try Self.steps(page(11)).count == 11)
    }

    @Test func aWithdrawnPageHasItsHistoryAndNothingOfWhatItSaid() throws {
        let withdrawn = Self.document("ความลับ", keys: "withdrawn: {date: 2568-01-16, reason: ผิด}")
        let html = try Self.site([["documents/a.md": Self.document("ความลับ")], ["documents/a.md": withdrawn]])
            .html("/documents/a/")
        #expect(try Self.steps(html) == ["15 ม.ค. 2568 เผยแพร่ครั้งแรก", "16 ม.ค. 2568 ถอน"])
        #expect(!html.contains("ความลับ"))
    }

    @Test func withoutALedgerNoPageHasAHistory() throws {
        let html = try MemorySite(["documents/a.md": Self.document()]).html("/documents/a/")
        #expect(!html.contains("class=\"history\""))
    }

    @Test func anOldAddressLeadsToTheNewOneAndEverythingBelowItToo() throws {
        let plan = "title: แผน\ndate: 2567-10-01\nyears: [2568, 2569]\ndimensions: {1: มิติ}\nmissions: {1.1: ภารกิจ}\n"
        let project = """
            ---
            title: อบรม
            date: 2567-10-01
            dimension: 1
            mission: "1.1"
            form: project
            years: {2568: {order: 1, budget: 100, quarters: [1]}}
            """
        let site = try MemorySite([
            "plans/new/plan.md": "---\n\(plan)moved_from: [plans/old]\n---\n",
            "plans/new/training.md": "\(project)\nmoved_from: [plans/old/training]\n---\n",
        ])
        #expect(site.findings.map(\.message.en) == [])
        let redirects = site.pages.filter(\.isRedirect)
        for page in ["", "training/", "2568/", "2569/"] {
            let html = try site.html("/plans/old/\(page)")
            #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=/plans/new/\(page)\">"))
            #expect(html.contains("<link rel=\"canonical\" href=\"https://www.example.go.th/plans/new/\(page)\">"))
            #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
            #expect(html.contains("<a href=\"/plans/new/\(page)\">"))
        }
        #expect(Set(redirects.map(\.address)).count == redirects.count)
        #expect(redirects.allSatisfy { $0.address.hasPrefix("/plans/old/") && !$0.isInSitemap })
        let below = site.pages.filter { $0.address.hasPrefix("/plans/new/") }
        #expect(below.count == redirects.count)
    }

    @Test func nothingStandsAtAnOldAddressThatIsTaken() throws {
        let site = try MemorySite([
            "documents/a.md": Self.document(), "documents/b.md": Self.document(keys: "moved_from: [documents/a]"),
        ])
        #expect(site.pages.count { $0.address == "/documents/a/" } == 1)
        #expect(site.pages.filter(\.isRedirect).isEmpty)
    }

    /// Older pages of the list stay as they are when a line is added, and each line stands on one page.
    @Test func aNewLineChangesTheNewestPageAlone() throws {
        func site(_ count: Int) throws -> MemorySite {
            var files: [String: String] = [:]
            return try Self.site(
                (0..<count).map { number in
                    files["documents/d\(number).md"] = Self.document()
                    return files
                })
        }
        func pages(_ site: MemorySite) -> [String: String] {
            let pages = site.pages.filter { $0.address.hasPrefix("/history/") }
            return Dictionary(uniqueKeysWithValues: pages.map { ($0.address, $0.document.description) })
        }
        let (before, after) = (pages(try site(47)), pages(try site(48)))
        #expect(before.keys.sorted() == ["/history/", "/history/page-1/"])
        #expect(before.keys.filter { before[$0] != after[$0] } == ["/history/"])
        let numbers = after.values.flatMap { $0.matches(of: /<td class="short">บรรทัดที่ (\d+)/).compactMap { Int($0.1) } }
        #expect(numbers.sorted() == Array(1...48))
    }

    @Test func theListNamesTheNewestLinesHash() throws {
        let site = try Self.site([["documents/a.md": Self.document()], ["documents/a.md": Self.document("ใหม่")]])
        let html = try site.html("/history/")
        #expect(html.contains("<code>\(site.context.disclosure.ledger.lastHash)</code>"))
        #expect(html.contains("บรรทัดที่ 1–2 "))
        #expect(html.matches(of: /<a href="\/documents\/a\/">/).count == 2)
    }

    @Test func yearsLeadToThePageOnWhichTheyEnd() throws {
        let first = try #require(CalendarDay(year: 2024, month: 12, day: 1))
        var files: [String: String] = [:]
        let builds = (0..<50).map { number in
            files["documents/d\(number).md"] = Self.document()
            return (day: first.adding(days: number), files: files)
        }
        let html = try MemorySite(files, after: builds).html("/history/")
        // The 31st line is of the last day of 2567.
        #expect(html.contains("<a href=\"/history/\">2567</a>"))
        #expect(html.matches(of: /<a href="\/history\/[^"]*">25\d\d<\/a>/).count == 1)
    }
}
