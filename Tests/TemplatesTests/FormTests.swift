import Foundation
import Records
import Templates
import Testing

/// Form สขร.1, the yearly list, and the vendors.
struct FormTests {
    @Test func theFormHasItsColumnsInTheirOrder() throws {
        let html = try MemorySite(SampleRecords.all).html("/procurement/summary/2568/04/")
        let headings = MonthlyFormColumn.allCases.map(\.heading)
        #expect(columns(in: html).starts(with: headings))
    }

    @Test func theListStatesEachOfItsColumnsOnce() throws {
        let html = try MemorySite(SampleRecords.all).html("/procurement/list/2568/")
        let stated = facts(in: html) + columns(in: html)
        #expect(Set(stated) == Set(PurchaseListColumn.allCases.map(\.heading)))
        #expect(stated.count == 16)
        #expect(html.contains("<dt>กระทรวง</dt><dd>มหาดไทย</dd>"))
    }

    @Test func aMonthInWhichNothingWasBoughtSaysSo() throws {
        let html = try MemorySite(SampleRecords.all).html("/procurement/summary/2568/11/")
        #expect(html.contains("ไม่มีการจัดซื้อจัดจ้างในเดือนนี้"))
        #expect(html.contains("<p>วันที่ <time datetime=\"2024-11-30\">30 พฤศจิกายน 2567</time></p>"))
        #expect(html.contains("summary-2568-11.xlsx"))
    }

    @Test func aMonthThatStillRunsHasNoDateYet() throws {
        let html = try MemorySite(SampleRecords.all).html("/procurement/summary/2570/11/")
        #expect(html.contains("เดือนนี้ยังไม่สิ้นสุด"))
        #expect(!html.contains("<p>วันที่"))
        #expect(html.contains("summary-2570-11.csv"))
    }

    @Test func aMonthToComeSaysSoAndHasNoFiles() throws {
        let html = try MemorySite(SampleRecords.all).html("/procurement/summary/2570/12/")
        #expect(html.contains("ยังไม่ถึงเดือนนี้"))
        #expect(!html.contains(".csv"))
    }

    @Test func anAgreementWithoutAContractStandsUnderItsWinnerNotice() throws {
        let html = try MemorySite(SampleRecords.all).html("/procurement/summary/2568/08/")
        #expect(html.contains("<td>ประกาศผู้ชนะ ลงวันที่ <time datetime=\"2025-08-15\">15 สิงหาคม 2568</time></td>"))
    }

    @Test func theYearHasTheSumsOfItsMonthsAndMethods() throws {
        let html = try MemorySite(SampleRecords.all).html("/procurement/summary/2568/")
        // 880,000 + 120,000 + 150,000.25 + 54,000
        #expect(html.split(separator: "1,204,000.25").count - 1 == 3, "at the top, of the months, and of the methods")
    }

    @Test func listsAreNarrowedToWhatThereIs() throws {
        let site = try MemorySite(SampleRecords.all)
        let list = "/procurement/list/2568/"
        let folders = site.pages.map(\.address).filter { $0.hasPrefix(list) }.map { $0.dropFirst(list.count) }
        #expect(folders.prefix(4) == ["", "status-procuring/", "status-contracted/", "status-cancelled/"])
        #expect(folders.dropFirst(4).prefix(3) == ["method-e-bidding/", "method-selective/", "method-specific/"])
        #expect(folders.dropFirst(7).allSatisfy { $0.hasPrefix("unit-") })
        #expect(folders.count == 9)
        let cancelled = try site.html("/procurement/list/2568/status-cancelled/")
        #expect(cancelled.contains("จ้างก่อสร้างสะพาน"))
        #expect(!cancelled.contains("หนังสือเรียน"))
    }

    @Test func aVendorsPageHasItsNumberAndAPersonsOnlyTheName() throws {
        let site = try MemorySite(SampleRecords.all)
        #expect(try site.html("/vendors/0105563008656/").contains("<dd>0105563008656</dd>"))
        let person = try #require(site.pages.first { $0.title == "นางสมมุติ ตัวอย่าง" })
        #expect(person.address.hasPrefix("/vendors/n-"))
        #expect(!person.document.description.contains("เลขประจำตัว"))
    }

    @Test func manyVendorsStandUnderTheirFirstLetters() throws {
        var files = SampleRecords.all
        let contract = try #require(files["procurement/2568/books-2.md"])
        for number in 1...120 {
            files["procurement/2568/shop-\(number).md"] =
                contract
                .replacing("project: \"68049000002\"\n", with: "")
                .replacing("ร้านหนังสือสอง", with: number % 2 == 0 ? "เกษตร \(number)" : "ขนส่ง \(number)")
        }
        let site = try MemorySite(files)
        #expect(try site.html("/vendors/").contains("<th scope=\"rowgroup\" colspan=\"4\">ก</th>"))
        #expect(try site.html("/vendors/page-2/").contains("<th scope=\"rowgroup\" colspan=\"4\">ข</th>"))
        #expect(try site.html("/vendors/page-3/").contains("รายที่ 121–124 จาก 124"))
    }

