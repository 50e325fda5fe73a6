import Testing

/// What the feeds tell of what became of records.
@Suite struct FeedTests {
    private typealias Build = PublishedWorld.Build
    private static let (a, b) = ("documents/a.md", "documents/b.md")

    @Test func aNewRecordIsTold() throws {
        let keys = "summary: ก & ข\nattachments: [{file: แบบ ก.pdf, title: แบบ}]"
        let entry = try PublishedWorld([Build(1, ["documents/a/index.md": PublishedWorld.document(keys: keys)])]).entry(
            "/documents/a/")
        #expect(
            entry.split(separator: "\n").map(String.init) == [
                "<id>tag:www.example.go.th,2025-01-16:documents/a:1</id>",
                "<title>กำหนดชำระภาษี</title>",
                "<published>2025-01-15T00:00:00+07:00</published>",
                "<updated>2025-01-16T00:00:00+07:00</updated>",
                #"<link rel="alternate" type="text/html" href="https://www.example.go.th/documents/a/"/>"#,
                #"<link rel="enclosure" type="application/pdf" "#
                    + #"href="https://www.example.go.th/documents/a/%E0%B9%81%E0%B8%9A%E0%B8%9A%20%E0%B8%81.pdf" "#
                    + #"title="แบบ" length="12"/>"#,
                #"<category scheme="tag:www.example.go.th,2025-01-16:scheme:kind" term="documents" label="เอกสาร"/>"#,
                #"<category scheme="tag:www.example.go.th,2025-01-16:scheme:category" term="basic" label="ข้อมูลพื้นฐาน"/>"#,
                "<summary>ก &amp; ข</summary>", "</entry>", "</feed>",
            ])
    }

    @Test func aChangeIsToldWithItsDayAndANewerOneOfThatDayToo() throws {
        let texts = ["ก", "ข", "ค"].map { [Self.a: PublishedWorld.document($0), Self.b: PublishedWorld.document()] }
        let once = try PublishedWorld([Build(0, texts[0]), Build(3, texts[1])])
        let twice = try PublishedWorld([Build(0, texts[0]), Build(3, texts[1]), Build(3, texts[2])])
        for (world, second) in [(once, "00"), (twice, "01")] {
            let entries = try world.entries()
            #expect(entries.map { $0.element("title") } == [second == "00" ? "ข" : "ค", "กำหนดชำระภาษี"])
            #expect(entries[0].element("updated") == "2025-01-18T00:00:\(second)+07:00")
            #expect(entries[0].element("published") == "2025-01-15T00:00:00+07:00")
            #expect(try world.feed().element("updated") == "2025-01-18T00:00:\(second)+07:00")
        }
        #expect(try once.entry("/documents/a/").element("id") == twice.entry("/documents/a/").element("id"))
    }

    /// Of two records that change on one day, both are told, and the feed is newer than after the first.
    @Test func twoChangesOfOneDayAreBothTold() throws {
        let before = [Self.a: PublishedWorld.document("ก"), Self.b: PublishedWorld.document("ข")]
        let first = before.merging([Self.a: PublishedWorld.document("ก แก้")]) { $1 }
        let second = first.merging([Self.b: PublishedWorld.document("ข แก้")]) { $1 }
        let world = try PublishedWorld([Build(0, before), Build(1, first), Build(1, second)])
        #expect(try world.entries().map { $0.element("title") } == ["ก แก้", "ข แก้"])
        #expect(
            try world.feed().element("updated")
                > PublishedWorld([Build(0, before), Build(1, first)]).feed().element("updated"))
    }

    @Test func aCorrectionAndWhatItCorrectsNameEachOther() throws {
        let corrected = [Self.a: PublishedWorld.document("เดิม")]
        let correction = PublishedWorld.document("ใหม่", date: "2568-01-20", keys: "corrects: documents/a")
        let world = try PublishedWorld([Build(0, corrected), Build(5, corrected.merging([Self.b: correction]) { $1 })])
        let (old, new) = (try world.entry("/documents/a/"), try world.entry("/documents/b/"))
        #expect(old.element("updated") == "2025-01-20T00:00:00+07:00")
        #expect(old.element("content") == "มีฉบับแก้ไขแล้ว: ใหม่ ลงวันที่ 20 มกราคม 2568")
        #expect(old.contains(#"<link rel="related" type="text/html" href="https://www.example.go.th/documents/b/""#))
        #expect(new.element("content") == "ฉบับนี้แก้ไข: เดิม ลงวันที่ 15 มกราคม 2568")
        #expect(new.contains(#"<link rel="related" type="text/html" href="https://www.example.go.th/documents/a/""#))
    }

    /// Of a correction that is taken back, what it corrected is told again as it is.
    @Test func aCorrectionThatIsTakenBackChangesTheCorrectedToo() throws {
        let original = [Self.a: PublishedWorld.document()]
        let builds = ["", "\nwithdrawn: {date: 2568-01-21, reason: ผิด}"].enumerated().map { number, withdrawal in
            let correction = PublishedWorld.document("ใหม่", keys: "corrects: documents/a" + withdrawal)
            return Build(5 + number, original.merging([Self.b: correction]) { $1 })
        }
        let entry = try PublishedWorld([Build(0, original)] + builds).entry("/documents/a/")
        #expect(entry.element("content").isEmpty)
        #expect(entry.element("updated") == "2025-01-21T00:00:00+07:00")
    }

    @Test func ofWhatIsWithdrawnOnlyThatIsTold() throws {
        let keys = "summary: ลับ\nattachments: [{file: แบบ ก.pdf}]"
        let path = "documents/a/index.md"
        let withdrawal = "\nwithdrawn: {date: 2568-01-17, reason: มีเลขประจำตัว}"
        let builds = [keys, keys + withdrawal, keys].enumerated().map { number, keys in
            Build(number, [path: PublishedWorld.document(keys: keys)])
        }
        let withdrawn = try PublishedWorld(Array(builds.prefix(2))).entry("/documents/a/")
        #expect(withdrawn.element("title") == "ถอนแล้ว: กำหนดชำระภาษี")
        #expect(withdrawn.element("content") == "ถอนเมื่อ 17 มกราคม 2568 เหตุผล: มีเลขประจำตัว")
        #expect(!withdrawn.contains("enclosure") && !withdrawn.contains("ลับ"))
        let restored = try PublishedWorld(builds).entry("/documents/a/")
        #expect(restored.element("title") == "กำหนดชำระภาษี" && restored.contains("enclosure"))
        #expect(restored.element("updated") == "2025-01-17T00:00:00+07:00")
        #expect(restored.element("id") == withdrawn.element("id"))
    }

    @Test func aNoticeThatIsWithdrawnTellsNoFigures() throws {
        let keys = "notice: plan\nmethod: e-bidding\ntype: construction\nbudget: 1234567\n"
        let texts = ["", "withdrawn: {date: 2568-01-16, reason: ผิด}\n"].map {
            "---\ntitle: แผนก่อสร้างถนน\ndate: 2568-01-15\n\(keys)\($0)---\n"
        }
        let builds = texts.enumerated().map { Build($0, ["procurement/2568/road.md": $1]) }
        #expect(
            try PublishedWorld([builds[0]]).entry("/procurement/2568/road/").element("content")
                == "แผนจัดซื้อจัดจ้าง · วิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding) · วงเงินงบประมาณ 1,234,567.00 บาท")
        #expect(try !PublishedWorld(builds).feed("/procurement/feed.xml").contains("1,234,567"))
    }

    /// Another that comes to stand in its place, even on the day of the first, is another.
    @Test func aRecordThatMovesKeepsItsName() throws {
        let moved = PublishedWorld.document(keys: "moved_from: [documents/a]")
        let builds = [
            Build(0, [Self.a: PublishedWorld.document()]), Build(0, [Self.b: moved]),
            Build(0, [Self.b: moved, Self.a: PublishedWorld.document("อื่น")]),
        ]
        let names = try builds.indices.map {
            try PublishedWorld(Array(builds[...$0])).entries().map { $0.element("id") }
        }
        let world = try PublishedWorld(builds)
        #expect(names[0] == names[1])
        #expect(try world.entry("/documents/b/").element("id") == names[0][0])
        #expect(try world.entry("/documents/a/").element("id") != names[0][0])
    }

    @Test func aFeedChangesOnlyWithWhatItTells() throws {
        let plan =
            "---\ntitle: สถิติ\ndate: 2568-01-15\nperiod: {from: 2566-10-01, to: 2567-09-30}\nrows: [{kind: general, received: 1, done: 1, pending: 0}]\n---\n"
        let before = Build(0, [Self.a: PublishedWorld.document()])
        let after = Build(1, [Self.a: PublishedWorld.document(), "complaints/2567.md": plan])
        let (old, new) = (try PublishedWorld([before]), try PublishedWorld([before, after]))
        #expect(try old.feed("/basic/feed.xml") == new.feed("/basic/feed.xml"))
        #expect(try old.feed("/integrity/feed.xml") != new.feed("/integrity/feed.xml"))
        #expect(try old.feed() == PublishedWorld([before], today: 400).feed())
    }

    @Test func theNewestFiftyAreToldThoseOfOneDayByTheirDates() throws {
        let files = (10..<70).map {
            ("documents/d\($0).md", PublishedWorld.document("\($0)", date: "2567-0\($0 / 10)-15"))
        }
        let entries = try PublishedWorld([Build(0, Dictionary(files) { first, _ in first })]).entries()
        #expect(
            entries.map { $0.element("title") }
                == (20..<70).map { ($0 / 10, $0) }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map { String($0.1) })
    }

    /// Nothing that is dated ahead was published after it was changed.
    @Test func noneIsPublishedAfterItsLastChange() throws {
        let entry = try PublishedWorld([Build(0, [Self.a: PublishedWorld.document(date: "2568-03-01")])]).entry(
            "/documents/a/")
        #expect(entry.element("published") == entry.element("updated"))
    }
}
