import Findings
import Testing
import ThaiText

@testable import Disclosure
@testable import Records
@testable import SiteBuilder

/// What `check` names of what had proven an item.
@Suite struct LapseReminderTests {
    private func message(_ addresses: [String]) throws -> Bilingual {
        let item = try MadeAudit.item(
            1, "ข้อ", 2569, [MadeAudit.topic("authority", .missing, gaps: [MadeAudit.gap("แผน", "plan")])])
        let evidence = addresses.map {
            Evidence(title: $0, address: $0, date: nil, period: nil, note: nil, records: [])
        }
        let day = try CalendarDay(parsing: "2568-10-01")
        let site = try MadeAudit().outcome().site
        return Reminder(
            Lapse(item: item, day: day, evidence: evidence), of: Disclosure.relate([], site: site, today: day).0
        ).message
    }

    @Test func twoAreNamedAndTheOthersCounted() throws {
        #expect(try message(["/a/", "/b/"]).th == "O1 ข้อ (ปี 2569): ยังไม่มี เดิมใช้ «/a/», «/b/»")
        let four = try message(["/a/", "/b/", "/c/", "/d/"])
        #expect(four.th.hasSuffix("เดิมใช้ «/a/», «/b/» และอีก 2"))
        #expect(four.en.hasSuffix("was proven by «/a/», «/b/» and 2 more"))
    }

    @Test func ofFormsOfMonthsTheYearsPageIsNamed() throws {
        let year = "/procurement/summary/2568/"
        let forms = (1...12).map { "\(year)\($0)/" }
        #expect(try message(forms + [year, "/a/"]).th.hasSuffix("เดิมใช้ «\(year)», «/a/»"))
    }
}
