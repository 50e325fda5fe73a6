import Disclosure
import Records
import Testing
import ThaiText

@testable import OpenData

/// What stands in the datasets of a small site.
struct DatasetRowTests {
    private static let notice = """
        ---
        title: จ้างก่อสร้างถนน
        date: 2568-01-15
        unit: กองช่าง
        summary: ถนนสายหนึ่ง
        notice: contract
        project: "67109000001"
        method: e-bidding
        type: construction
        budget: 1000000
        median_price: 990000
        bidders: [{name: ร้านหนึ่ง, price: 900000}, {name: ร้านสอง, price: 950000.50}]
        winner: {name: ร้านหนึ่ง, price: 900000}
        contract: {number: 1/2568, signed: 2568-01-10, amount: 900000}
        %@
        ---
        """

    private func disclosure(_ keys: String = "", others: [Record] = []) throws -> Disclosure {
        let text = Self.notice.replacing("%@", with: keys)
        return Disclosure.relate(
            [try .made("procurement/road.md", text)] + others, site: try .made(units: "กองช่าง"),
            today: CalendarDay(daysSince1970: 20_778)
        ).0
    }

    /// A row of a dataset by the names of its columns, without those that are empty.
    private func rows(_ dataset: Dataset, _ disclosure: Disclosure) -> [[String: String]] {
        dataset.table(of: disclosure).first(.max).map { values in
            let texts = values.map { $0.text(baseURL: disclosure.site.baseURL) }
            return Dictionary(uniqueKeysWithValues: zip(dataset.fields.map(\.name), texts)).compactMapValues(\.self)
        }
    }

    @Test func aNoticeIsARowAndEachOfItsBiddersAnother() throws {
        let disclosure = try disclosure()
        let notice = try #require(rows(.notices, disclosure).first)
        #expect(notice["id"] == "procurement/road")
        #expect(notice["url"] == "https://www.example.go.th/procurement/road/")
        #expect(notice["date"] == "2025-01-15")
        #expect(notice["fiscal_year"] == "2568")
        #expect(notice["stage"] == "contract" && notice["stage_th"] == "สัญญา")
        #expect(notice["budget"] == "1000000.00")
        #expect(notice["bidder_count"] == "2")
        #expect(notice["withdrawn"] == nil)
        let bidders = rows(.bidders, disclosure)
        #expect(bidders.map { $0["price"] } == ["900000.00", "950000.50"])
        #expect(bidders.map { $0["is_winner"] } == ["true", "false"])
        #expect(bidders.allSatisfy { $0["notice_id"] == "procurement/road" })
    }

    @Test func aWithdrawnRecordKeepsNoMoreThanWhatItIsCalledAndWhyItWasTakenBack() throws {
        let disclosure = try disclosure("withdrawn: {date: 2568-02-01, reason: ประกาศผิด}")
        #expect(
            rows(.notices, disclosure) == [
                [
                    "id": "procurement/road", "url": "https://www.example.go.th/procurement/road/",
                    "title": "จ้างก่อสร้างถนน", "date": "2025-01-15", "withdrawn": "2025-02-01",
                    "withdrawn_reason": "ประกาศผิด",
                ]
            ])
        for dataset in [Dataset.bidders, .purchases, .agreements, .vendors, .procurementMethods, .attachments] {
            #expect(rows(dataset, disclosure).isEmpty, "\(dataset.name)")
        }
    }

    @Test func amountsAreThoseOfTheYearsPages() throws {
        let disclosure = try disclosure()
        for year in disclosure.procurement.years {
            let name = String(year.year.buddhistYear)
            let sums = [
                (Dataset.purchases, "agreed_price"), (.agreements, "price"), (.procurementMonths, "amount"),
                (.procurementMethods, "amount"), (.vendors, "amount"),
            ]
            for (dataset, column) in sums {
                let amounts = try rows(dataset, disclosure).filter { $0["fiscal_year"] == name }
                    .compactMap { $0[column] }.map { try Money(parsing: $0) }
                #expect(amounts.sum(\.self) == year.amount, "\(dataset.name) \(name)")
            }
        }
    }

    @Test func aMonthInWhichNothingWasBoughtIsNotOneOfWhichNothingIsKnown() throws {
        let months = try rows(.procurementMonths, disclosure()).filter { $0["fiscal_year"] == "2568" }
        #expect(months.map { $0["count"] } == ["0", "0", "0", "1"] + Array(repeating: "0", count: 8))
        let unknown = try rows(.procurementMonths, disclosure()).filter { $0["phase"] == "unrecorded" }
        #expect(!unknown.isEmpty)
        #expect(unknown.allSatisfy { $0["count"] == nil && $0["amount"] == nil })
    }

    @Test func columnsOfTheYearlyListAreThoseOfItsFile() throws {
        let disclosure = try disclosure()
        let sheet = Sheet.list(
            try #require(disclosure.procurement.years.first { !$0.list.isEmpty }), of: disclosure.site)
        let columns = [
            "number", "fiscal_year", "organisation", "district", "province", "ministry", "organisation_type", "name",
            "budget", "source", "status_th", "method_th", "median_price", "agreed_price", "vendor", "project",
        ]
        let headings = Dataset.purchases.fields.filter { columns.contains($0.name) }
        #expect(headings.count == sheet.columns.count)
        let cells = sheet.rows.map { $0.map(text) }
        #expect(rows(.purchases, disclosure).map { row in columns.map { row[$0] } } == cells)
    }

    private func text(_ cell: Sheet.Cell) -> String? {
        switch cell {
        case .empty: nil
        case .text(let text): text
        case .number(let number), .count(let number): String(number)
        case .money(let money): money.plain
        case .share(let perMille): String(perMille)
        case .score(let score): score.text
        case .day(let day): day.iso8601
        }
    }

    @Test func everyFileIsThereOnASiteWithoutRecords() throws {
        let empty = Disclosure.relate([], site: try .made(), today: CalendarDay(daysSince1970: 20_778)).0
        let addresses = Set(allDataFiles(of: empty).map(\.address))
        for dataset in Dataset.all {
            for format in DatasetFormat.allCases { #expect(addresses.contains(dataset.fileAddress(format))) }
        }
    }

    @Test func thePackageSaysWhatWasMeasured() throws {
        let disclosure = try disclosure()
        let files = allDataFiles(of: disclosure)
        let file = try #require(files.first { $0.address == Dataset.notices.fileAddress(.csv) })
        let measure = MeasuredFiles.Measure(try file.bytes())
        let package = try #require(files.first { $0.address == Dataset.packageAddress })
        #expect(package.isDescription && !file.isDescription)
        let text = String(decoding: try package.bytes(MeasuredFiles([file.address: measure])), as: UTF8.self)
        #expect(text.contains("\"hash\":\"sha256:\(measure.sha256)\""))
        #expect(text.contains("\"bytes\":\(measure.bytes)"))
    }
}
