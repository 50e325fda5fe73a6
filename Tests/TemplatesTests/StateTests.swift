import OpenData
import Templates
import Testing

/// What a page says of a record that was withdrawn, corrected or replaced, and of a site that has nothing yet.
struct StateTests {
    @Test func aWithdrawnRecordShowsWhyAndNoMore() throws {
        let html = try MemorySite(SampleRecords.all).html("/procurement/2568/sign-invitation/")
        #expect(html.contains("เหตุผล: ระบุขนาดผิด"))
        #expect(html.contains("datetime=\"2025-02-03\""))
        #expect(!html.contains("เนื้อหาที่ถอนแล้ว"))
        #expect(!html.contains("86,500.00"))
    }

    @Test func filesOfAWithdrawnRecordAreNotLinked() throws {
        var files = SampleRecords.all
        files["procurement/2568/road-winner/index.md"] = files["procurement/2568/road-winner/index.md"]?
            .replacing("unit: กองคลัง\n", with: "unit: กองคลัง\nwithdrawn: {date: 2568-03-21, reason: ผิด}\n")
        #expect(try MemorySite(SampleRecords.all).html("/procurement/2568/road-winner/").contains("result.pdf"))
        #expect(try !MemorySite(files).html("/procurement/2568/road-winner/").contains("result.pdf"))
    }

    @Test func correctionsAreLinkedBothWays() throws {
        let site = try MemorySite(SampleRecords.all)
        #expect(try site.html("/documents/news-tax/").contains("href=\"/documents/news-tax-corrected/\""))
        #expect(try site.html("/documents/news-tax-corrected/").contains("href=\"/documents/news-tax/\""))
    }

    @Test func aCorrectionIsAChangeOfWhatItCorrects() throws {
        let page = try #require(MemorySite(SampleRecords.all).pages.first { $0.address == "/documents/news-tax/" })
        #expect(page.modified?.iso8601 == "2025-01-22")
    }

    @Test func replacedRulesAreLinkedBothWays() throws {
        let site = try MemorySite(SampleRecords.all)
        #expect(try site.html("/personnel/policy-2566/").contains("href=\"/personnel/policy-2568/\""))
        #expect(try site.html("/personnel/policy-2568/").contains("href=\"/personnel/policy-2566/\""))
    }

    @Test func stepsOfAPurchaseAreLinkedAndThisOneIsMarked() throws {
        let html = try MemorySite(SampleRecords.all).html("/procurement/2568/road-winner/")
        #expect(html.contains("<a href=\"/procurement/2568/road-plan/\">"))
        #expect(html.contains("<a href=\"/procurement/2568/road-contract/\">"))
        #expect(html.contains("<span aria-current=\"page\">ผู้ชนะ ก่อสร้างถนนหมู่ที่ 3</span>"))
    }

    @Test func aYearWithoutNoticesSaysSo() throws {
        #expect(try MemorySite(SampleRecords.all).html("/procurement/2567/").contains("ไม่มีประกาศจัดซื้อจัดจ้างในปีงบประมาณนี้"))
    }

    @Test func noComplaintIsSaidInWords() throws {
        #expect(try MemorySite(SampleRecords.all).html("/complaints/").contains("ไม่มีเรื่องร้องเรียน"))
    }

    @Test func noticesArePagedByForty() throws {
        var files = SampleRecords.all
        for number in 1...120 {
            files["procurement/2568/notice-\(number).md"] = files["procurement/2568/road-plan.md"]?
                .replacing("project: \"68019000001\"\n", with: "")
        }
        let site = try MemorySite(files)
        let addresses = Set(site.pages.map(\.address))
        #expect(addresses.contains("/procurement/2568/page-4/"))
        #expect(!addresses.contains("/procurement/2568/page-5/"))
        #expect(addresses.contains("/procurement/2568/stage-plan/page-4/"))
        let rows = try (1...4).map { number -> Int in
            let html = try site.html("/procurement/2568/" + (number == 1 ? "" : "page-\(number)/"))
            return html.split(separator: "<th scope=\"row\">").count - 1
        }
        #expect(rows == [40, 40, 40, 10])
    }

    @Test func anEmptySiteHasEveryStandingPage() throws {
        let site = try MemorySite([:])
        let years = [2570, 2569, 2568, 2567]
        #expect(
            site.pages.map(\.address).filter { !$0.hasPrefix("/procurement/summary/") }
                == ["/", "/basic/", "/administration/", "/budget/", "/personnel/", "/integrity/", "/procurement/"]
                + years.map { "/procurement/\($0)/" } + years.map { "/procurement/list/\($0)/" }
                + ["/vendors/", "/complaints/", "/complaints/corruption/", "/oit/", "/oit/2568/"]
                + (1...28).map { "/oit/2568/o\($0)/" }
                + ["/history/", "/search/", "/data/"] + Dataset.all.map(\.address)
                + ["/about/", "/privacy/", "/accessibility/", "/sitemap/", "/404.html"])
        #expect(site.pages.count { $0.address.hasPrefix("/procurement/summary/") } == 4 * 13)
        #expect(try site.html("/procurement/").contains("ยังไม่มีประกาศจัดซื้อจัดจ้างเผยแพร่"))
        #expect(try site.html("/procurement/2569/").contains("ไม่มีประกาศ"))
        #expect(try site.html("/basic/").contains("ยังไม่มีข้อมูลเผยแพร่ในหมวดนี้"))
        #expect(site.pages.allSatisfy { $0.modified == nil })
    }

    @Test func theStyleSheetHasTheThemesColour() throws {
        let site = try MemorySite([:], site: MemorySite.siteFile + "theme: {color: '#7b2d8e'}\n")
        let sheet = String(decoding: StyleSheet.bytes(theme: site.context.disclosure.site.theme), as: UTF8.self)
        #expect(sheet.hasSuffix(":root { --theme: #7b2d8e; }\n"))
    }
}
