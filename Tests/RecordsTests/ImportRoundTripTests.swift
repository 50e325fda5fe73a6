import Findings
import TestSupport
import Testing
import ThaiText

@testable import Records

/// Whatever is imported is what was in the table, and what is written is what was read.
@Suite struct ImportRoundTripTests {
    /// A purchase as the form states it.
    private struct Purchase {
        let title: String
        let budget, median: Money
        let method: ProcurementMethod
        let bidders: [Bidder]
        let reason: String
        let number: String
        let signed: CalendarDay
        var winner: Bidder { bidders[0] }

        init(index: Int, using generator: inout SeededGenerator) {
            let letters = [
                "ก", "น้ำ", " ", "\"", "#", ": ", "1", "A", "'", "-", "{", "เ", "\\", "[x](y)", "**", "<b>", "«", "๙",
                "é",
            ]
            func words(_ count: Int) -> String {
                (0..<count).map { _ in letters.randomElement(using: &generator) ?? "" }.joined()
                    .trimmingWhitespace()
            }
            func money(_ range: ClosedRange<Int64>) -> Money { Money(satang: .random(in: range, using: &generator)) }
            title = "ซื้อ\(words(8))\(index)ก"
            median = money(30_000...9_999_999_999)
            budget = median + money(0...999)
            method = ProcurementMethod.allCases.randomElement(using: &generator) ?? .specific
            let count = Int.random(in: 1...4, using: &generator)
            let prices = (0..<count).map { _ in money(10_000...30_000) }.sorted()
            bidders = prices.enumerated().map { index, price in
                Bidder(name: "บริษัท\(words(5))\(index) จำกัด", price: price)
            }
            reason = "เพราะ\(words(5))ก"
            let words = [
                "", "ใบสั่งจ้างเลขที่ ", "ใบสั่งซื้อ ", "สัญญา ก", "สัญญาจ้างเลขที่ ", "ข้อตกลง ", "บันทึกข้อตกลง", "CNTR-", "ก.",
            ]
            number =
                (words.randomElement(using: &generator) ?? "") + "\(index)/2568"
                + ["", " ก", "-พิเศษ", " (พิเศษ)"][Int.random(in: 0...3, using: &generator)]
            signed = CalendarDay(daysSince1970: .random(in: 19_000...20_500, using: &generator))
        }

        /// As the site exports it.
        var row: [String] {
            [
                "1", title, budget.plain, median.plain, method.thai,
                bidders.map { "\($0.name) \($0.price.grouped) บาท" }.joined(separator: "\n"),
                "\(winner.name) \(winner.price.grouped) บาท", reason,
                "\(number.first?.isNumber == true ? "เลขที่ " : "")\(number) ลงวันที่ \(signed.longThai)",
            ]
        }
    }

    @Test(arguments: [1, 2, 3])
    func whatTheFormSaysIsImported(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let purchases = (0..<60).map { Purchase(index: $0, using: &generator) }
        let table = TableText(rows: [MonthlyFormColumn.allCases.map(\.heading)] + purchases.map(\.row))
        let reading = ImportTests.read(table.bytes)
        #expect(reading.findings.filter { $0.severity == .error } == [])
        let notices = try ImportTests.notices(reading)
        try #require(notices.count == purchases.count)
        for (notice, purchase) in zip(notices, purchases) {
            #expect(notice.title == purchase.title)
            #expect(notice.date == purchase.signed)
            #expect((notice.stage, notice.method, notice.type) == (.contract, purchase.method, .goods))
            #expect((notice.budget, notice.medianPrice) == (purchase.budget, purchase.median))
            #expect(notice.bidders == purchase.bidders)
            #expect(
                notice.winner
                    == Winner(name: purchase.winner.name, price: purchase.winner.price, reason: purchase.reason))
            #expect(
                notice.contract
                    == Contract(number: purchase.number, signed: purchase.signed, amount: purchase.winner.price))
        }
    }

    /// Every value that a table may hold is read again from the text that is written for it.
    @Test func whatIsWrittenIsRead() throws {
        var generator = SeededGenerator(seed: 11)
        let letters = [
            "ก", "น้ำ", " ", "\"", "#", ":", "1", "A", "'", "-", "{", "}", ",", "\\", "[", "*", "&", "!", "|", ">", "%",
            "@",
            "`", "~", "no", "\n", "\t", "😀", "\u{E31}",
        ]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                letters.randomElement(using: &generator) ?? ""
            }.joined().trimmingWhitespace()
            guard !text.isEmpty else { continue }
            func scalar(_ text: String) -> Node { Node(value: .scalar(text), line: 1, column: 0, length: 1) }
            func mapping(_ name: String) -> Node {
                Node(value: .mapping([.init(key: scalar(name), value: scalar(text))]), line: 1, column: 0, length: 1)
            }
            let list = Node(value: .sequence([mapping("name"), mapping("name")]), line: 1, column: 0, length: 1)
            let node = Node(
                value: .mapping([
                    .init(key: scalar("winner"), value: mapping("reason")),
                    .init(key: scalar("bidders"), value: list), .init(key: scalar("title"), value: scalar(text)),
                ]), line: 1, column: 0, length: 1)
            let written = FrontMatterText.of(node, fields: RecordKind.notice.fields, body: "ก")
            let read = try FrontMatter.read(SourceText(file: "a.md", text: written)).get()
            let top = try #require(read.node?.entries, "\(written)")
            #expect(top.map(\.name) == ["title", "bidders", "winner"], "in the schema's order")
            #expect(top[0].value.text == text)
            #expect(top[1].value.items?.map { $0.entries?.first?.value.text } == [text, text])
            #expect(top[2].value.entries?.first?.value.text == text)
            #expect(top[0].value.comment == nil)
        }
    }

    /// Whatever bytes a table has, it becomes records or findings at places that are there.
    @Test func mutatedTables() throws {
        var generator = SeededGenerator(seed: 5)
        let purchases = (0..<3).map { Purchase(index: $0, using: &generator) }
        let table = TableText(rows: [["สขร.1"], MonthlyFormColumn.allCases.map(\.heading)] + purchases.map(\.row)).bytes
        for _ in 0..<400 {
            var bytes = table
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                RandomInputTests.mutate(&bytes, using: &generator)
            }
            let reading = ImportTests.read(bytes)
            _ = try ImportTests.notices(reading)
            #expect(!reading.findings.isEmpty || reading.records.count == reading.rowCount)
            for finding in reading.findings {
                #expect(finding.place.column <= (finding.place.excerpt ?? "").count + 1)
            }
        }
    }
}
