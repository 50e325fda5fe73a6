import Disclosure
import Records
import Testing
import ThaiText

@testable import OpenData

@Suite struct ChecklistFileTests {
    private func files(_ keys: String, lists: [Checklist] = Checklist.shipped) throws -> [DataFile] {
        let disclosure = Disclosure.relate(
            [], site: try .made("digits: thai\n\(keys)"), today: CalendarDay(daysSince1970: 20_778), checklists: lists
        ).0
        return allDataFiles(of: disclosure).filter { $0.address.contains("/checklist-") }
    }

    @Test func eachYearThatTheSitePublishesHasAFile() throws {
        #expect(try files("").isEmpty)
        #expect(
            try files("checklists: [2565, 2569]").map(\.address) == [
                "/oit/2569/checklist-2569.csv", "/oit/2565/checklist-2565.csv",
            ])
    }

    /// An organisation begins a list of its own with the one that is there.
    @Test(arguments: Checklist.shipped.map(\.year))
    func whatIsHandedOutIsReadAsAnOwnList(year: FiscalYear) throws {
        let file = try #require(try files("checklists: [\(year.buddhistYear)]").first)
        let reading = Checklist.read(try file.bytes(), year: year, file: file.address)
        #expect(reading.findings == [])
        #expect(reading.value?.items == Checklist.shipped.first { $0.year == year }?.items)
        let again = try files("checklists: [\(year.buddhistYear)]", lists: [try #require(reading.value)])
        #expect(try again.first?.bytes() == file.bytes())
    }

    @Test func cellsThatASpreadsheetWouldChangeStayAsTheyAre() throws {
        let text = #"""
            item,group,group_title,title,topic,period,provenance
            3,9.1,"ก, ""ข""",=1+1,contact;news,first-half,"สอง, ส่วน"

            """#
        let year = try #require(FiscalYear(2569))
        let own = try #require(Checklist.read(Array(text.utf8), year: year, file: "2569.csv").value)
        let bytes = try #require(try files("checklists: [2569]", lists: [own]).first).bytes()
        #expect(
            String(decoding: bytes.dropFirst(3), as: UTF8.self)
                == "year,item,group,group_title,category,title,topic,period,status,provenance\r\n"
                + "2569,O3,9.1,\"ก, \"\"ข\"\"\",, =1+1,contact;news,first-half,unverified,\"สอง, ส่วน\"\r\n")
        let again = try #require(Checklist.read(bytes, year: year, file: "2569.csv").value)
        #expect(again.items.map(\.title) == ["=1+1"])
        #expect(again.items.map(\.provenance) == ["สอง, ส่วน"])
    }
}
