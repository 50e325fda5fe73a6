import Templates
import Testing

/// The executives' cards and the organisation chart.
struct OrganisationPageTests {
    private static func executives(_ people: [String], _ keys: String = "") -> String {
        """
        ---
        title: ข้อมูลผู้บริหาร
        date: 2567-01-08
        topic: executives
        \(keys)
        people:
        \(people.map { "  - {\($0)}" }.joined(separator: "\n"))
        ---
        """
    }

    private static let structure = """
        ---
        title: โครงสร้าง
        date: 2566-10-05
        topic: organisation-structure
        ---
        """

    private static let head = "name: นางสาวจำลอง แบบอย่าง, position: นายก, phone: 0-2000-0002, side: political"
    private static let deputy = "name: นายสอง รองลง, position: รองนายก, side: political"
    private static let clerk = "name: ว่าที่ร้อยตรี เอก ต้นแบบ, position: ปลัด, side: permanent"
    private static let director = "name: นางคลัง สมมุติ, position: ผู้อำนวยการกองคลัง, side: permanent"

    private static func cards(_ people: [String]) throws -> [Substring] {
        let html = try MemorySite(["documents/executives.md": executives(people)]).html("/documents/executives/")
        return Array(html.split(separator: "<li class=\"card person").dropFirst())
    }

    @Test func theHeadStandsFirstAndLarger() throws {
        let cards = try Self.cards([Self.deputy, Self.head, Self.director, Self.clerk])
        #expect(cards.map { $0.hasPrefix(" leader\"") } == [true, false, true, false])
        #expect(cards[0].contains("<p>นายก</p>"))
        #expect(cards[2].contains("<p>ปลัด</p>"))
    }

    @Test func aTelephoneIsALinkAndNoneIsNotMentioned() throws {
        let cards = try Self.cards([Self.head, Self.deputy])
        #expect(cards[0].contains("<a href=\"tel:020000002\">0-2000-0002</a>"))
        #expect(!cards[1].contains("โทร."))
    }

    @Test(arguments: [
        ("นางสาวจำลอง แบบอย่าง", "จบ"), ("นายเอก ต้นแบบ", "อต"), ("นางเปรียบ เทียบ", "ปท"), ("ว่าที่ร้อยตรี สมมุติ ขึ้นมา", "สข"),
        ("ว่าที่ร้อยตรีหญิงสมมุติ ขึ้นมา", "สข"), ("ดร.สมมุติ ขึ้นมา", "สข"), ("จ.ส.อ. สมมุติ ขึ้นมา", "สข"), ("พันจ่าเอกสมมุติ ขึ้นมา", "สข"),
        ("สมมุติ ณ ตัวอย่าง", "สณ"), ("นาย", "น"), ("John Doe", "JD"), ("เรืออากาศเอกสมมุติ ขึ้นมา", "สข"),
        ("นาวาอากาศโทหญิง สมมุติ ขึ้นมา", "สข"), ("พลอากาศตรีสมมุติ ขึ้นมา", "สข"), ("พันเอก ดร.สมมุติ ขึ้นมา", "สข"),
        ("ว่าที่ พ.ต. ดร. สมมุติ ขึ้นมา", "สข"), ("นางสาว ก. ข.", "กข"), ("ก. ขึ้นมา", "กข"), ("สมมุติ ข.", "สข"), ("ดร.", "ด"),
    ])
    func initialsLeaveTitlesOut(name: String, initials: String) throws {
        let cards = try Self.cards(["name: \(name), position: ที่ปรึกษา, side: political"])
        #expect(cards.first?.contains("<span class=\"initials\" aria-hidden=\"true\">\(initials)</span>") == true)
    }

    @Test func anOlderListOfExecutivesNamesTheOneThatCounts() throws {
        let site = try MemorySite([
            "documents/executives.md": Self.executives([Self.head]),
            "documents/executives-2569.md": Self.executives([Self.head]).replacing("2567-01-08", with: "2569-01-08"),
        ])
        let older = try site.html("/documents/executives/")
        #expect(older.contains("ข้อมูลผู้บริหารปัจจุบัน: <a href=\"/documents/executives-2569/\">"))
        #expect(try !site.html("/documents/executives-2569/").contains("ข้อมูลผู้บริหารปัจจุบัน"))
    }

