import Foundation
import Templates
import Testing

/// What the pages about complaints say in each state of the records and of `site.yml`.
struct ComplaintPageTests {
    private static func statistics(_ from: String, _ to: String, _ rows: String, _ keys: String = "") -> String {
        "---\ntitle: สถิติ\ndate: 2568-10-15\nperiod: {from: \(from), to: \(to)}\nrows: [\(rows)]\n\(keys)\n---\n"
    }

    private static func row(_ kind: String, _ received: Int, _ done: Int) -> String {
        "{kind: \(kind), received: \(received), done: \(done), pending: \(received - done)}"
    }

    private static let general = row("general", 41, 39)

    private static let years = [
        "complaints/2568.md": statistics("2567-10-01", "2568-09-30", "\(general), \(row("corruption", 2, 2))"),
        "complaints/2568-half.md": statistics("2567-10-01", "2568-03-31", row("general", 18, 15)),
        "complaints/2566.md": statistics("2565-10-01", "2566-09-30", "\(general), \(row("corruption", 0, 0))"),
        "complaints/2565-q1.md": statistics("2564-10-01", "2564-12-31", row("general", 5, 4)),
        "complaints/2565-q3.md": statistics("2565-04-01", "2565-06-30", row("general", 7, 6)),
    ]

    private static let withoutChannel = MemorySite.siteFile.replacing(
        "  corruption: {url: \"https://report.example.go.th/\", phone: 0-2000-0009, unit: กองคลัง}\n", with: "")

    private func page(_ address: String, _ files: [String: String] = years, site: String = MemorySite.siteFile) throws
        -> String
    {
        try MemorySite(files, site: site).html(address)
    }

