import Disclosure
import Records
import Templates
import Testing
import ThaiText

/// The pages of the assessment, over lists and records of the tests' own.
struct AssessmentPageTests {
    private static let list = """
        item,group,group_title,title,topic,period,status,provenance
        O1,9.1,กลุ่มหนึ่ง,ข่าว & ประกาศ <1>,news,current,source,เว็บไซต์แห่งหนึ่ง
        O2,9.1,กลุ่มหนึ่ง,แผนและรายงาน,action-plan;spending-half-year;laws,current,unverified,ความรู้ทั่วไป
        O3,9.2,กลุ่มสอง,กฎหมาย,laws,standing,unverified,ความรู้ทั่วไป
        O4,9.2,กลุ่มสอง,รายงานหกเดือน,spending-half-year,current,unverified,ความรู้ทั่วไป
        O7,9.2,กลุ่มสอง,คู่มือ,staff-manual,previous,verified,คู่มือ
        """

    private static let listBefore = """
        item,group,group_title,title,topic,period
        O1,9.1,กลุ่มหนึ่ง,ข่าวสาร,news,current
        O5,9.1,กลุ่มหนึ่ง,แผนดำเนินงาน,action-plan,current
        O6,9.1,กลุ่มหนึ่ง,กฎหมายและหกเดือน,laws;spending-half-year,current
        O9,9.1,กลุ่มหนึ่ง,ถามตอบ,questions,standing
        """

    private static func document(
        _ slug: String, _ topic: String, _ date: String, _ keys: String = ""
    ) -> [String: String] {
        ["documents/\(slug).md": "---\ntitle: เอกสาร \(slug)\ndate: \(date)\ntopic: \(topic)\n\(keys)\n---\n\nเนื้อหา\n"]
    }

    /// On 15 January 2568, so that its half-year reports are not due.
    private static let records = document("news-1", "news", "2568-01-10")
        .merging(document("plan", "action-plan", "2567-10-10", "covers: {from: 2567-10-01, to: 2568-09-30}")) { $1 }
        .merging(document("manual", "staff-manual", "2566-01-10")) { $1 }

    private static func site(
        _ records: [String: String] = records, list: String = list, before: String? = listBefore,
        published: String? = "[2567, 2568]", keys: String = "", isOwn: Bool = false
    ) throws -> MemorySite {
        let lists = try [(2568, list, isOwn), (2567, before, false)].compactMap { year, text, isOwn -> Checklist? in
            guard let text else { return nil }
            let fiscalYear = try #require(FiscalYear(year))
            let reading = Checklist.read(Array(text.utf8), year: fiscalYear, file: "\(year).csv", isOwn: isOwn)
            #expect(reading.findings == [])
            let list: Checklist = try #require(reading.value)
            return list
        }
        return try MemorySite(
            records,
            site: MemorySite.siteFile.replacing(
                "checklists: [2568]", with: published.map { "checklists: \($0)" } ?? "") + keys,
            on: CalendarDay(year: 2025, month: 1, day: 15), checklists: lists)
    }

    private static func html(_ address: String, _ site: MemorySite? = nil) throws -> String {
        try (site ?? Self.site()).html(address)
    }

    // MARK: An item

    @Test func aProvenItemLinksToItsEvidenceWithItsDay() throws {
        let html = try Self.html("/oit/2568/o1/")
        #expect(html.contains("<h1>O1 ข่าว &amp; ประกาศ &lt;1&gt;</h1>"))
        #expect(html.contains("<span class=\"badge ok\">✓ ครบ</span> ต้องเป็นข้อมูลของปีงบประมาณ 2568"))
        #expect(html.contains("<a href=\"/documents/news-1/\">เอกสาร news-1</a>"))
        #expect(html.contains("เผยแพร่ <time datetime=\"2025-01-10\">10 ม.ค. 2568</time>"))
        #expect(html.contains("<li aria-current=\"page\">O1</li>"))
        #expect(html.contains("ข้อมูล ณ วันที่ <time datetime=\"2025-01-10\">"))
        #expect(!html.contains("ยังขาด</strong>"))
    }

