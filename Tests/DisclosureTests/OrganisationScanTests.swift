import Records
import Testing

@testable import Disclosure

@Suite struct OrganisationScanTests {
    private static func names(_ text: String, site: Site = World.site()) throws -> [String] {
        try #require(OrganisationScan(site)).mentions(in: Array(text.utf8)).map(\.name)
    }

    @Test(arguments: OrganisationTexts.generic)
    func noNameIsSeen(text: String) throws {
        #expect(try Self.names(text) == [])
        #expect(try Self.names("ตามที่ได้แจ้งไว้ \(text)\nต่อ") == [])
    }

    @Test(arguments: OrganisationTexts.names.map { ($0.key, $0.value) })
    func theNameIsFound(text: String, name: String) throws {
        #expect(try Self.names(text) == [name])
        #expect(try Self.names("ตามที่ได้แจ้งไว้ \(text)\nต่อ") == [name])
    }

    @Test func theCorporaAreLargeEnough() {
        #expect(OrganisationTexts.generic.count >= 60)
        #expect(OrganisationTexts.names.count >= 60)
    }

    @Test(arguments: [
        "องค์การบริหารส่วนตำบลตัวอย่าง", "อบต.ตัวอย่าง", "อบต. ตัวอย่าง", "องค์การบริหารส่วนตําบล ตัวอย่าง", "ตัวอย่าง",
        "องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง",
    ])
    func theSitesNameIsKnownHoweverItIsTyped(name: String) throws {
        var site = World.site()
        site.name = name
        for text in ["อบต.ตัวอย่างได้จัดทำ", "องค์การบริหารส่วนตำบลตัวอย่าง", "อบจ.ตัวอย่าง"] {
            #expect(try Self.names(text, site: site) == [], "\(text)")
        }
        #expect(try Self.names("อบต.บ้านดอนสูง", site: site) == ["บ้านดอนสูง"])
        #expect(try Self.names("เทศบาลตำบลตัวอย่าง", site: site) == ["ตัวอย่าง"])
    }

    @Test func aNameIsKnownHoweverItsMarksAreTyped() throws {
        var site = World.site()
        site.name = "เทศบาลตำบลหนองน้ำใส"
        site.type = .subdistrictMunicipality
        let spellings = ["หนองน้ำใส", "หนองนํ้าใส", "หนองน\u{E4D}\u{E49}\u{E32}ใส", "หนอง\u{200B}น้ำใส", "หนอง น้ำใส"]
        for spelling in spellings {
            #expect(try Self.names("เทศบาลตำบล\(spelling)จะ ทต.\(spelling)", site: site) == [], "\(spelling)")
        }
    }

    /// The neighbour of one whose own name says where it is.
    @Test func aNameThatEndsWithADirectionMayBeOnesOwn() throws {
        var site = World.site()
        site.name = "องค์การบริหารส่วนตำบลตัวอย่างเหนือ"
        #expect(try Self.names("อบต.ตัวอย่างเหนือ", site: site) == [])
        #expect(try Self.names("อบต.ตัวอย่างใต้ กับ อบต.ตัวอย่าง", site: site) == ["ตัวอย่างใต้", "ตัวอย่าง"])
    }

    @Test func aProvincialOrganisationSpeaksOfThoseWithinItsProvince() throws {
        var site = World.site()
        site.name = "องค์การบริหารส่วนจังหวัดตัวอย่าง"
        site.type = .provincialAdministration
        #expect(try Self.names("อุดหนุน อบต.บ้านดอนสูง และเทศบาลตำบลหนองน้ำใส", site: site) == [])
        #expect(try Self.names("อบจ.สมมุติบุรี", site: site) == ["สมมุติบุรี"])
    }

    @Test func aSiteWithoutAPlaceInItsNameKnowsNoNeighbours() {
        var site = World.site()
        site.name = "องค์การบริหารส่วนตำบล"
        #expect(OrganisationScan(site) == nil)
    }

    @Test func anyCutOfATextCanBeRead() throws {
        let scan = try #require(OrganisationScan(World.site()))
        let bytes = Array("ก.อบต. อบต บ้าน\u{200B}ดอน ทต.นํ้าใส ส่วนตําบล (พ.ศ. ๒๕๗๐–๒๕๖๖) 2570-66".utf8)
        var beyond = 0
        for start in bytes.indices {
            for end in start...bytes.count {
                let part = Array(bytes[start..<end])
                let ranges = scan.mentions(in: part).map(\.range) + YearRangeScan.mentions(in: part).map(\.range)
                beyond += ranges.count { $0.isEmpty || $0.upperBound > part.count }
            }
        }
        #expect(beyond == 0)
    }
}
