import Findings
import Testing

@testable import SiteBuilder

@Suite struct TextAuditTests {
    private func text(
        _ made: MadeAudit = MadeAudit(), _ language: Language = .thai, color: Bool = false, width: Int? = nil,
        isBrief: Bool = false
    ) throws -> String {
        TextAudit(language: language, color: color, width: width, isBrief: isBrief).render(try made.outcome())
    }

    @Test func itemsStandInTheirGroupsWithWhatProvesThemOrIsMissing() throws {
        #expect(
            try text() == """
                แบบประเมินปี 2569  องค์การบริหารส่วนตำบลทดสอบ
                ณ วันที่ 15 มกราคม 2569 · รายการข้อ: ยังไม่ได้ตรวจกับคู่มือ
                ที่อยู่ต่อจาก https://www.example.go.th

                9.1 กลุ่ม 9.1
                  ✓ O1   โครงสร้าง         /oit/2569/o1/
                  ◐ O2   ข้อมูลผู้บริหาร       /oit/2569/o2/
                         มีแล้ว: /documents/c/  /documents/d/ และอีก 1 หน้า
                         ขาดรูปถ่าย
                           วิธีแก้: เพิ่มรูปถ่าย

                9.2 กลุ่ม 9.2
                  ✗ O12  คู่มือ
                         ขาดคู่มือ
                           วิธีแก้: เพิ่มคู่มือ
                  … O13  รายงานรอบหกเดือน
                         ถึงกำหนด 1 เม.ย. 2569 รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน
                         ถึงกำหนด 1 เม.ย. 2569 รายงานการดำเนินงาน รอบ 6 เดือน

                ครบ 1 · ยังไม่ครบ 1 · ยังไม่มี 1 · ยังไม่ถึงกำหนด 1 จากทั้งหมด 4 ข้อ

                กำหนดของปีงบประมาณ 2569
                  1 เม.ย. 2569  รายงานรอบ 6 เดือน (1 ต.ค. 2568 ถึง 31 มี.ค. 2569): O13

                """)
    }

    @Test func aListThatTheSiteDoesNotPublishShowsTheEvidenceItself() throws {
        let text = try text(MadeAudit(isPublished: false), .english)
        #expect(text.contains("does not publish this list; to have it, add 2569 to checklists in site.yml"))
        #expect(text.contains("✓ O1   โครงสร้าง         /documents/a/  /documents/b/\n"))
        #expect(
            text.contains(
                "◐ O2   ข้อมูลผู้บริหาร       /documents/c/  /documents/d/ and 1 more\n         no photos\n           help: add photos\n"
            ))
        #expect(!text.contains("/oit/"))
    }

    @Test func evidenceOfAnotherTimeStandsApart() throws {
        let items = [
            try MadeAudit.item(
                1, "ก", 2569,
                [
                    MadeAudit.topic("authority", .partial, [MadeAudit.evidence("a")], isOfAnotherTime: true),
                    MadeAudit.topic("executives", .proven, [MadeAudit.evidence("b")]),
                ])
        ]
        let published = try text(MadeAudit(items: items))
        #expect(published.contains("มีแล้ว: /documents/b/\n        มีแต่ของช่วงอื่น: /documents/a/\n"))
        let unpublished = try text(MadeAudit(isPublished: false, items: items))
        #expect(unpublished.contains("◐ O1  ก  /documents/b/\n        มีแต่ของช่วงอื่น: /documents/a/\n"))
    }

    @Test(arguments: [(30, "  ✓ O1  โครงสร้าง\n        /oit/2569/o1/\n"), (31, "  ✓ O1  โครงสร้าง  /oit/2569/o1/\n")])
    func anAddressThatDoesNotFitBesideItsTitleStandsBelow(width: Int, lines: String) throws {
        let item = try MadeAudit.item(
            1, "โครงสร้าง", 2569, [MadeAudit.topic("authority", .proven, [MadeAudit.evidence("a")])])
        #expect(try text(MadeAudit(items: [item]), width: width).contains(lines))
    }

    @Test func briefShowsOnlyWhatLacksSomething() throws {
        let text = try text(isBrief: true)
        #expect(text.contains("◐ O2 ") && text.contains("✗ O12"))
        #expect(!text.contains("O1 ") && !text.contains("O13") && !text.contains("กำหนดของปี"))
        let whole = MadeAudit(items: [try MadeAudit.item(1, "ก", 2569, [MadeAudit.topic("authority", .proven)])])
        #expect(try self.text(whole, isBrief: true).isEmpty)
    }

    @Test func colourIsAllThatColourAdds() throws {
        let (plain, coloured) = (try text(width: 40), try text(color: true, width: 40))
        #expect(coloured.contains("\u{1B}[1;31m✗\u{1B}[0m O12"))
        #expect(!plain.contains("\u{1B}"))
        #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    }

    @Test func longTextsAreBrokenAtSpacesBelowTheirBeginning() throws {
        let title = Array(repeating: "รายงาน", count: 30).joined(separator: " ")
        let gap = MadeAudit.gap(Array(repeating: "คู่มือ", count: 30).joined(separator: " "), "manual")
        let made = MadeAudit(items: [
            try MadeAudit.item(
                1, title, 2569, [MadeAudit.topic("authority", .partial, [MadeAudit.evidence("a")], [gap])])
        ])
        let lines = try text(made, width: 100).split(separator: "\n")
        #expect(lines.allSatisfy { $0.displayWidth <= 100 })
        #expect(try text(MadeAudit(), .english, width: 40).split(separator: "\n").allSatisfy { $0.displayWidth <= 40 })
        #expect(lines.contains("        /oit/2569/o1/"))
        #expect(lines.contains { $0.hasPrefix("        ขาดคู่มือ คู่มือ") })
        #expect(lines.contains { $0.hasPrefix("        คู่มือ คู่มือ") }, "further lines stand below the text")
        #expect(try text(made).split(separator: "\n").contains { $0.hasSuffix(title) }, "unbroken where it is piped")
    }

    @Test func contentCannotSteerTheTerminal() throws {
        let made = MadeAudit(items: [
            try MadeAudit.item(
                1, "ก\u{1B}[2J", 2569, [MadeAudit.topic("authority", .missing, gaps: [MadeAudit.gap("\u{1B}[1A", "")])])
        ])
        #expect(try !text(made).contains("\u{1B}"))
    }

    @Test func anOwnListSaysSo() throws {
        let own = Bilingual(th: "รายการข้อของหน่วยงาน (checklists/2569.csv)", en: "your own list (checklists/2569.csv)")
        let list = try MadeAudit().ownList()
        #expect(list.sourceText.th.hasPrefix(own.th))
        #expect(list.sourceText.en == own.en + " · 1 checked against the manual · 3 not checked against the manual")
    }
}
