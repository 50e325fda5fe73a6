import Disclosure
import Findings
import Records

extension DataFileFamily {
    /// `/data/catalog.jsonld`: every dataset in DCAT 3, after the application profile DCAT-AP 3.0.1.
    static let dcatCatalogue = DataFileFamily { disclosure in
        [
            DataFile(
                address: DCATCatalogue.address,
                describing: { DCATCatalogue(of: disclosure, $0).value.compact.file })
        ]
    }
}

/// The catalogue of all datasets in RDF (DCAT 3, W3C Recommendation of 22 August 2024), as JSON-LD that needs no other file.
public struct DCATCatalogue {
    /// Where the catalogue stands.
    public static let address = "\(Dataset.folder)catalog.jsonld"
    /// The IANA media type.
    public static let mediaType = "application/ld+json"

    /// What is the same of every dataset is said once, of the catalogue.
    private static let (publisher, contact, place) = ("/#organization", "/#contact", "/#place")

    private let disclosure: Disclosure
    private let measured: MeasuredFiles
    private var site: Site { disclosure.site }

    init(of disclosure: Disclosure, _ measured: MeasuredFiles) {
        self.disclosure = disclosure
        self.measured = measured
    }

    var value: JSONValue {
        [
            "@context": .object(RDF.prefixes.map { (name: $0.key, value: .text($0.value)) }),
            "@id": address("\(Self.address)#catalog"),
            "@type": "dcat:Catalog",
            "dct:title": RDF.text(Bilingual(th: "ข้อมูลเปิดของ\(site.name)", en: "Open data of \(site.name)")),
            "dct:description": RDF.text(
                Bilingual(
                    th: "ชุดข้อมูลทุกชุดที่เว็บไซต์ของ\(site.fullName) เผยแพร่ ทำจากรายการเดียวกับหน้าเว็บไซต์",
                    en: "Every dataset that the site hands out, made from the records that its pages show.")),
            "dct:publisher": publisher,
            "dct:language": .list(RDF.languages),
            "dct:license": RDF.link(Licence.url, "dct:LicenseDocument"),
            "dct:spatial": place,
            "dct:modified": disclosure.ledger.entries.last.map { RDF.day($0.date) } ?? .null,
            "dcat:themeTaxonomy": RDF.link(RDF.themes, "skos:ConceptScheme", ["dct:title": "Data theme"]),
            "dcat:contactPoint": contact,
            "foaf:homepage": ["@id": address(Dataset.folder), "@type": "foaf:Document"],
            "dcat:dataset": .list(Dataset.all.map(entry)),
        ]
    }

    private func entry(of dataset: Dataset) -> JSONValue {
        [
            "@id": address("\(dataset.address)#dataset"),
            "@type": "dcat:Dataset",
            "dct:identifier": address(dataset.address),
            "dct:title": RDF.text(dataset.title),
            "dct:description": RDF.text(dataset.description),
            "dcat:keyword": .list(dataset.keywords.map { ["@language": "th", "@value": .text($0)] }),
            "dcat:theme": .list(dataset.themes),
            "dct:publisher": node(Self.publisher),
            "dcat:contactPoint": node(Self.contact),
            "dct:language": .list(RDF.languages),
            "dct:spatial": node(Self.place),
            "dct:temporal": dataset.table(of: disclosure).period.map(RDF.period) ?? .null,
            "dct:accrualPeriodicity": RDF.link(dataset.frequency.concept),
            "dcat:landingPage": ["@id": address(dataset.address), "@type": "foaf:Document"],
            "dcat:distribution": .list(DatasetFormat.allCases.map { distribution(of: dataset, $0) }),
        ]
    }

    private func distribution(of dataset: Dataset, _ format: DatasetFormat) -> JSONValue {
        let file = dataset.fileAddress(format)
        let measure = measured[file]
        return [
            "@id": address("\(dataset.address)#\(format.rawValue)"),
            "@type": "dcat:Distribution",
            "dct:title": RDF.text(
                Bilingual(
                    th: "\(dataset.title.th) (\(format.name))", en: "\(dataset.title.en) (\(format.name))")),
            "dcat:accessURL": ["@id": address(file)],
            "dcat:downloadURL": ["@id": address(file)],
            "dcat:mediaType": RDF.link(RDF.mediaTypes + format.mediaType, "dct:MediaType"),
            "dct:format": RDF.link(RDF.fileTypes + format.name, "dct:MediaTypeOrExtent"),
            "dct:license": RDF.link(Licence.url),
            "dcat:byteSize": measure.map { RDF.literal(String($0.bytes), "xsd:nonNegativeInteger") } ?? .null,
            "spdx:checksum": measure.map { RDF.checksum(sha256: $0.sha256) } ?? .null,
        ]
    }

    private var publisher: JSONValue {
        [
            "@id": address(Self.publisher), "@type": "foaf:Agent",
            "foaf:name": ["@language": "th", "@value": .text(site.fullName)],
            "foaf:homepage": ["@id": address("/"), "@type": "foaf:Document"],
        ]
    }

    private var contact: JSONValue {
        [
            "@id": address(Self.contact), "@type": "vcard:Organization",
            "vcard:fn": ["@language": "th", "@value": .text(site.name)],
            "vcard:hasEmail": site.contact.email.map { RDF.link("mailto:\($0)") } ?? .null,
            "vcard:hasURL": ["@id": address("/about/")],
        ]
    }

    private var place: JSONValue {
        [
            "@id": address(Self.place), "@type": "dct:Location",
            "rdfs:label": ["@language": "th", "@value": .text(site.fullName)],
        ]
    }

    /// What is said elsewhere.
    private func node(_ path: String) -> JSONValue { ["@id": address(path)] }

    private func address(_ path: String) -> JSONValue { .text(site.baseURL.text + path) }
}
