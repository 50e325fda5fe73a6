import Findings
import Records
import TestSupport
import Testing
import ThaiText

/// A document's scores, typed in it or in a spreadsheet's CSV beside it.
@Suite struct ScoreTableTests {
    private static func read(_ keys: String, table: [UInt8]? = nil) -> RecordReading {
        let text = "---\ntitle: ก\ndate: 2568-01-15\ntopic: assessment-results\n\(keys)\n---\n"
        let path = "documents/a/index.md"
        guard let recordPath = RecordPath.read(path, file: "content/" + path).value else {
            return RecordReading(record: nil, findings: [], isDraft: false)
        }
        return RecordReader(units: []).read(
            Array(text.utf8), path: recordPath, file: "content/" + path,
            files: FilesInMemory(contents: table.map { ["s.csv": $0] } ?? [:]), names: table == nil ? [] : ["s.csv"])
    }

    private static func table(_ bytes: [UInt8]) -> RecordReading {
        read("scores: {unit: คะแนน, overall: รวม, rows: {file: s.csv}}", table: bytes)
    }

    /// Names and scores, as one text a row: `ก 2567=90.00 2568=91.50`.
    private static func rows(_ reading: RecordReading) -> [String] {
        #expect(reading.findings == [])
        let scores = (reading.record?.content as? Document)?.scores
        return (scores?.rows ?? []).map { row in
            ([row.name] + row.years.map { "\($0.buddhistYear)=\(row[$0]?.text ?? "")" }).joined(separator: " ")
        }
    }

    private static let wide = "ตัวชี้วัด,2567,2568\nก,90,91.5\nรวม,,๙๒.๓๑\n"
    private static let expected = ["ก 2567=90.00 2568=91.50", "รวม 2568=92.31"]

    @Test func typedInTheRecord() throws {
        let keys = """
            คะแนน:
              หน่วย: ร้อยละ
              แถวภาพรวม: รวม
              รายการ:
                - {ชื่อ: ก, ปี: {๒๕๖๗: 90, 2568: 91.5}}
                - {ชื่อ: รวม, ปี: {2568: ๙๒.๓๑}}
            """
        let reading = Self.read(keys)
        #expect(Self.rows(reading) == Self.expected)
        let scores = try #require((reading.record?.content as? Document)?.scores)
        #expect(scores.unit == "ร้อยละ")
        #expect(scores.maximum.shortText == "100")
        #expect(scores.overallRow?.name == "รวม")
    }

    @Test(arguments: [
        Array(wide.utf8), Encoding.withMark(wide), Encoding.windows874(wide), Array(Encoding.crlf(wide).utf8),
        Array(wide.replacing(",", with: ";").utf8), Array(wide.replacing(",", with: "\t").utf8),
        Array(wide.replacing("2567,2568", with: "ปี 2567,พ.ศ. ๒๕๖๘").utf8),
        Array(wide.replacing("2567,2568", with: "ปีงบประมาณ พ.ศ. 2567,ปีงบประมาณ2568").utf8),
        Array(wide.replacing("รวม,,", with: "รวม,–,").utf8), Array(wide.replacing("รวม,,", with: "รวม, - ,").utf8),
        Array("\"ตัว\nชี้วัด\",2568,2567,,\nก,91.5,90,,\nรวม,92.31,,,\n,,,,\n".utf8),
    ])
    func waysOfWritingATable(bytes: [UInt8]) {
        #expect(Self.rows(Self.table(bytes)) == Self.expected)
    }