    @Test func anItemWithoutEvidenceSaysSoAndWhomToAsk() throws {
        let site = try Self.site()
        let html = try Self.html("/oit/2568/o3/", site)
        #expect(html.contains("<span class=\"badge stop\">✗ ยังไม่มี</span> ต้องเป็นข้อมูลที่ใช้อยู่ในปัจจุบัน"))
        #expect(html.contains("<strong>ยังไม่มีข้อมูลของข้อนี้บนเว็บไซต์</strong>"))
        #expect(html.contains("สอบถามได้ที่องค์การบริหารส่วนตำบลทดสอบ โทรศัพท์ <a href=\"tel:020000000\">"))
        let gap = try #require(Self.item(3, site).gaps.first)
        #expect(html.contains("<li>\(gap.reason.th)</li>"))
        #expect(!html.contains(gap.remedy.th), "what the clerk writes is not for readers")
        #expect(!html.contains("ข้อมูล ณ วันที่"))
    }

    @Test func anItemOfSeveralTopicsTellsOfEach() throws {
        let html = try Self.html("/oit/2568/o2/")
        #expect(html.contains("</h1>\n<p><span class=\"badge warn\">◐ ยังไม่ครบ</span>"))
        let gap = try #require(Self.item(2, Self.site()).gaps.first)
        #expect(
            Self.areInOrder(
                ["<p><strong>ยังขาด</strong></p>", "<li>\(gap.reason.th)</li>", "class=\"cards\""], in: html))
        #expect(html.components(separatedBy: gap.reason.th).count == 2, "said once")
        #expect(html.contains("<h2>แผนดำเนินงานประจำปี <span class=\"badge"))
        #expect(html.contains("<a href=\"/documents/plan/\">"))
        #expect(html.contains("<span>ของปีงบประมาณ 2568</span>"))
        #expect(html.contains("<h2>กฎหมายที่เกี่ยวข้อง <span class=\"badge stop\">✗ ยังไม่มี</span></h2>"))
        #expect(html.contains("<h2>รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน <span class=\"badge later\">… ยังไม่ถึงกำหนด"))
        #expect(html.contains("<p>ต้องเป็นข้อมูลรอบ 6 เดือนแรกของปีงบประมาณ 2568"))
    }

    @Test func whatIsNotDueSaysFromWhenItIs() throws {
        let html = try Self.html("/oit/2568/o4/")
        #expect(html.contains("<span class=\"badge later\">… ยังไม่ถึงกำหนด</span>"))
        #expect(html.contains("ต้องมีตั้งแต่ <time datetime=\"2025-04-01\">1 เม.ย. 2568</time>"))
        #expect(!html.contains("class=\"note stop\""))
    }

    @Test func aReportOfTheYearBeforeIsAskedForWithItsDays() throws {
        #expect(
            try Self.html("/oit/2568/o7/").contains(
                """
                ต้องเป็นข้อมูลของปีก่อน คือปีงบประมาณ 2567 (<time datetime="2023-10-01">1 ต.ค. 2566</time> ถึง \
                <time datetime="2024-09-30">30 ก.ย. 2567</time>)
                """))
    }

    @Test func ofManyPagesTheNewestAreShownAndWhereAllAre() throws {
        let news = (1...20).reduce(into: [:]) { files, day in
            files.merge(Self.document("news-\(day)", "news", "2567-11-\(day < 10 ? "0" : "")\(day)")) { $1 }
        }
        let html = try Self.html("/oit/2568/o1/", Self.site(news))
        #expect(html.contains("แสดง 12 รายการล่าสุดจาก 20 รายการ <a href=\"/basic/#news\">ดูทั้งหมด</a>"))
        #expect(html.contains("/documents/news-20/"))
        #expect(html.contains("/documents/news-9/"))
        #expect(!html.contains("/documents/news-8/"))
    }

    @Test func whereNoOtherPageHasThemAllOfManyAreShown() throws {
        let rules = (1...14).reduce(into: [:]) { files, day in
            files["personnel/rule-\(day).md"] = """
                ---
                title: หลักเกณฑ์ \(day)
                date: 2567-11-\(day + 9)
                rule: discipline
                effective: {from: 2567-11-\(day + 9)}
                ---

                เนื้อหา

                """
        }
        let list = "item,group,group_title,title,topic,period\nO1,9.3,ก,หลักเกณฑ์,personnel-criteria,standing\n"
        let html = try Self.html("/oit/2568/o1/", Self.site(rules, list: list, before: nil, published: "[2568]"))
        for day in 1...14 { #expect(html.contains("/personnel/rule-\(day)/")) }
        #expect(!html.contains("ดูทั้งหมด"))
    }

    @Test func evidenceOfAnotherTimeIsHeadedSo() throws {
        let records = Self.document("old", "news", "2566-12-01").merging(Self.document("law", "laws", "2567-10-10")) {
            $1
        }
        let old = try Self.html("/oit/2568/o1/", Self.site(Self.document("old", "news", "2566-12-01")))
        #expect(old.contains("<h2>มีแต่ของช่วงเวลาอื่น</h2>\n<ul class=\"entries\">\n<li><a href=\"/documents/old/\">"))
        #expect(!old.contains("<h2>หลักฐาน</h2>"))
        let list = "item,group,group_title,title,topic,period\nO1,9.1,ก,สองเรื่อง,news;laws,current\n"
        let site = try Self.site(records, list: list, before: nil, published: "[2568]")
        let both = try site.html("/oit/2568/o1/")
        #expect(both.contains("<h3>มีแต่ของช่วงเวลาอื่น</h3>\n<ul class=\"entries\">\n<li><a href=\"/documents/old/\">"))
        #expect(both.components(separatedBy: "มีแต่ของช่วงเวลาอื่น").count == 2, "the other topic's is of its time")
        #expect(try site.html("/oit/2568/").contains("<td>1 หน้า ล่าสุด 10 ต.ค. 2567</td>"))
        let year = try Self.site(Self.document("old", "news", "2566-12-01"))
        #expect(try year.html("/oit/2568/").contains("<td>ช่วงอื่น 1 หน้า</td>"))
    }

    @Test func theFormsOfAYearStandInTheOrderOfItsMonths() throws {
        let list = "item,group,group_title,title,topic,period\nO1,9.3,ก,รายเดือน,procurement-monthly,monthly\n"
        let site = try Self.site(SampleRecords.all, list: list, before: nil, published: "[2568]")
        let forms = ["\"", "10/", "11/", "12/"].map { "/procurement/summary/2568/\($0)" }
        #expect(try Self.areInOrder(forms, in: site.html("/oit/2568/o1/")))
    }

    @Test func requiredElementsAreTickedOrMissed() throws {
        let list = "item,group,group_title,title,topic,period\nO1,9.1,ก,ผู้บริหาร,executives,standing\n"
        let site = try Self.site(SampleRecords.all, list: list, before: nil, published: "[2568]")
        let html = try site.html("/oit/2568/o1/")
        let elements = try Self.item(1, site).topics[0].elements
        try #require(!elements.isEmpty)
        for element in elements {
            let mark = element.answer == .missing ? "✗" : "✓ <span class=\"vh\">มี</span>"
            #expect(html.contains("<li>\(mark) \(element.element.title)"))
        }
    }

    @Test func theItemsOfTheYearBeforeAreNamedAndLinked() throws {
        let html = try Self.html("/oit/2568/o2/")
        #expect(html.contains("<dt>ข้อเดิม ปี 2567</dt><dd><a href=\"/oit/2567/o5/\">O5 แผนดำเนินงาน</a><br>"))
        #expect(html.contains("<br><a href=\"/oit/2567/o6/\">O6 กฎหมายและหกเดือน</a></dd>"))
        #expect(try Self.html("/oit/2568/o7/").contains("<dd>ยังไม่ถาม เป็นข้อใหม่</dd>"))
        let alone = try Self.html("/oit/2568/o2/", Self.site(published: "[2568]"))
        #expect(alone.contains("O5 แผนดำเนินงาน<br>"))
        #expect(!alone.contains("/oit/2567/"))
    }

    @Test func neighboursAreThoseOfTheList() throws {
        let html = try Self.html("/oit/2568/o4/")
        #expect(html.contains("<a href=\"/oit/2568/o3/\" rel=\"prev\">ข้อก่อนหน้า O3</a>"))
        #expect(html.contains("<a href=\"/oit/2568/o7/\" rel=\"next\">ข้อถัดไป O7</a>"))
        #expect(try !Self.html("/oit/2568/o1/").contains("rel=\"prev\""))
        #expect(try !Self.html("/oit/2568/o7/").contains("rel=\"next\""))
    }

    @Test func whereAnItemComesFromIsSaid() throws {
        #expect(
            try Self.html("/oit/2568/o2/").contains("<span class=\"badge\">ยังไม่ได้ตรวจกับคู่มือ</span> ความรู้ทั่วไป"))
        #expect(try Self.html("/oit/2568/o7/").contains("<span class=\"badge ok\">ตรวจกับคู่มือแล้ว</span> คู่มือ"))
        let own = "แบบประเมินที่หน่วยงานจัดทำเอง"
        #expect(try !Self.html("/oit/2568/o2/").contains(own))
        #expect(try Self.html("/oit/2568/o2/", Self.site(isOwn: true)).contains(own))
    }

    @Test func aDocumentSaysWhenItIsInUse() throws {
        let open = Self.document("open", "laws", "2567-10-10", "covers: {from: 2567-10-01}")
        let site = try Self.site(Self.records.merging(open) { $1 })
        #expect(try site.html("/documents/plan/").contains("<span>ใช้สำหรับ <time datetime=\"2024-10-01\">"))
        #expect(try site.html("/documents/open/").contains("<span>ใช้ตั้งแต่ <time datetime=\"2024-10-01\">"))
    }

    // MARK: A year

    @Test func aYearCountsItsItemsAndShowsEachAsATile() throws {
        let html = try Self.html("/oit/2568/")
        #expect(html.contains("ความครบถ้วนของข้อมูล ทั้งหมด 5 ข้อ"))
        let newest = try #require(Self.site().context.disclosure.assessments.newest)
        for verdict in Verdict.allCases {
            let count = newest.count(verdict)
            #expect(html.contains("\(verdict.text.th) <span class=\"value\">\(count) ข้อ (") == (count > 0))
        }
        let other = try Self.html("/oit/2567/")
        #expect(!other.contains("\(Verdict.notDue.text.th) <span class=\"value\">"), "there is none")
        #expect(html.contains("<a href=\"/oit/2568/o1/\" class=\"ok\">O1 ✓<span class=\"vh\"> ครบ</span></a>"))
        #expect(html.contains("<a href=\"/oit/2568/o3/\" class=\"stop\">O3 ✗<span class=\"vh\"> ยังไม่มี</span></a>"))
        #expect(html.contains("ไม่ใช่ผลคะแนนของสำนักงาน ป.ป.ช."))
        #expect(html.contains("href=\"/oit/2568/oit-2568.xlsx\""))
        #expect(html.contains("href=\"/oit/2568/checklist-2568.csv\""))
    }

    @Test func aYearListsItsItemsByGroup() throws {
        let html = try Self.html("/oit/2568/")
        #expect(html.contains("<th scope=\"rowgroup\" colspan=\"4\">9.2 กลุ่มสอง</th>"))
        #expect(
            html.contains(
                """
                <tr><th scope="row"><a href="/oit/2568/o1/">O1 ข่าว &amp; ประกาศ &lt;1&gt;</a></th>\
                <td>1 หน้า ล่าสุด 10 ม.ค. 2568</td>\
                <td class="was">O1</td><td><span class="badge ok">✓ ครบ</span> </td></tr>
                """))
        #expect(html.contains("<td class=\"was\">O5, O6</td>"))
        let gaps = try Self.item(2, Self.site()).gaps
        #expect(html.contains("◐ ยังไม่ครบ</span> \(gaps[0].reason.th)"))
    }

    @Test func whatChangedFromTheYearBeforeIsSaid() throws {
        let html = try Self.html("/oit/2568/")
        #expect(html.contains("ปี 2567 มี 4 ข้อ ปี 2568 มี 5 ข้อ"))
        #expect(html.contains("<dt>เพิ่มขึ้น</dt><dd><ul><li><a href=\"/oit/2568/o7/\">O7 คู่มือ</a></li></ul></dd>"))
        #expect(html.contains("<dt>ไม่ถามแล้ว</dt><dd><ul><li><a href=\"/oit/2567/o9/\">O9 ถามตอบ</a></li></ul></dd>"))
        #expect(html.contains("O2 แผนและรายงาน</a> รวม O5 และ O6 ของปี 2567"))
        #expect(html.contains("O6 กฎหมายและหกเดือน</a> ของปี 2567 แยกเป็น O2, O3 และ O4"))
    }

    @Test func aYearOfTheSameListHasNothingToCompare() throws {
        let same = try Self.html("/oit/2568/", Self.site(list: Self.listBefore))
        #expect(same.contains("<p>ทุกข้อขอเรื่องเดียวกับปี 2567</p>"))
        let first = try Self.html("/oit/2567/")
        #expect(!first.contains("เปลี่ยนจากปี"))
        #expect(first.contains("colspan=\"3\""))
    }

    @Test func aListSaysWhereItsItemsComeFrom() throws {
        let html = try Self.html("/oit/2568/")
        #expect(html.contains("<dt>1 ข้อ</dt><dd><span class=\"badge\">อ้างอิงแหล่งที่เผยแพร่ ยังไม่ได้ตรวจกับคู่มือ</span> เว็บไซต์"))
        #expect(html.contains("<dt>3 ข้อ</dt><dd><span class=\"badge\">ยังไม่ได้ตรวจกับคู่มือ</span> ความรู้ทั่วไป</dd>"))
        #expect(try Self.html("/oit/2567/").contains("<dt>ทุกข้อ</dt>"))
        let own = try Self.html("/oit/2568/", Self.site(isOwn: true))
        #expect(own.contains("<p>แบบประเมินที่หน่วยงานจัดทำเอง ใช้แทนรายการที่มากับโปรแกรม</p>"))
    }

    /// The longest of the program's lists, with pages of the year before for every item, in digits of three bytes.
    @Test func aYearOfManyUnfinishedItemsIsLight() throws {
        let records = Topic.all.enumerated().reduce(into: [:]) { files, topic in
            files.merge(Self.document("d-\(topic.offset)", topic.element.id, "2565-05-10", "fiscal_year: 2565")) { $1 }
        }
        let keys = MemorySite.siteFile.replacing("[2568]", with: "[2565, 2566, 2567]") + "digits: thai\n"
        let site = try MemorySite(records, site: keys)
        let style = StyleSheet.bytes(theme: site.context.disclosure.site.theme).count
        #expect(site.context.disclosure.assessments.years.contains { $0.count(.partial) > 20 })
        for year in site.context.disclosure.assessments.years {
            let size = try site.html(year.address).utf8.count + style
            #expect(size <= 60 * 1024)
        }
    }

    // MARK: The way there

    @Test func allYearsAreCountedNewestFirst() throws {
        let html = try Self.html("/oit/")
        let years = [2568, 2567].map { "<a href=\"/oit/\($0)/\">ปีงบประมาณ \($0)</a> ทั้งหมด" }
        #expect(Self.areInOrder(years, in: html))
        #expect(html.contains("<td class=\"num\" data-label=\"ทั้งหมด\">5</td>"))
        #expect(html.contains("<td class=\"num\" data-label=\"ทั้งหมด\">4</td>"))
    }

    @Test func homeAndTheMapOfTheSiteAndEveryFootLeadThere() throws {
        let site = try Self.site()
        #expect(try site.html("/").contains("<a href=\"/oit/2568/\">ปีงบประมาณ 2568</a> ทั้งหมด 5 ข้อ"))
        #expect(try site.html("/sitemap/").contains("<li><a href=\"/oit/2567/\">ปีงบประมาณ 2567</a></li>"))
        for page in site.pages {
            #expect(page.document.description.contains("<li><a href=\"/oit/\">"), "\(page.address)")
        }
    }

    @Test func aCategorySaysWhatTheNewestListMissesOfIt() throws {
        let site = try Self.site()
        let html = try site.html("/basic/")
        let gap = try #require(Self.item(3, site).gaps.first)
        #expect(html.contains("<section class=\"missing\">"))
        #expect(html.contains("<li><a href=\"/oit/2568/o3/\">O3 กฎหมาย</a>: \(gap.reason.th)</li>"))
        #expect(try !site.html("/personnel/").contains("class=\"missing\""))
    }

    @Test func aCategoryHasOneLineAnItem() throws {
        let list = "item,group,group_title,title,topic,period\nO1,9.1,ก,สองเรื่อง,news;laws,current\n"
        let site = try Self.site([:], list: list, before: nil, published: "[2568]")
        let gaps = try Self.item(1, site).gaps.map(\.reason.th)
        #expect(gaps.count == 2)
        #expect(
            try site.html("/basic/").contains(
                "<ul>\n<li><a href=\"/oit/2568/o1/\">O1 สองเรื่อง</a>: \(gaps.joined(separator: "; "))</li>\n\n</ul>"))
    }

    /// Two lists of as many items as there may be, whose topics overlap.
    @Test(.timeLimit(.minutes(1))) func theLongestListsAreCompared() throws {
        func list(_ shift: Int) -> String {
            (1...999).reduce(into: "item,group,group_title,title,topic,period\n") { text, number in
                text += "O\(number),9.1,ก,ข้อ,\(Topic.all[(number + shift) % Topic.all.count].id),standing\n"
            }
        }
        let html = try Self.html("/oit/2568/", Self.site([:], list: list(0), before: list(1)))
        #expect(html.contains("O1 ข้อ</a> รวม O"))
    }

    @Test func whereNoListIsPublishedNothingLeadsThere() throws {
        let site = try Self.site(published: nil)
        for page in site.pages {
            #expect(!page.address.hasPrefix("/oit/"))
            let html = page.document.description
            #expect(!html.contains("/oit/"), "\(page.address)")
            #expect(!html.contains("class=\"missing\""), "\(page.address)")
        }
    }

    @Test func digitsAreTheSitesAndItemsKeepTheirNumbers() throws {
        let site = try Self.site(keys: "digits: thai\n")
        let item = try site.html("/oit/2568/o1/")
        #expect(item.contains("<h1>O1 ข่าว &amp; ประกาศ &lt;1&gt;</h1>"))
        #expect(item.contains("ต้องเป็นข้อมูลของปีงบประมาณ ๒๕๖๘"))
        #expect(item.contains("<a href=\"/documents/news-1/\">เอกสาร news-1</a>"))
        let year = try site.html("/oit/2568/")
        #expect(year.contains("O1 ✓"))
        #expect(year.contains("๑ หน้า ล่าสุด ๑๐ ม.ค. ๒๕๖๘"))
        #expect(year.contains("รวม O5 และ O6 ของปี ๒๕๖๗"))
    }

    /// Whether each text stands in the page, and none before the one that leads it.
    private static func areInOrder(_ texts: [String], in html: String) -> Bool {
        let places = texts.compactMap { html.firstRange(of: $0)?.lowerBound }
        return places.count == texts.count && places == places.sorted()
    }

    private static func item(_ number: Int, _ site: MemorySite) throws -> ItemAssessment {
        try #require(site.context.disclosure.assessments.newest?.items.first { $0.item.number == number })
    }
}
