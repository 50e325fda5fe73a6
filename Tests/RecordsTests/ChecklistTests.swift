import Findings
import TestSupport
import Testing
import ThaiText

@testable import Records

/// The lists of the integrity assessment, the program's and an organisation's own.
@Suite struct ChecklistTests {
    private static let year = FiscalYear(2570) ?? CalendarDay.unread.fiscalYear

    private static func read(_ bytes: [UInt8]) -> Reading<Checklist> {
        Checklist.read(bytes, year: year, file: "content/checklists/2570.csv")
    }

    private static func read(_ text: String) -> Reading<Checklist> { read(Array(text.utf8)) }

    // MARK: What the program ships

    /// As many as the lists have that were collected for each year.
    @Test func whatIsShippedIsWhole() {
        let counts = [2565: 43, 2566: 43, 2567: 35, 2568: 28, 2569: 26]
        #expect(Checklist.shipped.map(\.year.buddhistYear) == counts.keys.sorted())
        for list in Checklist.shipped {
            #expect(list.items.map(\.number) == Array(1...(counts[list.year.buddhistYear] ?? 1)))
            #expect(list.items.allSatisfy { $0.category != nil && $0.provenance != nil && $0.year == list.year })
            #expect(!list.isOwn)
        }
    }

    @Test(arguments: [
        PackageResources.oit_2565_csv, PackageResources.oit_2566_csv, PackageResources.oit_2567_csv,
        PackageResources.oit_2568_csv, PackageResources.oit_2569_csv,
    ])
    func whatIsShippedHasNoFindings(bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let year = try #require(
            text.split(separator: "\n").dropFirst().first.flatMap { FiscalYear(parsing: $0.prefix(4)) })
        let reading = Checklist.read(bytes, year: year, file: "x.csv", isOwn: false)
        #expect(reading.findings == [])
        #expect(reading.value?.year == year)
    }

    /// So that each has its place on the site.
    @Test func everyTopicIsOfTheCategoryThatTheNewestListPutsItUnder() {
        var categories: [Topic: Records.Category] = [:]
        for item in Checklist.shipped.flatMap(\.items) {
            for topic in item.topics { categories[topic] = item.category }
        }
        #expect(Topic.all.filter { categories[$0] != $0.category }.map(\.id) == ["assessment-results"])
    }

    // MARK: An organisation's own

    private static let english = """
        item,group,group_title,title,topic,period
        O2,9.1,ข้อมูลพื้นฐาน,"ผู้บริหาร, และที่ปรึกษา",executives;ข้อมูลการติดต่อ,standing
        o1,๙.๑,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,monthly

        """

    private static let thai = """
        ข้อ;กลุ่ม;ชื่อกลุ่ม;หมวด;รายการ;หัวข้อ;รอบเวลา;การตรวจสอบ;ที่มา;ปีงบประมาณ
        ๑;9.1;ข้อมูลพื้นฐาน;;โครงสร้าง;โครงสร้างหน่วยงาน;ทุกเดือน;;;
        ๐๒;9.1;ข้อมูลพื้นฐาน;;ผู้บริหาร, และที่ปรึกษา;"executives ; contact;";ที่ใช้อยู่;;;๒๕๗๐

        """

    @Test(arguments: [
        Array(english.utf8), Encoding.withMark(english), Encoding.windows874(english),
        Array(Encoding.crlf(english).utf8), Array(english.replacing("o1,", with: "01,").utf8),
        Array(english.replacing("o1,", with: "1,").utf8), Array(english.replacing("o1,", with: "O๑,").utf8),
        Array((english + ",,,,,\n\n").utf8), Array(thai.utf8), Encoding.windows874(Encoding.crlf(thai)),
        Array(thai.replacing(";", with: "\t").replacing("executives \t contact\t", with: "executives;contact").utf8),
    ])
    func waysOfWritingAList(bytes: [UInt8]) throws {
        let reading = Self.read(bytes)
        #expect(reading.findings == [])
        let list = try #require(reading.value)
        #expect(list.year == Self.year && list.isOwn)
        #expect(list.items.map(\.id) == ["O1", "O2"])
        #expect(list.items.map(\.group) == ["9.1", "9.1"])
        #expect(list.items.map(\.title) == ["โครงสร้าง", "ผู้บริหาร, และที่ปรึกษา"])
        #expect(list.items.map { $0.topics.map(\.id) } == [["organisation-structure"], ["executives", "contact"]])
        #expect(list.items.map(\.period) == [.monthly, .standing])
        #expect(list.items.allSatisfy { $0.verification == .unverified && $0.category == nil && $0.provenance == nil })
    }

    @Test func aListIsHandedOutUnderTheNamesItIsReadBy() {
        #expect(ChecklistColumn.allCases.map(\.rawValue) == ChecklistItem.fields.fields.map(\.name))
    }

    @Test func everyMissingColumnIsNamed() {
        let findings = Self.read("ข้อ,หัวข้อ,รายการ\nO1,contact,ก\nO2,contact,ข\n").findings
        #expect(Set(findings.map(\.code)) == [.missingKey])
        #expect(Set(findings.map(\.place.line)) == [1])
        for (name, finding) in zip(["กลุ่ม", "ชื่อกลุ่ม", "รอบเวลา"], findings) {
            #expect(finding.message.th.contains("«\(name)»"))
        }
        #expect(findings.count == 3)
    }

    @Test func aWrongTopicIsToldTheNearest() {
        let findings = Self.read(Self.english.replacing("organisation-structure", with: "organization-structure"))
            .findings
        #expect(findings.map(\.code) == [.unknownTopic])
        #expect(findings.first?.place.line == 3)
        #expect(findings.first?.fix.en == "did you mean «organisation-structure»?")
    }

    @Test func topicsPartedByCommasAreToldWhatPartsThem() throws {
        let list = Self.english.replacing("executives;ข้อมูลการติดต่อ", with: "\"executives, ข้อมูลการติดต่อ\"")
        let finding = try #require(Self.read(list).findings.first)
        #expect(finding.code == .unknownTopic)
        #expect(finding.fix.th == "คั่นด้วย ; เป็น executives;ข้อมูลการติดต่อ")
        #expect(finding.fix.en.count < 80)
    }

    /// As where last year's list is copied.
    @Test func aListOfAnotherYearIsOneFinding() throws {
        let rows = (1...40).map { "O\($0),9.1,ก,ข,contact,standing,2569\n" }.joined()
        let copied = "item,group,group_title,title,topic,period,year\n" + rows
        let findings = Self.read(copied).findings
        #expect(findings.map(\.code) == [.itemOfAnotherYear])
        #expect(findings.map(\.place.line) == [2])
        #expect(findings.first?.fix.th.contains("ลบทั้งคอลัมน์") == true)
        #expect(Self.read(copied + "41,9.1,ก,ข,news,current,2570\n").findings.count == 40)
    }

    @Test func anUnknownColumnMayBeDeleted() throws {
        let text = Self.english.replacing("period\n", with: "period,หมายเหตุ\n")
            .replacing("standing\n", with: "standing,ดี\n")
        let finding = try #require(Self.read(text).findings.first)
        #expect(finding.code == .unknownKey)
        #expect(finding.message.th == "ไม่รู้จักคอลัมน์ «หมายเหตุ»")
        #expect(finding.fix.th.hasPrefix("ลบคอลัมน์นี้ได้"))
        let near = try #require(Self.read(text.replacing("หมายเหตุ", with: "ที่มาา")).findings.first)
        #expect(near.fix.th == "แก้ชื่อเป็น «ที่มา» ถ้าไม่ใช่ ให้ลบคอลัมน์นี้")
    }

    @Test func aLineBreakInACellIsASpace() {
        let item = "O1,9.1,\"ข้อมูล\nพื้นฐาน\",\"โครงสร้าง \n\n  และอำนาจ\n\",contact,standing,\"คู่มือ\nหน้า 2\"\n"
        let reading = Self.read("item,group,group_title,title,topic,period,provenance\n" + item)
        #expect(reading.findings == [])
        #expect(reading.value?.items.map(\.groupTitle) == ["ข้อมูล พื้นฐาน"])
        #expect(reading.value?.items.map(\.title) == ["โครงสร้าง และอำนาจ"])
        #expect(reading.value?.items.map(\.provenance) == ["คู่มือ หน้า 2"])
    }

    @Test func aRepeatedItemLeadsToTheFirst() throws {
        let finding = try #require(Self.read(Self.english.replacing("o1", with: "๒")).findings.first)
        #expect(finding.code == .repeatedItem)
        #expect(finding.message.th == "ข้อ O2 มีสองแถว")
        #expect(finding.related.map(\.line) == [2])
    }

    /// Two names are a slip, and no reason to do without the list.
    @Test func aGroupOfTwoNamesIsAWarning() {
        let reading = Self.read(Self.english.replacing("๙.๑,ข้อมูลพื้นฐาน", with: "๙.๑,ข้อมูลทั่วไป"))
        #expect(reading.findings.map(\.code) == [.groupNamedTwice])
        #expect(reading.findings.allSatisfy { $0.severity == .warning })
        #expect(reading.value?.items.count == 2)
    }

    @Test func surplusCellsAreFoundInEveryRow() {
        let findings = Self.read(
            """
            ข้อ;กลุ่ม;ชื่อกลุ่ม;รายการ;หัวข้อ;รอบเวลา
            1;9.1;ก;ข;contact;news;standing
            2;9.1;ก;ข;contactt;standing
            3;9.1;ก;ข;ค;news;standing
            """
        ).findings
        #expect(findings.map(\.code) == [.wrongShape, .wrongShape, .unknownTopic])
        #expect(findings.map(\.place.line) == [2, 4, 3])
    }

    @Test(arguments: [[0x50, 0x4B, 0x03, 0x04, 0x00], [0xFF, 0xFE, 0x41, 0x00], [0x41, 0xFF]] as [[UInt8]])
    func whatIsNoTableIsAFinding(bytes: [UInt8]) {
        let reading = Self.read(bytes)
        #expect(reading.findings.map(\.code) == [.notUTF8])
        #expect(reading.value == nil)
    }

    /// One line, one cell or one column that is longer than any list.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: "itemx,", count: 30_000) + "group\n1,2\n",
            "item,group,group_title,title,topic,period\n1,9.1,ก,ข," + String(repeating: "contact;", count: 30_000)
                + ",standing\n",
            "item,group,group_title,title,topic,period\n1,9.1,ก,ข," + String(repeating: "contract;", count: 30_000)
                + ",standing\n",
            "item,group,group_title,title,topic,period\n" + String(repeating: "1", count: 200_000)
                + ",9.1,ก,ข,contact,standing\n",
            "item,group,group_title,title,topic,period\n"
                + String(repeating: "1,9.1,ก,ข,contact,standing,x\n", count: 10_000),
        ])
    func whatIsTooLongIsAFinding(text: String) {
        let reading = Self.read(text)
        #expect((1...101).contains(reading.findings.count))
        #expect(reading.value == nil)
    }

    /// Each row of which repeats the first: read no further than it is reported.
    @Test(.timeLimit(.minutes(1)))
    func aHugeListIsReportedToALimit() {
        let rows = String(repeating: "1,9.1,ก,ข,contact,standing\n", count: 4_000)
        let reading = Self.read("item,group,group_title,title,topic,period\n" + rows)
        #expect(reading.findings.map(\.place.line) == Array(3...103))
        #expect(reading.value == nil)
    }

    // MARK: Any list

    private static func randomItem(_ number: Int, using generator: inout SeededGenerator) -> ChecklistItem {
        func text() -> String {
            let letters = ["ก", "น้ำ", ",", ";", "\"", "\n", "=1", "a", "๑", " ข"]
            return "ช"
                + (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                    letters.randomElement(using: &generator) ?? ""
                }.joined() + "."
        }
        let group = Int.random(in: 1...5, using: &generator)
        var item = ChecklistItem()
        item.number = number
        item.group = "9.\(group)"
        item.groupTitle = "กลุ่ม \(group), ก"
        item.category = (Records.Category.allCases + [nil]).randomElement(using: &generator) ?? nil
        item.title = text()
        item.topics = Array(
            Topic.all.shuffled(using: &generator).prefix(Int.random(in: 1...3, using: &generator)))
        item.period = EvidencePeriod.allCases.randomElement(using: &generator) ?? .standing
        item.verification = Verification.allCases.randomElement(using: &generator) ?? .source
        item.provenance = Bool.random(using: &generator) ? text() : nil
        item.year = Bool.random(using: &generator) ? year : nil
        return item
    }

    /// A row in words of either language.
    private static func cells(_ item: ChecklistItem, using generator: inout SeededGenerator) -> [String] {
        let isThai = Bool.random(using: &generator)
        func name<Value: Choice>(_ choice: Value) -> String { isThai ? choice.thai : choice.rawValue }
        return [
            item.year.map { String($0.buddhistYear) } ?? "", isThai ? "\(item.number)" : item.id, item.group,
            item.groupTitle, item.category.map(name) ?? "", item.title,
            item.topics.map { isThai ? $0.title : $0.id }.joined(separator: "; "), name(item.period),
            name(item.verification), item.provenance ?? "",
        ]
    }

    @Test(arguments: [",", ";", "\t"] as [Character], [true, false])
    func anyListIsReadAsItWasMeant(separator: Character, isWindows874: Bool) {
        var generator = SeededGenerator(seed: 570 + UInt64(separator.utf8.first ?? 0))
        for _ in 0..<40 {
            var items = (1...Int.random(in: 1...40, using: &generator)).map {
                Self.randomItem($0, using: &generator)
            }
            let header = ChecklistItem.fields.fields.map { Bool.random(using: &generator) ? $0.name : $0.alias }
            items.shuffle(using: &generator)
            let rows = items.map { Self.cells($0, using: &generator) }
            let text = TableText(rows: [header] + rows).text(separator: separator)
            let reading = Self.read(isWindows874 ? Encoding.windows874(text) : Array(text.utf8))
            #expect(reading.findings == [])
            #expect(reading.value?.items == items.sorted { $0.number < $1.number }.map(\.onOneLine))
        }
    }

    @Test func randomBytesAreFindingsOrAList() {
        var generator = SeededGenerator(seed: 5)
        let pieces = Array(Self.thai.utf8)
        for _ in 0..<300 {
            var bytes = pieces
            for _ in 0..<Int.random(in: 1...20, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[index] = UInt8.random(in: 0...255, using: &generator)
            }
            let reading = Self.read(bytes)
            #expect((reading.value == nil) == reading.findings.contains { $0.severity == .error })
        }
    }
}

extension ChecklistItem {
    /// As it is read: the breaks within its texts are spaces.
    fileprivate var onOneLine: ChecklistItem {
        var item = self
        item.title = Self.joined(title)
        item.provenance = provenance.map(Self.joined)
        return item
    }

    private static func joined(_ text: String) -> String {
        text.split(separator: "\n").map { $0.trimmingWhitespace() }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
