import Disclosure
import Records
import Testing
import ThaiText

@testable import OpenData

/// What the catalogues say of a site; what they must say is in the site check `dcat`.
@Suite struct CatalogueTests {
    private static func packages(_ keys: String = "") throws -> [JSON] {
        let catalogue = GDCatalogue(site: try .made(keys), measured: MeasuredFiles())
        return try JSON(catalogue.value.file)["packages"].list
    }

    @Test func everyDatasetIsInBothCatalogues() throws {
        let disclosure = Disclosure.relate([], site: try .made(), today: CalendarDay(daysSince1970: 20_778)).0
        let dcat = try JSON(DCATCatalogue(of: disclosure, MeasuredFiles()).value.compact.file)
        #expect(
            dcat["dcat:dataset"].list.map { $0["dct:identifier"].text }
                == Dataset.all.map { "https://www.example.go.th\($0.address)" })
        #expect(try Self.packages().map { $0["name"].text } == Dataset.all.map { "www-example-go-th-\($0.name)" })
        #expect(dcat["dcat:dataset"][0].keys.isDisjoint(with: ["dct:temporal"]))
    }

    /// No number goes with a frequency that has no word of its own.
    @Test func aFrequencyHasANumberOrIsSaidInWords() throws {
        for package in try Self.packages() {
            let isOther = package["update_frequency_unit"].text == "อื่นๆ"
            #expect((package["update_frequency_interval"] == .none) == isOther)
            #expect((package["update_frequency_unit_other"].text != nil) == isOther)
        }
    }

    @Test func sizesAndHashesAreThoseMeasured() throws {
        let address = Dataset.notices.fileAddress(.csv)
        let measure = MeasuredFiles.Measure(Array("a".utf8))
        let catalogue = GDCatalogue(site: try .made(), measured: MeasuredFiles([address: measure]))
        let resources = try JSON(catalogue.value.file)["packages"].list.flatMap { $0["resources"].list }
        let measured = resources.filter { $0["size"].number != nil }
        #expect(measured.map { $0["url"].text } == ["https://www.example.go.th\(address)"])
        #expect(measured.first?["hash"].text == measure.sha256)
    }
}
