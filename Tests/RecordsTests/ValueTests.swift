import Findings
import Hypertext
import Records
import Testing
import ThaiText

/// The types table of records.md: each accepted form, and each that is refused.
@Suite struct ValueTests {
    private static func document(_ keys: String, files: FilesInMemory? = nil) -> RecordReading {
        let path = files == nil ? "documents/a.md" : "documents/a/index.md"
        guard let recordPath = RecordPath.read(path, file: path).value else {
            return RecordReading(record: nil, findings: [], isDraft: false)
        }
        return RecordReader(units: Fixture.units).read(
            Array("---\ntitle: ก\ntopic: news\n\(keys)\n---\n".utf8), path: recordPath, file: path,
            files: files ?? NoFiles() as any FilesBeside, names: Set(files?.contents.keys.map { $0 } ?? []))
    }

    private static func notice(_ keys: String) -> RecordReading {
        Sample.read(
            "---\ntitle: ก\ndate: 2568-01-15\nnotice: plan\nmethod: selective\ntype: goods\n\(keys)\n---\n",
            at: "procurement/a.md")
    }

    @Test(arguments: [
        "2568-01-15", "2025-01-15", "15 มกราคม 2568", "๑๕ ม.ค. ๒๕๖๘", "15 ม.ค. 2025", "15 มกราคม พ.ศ. 2568",
        "15/01/2568",
        "'2568-01-15'", "2568-1-15", "15  มกราคม  2568",
    ])
    func dates(text: String) {
        #expect(Self.document("date: \(text)").record?.common.date.iso8601 == "2025-01-15")
    }

    @Test(arguments: [
        ("1 ม.ค. 2400", "1857-01-01"), ("31 ธ.ค. 2700", "2157-12-31"), ("1900-01-01", "1900-01-01"),
        ("2200-12-31", "2200-12-31"),
    ])
    func yearsAtTheEdges(text: String, day: String) {
        #expect(Self.document("date: \(text)").record?.common.date.iso8601 == day)
    }

    @Test(arguments: [
        "15 ม.ค. 68", "68-01-15", "15/01/68", "29 กุมภาพันธ์ 2568", "2568-02-30", "2568-13-01", "31 เมษายน 2568",
        "2399-01-01",
        "2701-01-01", "1899-12-31", "2201-01-01", "มกราคม 2568", "2568", "15 January 2568", "2568/01/15", "15012568",
        "เมื่อวาน", "2568-01-15 ถึง 2568-01-16",
    ])
    func noDates(text: String) {
        expectOnly(.badDate, Self.document("date: \(text)"))
    }

    @Test(arguments: [("2568", 2568), ("๒๕๖๘", 2568), ("2400", 2400), ("2700", 2700)])
    func fiscalYears(text: String, year: Int) {
        #expect(Self.document("date: 2568-01-15\nfiscal_year: \(text)").record?.fiscalYear == FiscalYear(year))
    }

    @Test(arguments: ["2025", "68", "2399", "2701", "พ.ศ. 2568", "2568.0", "2567-2568", "ปีนี้"])
    func noFiscalYears(text: String) {
        expectOnly(.badFiscalYear, Self.document("date: 2568-01-15\nfiscal_year: \(text)"))
    }

    @Test(
        arguments: [
            ("498000", 49_800_000), ("498,000.50", 49_800_050), ("๔๙๘,๐๐๐", 49_800_000), ("ไม่ใช้งบประมาณ", 0), ("0", 0),
            ("498000.5", 49_800_050), ("498,000 บาท", 49_800_000), ("0.01", 1), ("1e3", nil), ("'0x10'", nil),
            ("100.505", nil), ("4,98,000", nil), ("1,0000", nil), ("ห้าร้อยบาท", nil), ("$100", nil), ("100-", nil),
            ("ไม่มี", nil), ("100.000", nil), ("1.000.000", nil), ("99999999999999999999", nil), ("฿100", nil),
        ] as [(String, Int64?)])
    func money(text: String, satang: Int64?) {
        let reading = Self.notice("budget: \(text)\nmedian_price: 1")
        if let satang {
            #expect((reading.record?.content as? Notice)?.budget == Money(satang: satang))
        } else {
            expectOnly(.badMoney, reading)
        }
    }

    @Test func moneyBelowZero() {
        expectOnly(.negativeMoney, Self.notice("budget: -1"))
    }

    @Test(arguments: ["67109000001", "๖๗๑๐๙๐๐๐๐๐๑", "'67109000001'"])
    func projectNumbers(text: String) {
        let notice = Self.notice("budget: 1\nproject: \(text)").record?.content as? Notice
        #expect(notice?.project?.digits == "67109000001")
    }

    @Test(arguments: ["6710900000", "671090000012", "6710900000a", "67-1090-00001", "6.7109E+10", "67109000001.0"])
    func noProjectNumbers(text: String) {
        expectOnly(.badProjectNumber, Self.notice("budget: 1\nproject: \(text)"))
    }

