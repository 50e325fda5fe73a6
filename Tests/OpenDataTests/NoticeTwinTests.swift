import Foundation
import Testing

/// What stands beside a notice's page for programs.
@Suite struct NoticeTwinTests {
    private static let path = "procurement/2568/road/index.md"

    private static func notice(_ keys: String = "") -> String {
        """
        ---
        title: ประกาศผู้ชนะ จ้างก่อสร้าง "ถนน"
        date: 2568-01-15
        notice: winner
        project: "67109000001"
        method: e-bidding
        type: construction
        budget: 1234567.50
        bidders: [{name: บริษัท ก จำกัด, price: 1200000}, {name: บริษัท ข จำกัด, price: 1100000.25}]
        winner: {name: บริษัท ข จำกัด, price: 1100000.25, reason: ราคาต่ำสุด}
        inspection: {date: 2568-03-01, time: 9.30}
        attachments: [{file: แบบ ก.pdf, title: แบบ}]
        \(keys)
        ---

        รายละเอียดงาน
        """
    }

    private static func twin(_ builds: [String]) throws -> [UInt8] {
        try PublishedWorld(builds.enumerated().map { .init($0, [path: $1]) }).file("/procurement/2568/road/index.json")
    }

    @Test func allThatThePageSaysIsThereUnderTheNamesOfTheDatasets() throws {
        let twin = try JSON(Self.twin([Self.notice()]))
        #expect(twin["url"].text == "https://www.example.go.th/procurement/2568/road/")
        #expect(twin["title"].text == "ประกาศผู้ชนะ จ้างก่อสร้าง \"ถนน\"")
        #expect(twin["date"].text == "2025-01-15" && twin["fiscal_year"].number == 2568)
        #expect(twin["bidders"].list.map { $0["name"].text } == ["บริษัท ก จำกัด", "บริษัท ข จำกัด"])
        #expect(twin["winner"]["vendor_url"].text?.hasPrefix("https://www.example.go.th/vendors/") == true)
        #expect(twin["purchase"]["url"].text == "https://www.example.go.th/purchases/67109000001/")
        #expect(twin["ocds"]["ocid"].text == "ocds-xxxxxx-67109000001")
        #expect(twin["inspection"]["time"].text == "09:30")
        #expect(twin["text"].text == "รายละเอียดงาน")
        let file = try #require(twin["attachments"].list.first)
        #expect(file["bytes"].number == 12 && file["media_type"].text == "application/pdf")
        #expect(
            file["url"].text?.hasSuffix("/procurement/2568/road/%E0%B9%81%E0%B8%9A%E0%B8%9A%20%E0%B8%81.pdf") == true)
        #expect(twin["history"].list.map { $0["event"].text } == ["published"])
    }

    @Test func amountsKeepTheirDecimals() throws {
        let text = String(decoding: try Self.twin([Self.notice()]), as: UTF8.self)
        #expect(text.contains("\"budget\": 1234567.50,"))
        #expect(text.contains("\"price\": 1100000.25,\n      \"is_winner\": true"))
    }

    /// Its page keeps its title, what identifies the purchase, and when and why it was withdrawn.
    @Test func ofAWithdrawnNoticeOnlyWhatItsPageKeepsIsThere() throws {
        let bytes = try Self.twin([Self.notice(), Self.notice("withdrawn: {date: 2568-01-16, reason: ผิด}")])
        let twin = try JSON(bytes)
        #expect(twin["withdrawn"]["date"].text == "2025-01-16" && twin["withdrawn"]["reason"].text == "ผิด")
        #expect(twin["history"].list.map { $0["event"].text } == ["published", "withdrawn"])
        #expect(
            twin.keys == [
                "corrected_by", "corrects", "date", "fiscal_year", "history", "id", "license", "method", "method_th",
                "project", "publisher", "purchase", "stage", "stage_th", "title", "type", "type_th", "unit", "url",
                "withdrawn",
            ])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(["1234567", "บริษัท", "แบบ ก", "รายละเอียดงาน", "pdf"].allSatisfy { !text.contains($0) })
    }
}