    @Test func peopleOfAnotherTopicAreNoOlderExecutives() throws {
        let site = try MemorySite([
            "documents/executives.md": Self.executives([Self.head]),
            "documents/ita.md": Self.executives([Self.clerk]).replacing("topic: executives", with: "topic: authority"),
        ])
        let html = try site.html("/documents/ita/")
        #expect(html.contains("<p>ปลัด</p>"))
        #expect(!html.contains("ข้อมูลผู้บริหารปัจจุบัน"))
    }

    @Test func theChartHasPostsAboveUnitsAndUnitsWithTheirHeads() throws {
        let site = try MemorySite([
            "documents/structure.md": Self.structure,
            "documents/executives.md": Self.executives([Self.head, Self.deputy, Self.clerk, Self.director]),
        ])
        let rest = try site.html("/documents/structure/").split(separator: "<ul class=\"org wide\">").dropFirst().first
        let chart = try #require(rest?.split(separator: "</section>").first)
        let order = [
            "ฝ่ายการเมือง", "<b>นายก</b>", "<b>รองนายก</b>", "ฝ่ายข้าราชการประจำ", "<b>ปลัด</b>", "<b>กองคลัง</b>",
            "<span>นางคลัง</span>",
        ]
        let places = order.compactMap { chart.firstRange(of: $0)?.lowerBound }
        #expect(places.count == order.count)
        #expect(places == places.sorted())
        // The second unit's head is not known.
        #expect(chart.contains("<div><p><b>สำนักปลัด</b></p></div>"))
        #expect(!chart.contains("ฝ่ายนิติบัญญัติ"))
        #expect(try site.html("/documents/executives/").contains("<a href=\"/documents/structure/\">แผนผังโครงสร้าง</a>"))
        #expect(chart.contains("href=\"/documents/executives/\""))
        #expect(site.pages.first { $0.address == "/documents/structure/" }?.modified?.iso8601 == "2024-01-08")
    }

    @Test func withoutExecutivesTheChartHasTheUnits() throws {
        let html = try MemorySite(["documents/structure.md": Self.structure]).html("/documents/structure/")
        #expect(html.contains("<b>องค์การบริหารส่วนตำบลทดสอบ</b>"))
        #expect(html.contains("<b>กองคลัง</b>"))
        #expect(!html.contains("ฝ่ายการเมือง"))
        #expect(!html.contains("ฝ่ายข้าราชการประจำ"))
    }

    @Test func theCouncilIsInTheChartWhereItIsKnown() throws {
        let html = try MemorySite([
            "documents/structure.md": Self.structure,
            "documents/executives.md": Self.executives([
                Self.head, "name: นายสภา ตัวอย่าง, position: ประธานสภา, side: political",
            ]),
        ]).html("/documents/structure/")
        #expect(html.contains("<h3>ฝ่ายนิติบัญญัติ</h3>"))
        #expect(html.contains("<b>ประธานสภา</b>"))
    }

    @Test func onlyTheNewestDocumentOnTheStructureHasTheChart() throws {
        let site = try MemorySite([
            "documents/structure.md": Self.structure,
            "documents/structure-2569.md": Self.structure.replacing("2566-10-05", with: "2569-10-05"),
        ])
        #expect(try !site.html("/documents/structure/").contains("class=\"org"))
        #expect(try site.html("/documents/structure-2569/").contains("class=\"org wide\""))
    }

    @Test func manyUnitsAreDrawnBelowEachOther() throws {
        let units = (1...8).map { "กองที่\($0)" }.joined(separator: ", ")
        let html = try MemorySite(
            ["documents/structure.md": Self.structure],
            site: MemorySite.siteFile.replacing("units: [กองคลัง, สำนักปลัด]", with: "units: [กองคลัง, \(units)]")
        ).html("/documents/structure/")
        #expect(html.contains("<ul class=\"org\">"))
    }
}