    @Test(arguments: [
        ("a.pdf", "a.pdf"), ("./a.pdf", "a.pdf"), ("b/c.pdf", "b/c.pdf"), ("b/./c.pdf", "b/c.pdf"),
        ("ก ข.pdf", "ก ข.pdf"),
    ])
    func files(text: String, path: String) {
        let files = FilesInMemory(contents: [path: [1]])
        let reading = Self.document("date: 2568-01-15\nattachments: [{file: \(text)}]", files: files)
        #expect(reading.record?.common.attachments.map(\.file.path) == [path])
        #expect(reading.record?.files.map(\.path) == [path])
    }

    @Test(arguments: [
        ("/a.pdf", FindingCode.fileOutsideRecord), ("../a.pdf", .fileOutsideRecord),
        ("b/../../a.pdf", .fileOutsideRecord),
        ("b/..", .fileOutsideRecord), ("'..\\a.pdf'", .fileOutsideRecord), ("A.pdf", .missingFile), ("a", .missingFile),
        ("https://example.go.th/a.pdf", .missingFile), (".", .missingFile), ("empty.pdf", .emptyFile),
    ])
    func noFiles(text: String, code: FindingCode) {
        let files = FilesInMemory(contents: ["a.pdf": [1], "empty.pdf": []])
        expectOnly(code, Self.document("date: 2568-01-15\nattachments: [{file: \(text)}]", files: files))
    }

    @Test(arguments: ["https://a.go.th/x", "http://a.go.th", "mailto:a@a.go.th", "tel:020000000"])
    func webAddresses(text: String) {
        let fixture = Fixture.site(
            "address",
            "base_url: https://a.go.th\ncontact: {address: ก, map: '\(text)'}\ncomplaints: {general: {phone: 1}}")
        #expect(fixture.findings() == [])
        #expect(fixture.readSite().value?.site.contact.map?.text == text)
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "//a.go.th", "www.a.go.th", "/about/", "ftp://a.go.th", "ติดต่อ",
    ])
    func noWebAddresses(text: String) {
        let fixture = Fixture.site(
            "address",
            "base_url: https://a.go.th\ncontact: {address: ก, map: '\(text)'}\ncomplaints: {general: {phone: 1}}")
        #expect(fixture.findings().map(\.code) == [.badWebAddress])
        #expect(fixture.readSite().value == nil)
    }

    @Test(arguments: [
        "การศาสนาวัฒนธรรมและนันทนาการ", "แผนงานการศาสนา วัฒนธรรม และนันทนาการ", "religion-culture-recreation",
    ])
    func spacesAreNoPartOfAThaiChoice(program: String) {
        let reading = Sample.read(
            """
            ---
            title: ก
            date: 2568-01-15
            report: ordinance
            lines: [{program: \(program), category: งบดำเนินงาน, name: ก, budget: 1}]
            ---
            """,
            at: "budget/a.md")
        #expect(reading.findings == [])
        #expect((reading.record?.content as? BudgetReport)?.lines.map(\.program) == [.religionCultureRecreation])
    }

    @Test func noUnitIsUnknownWhereTheUnitsAreNotKnown() throws {
        let path = try #require(RecordPath.read("documents/a.md", file: "documents/a.md").value)
        let text = "---\ntitle: ก\ndate: 2568-01-15\ntopic: news\nunit: กองใหม่\n---\n"
        func read(_ units: [String]?) -> RecordReading {
            RecordReader(units: units)
                .read(Array(text.utf8), path: path, file: "documents/a.md", files: NoFiles(), names: [])
        }
        #expect(read(nil).findings == [])
        #expect(read(nil).record?.common.unit == "กองใหม่")
        expectOnly(.unknownUnit, read(["กองคลัง"]))
    }

    @Test func textStaysAsItIsTyped() {
        let record = Self.document("date: 2568-01-15\nsummary: \"๑ <b>  ก & ข</b>  no\"").record
        #expect(record?.common.summary == "๑ <b>  ก & ข</b>  no")
    }

    @Test(arguments: ["no", "1e3", "2568-01-15", "true", "~", "null", "0x10", "010"])
    func textIsNeverGuessed(text: String) {
        #expect(Self.document("date: 2568-01-15\nsummary: \(text)").record?.common.summary == text)
    }

    @Test(arguments: [
        ("กองช่าง", "กองช่าง"), (" กองช่าง ", "กองช่าง"), ("สำนักปลัด", "สำนักปลัด"), ("ส\u{0E4D}านักปลัด", "สำนักปลัด"),
    ])
    func unitsAreNamedAsInTheSite(text: String, unit: String) {
        #expect(Self.document("date: 2568-01-15\nunit: '\(text)'").record?.common.unit == unit)
    }

    private func expectOnly(_ code: FindingCode, _ reading: RecordReading, location: SourceLocation = #_sourceLocation)
    {
        #expect(reading.findings.map(\.code) == [code], sourceLocation: location)
        #expect(reading.record == nil, sourceLocation: location)
    }
}