    /// Tables with marks where their findings must stand.
    @Test(arguments: [
        "ตัวชี้วัด,⟦P106⟧2024,⟦P106⟧หมายเหตุ\nก,1,\n",
        "ที่,⟦P106⟧ตัวชี้วัด,2568\n1,ก,90\n",
        "ตัวชี้วัด,2567,⟦P106⟧\nก,1,2\n",
        "ตัวชี้วัด,2567,⟦P009⟧ปี ๒๕๖๗\nก,1,\nข,,1\n",
        "ตัวชี้วัด,2567\nก,⟦P116⟧1.005\nข,⟦P116⟧ดี\n",
        "ตัวชี้วัด,2567\n⟦P118⟧,90\n⟦P118⟧ข,–\n",
        "⟦P118⟧ตัวชี้วัด,2567\n",
        "⟦P103⟧ผลการประเมิน,,\nตัวชี้วัด,2567,2568\nก,90,91\n",
        "⟦P103⟧ผลการประเมิน\nตัวชี้วัด,ปี ๒๕๖๗\nก,90\n",
        "ตัวชี้วัด,2567\n⟦P118⟧ก\n",
        "ตัวชี้วัด,2567\nก,1,⟦P104⟧500\n",
        "ตัวชี้วัด,2567\nก,⟦P104⟧\"1\nข,2\n",
    ])
    func mistakesStandAtTheirCell(table: String) {
        let marked = Marked(table, file: "content/documents/a/s.csv")
        let reading = Self.table(Array(marked.text.utf8))
        #expect(Set(reading.findings.map(\.marked)) == Set(marked.expectations))
        #expect(Set(reading.findings).count == reading.findings.count)
        #expect(reading.record == nil)
    }

    @Test func aFindingInATableLeadsToTheRecord() throws {
        let reading = Self.table(Array("ตัวชี้วัด,2568\nรวม,100.50\n".utf8))
        let finding = try #require(reading.findings.first)
        #expect(finding.code == .scoreAboveMaximum)
        #expect(finding.message.th.contains("100.50") && finding.message.th.contains("คะแนนเต็ม 100"))
        #expect(finding.related.map(\.file) == ["content/documents/a/index.md"])
    }

    @Test func theNearestRowIsNamed() {
        let reading = Self.read("scores: {unit: คะแนน, overall: คะแนนรวย, rows: [{name: คะแนนรวม, years: {2568: 1}}]}")
        #expect(reading.findings.map(\.fix.th) == ["น่าจะหมายถึง «คะแนนรวม»"])
    }

    @Test func ofManyRowsTheFirstAreNamed() {
        let reading = Self.table(Array(("ข้อ,2568\n" + (1...4000).map { "ด้าน \($0),1\n" }.joined()).utf8))
        #expect(reading.findings.map(\.code) == [.unknownScoreRow])
        #expect(reading.findings.first?.fix.th.hasSuffix("ด้าน 9, ด้าน 10 และอีก 3990") == true)
        #expect(reading.findings.first?.fix.en.hasSuffix("ด้าน 9, ด้าน 10 and 3990 more") == true)
    }

    /// Each row compared with each other, or each column looked for in every row, would take many minutes.
    @Test(.timeLimit(.minutes(1)))
    func aTableOfManyRowsAndColumnsTakesNoLongerThanItsLength() {
        let lines = (1...9_000).map { "\($0 == 9_000 ? 7 : $0),1" }.joined(separator: "\n")
        let reading = Self.table(Array("ด้าน,2568\(String(repeating: ",", count: 9_000))\n\(lines)\nรวม,1\n".utf8))
        #expect(reading.findings.map(\.code) == [.repeatedScoreRow])
    }

    @Test func anyTableIsReadAsItWasMeant() throws {
        var generator = SeededGenerator(seed: 23)
        for _ in 0..<200 {
            let years = (2560...2569).shuffled(using: &generator).prefix(Int.random(in: 1...6, using: &generator))
            var rows: [[String]] = []
            var expected: [String] = []
            for number in 1...Int.random(in: 1...12, using: &generator) {
                // One score at least, since a row without any is a mistake.
                let kept = years.randomElement(using: &generator) ?? 2568
                let cells = years.map { year in
                    year == kept || Bool.random(using: &generator)
                        ? "\(Int.random(in: 0...99, using: &generator)).\(Int.random(in: 10...99, using: &generator))"
                        : ""
                }
                rows.append(["ด้าน \(number), ก"] + cells)
                let scores = zip(years, cells).filter { !$0.1.isEmpty }.sorted { $0.0 < $1.0 }
                expected.append((["ด้าน \(number), ก"] + scores.map { "\($0.0)=\($0.1)" }).joined(separator: " "))
            }
            let table = TableText(rows: [["ด้าน"] + years.map(String.init)] + rows)
            let reading = Self.read("scores: {unit: คะแนน, rows: {file: s.csv}}", table: table.bytes)
            #expect(Self.rows(reading) == expected)
        }
    }
}