    @Test func noLetterStandsTwiceOverVendorsHoweverTheyAreWritten() throws {
        let names = [
            "เกษตร", "กิจ", "“กาญจน์”", "(กลาง)", "แก้ว", "ก๊วน", "Alpha", "alpine", "[ABC]", "zeta", "Zoo", "1 ต่อ 1",
            "๑ เดียว", "\"\" ข้าว", "(-)", "ไข่", "\"เ-ก\"", "ข้าว", "ฤทธิ์", "É", "été",
        ]
        var files = SampleRecords.all
        let contract = try #require(files["procurement/2568/books-2.md"])
        for (number, name) in (names + names.map { "\($0) สอง" }).enumerated() {
            files["procurement/2568/shop-\(number).md"] =
                contract.replacing("project: \"68049000002\"\n", with: "")
                .replacing("ร้านหนังสือสอง", with: "'\(name)'")
        }
        let html = try MemorySite(files).html("/vendors/")
        let letters = texts(between: "<th scope=\"rowgroup\" colspan=\"4\">", in: html)
        #expect(Set(letters).count == letters.count)
        #expect(letters.starts(with: ["อื่น ๆ", "1", "A", "Z"]))
        #expect(letters.contains("ก") && letters.contains("ข"))
    }

    @Test func aLongFormIsCutIntoLightPagesWithItsSumsOnTheLast() throws {
        let site = try MemorySite(Self.longMonth)
        let pages = site.pages.filter { $0.address.hasPrefix("/procurement/summary/2567/02/") }
        #expect(pages.map { String($0.address.dropFirst(29)) } == ["", "page-2/", "page-3/", "page-4/"])
        let documents = pages.map { $0.document.description }
        #expect(documents.map { texts(between: "<tr><td class=\"num\">", in: $0).count } == [16, 16, 16, 12])
        #expect(texts(between: "<tr><td class=\"num\">", in: documents[2]).first == "33")
        #expect(documents.map { $0.contains("<tfoot>") } == [false, false, false, true])
        #expect(documents[3].contains("รวม 60 รายการ"))
        let sheet = StyleSheet.bytes(theme: site.context.disclosure.site.theme).count
        for document in documents { #expect(document.utf8.count + sheet <= 60 * 1024) }
    }

    /// Sixty agreements of one month whose names are as long as those of real ones get.
    private static let longMonth = Dictionary(
        uniqueKeysWithValues: (10..<70).map { number in
            let work = """
                ก่อสร้างถนนคอนกรีตเสริมเหล็กสายบ้านตัวอย่าง หมู่ที่ \(number) ถึงบ้านสมมุติเหนือ กว้าง 4 เมตร ยาว 500 เมตร หนา \
                0.15 เมตร
                """
            let vendor = "ห้างหุ้นส่วนจำกัด ตัวอย่างการก่อสร้างและวัสดุภัณฑ์ \(number)"
            let text = """
                ---
                title: ประกาศผู้ชนะการเสนอราคา \(work)
                date: 2567-02-10
                notice: winner
                method: e-bidding
                type: construction
                budget: 900,000
                median_price: 890,500.50
                bidders:
                  - {name: \(vendor), price: 880000}
                  - {name: บริษัท สมมุติรับเหมาก่อสร้างและโยธา จำกัด, price: 885000}
                  - {name: บริษัท ทดสอบวิศวกรรมและการโยธา จำกัด, price: 889000}
                winner: {name: \(vendor), price: 880000, reason: คุณสมบัติถูกต้องและเสนอราคาต่ำสุด}
                ---
                """
            return ("procurement/2567/long-\(number).md", text)
        })

    @Test func onlyALongTableCanBeSearched() throws {
        var files = SampleRecords.all
        #expect(try !MemorySite(files).html("/vendors/").contains("data-narrow"))
        for number in 1...20 {
            files["procurement/2568/notice-\(number).md"] = files["procurement/2568/cleaning-winner.md"]
        }
        let site = try MemorySite(files)
        for page in site.pages {
            let html = page.document.description
            #expect(
                html.contains("data-narrow") == html.contains("<script src=\"/assets/narrow.js\" "),
                "\(page.address)")
        }
        #expect(try site.html("/procurement/list/2568/").contains("data-narrow"))
        #expect(try !site.html("/procurement/list/2567/").contains("data-narrow"))
    }

    private func columns(in html: String) -> [String] {
        texts(
            between: "<th scope=\"col\">",
            in: html.replacing("<th scope=\"col\" class=\"num\">", with: "<th scope=\"col\">"))
    }

    private func facts(in html: String) -> [String] { texts(between: "<dt>", in: html) }

    private func texts(between tag: String, in html: String) -> [String] {
        html.components(separatedBy: tag).dropFirst().map { String($0.prefix { $0 != "<" }) }
    }
}
