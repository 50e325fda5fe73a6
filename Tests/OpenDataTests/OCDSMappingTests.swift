import Foundation
import OpenData
import Testing

@Suite struct OCDSMappingTests {
    typealias MadeNotice = OCDSWorld.MadeNotice

    private func world() throws -> OCDSWorld {
        try OCDSWorld([
            MadeNotice(
                "2568/tor", "2568-01-05", "draft-tor",
                "source: ข้อบัญญัติ\nunit: กองช่าง\nattachments: [{file: ร่าง 1.pdf, title: ร่างขอบเขตงาน}]",
                files: ["ร่าง 1.pdf"]),
            MadeNotice(
                "2568/invitation", "2568-02-01", "invitation",
                "median_price: 990.75\ncloses: 2568-02-15\nsummary: ยื่นทางระบบ"),
            MadeNotice("2568/extended", "2568-02-10", "amendment", "closes: 2568-02-20\nsummary: เลื่อน"),
            MadeNotice(
                "2568/winner", "2568-03-01", "winner",
                """
                bidders:
                  - {name: บริษัท สมมุติ จำกัด, tax_id: "0105563008656", price: 900.05}
                  - {name: ร้านจำลอง, price: 950}
                  - {name: ร้าน จำลอง, price: 940}
                winner: {name: บริษัท สมมุติ จำกัด, price: 900.05, reason: ราคาต่ำสุด}
                """),
            MadeNotice(
                "2568/contract", "2568-03-12", "contract",
                """
                bidders: [{name: "บริษัท  สมมุติ จำกัด", price: 900.05}]
                winner: {name: "บริษัท  สมมุติ จำกัด", price: 900.05}
                contract: {number: ๕/๒๕๖๘, signed: 2568-03-10, start: 2568-03-11, end: 2568-06-08, amount: 899.99}
                """),
            MadeNotice(
                "2568/inspection", "2568-05-01", "inspection",
                "inspection: {date: 2568-05-08, time: 09.30, place: หมู่ 3}"),
        ])
    }

    @Test func thePackagesSayWhoAndWhen() throws {
        let world = try world()
        let year = try #require(world.disclosure.procurement.years.first { $0.year.buddhistYear == 2568 })
        let releases = try JSON(#require(OCDS.releasePackage(year, of: world.disclosure)).bytes())
        let records = try JSON(#require(OCDS.recordPackage(world.disclosure)).bytes())
        let base = "https://www.example.go.th"
        for package in [releases, records] {
            #expect(package["version"].text == "1.1")
            #expect(package["publishedDate"].text == "2025-05-01T00:00:00+07:00")
            #expect(package["publisher"]["uri"].text == base)
            #expect(package["publisher"]["name"].text?.contains("จังหวัดตัวอย่าง") == true)
        }
        #expect(releases["uri"].text == base + "/data/ocds/releases-2568.json")
        #expect(records["uri"].text == base + "/data/ocds/records.json")
        #expect(records["packages"].texts == [base + "/data/ocds/releases-2568.json"])
        let links = records["records"][0]["releases"].list
        #expect(links.map { $0["date"] } == releases["releases"].list.map { $0["date"] })
        #expect(links[0]["url"].text == base + "/data/ocds/releases-2568.json#procurement/2568/tor")
        #expect(links.map { $0["tag"] } == releases["releases"].list.map { $0["tag"] })
    }

    @Test func thereIsNoEmptyPackage() throws {
        let world = try OCDSWorld([])
        #expect(!world.disclosure.procurement.years.isEmpty)
        #expect(!allDataFiles(of: world.disclosure).contains { $0.address.hasPrefix("/data/ocds/") })
    }

    @Test func theOcidIsThePrefixAndTheProjectsNumberOrThePath() throws {
        let notices = [
            MadeNotice("a", "2568-01-01", "plan"),
            MadeNotice(slug: "2568/road-moo-3", date: "2568-01-01", stage: "plan", keys: ""),
        ]
        let ids = try OCDSWorld(notices).records().map { $0["ocid"].text }
        #expect(Set(ids) == ["ocds-xxxxxx-67109000001", "ocds-xxxxxx-2568.road-moo-3"])
        let own = try OCDSWorld(notices, site: "ocid_prefix: ocds-abc123").records().map { $0["ocid"].text }
        #expect(Set(own) == ["ocds-abc123-67109000001", "ocds-abc123-2568.road-moo-3"])
    }

    @Test func figuresStandWhereTheStandardPutsThem() throws {
        let compiled = try world().compiled()
        let tender = compiled["tender"]
        #expect(compiled["planning"]["budget"]["amount"]["amount"].number == 1000)
        #expect(compiled["planning"]["budget"]["description"].text == "ข้อบัญญัติ")
        #expect(tender["title"].text == "จ้างก่อสร้างถนน")
        #expect(tender["value"]["amount"].number == Decimal(string: "990.75"))
        #expect(tender["value"]["currency"].text == "THB")
        #expect(tender["tenderPeriod"]["endDate"].text == "2025-02-20T23:59:59+07:00")
        #expect(tender["procurementMethod"].text == "open")
        #expect(tender["procurementMethodDetails"].text == "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)")
        #expect(tender["mainProcurementCategory"].text == "works")
        let award = compiled["awards"][0]
        #expect(award["date"].text == "2025-03-01T00:00:00+07:00")
        #expect(award["value"]["amount"].number == Decimal(string: "900.05"))
        #expect(award["description"].text == "ราคาต่ำสุด")
        let contract = compiled["contracts"][0]
        #expect(contract["id"].text == "5/2568")
        #expect(contract["awardID"] == award["id"])
        #expect(contract["value"]["amount"].number == Decimal(string: "899.99"))
        #expect(contract["dateSigned"].text == "2025-03-10T00:00:00+07:00")
        #expect(contract["period"]["startDate"].text == "2025-03-11T00:00:00+07:00")
        #expect(contract["period"]["endDate"].text == "2025-06-08T23:59:59+07:00")
    }

    @Test func eachPartyIsThereOnceWithItsRoles() throws {
        let world = try world()
        let compiled = try world.compiled()
        let parties = compiled["parties"].list
        #expect(
            parties.map { $0["roles"].texts } == [["buyer", "procuringEntity"], ["supplier", "tenderer"]])
        #expect(parties[0]["contactPoint"]["name"].text == "กองช่าง")
        #expect(parties[0]["address"]["region"].text == "จังหวัดตัวอย่าง")
        #expect(parties[1]["id"].text == "TH-TIN-0105563008656")
        #expect(parties[1]["identifier"]["scheme"].text == "TH-TIN")
        #expect(parties[1]["identifier"]["id"].text == "0105563008656")
        // The contract's notice spells it otherwise, gives no number, and names one bidder.
        #expect(compiled["tender"]["numberOfTenderers"].number == 1)
        let winners = try world.releases()[3]
        #expect(winners["tender"]["numberOfTenderers"].number == 2)
        #expect(winners["parties"].list.map { $0["identifier"]["id"].text } == [nil, "0105563008656", nil])
        #expect(winners["parties"][2]["roles"].texts == ["tenderer"])
    }

    @Test func documentsStandWithWhatTheyAreAbout() throws {
        let compiled = try world().compiled()
        let documents = compiled["tender"]["documents"].list
        let folder = "https://www.example.go.th/procurement/2568/"
        #expect(
            documents.map { $0["url"].text } == [
                folder + "tor/", folder + "tor/%E0%B8%A3%E0%B9%88%E0%B8%B2%E0%B8%87%201.pdf", folder + "invitation/",
                folder + "extended/",
            ])
        #expect(documents.map { $0["documentType"].text } == ["technicalSpecifications", nil, "tenderNotice", nil])
        #expect(documents.map { $0["format"].text } == ["text/html", "application/pdf", "text/html", "text/html"])
        #expect(documents[1]["title"].text == "ร่างขอบเขตงาน")
        #expect(documents[2]["description"].text == "ยื่นทางระบบ")
        #expect(compiled["awards"][0]["documents"][0]["documentType"].text == "awardNotice")
        let contract = compiled["contracts"][0]
        #expect(contract["documents"][0]["documentType"].text == "contractNotice")
        #expect(contract["implementation"]["documents"][0]["url"].text == folder + "inspection/")
    }

