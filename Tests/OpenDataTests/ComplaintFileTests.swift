import Disclosure
import Records
import Testing
import ThaiText

@testable import OpenData

@Suite struct ComplaintFileTests {
    private func disclosure(_ files: KeyValuePairs<String, String>) throws -> Disclosure {
        let records = try files.map { slug, keys in
            try Record.made(
                "complaints/\(slug).md", "---\ntitle: สถิติ\ndate: 2568-10-10\n\(keys)\n---\n")
        }
        return Disclosure.relate(records, site: try .made(), today: CalendarDay(daysSince1970: 20_778)).0
    }

    private func csv(_ disclosure: Disclosure) throws -> [String] {
        let file = try #require(allDataFiles(of: disclosure).first { $0.address == "/complaints/complaints.csv" })
        return try String(decoding: file.bytes().dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test func eachPeriodIsARowOfEachKindThatItCountsTheNewestFirst() throws {
        let text = try csv(
            disclosure([
                "2566": """
                period: {from: 2565-10-01, to: 2566-09-30}
                rows: [{kind: general, received: 3, done: 3, pending: 0}]
                """,
                "2568-half": """
                period: {from: 2567-10-01, to: 2568-03-31}
                rows: [{kind: general, received: 5, done: 4, pending: 1}, {kind: corruption, received: 0, done: 0, pending: 0}]
                """,
            ]))
        #expect(
            text == [
                "ปีงบประมาณ,ตั้งแต่,ถึง,เรื่อง,ทั้งหมด,แล้วเสร็จ,อยู่ระหว่างดำเนินการ",
                "2568,2024-10-01,2025-03-31,การทุจริตและประพฤติมิชอบ,0,0,0",
                "2568,2024-10-01,2025-03-31,ทั่วไป,5,4,1",
                "2566,2022-10-01,2023-09-30,ทั่วไป,3,3,0", "",
            ])
    }

    @Test func whatDoesNotCountIsLeftOut() throws {
        let text = try csv(
            disclosure([
                "a": """
                period: {from: 2567-10-01, to: 2568-09-30}
                rows: [{kind: general, received: 3, done: 3, pending: 0}]
                """,
                "b": """
                corrects: complaints/a
                period: {from: 2567-10-01, to: 2568-09-30}
                rows: [{kind: general, received: 4, done: 3, pending: 1}]
                """,
                "c": """
                withdrawn: {date: 2568-10-11, reason: ผิด}
                period: {from: 2566-10-01, to: 2567-09-30}
                rows: [{kind: general, received: 5, done: 5, pending: 0}]
                """,
            ]))
        #expect(text.dropFirst() == ["2568,2024-10-01,2025-09-30,ทั่วไป,4,3,1", ""])
    }

    /// The sum of parts stands in the workbook, where it is set off, and not in the CSV, whose rows are added up.
    @Test func aYearInPartsHasItsSumAndAYearWithoutFiguresIsNamed() throws {
        let disclosure = try disclosure([
            "q1": """
            period: {from: 2567-10-01, to: 2567-12-31}
            rows: [{kind: general, received: 3, done: 3, pending: 0}]
            """,
            "q2": """
            period: {from: 2568-01-01, to: 2568-03-31}
            rows: [{kind: general, received: 4, done: 2, pending: 2}]
            """,
            "2566": """
            period: {from: 2565-10-01, to: 2566-09-30}
            rows: [{kind: general, received: 0, done: 0, pending: 0}]
            """,
        ])
        let sheet = Sheet.complaints(disclosure.complaints, of: disclosure.site)
        #expect(sheet.subtotals == [0])
        #expect(
            sheet.rows[0] == [.number(2568), .empty, .empty, .text("รวม ทั่วไป"), .count(7), .count(5), .count(2)])
        #expect(sheet.rows.map { $0[0] } == [.number(2568), .number(2568), .number(2568), .number(2566)])
        #expect(
            sheet.notes.prefix(2) == [
                "เรื่องการทุจริตและประพฤติมิชอบ ยังไม่รายงานปีงบประมาณ 2568, 2567, 2566",
                "เรื่องทั่วไป ยังไม่รายงานปีงบประมาณ 2567",
            ])
        #expect(try csv(disclosure).count == 5)
    }

    @Test func withoutStatisticsThereIsNoFile() throws {
        #expect(try allDataFiles(of: disclosure([:])).allSatisfy { !$0.address.hasPrefix("/complaints/") })
    }
}
