import Findings
import Records
import Testing
import ThaiText
import TestSupport

/// Budget lines in a spreadsheet's CSV beside the report.
@Suite struct TableTests {
    private static let record = """
        ---
        title: ข้อบัญญัติ
        date: 2567-09-20
        report: ordinance
        lines: {file: lines.csv}
        ---
        """

    private static func read(_ table: [UInt8], from content: String = "content/") -> RecordReading {
        let path = "budget/2568/a/index.md"
        guard let recordPath = RecordPath.read(path, file: content + path).value else {
            return RecordReading(record: nil, findings: [], isDraft: false)
        }
        return RecordReader(units: []).read(
            Array(record.utf8), path: recordPath, file: content + path,
            files: FilesInMemory(contents: ["lines.csv": table]), names: ["lines.csv"])
    }

    private static func lines(_ table: [UInt8]) -> [BudgetLine] {
        let reading = read(table)
        #expect(reading.findings == [])
        return (reading.record?.content as? BudgetReport)?.lines ?? []
    }

    private static let good = #"""
        program,category,name,budget,transfer,spent
        education,investment,"โต๊ะ, เก้าอี้","1,500.50",-100,
        งบกลาง,งบกลาง,"เบี้ย ""ยังชีพ""",2000,,0
        การเกษตร,งบดำเนินงาน,พันธุ์ไม้,0.50,100,