    @Test func aYearHasWhatCountsAndBelowItItsOtherPeriods() throws {
        let html = try page("/complaints/")
        #expect(
            html.contains(
                """
                <tr class="group"><th scope="row"><a href="/complaints/2568/">ปี 2568</a> <small>ทั้งปี</small></th>\
                <td class="num">41</td><td class="num">39</td><td class="num">2</td></tr>
                <tr><th scope="row"><a href="/complaints/2568-half/">
                """))
        #expect(html.contains("(ทั้งปี) รับไว้ 41 เรื่อง แล้วเสร็จ 39 เรื่อง อยู่ระหว่างดำเนินการ 2 เรื่อง"))
        #expect(html.contains("(ทั้งปี) รับไว้ 2 เรื่อง แล้วเสร็จทุกเรื่อง"))
    }

    @Test func aYearInPartsSaysWhichAndSumsThemUp() throws {
        let html = try page("/complaints/")
        #expect(html.contains("ปี 2565 <small>รวม 2 ช่วง เฉพาะ <time datetime=\"2021-10-01\">1 ต.ค. 2564</time> ถึง "))
        #expect(html.contains("31 ธ.ค. 2564</time> และ <time datetime=\"2022-04-01\">1 เม.ย. 2565</time>"))
        #expect(html.contains("<td class=\"num\">12</td><td class=\"num\">10</td><td class=\"num\">2</td>"))
        #expect(html.contains("ตามที่รายงานเมื่อสิ้นแต่ละช่วง"))
    }

    @Test func aYearWithoutFiguresAndAYearWithoutComplaintsAreSaidInWords() throws {
        let html = try page("/complaints/corruption/")
        #expect(html.contains("ปี 2567</th><td colspan=\"3\">ยังไม่รายงาน</td>"))
        #expect(html.contains("ปี 2566</a> <small>ทั้งปี</small></th><td colspan=\"3\">ไม่มีเรื่องร้องเรียน</td>"))
        #expect(html.contains("2566<small>ไม่มีเรื่อง</small>"))
        #expect(html.contains("2567<small>ยังไม่รายงาน</small>"))
        let integrity = try page("/integrity/")
        #expect(integrity.contains("<dt>ปีงบประมาณ 2567</dt><dd>ยังไม่รายงาน</dd>"))
        #expect(integrity.contains("<div>การทุจริตและประพฤติมิชอบ: ไม่มีเรื่องร้องเรียน</div>"))
        #expect(integrity.contains("<div>เรื่องทั่วไป: 12 เรื่อง (ไม่ครบปี)</div>"))
    }

    @Test func thePictureHasTheFiguresAsTextAndIsThereOnlyWhereThereAreSome() throws {
        let html = try page("/complaints/")
        #expect(html.split(separator: "<ul class=\"columns\">").count - 1 == 2)
        #expect(html.contains("<span class=\"vh\">แล้วเสร็จ </span>39"))
        let none = ["complaints/2568.md": Self.statistics("2567-10-01", "2568-09-30", Self.row("corruption", 0, 0))]
        let channel = try page("/complaints/corruption/", none)
        #expect(!channel.contains("<figure"))
        #expect(channel.contains("(ทั้งปี) ไม่มีเรื่องร้องเรียน"))
    }

    @Test func whatDoesNotCountSaysSoAndShowsNoFigures() throws {
        var files = Self.years
        files["complaints/2566-wrong.md"] = Self.statistics(
            "2565-10-01", "2566-09-30", Self.row("general", 998, 997), "withdrawn: {date: 2568-10-16, reason: ผิด}")
        let html = try page("/complaints/", files)
        #expect(html.contains("<span class=\"badge stop\">ถอนแล้ว</span></th><td colspan=\"3\">ไม่นับ</td>"))
        #expect(!html.contains("998"))
    }

    @Test func withoutStatisticsThePagesSaySoAndHaveNoFiles() throws {
        for address in ["/complaints/", "/complaints/corruption/"] {
            let html = try page(address, [:])
            #expect(html.contains("ยังไม่มีสถิติเรื่องร้องเรียนเผยแพร่"))
            #expect(!html.contains("complaints.csv"))
        }
        #expect(try page("/complaints/").contains("href=\"/complaints/complaints.csv\""))
    }

    @Test func theChannelForCorruptionSaysHowToReportAndNothingOfOtherComplaints() throws {
        var files = Self.years
        files["documents/channel.md"] = "---\ntitle: ช่องทางแจ้ง\ndate: 2567-01-08\ntopic: complaint-channel\n---\n"
        files["documents/old.md"] =
            "---\ntitle: ช่องทางเดิม\ndate: 2566-01-08\ntopic: complaint-channel\nwithdrawn: {date: 2567-01-08, reason: เลิกใช้}\n---\n"
        files["documents/news.md"] = "---\ntitle: ข่าวอื่น\ndate: 2567-01-08\ntopic: news\n---\n"
        let html = try page("/complaints/corruption/", files)
        #expect(html.contains("<a href=\"https://report.example.go.th/\""))
        #expect(html.contains("<small>https://report.example.go.th/</small>"))
        #expect(html.contains("<dt>โทรศัพท์</dt><dd><a href=\"tel:020000009\">0-2000-0009</a></dd>"))
        #expect(html.contains("<dt>ผู้รับเรื่อง</dt><dd>กองคลัง</dd>"))
        #expect(html.contains("href=\"/documents/channel/\""))
        #expect(!html.contains("ช่องทางเดิม") && !html.contains("ข่าวอื่น"))
        #expect(!html.contains("<td class=\"num\">41</td>"))
    }

    @Test func everyPageLeadsToTheChannelForCorruptionInItsFootAndItsMenu() throws {
        for page in try MemorySite(SampleRecords.all).pages {
            let parts = page.document.description.components(separatedBy: "<footer")
            #expect(parts[0].contains("<a href=\"/complaints/corruption/\""), "\(page.address)")
            #expect(
                parts[1].contains(
                    """
                    <a href="/complaints/corruption/">แจ้งการทุจริตและประพฤติมิชอบ</a> <a href="tel:020000009">0-2000-0009</a>
                    """), "\(page.address)")
        }
    }

    @Test func withoutSuchAChannelThereIsNoPageAndNoLinkToOne() throws {
        let site = try MemorySite(SampleRecords.all, site: Self.withoutChannel)
        #expect(!site.pages.contains { $0.address == "/complaints/corruption/" })
        #expect(site.pages.allSatisfy { !$0.document.description.contains("/complaints/corruption/") })
        #expect(try site.html("/complaints/").contains("สถิติ: การทุจริตและประพฤติมิชอบ"))
    }

    @Test func anAnswerIsPromisedOnlyWhereTheOrganisationDoes() throws {
        let promise = "แจ้งผลหรือความคืบหน้าภายใน"
        #expect(try !page("/complaints/corruption/").contains(promise))
        #expect(try !page("/complaints/").contains(promise))
        let site = MemorySite.siteFile.replacing("unit: กองคลัง}", with: "unit: กองคลัง, แจ้งผลภายใน: 15}")
        #expect(try page("/complaints/corruption/", site: site).contains("\(promise) 15 วัน นับจากวันที่รับเรื่อง"))
        #expect(try page("/complaints/", site: site).components(separatedBy: promise).count == 2)
        #expect(try page("/complaints/", site: site + "digits: thai\n").contains("\(promise) ๑๕ วัน"))
    }

    @Test func thatTheChannelStandsApartIsSaidOnlyWhereItDoes() throws {
        #expect(try page("/complaints/corruption/").contains("แยกจากช่องทางเรื่องทั่วไป"))
        let same = MemorySite.siteFile.replacing("phone: 0-2000-0001", with: "phone: 0-2000-0009")
        #expect(try !page("/complaints/corruption/", site: same).contains("แยกจากช่องทางเรื่องทั่วไป"))
        let alone = MemorySite.siteFile.replacing("  general: {phone: 0-2000-0001}\n", with: "")
        #expect(try !page("/complaints/corruption/", site: alone).contains("แยกจากช่องทางเรื่องทั่วไป"))
    }

    @Test func aRecordHasBothKindsAndSaysWhichItLeavesOut() throws {
        let html = try page("/complaints/2568-half/")
        #expect(html.contains("<th scope=\"row\">การทุจริตและประพฤติมิชอบ</th><td colspan=\"3\">ไม่ได้รายงาน</td>"))
    }
}
