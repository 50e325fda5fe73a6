import Records
import Testing
import ThaiText

@testable import Templates

struct DigitsTests {
    private let format = Format(digits: .arabic)

    @Test func numbersAreGrouped() {
        #expect(format.number(12_345) == "12,345")
        #expect(format.number(0) == "0")
    }

    @Test func moneyHasTwoDecimalsAndATrueMinus() {
        #expect(format.money(Money(baht: 498_000)) == "498,000.00")
        #expect(format.money(Money(satang: -15_000_050)) == "−150,000.50")
        #expect(format.cost(.zero) == "ไม่ใช้งบประมาณ")
    }

    @Test(arguments: [(1_485_000_000, "14.85"), (500_000, "0.01"), (0, "0.00"), (1_199_000_000, "11.99")])
    func millionsAreRoundedToHundredths(satang: Int64, text: String) {
        #expect(format.millions(Money(satang: satang)) == text)
    }

    @Test(arguments: [
        (1, "1 ไบต์"), (1023, "1023 ไบต์"), (1024, "1 KB"), (254_000, "248 KB"), (1_048_576, "1.0 MB"),
        (3_565_158, "3.4 MB"),
    ])
    func sizesAreInTheNearestUnit(bytes: Int, text: String) {
        #expect(format.size(bytes) == text)
    }

    @Test func runsOfYearsAreDrawnTogether() {
        let years = [2566, 2568, 2569, 2570].compactMap { FiscalYear($0) }
        #expect(format.years(years) == "2566, 2568–2570")
        #expect(format.years([]) == "")
    }

    @Test func datesAreMarkedUpForMachines() throws {
        let day = try #require(CalendarDay(year: 2025, month: 1, day: 15))
        #expect(format.day(day).description == #"<time datetime="2025-01-15">15 ม.ค. 2568</time>"#)
        #expect(
            Format(digits: .thai).longDay(day).description == #"<time datetime="2025-01-15">๑๕ มกราคม ๒๕๖๘</time>"#)
    }

    @Test func thaiDigitsStandInWhatTheProgramWritesAndNotInWhatWasTyped() throws {
        let site = try MemorySite(SampleRecords.all, site: MemorySite.siteFile + "digits: thai\n")
        let html = try site.html("/procurement/2568/road-winner/")
        #expect(html.contains("๘๘๐,๐๐๐.๐๐"))
        #expect(html.contains(">๒๐ มี.ค. ๒๕๖๘</time>"))
        #expect(html.contains("<h1>ผู้ชนะ ก่อสร้างถนนหมู่ที่ 3</h1>"))
        #expect(html.contains("<dd>68019000001</dd>"))
        #expect(html.contains("href=\"/procurement/2568/\""))
    }

    @Test func formsAndListsHaveTheSitesDigits() throws {
        let site = try MemorySite(SampleRecords.all, site: MemorySite.siteFile + "digits: thai\n")
        let form = try site.html("/procurement/summary/2568/04/")
        #expect(form.contains("<h1>สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือนเมษายน ๒๕๖๘</h1>"))
        #expect(form.contains("เลขที่ 7/2568 ลงวันที่ <time datetime=\"2025-04-01\">๑ เมษายน ๒๕๖๘</time>"))
        #expect(try site.html("/procurement/list/2568/").contains("<td class=\"num\">๘๘๐,๐๐๐.๐๐</td>"))
    }
}