        """#

    private static let thai = "แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ,๑๕๐๐\n"

    @Test func cells() {
        let lines = Self.lines(Array(Self.good.utf8))
        #expect(lines.map(\.program) == [.education, .central, .agriculture])
        #expect(lines.map(\.category) == [.investment, .central, .operations])
        #expect(lines.map(\.name) == ["โต๊ะ, เก้าอี้", "เบี้ย \"ยังชีพ\"", "พันธุ์ไม้"])
        #expect(lines.map(\.budget) == [Money(satang: 150_050), Money(baht: 2000), Money(satang: 50)])
        #expect(lines.map(\.transfer) == [Money(baht: -100), .zero, Money(baht: 100)])
        #expect(lines.map(\.spent) == [nil, .zero, nil])
    }

    @Test(arguments: [
        Array(thai.utf8), Encoding.withMark(thai), Encoding.windows874(thai), Array(Encoding.crlf(thai).utf8),
        Encoding.windows874(Encoding.crlf(thai)), Array(thai.replacing(",", with: ";").utf8),
        Array(thai.replacing(",", with: "\t").utf8), Array(thai.dropLast().utf8),
        Array(thai.replacing(",", with: " , ").utf8), Array((thai + "\n,,,\n \n").utf8),
        Array(thai.replacing("โต๊ะ", with: "\"โต๊ะ\"").utf8),
    ])
    func waysOfWritingATable(bytes: [UInt8]) {
        let lines = Self.lines(bytes)
        #expect(lines.map(\.name) == ["โต๊ะ"])
        #expect(lines.map(\.budget) == [Money(baht: 1500)])
    }

    @Test func aCellOfTwoLines() {
        let lines = Self.lines(
            Array("แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,\"โต๊ะ\nเก้าอี้\",1\nการศึกษา,งบลงทุน,ตู้,2\n".utf8))
        #expect(lines.map(\.name) == ["โต๊ะ\nเก้าอี้", "ตู้"])
    }

    @Test func columnsInAnotherOrder() {
        let lines = Self.lines(Array("budget;name;category;program\n1,500;โต๊ะ;investment;education\n".utf8))
        #expect(lines.map(\.budget) == [Money(baht: 1500)])
    }

    /// Tables with marks where their findings must stand.
    @Test(arguments: [
        "⟦P101⟧โครงการ,แผนงาน,งบ,รายการ,งบประมาณ\n1,การศึกษา,งบลงทุน,โต๊ะ,1\n2,การศึกษา,งบลงทุน,ตู้,1\n",
        "แผนงาน,งบ,รายการ,งบประมาณ,⟦P009⟧งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ,1,2\nการศึกษา,งบลงทุน,ตู้,1,2\n",
        "แผนงาน,งบ,รายการ,budget,⟦P102⟧งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ,1,2\n",
        "⟦P103⟧แผนงาน,งบ,รายการ\nการศึกษา,งบลงทุน,โต๊ะ\nการศึกษา,งบลงทุน,ตู้\n",
        "แผนงาน,งบ,รายการ,งบประมาณ\n⟦P103⟧การศึกษา,,โต๊ะ,1\nการศึกษา,งบลงทุน,ตู้,1\n",
        "แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ,1,⟦P104⟧500\n",
        "แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,ตู้,1\nการศึกษา,งบลงทุน,⟦P104⟧\"โต๊ะ,1\nการศึกษา,งบลงทุน,ตู้,1\n",
        "แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,น้ำดื่ม,⟦P107⟧หนึ่งบาท\nการศึกษา,งบลงทุน,ตู้,⟦P107⟧1.005\n",
        "แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,\"สอง\nบรรทัด\",⟦P108⟧-1\n",
        "แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,⟦P109⟧งบลงทุม,\"โต๊ะ, ตู้\",1\n",
        "แผนงาน,งบ,รายการ,งบประมาณ,เบิกจ่าย\nการศึกษา,งบลงทุน,โต๊ะ,1,⟦P306⟧2\n",
        "⟦P118⟧แผนงาน,งบ,รายการ,งบประมาณ\n",
        "⟦P118⟧แผนงาน,งบ,รายการ,งบประมาณ\n,,,\n",
        "⟦P115⟧ \n",
        "⟦P103⟧รายงานการใช้จ่าย\nแผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ,1\nรวม,,,1\n",
        "⟦P103⟧,รายงานการใช้จ่าย,,\nแผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ,1\n",
        "แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ,1\n⟦P104⟧รวมทั้งสิ้น,,,1\n",
        "แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ,1\n⟦P104⟧,,รวม,1\nการศึกษา,งบลงทุน,รวมเล่ม,1\n",
        "แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ⟦P015⟧\u{7},1\n",
    ])
    func mistakesStandAtTheirCell(table: String) {
        let marked = Marked(table, file: "content/budget/2568/a/lines.csv")
        let reading = Self.read(Array(marked.text.utf8))
        #expect(Set(reading.findings.map(\.marked)) == Set(marked.expectations))
        #expect(Set(reading.findings).count == reading.findings.count)
        #expect(reading.record == nil)
    }

    @Test(arguments: [",", ";", "\t"], [true, false])
    func placesInATableOfAnySeparatorAndEncoding(separator: String, isWindows874: Bool) {
        let marked = Marked(
            "แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,น้ำดื่ม,⟦P107⟧1.005\n⟦P109⟧ศึกษา,งบลงทุน,ตู้,1\n"
                .replacing(",", with: separator),
            file: "content/budget/2568/a/lines.csv")
        let text = Encoding.crlf(marked.text)
        let reading = Self.read(isWindows874 ? Encoding.windows874(text) : Encoding.withMark(text))
        #expect(Set(reading.findings.map(\.marked)) == Set(marked.expectations))
        #expect(
            reading.findings.map(\.place.excerpt).contains(
                "การศึกษา,งบลงทุน,น้ำดื่ม,1.005".replacing(",", with: separator)))
    }

    /// A rule over all rows points at the key that names the table.
    @Test func transfersOfATableThatDoNotBalanceAreFoundInTheRecord() {
        let reading = Self.read(
            Array("แผนงาน;งบ;รายการ;งบประมาณ;โอน\nการศึกษา;งบลงทุน;โต๊ะ;1,500.50;-100\n".utf8))
        #expect(reading.findings.map(\.code) == [.transfersUnbalanced])
        #expect(reading.findings.first?.place.line == 5)
        #expect(reading.findings.first?.message.th.contains("0.00") == true)
        #expect(reading.findings.first?.message.th.contains("100.00") == true)
        #expect(reading.record != nil)
    }

    /// How the first finding of a table that ends with this cell of transfers is to be mended.
    private static func mend(transfer cell: String) -> String? {
        read(Array("แผนงาน;งบ;รายการ;งบประมาณ;โอน\nการศึกษา;งบลงทุน;โต๊ะ;9;\(cell)\n".utf8)).findings.first?.fix.th
    }

    @Test(arguments: [
        ("(20,000.00)", "-20000.00"), ("( ๒๐,๐๐๐ )", "-20000.00"), ("−20,000", "-20000.00"), ("– 5", "-5.00"),
        ("+20,000", "20000.00"), ("-", "ช่องว่าง"), ("–", "ช่องว่าง"), ("(ก)", "498000"), ("()", "498000"), ("+", "498000"),
        ("--5", "498000"), ("(-5)", "498000"),
    ])
    func formsOfAccountsAreToldHowToWrite(cell: String, words: String) throws {
        let mend = try #require(Self.mend(transfer: cell))
        #expect(mend.contains(words), "\(mend)")
    }

    @Test func anAmountThatCannotBeNegativeIsNotToldToBe() {
        let reading = Self.read(Array("แผนงาน;งบ;รายการ;งบประมาณ\nการศึกษา;งบลงทุน;โต๊ะ;(9)\n".utf8))
        #expect(reading.findings.map(\.code) == [.badMoney])
        #expect(reading.findings.first?.fix.th.contains("ติดลบไม่ได้") == true)
        #expect(reading.findings.first?.fix.th.contains("-9") == false)
    }

    @Test func theHeaderThatIsMissedIsNamed() {
        let reading = Self.read(Array("รายงาน,,\nแผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ,1\n".utf8))
        #expect(reading.findings.map(\.code) == [.missingKey])
        #expect(reading.findings.first?.fix.th.contains("แผนงาน, งบ, รายการ, งบประมาณ") == true)
        #expect(reading.findings.first?.fix.th.contains("ลบแถว") == true)
    }

    /// The transfers of three lines, whose findings are about their balance.
    private static func balance(_ transfers: [String]) -> [Finding] {
        let rows = transfers.enumerated().map { "การศึกษา;งบลงทุน;รายการ \($0);900;\($1)\n" }
        return read(Array(("แผนงาน;งบ;รายการ;งบประมาณ;โอน\n" + rows.joined()).utf8)).findings
    }

    @Test func theLineWhoseSignIsWrongIsNamedIfItIsTheOnlyOne() {
        let one = Self.balance(["20", "30", "-10"]).first?.fix
        #expect(one?.th.contains("«รายการ 0» โอน -20.00") == true)
        #expect(one?.en.contains("«รายการ 0» is -20.00") == true)
        for transfers in [["20", "20", ""], ["20", "-10", ""]] {
            let findings = Self.balance(transfers)
            #expect(findings.map(\.code) == [.transfersUnbalanced])
            #expect(findings.first?.fix.th.contains("«") == false)
        }
    }

    @Test(arguments: ["-20", "-0.50", "5", ""])
    func spendingAboveTheBudgetLeadsToTheTransfer(transfer: String) {
        let findings = Self.read(
            Array("แผนงาน;งบ;รายการ;โอน;งบประมาณ;เบิกจ่าย\nการศึกษา;งบลงทุน;ก;\(transfer);10;16\n".utf8)
        ).findings.filter { $0.code == .spentAboveBudget }
        #expect(findings.count == 1)
        #expect(findings.first?.related.count == (transfer.isEmpty ? 0 : 1))
        #expect(findings.first?.related.allSatisfy { $0.line == 2 && $0.file.hasSuffix("lines.csv") } == true)
        #expect(findings.first?.fix.th.contains("เครื่องหมาย -") == transfer.hasPrefix("-"))
    }

    @Test func bytesOfNeitherEncodingAreNotGuessed() {
        let table = Encoding.windows874("แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ") + [0xFF] + Array(",1\n".utf8)
        let reading = Self.read(table)
        #expect(reading.findings.map(\.code) == [.notUTF8])
        #expect(reading.findings.first?.place.line == 2)
        #expect(reading.findings.first?.place.column == 19)
        #expect(reading.record == nil)
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x41, 0x00, 0x2C, 0x00], [0x50, 0x4B, 0x03, 0x04, 0x00], [0xD0, 0xCF, 0x11, 0xE0, 0x41],
        ] as [[UInt8]])
    func aWorkbookIsNoTable(bytes: [UInt8]) {
        let reading = Self.read(bytes)
        #expect(reading.findings.map(\.code) == [.notUTF8])
        #expect(reading.findings.first?.fix.en.contains("save it as CSV") == true)
        #expect(reading.record == nil)
    }

    @Test(arguments: ["", "/srv/content/", "./"])
    func aTableIsNamedAsItsRecordIs(content: String) {
        let reading = Self.read(Array("x\n".utf8), from: content)
        #expect(Set(reading.findings.map(\.place.file)) == ["\(content)budget/2568/a/lines.csv"])
    }

    @Test func anEmptyTable() {
        let reading = Self.read([])
        #expect(reading.findings.map(\.code) == [.emptyFile])
        #expect(reading.findings.first?.place.file == "content/budget/2568/a/index.md")
    }

    @Test func aTableFullOfMistakesIsNotReportedToItsEnd() {
        let rows = String(repeating: "การศึกษา,งบลงทุน,โต๊ะ,x\n", count: 2000)
        let findings = Self.read(Array(("แผนงาน,งบ,รายการ,งบประมาณ\n" + rows).utf8)).findings
        #expect(findings.count == 101)
        #expect(findings[99].place.line == 101)
    }

    /// Any table that is written by the rules of RFC 4180 is read as it was meant.
    @Test(arguments: [",", ";", "\t"])
    func whatIsWrittenIsRead(separator: String) {
        var generator = SeededGenerator(seed: UInt64(separator.utf8.first ?? 0))
        let letters = ["ก", "น้ำ", ",", ";", "\"", "\n", " ข", "a", "1", "\t"]
        for _ in 0..<100 {
            let names = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
                "ชื่อ"
                    + (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                        letters.filter { $0 != "\t" }.randomElement(using: &generator) ?? ""
                    }.joined() + "."
            }
            let rows = names.map { name in
                ["education", "investment", "\"\(name.replacing("\"", with: "\"\""))\"", "100"].joined(
                    separator: separator)
            }
            let header = ["program", "category", "name", "budget"].joined(separator: separator)
            let table = ([header] + rows).joined(separator: "\n") + "\n"
            #expect(Self.lines(Array(table.utf8)).map(\.name) == names)
        }
    }
}