    @Test func anInspectionIsAMilestoneAndAnAmendmentNamesTheReleaseItAmends() throws {
        let compiled = try world().compiled()
        let milestone = compiled["contracts"][0]["implementation"]["milestones"][0]
        #expect(milestone["dueDate"].text == "2025-05-08T09:30:00+07:00")
        #expect(milestone["dateModified"].text == "2025-05-01T00:00:00+07:00")
        #expect(milestone["status"].text == "scheduled")
        let amendment = compiled["tender"]["amendments"][0]
        #expect(amendment["amendsReleaseID"].text == "procurement/2568/invitation")
        #expect(amendment["releaseID"].text == "procurement/2568/extended")
        #expect(amendment["rationale"].text == "เลื่อน")
    }

    @Test func nothingIsLostWhereItsPartIsNotThere() throws {
        let notices = [
            MadeNotice("a", "2568-03-01", "winner", OCDSTagTests.winner),
            MadeNotice("b", "2568-05-01", "inspection", "inspection: {date: 2568-05-08}"),
        ]
        let tender = try OCDSWorld(notices).compiled()["tender"]
        #expect(tender["documents"][0]["id"].text == "procurement/b")
        #expect(tender["milestones"][0]["dueDate"].text == "2025-05-08T23:59:59+07:00")
    }

    @Test(arguments: [
        ("e-market", "open"), ("e-bidding", "open"), ("quotation", "open"), ("selective", "selective"),
        ("specific", "direct"),
    ])
    func methods(name: String, code: String) throws {
        let world = try OCDSWorld([MadeNotice("a", "2568-01-01", "plan", "method: \(name)")])
        #expect(try world.compiled()["tender"]["procurementMethod"].text == code)
    }

    @Test(arguments: [
        ("goods", "goods"), ("construction", "works"), ("services", "services"), ("rental", "services"),
        ("consultancy", "services"), ("design", "services"),
    ])
    func categories(name: String, code: String) throws {
        let tender = try OCDSWorld([MadeNotice("a", "2568-01-01", "plan", "type: \(name)")]).compiled()["tender"]
        #expect(tender["mainProcurementCategory"].text == code)
        #expect(
            tender["additionalProcurementCategories"].texts == (name == "consultancy" ? ["consultingServices"] : []))
    }
}
