import Findings
import Records
import ThaiText

/// Parts of RDF graphs in JSON-LD, and the vocabularies of the EU Publications Office that DCAT-AP 3.0.1 asks for.
enum RDF {
    static let prefixes: KeyValuePairs = [
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "spdx": "http://spdx.org/rdf/terms#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    ]

    private static let authority = "http://publications.europa.eu/resource/authority/"
    static let themes = authority + "data-theme"
    static let fileTypes = authority + "file-type/"
    static let frequencies = authority + "frequency/"
    static let mediaTypes = "https://www.iana.org/assignments/media-types/"

    /// The values are Thai; the names of columns and the descriptions English too.
    static let languages = ["THA", "ENG"].map { link("\(authority)language/\($0)", "dct:LinguisticSystem") }

    /// A thing by its address, with what it is.
    static func link(_ address: String, _ type: String? = nil, _ members: KeyValuePairs<String, JSONValue> = [:])
        -> JSONValue
    {
        .object(
            [("@id", .text(address)), ("@type", JSONValue(type))]
                + members.map { (name: $0.key, value: $0.value) })
    }

    static func literal(_ text: String, _ type: String) -> JSONValue {
        ["@type": .text(type), "@value": .text(text)]
    }

    static func day(_ day: CalendarDay) -> JSONValue { literal(day.iso8601, "xsd:date") }

    /// A text in both languages.
    static func text(_ text: Bilingual) -> JSONValue {
        [
            ["@language": "th", "@value": .text(text.th)],
            ["@language": "en", "@value": .text(text.en)],
        ]
    }

    static func period(_ period: Period) -> JSONValue {
        ["@type": "dct:PeriodOfTime", "dcat:startDate": day(period.from), "dcat:endDate": day(period.to)]
    }

    static func checksum(sha256: String) -> JSONValue {
        [
            "@type": "spdx:Checksum", "spdx:algorithm": ["@id": "spdx:checksumAlgorithm_sha256"],
            "spdx:checksumValue": literal(sha256, "xsd:hexBinary"),
        ]
    }
}

extension Dataset {
    /// Of the EU's data themes: government for all, the economy for money.
    var themes: [JSONValue] {
        (category == .budget ? ["ECON", "GOVE"] : ["GOVE"]).map { RDF.link("\(RDF.themes)/\($0)") }
    }
}

extension Dataset.Frequency {
    /// Of the EU's frequencies.
    var concept: String {
        switch self {
        case .irregular: RDF.frequencies + "IRREG"
        case .monthly: RDF.frequencies + "MONTHLY"
        case .halfYearly: RDF.frequencies + "ANNUAL_2"
        case .yearly: RDF.frequencies + "ANNUAL"
        }
    }
}
