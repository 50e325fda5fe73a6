import Findings
import Testing
import ThaiText

@testable import Disclosure
@testable import OpenData
@testable import Records

/// The checklist as the table that is copied into the assessment system.
@Suite struct AssessmentFileTests {
    private func site(publishes: Bool) throws -> Site {
        try .made("digits: thai\n" + (publishes ? "checklists: [2569]" : ""))
    }

    private func evidence(_ name: String, note: String? = nil, date: CalendarDay?) -> Evidence {
        Evidence(
            title: "เอกสาร \(name)", address: "/documents/\(name)/", date: date, period: nil, note: note, records: [])
    }

    private func year() throws -> AssessmentYear {
        let year = try #require(FiscalYear(2569))
        let gap = Gap(
            reason: Bilingual(th: "ขาดรูปถ่าย, แผนผัง", en: ""), remedy: Bilingual(th: "เพิ่ม", en: ""))
        func item(_ number: Int, _ topics: (Topic.ID, Verdict, [Evidence], [Gap])...) throws -> ItemAssessment {
            var item = ChecklistItem()
            (item.number, item.title) = (number, "รายการ \(number)")
            return ItemAssessment(
                item: item, year: year,
                topics: try topics.map { id, verdict, evidence, gaps in
                    TopicAssessment(
                        topic: try #require(Topic(id: id)), period: .standing, verdict: verdict, evidence: evidence,
                        isOfAnotherTime: evidence.map(\.address) == ["/documents/old/"], elements: [], gaps: gaps,
                        due: verdict == .notDue ? year.lastOfFirstHalf.adding(days: 1) : nil)
                })
        }
        let four = ["a", "b", "c", "d"].map { evidence($0, date: CalendarDay(year: 2025, month: 11, day: 20)) }
        let items = [
            try item(1, ("authority", .proven, four, [])),
            try item(
                2, ("executives", .partial, [evidence("e", note: "จาก 3 ประกาศ", date: nil)], [gap]),
                ("spending-half-year", .notDue, [], [])),
            try item(3, ("staff-manual", .missing, [], [gap])),
            try item(4, ("spending-half-year", .notDue, [], [])),
            try item(
                5, ("authority", .partial, [evidence("old", date: nil)], [gap]),
                ("executives", .proven, [evidence("e", date: nil)], [])),
            try item(
                6, ("authority", .proven, [evidence("a", date: nil)], []), ("spending-half-year", .notDue, [], [])),
        ]
        return AssessmentYear(
            checklist: Checklist(year: year, items: items.map(\.item), isOwn: false), items: items, before: nil)
    }

    private func rows(publishes: Bool) throws -> [[Sheet.Cell]] {
        Sheet.assessment(try year(), of: try site(publishes: publishes)).rows
    }

    @Test func eachItemSaysHaveOrNotItsAddressAndWhatIsThere() throws {
        let sheet = Sheet.assessment(
            try year(), of: try site(publishes: true))
        #expect(
            String(decoding: CSVWriter.bytes(sheet).dropFirst(3), as: UTF8.self) == """
                ข้อ,รายการ,มี/ไม่มี,URL,คำอธิบาย\r
                O1,รายการ 1,มี,https://www.example.go.th/oit/2569/o1/,เอกสาร a (20 พ.ย. 2568); เอกสาร b (20 พ.ย. 2568); \
                เอกสาร c (20 พ.ย. 2568); และอีก 1 หน้า\r
                O2,รายการ 2,มี,https://www.example.go.th/oit/2569/o2/,"เอกสาร e (จาก 3 ประกาศ) · \
                ยังไม่ครบ: ขาดรูปถ่าย, แผนผัง · ยังไม่ถึงกำหนด: รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน (1 เม.ย. 2569)"\r
                O3,รายการ 3,ไม่มี,,"ขาดรูปถ่าย, แผนผัง"\r
                O4,รายการ 4,ไม่มี,,ยังไม่ถึงกำหนด: รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน (1 เม.ย. 2569)\r
                O5,รายการ 5,มี,https://www.example.go.th/oit/2569/o5/,"เอกสาร e · มีแต่ของช่วงเวลาอื่น: เอกสาร old · \
                ยังไม่ครบ: ขาดรูปถ่าย, แผนผัง"\r
                O6,รายการ 6,มี,https://www.example.go.th/oit/2569/o6/,ยังไม่ถึงกำหนด: รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน (1 เม.ย. 2569) · เอกสาร a\r

                """)
    }

    @Test func withoutPagesOfTheListTheAddressIsThatOfTheFirstEvidence() throws {
        let addresses = try rows(publishes: false).map { $0[3] }
        #expect(
            addresses == [
                .text("https://www.example.go.th/documents/a/"), .text("https://www.example.go.th/documents/e/"),
                .empty, .empty, .text("https://www.example.go.th/documents/e/"),
                .text("https://www.example.go.th/documents/a/"),
            ])
    }

    @Test func onlyPublishedListsAreHandedOut() throws {
        let today = CalendarDay(daysSince1970: 20_778)
        func addresses(publishes: Bool) throws -> [String] {
            let disclosure = Disclosure.relate([], site: try site(publishes: publishes), today: today).0
            return DataFileFamily.assessments.files(disclosure).map(\.address)
        }
        #expect(try addresses(publishes: true) == ["/oit/2569/oit-2569.xlsx", "/oit/2569/oit-2569.csv"])
        #expect(try addresses(publishes: false) == [])
    }

    @Test func aWorkbookIsMadeOfIt() throws {
        let disclosure = Disclosure.relate(
            [], site: try site(publishes: true), today: CalendarDay(daysSince1970: 20_778)
        ).0
        let files = DataFileFamily.assessments.files(disclosure)
        #expect(try files[0].bytes().starts(with: "PK\u{3}\u{4}".utf8))
        #expect(try String(decoding: files[1].bytes(), as: UTF8.self).split(separator: "\r\n").count == 27)
    }
}
