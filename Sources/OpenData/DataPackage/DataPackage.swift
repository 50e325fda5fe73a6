import Findings

/// The descriptor of all datasets as the standard names its parts (Data Package 2.0, Table Schema 2.0).
struct DataPackage: Encodable {
    let schema = "https://datapackage.org/profiles/2.0/datapackage.json"
    let name: String
    let id: String
    let title: String
    let description: String
    let homepage: String
    let keywords: [String]
    let contributors: [Contributor]
    let licenses: [License]
    let resources: [Resource]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case name, id, title, description, homepage, keywords, contributors, licenses, resources
    }

    struct Contributor: Encodable {
        let title: String
        let path: String
        let email: String?
        let roles: [String]
    }

    struct License: Encodable {
        let name: String
        let title: String
        let path: String
    }

    /// One file.
    struct Resource: Encodable {
        let schemaAddress = "https://datapackage.org/profiles/2.0/dataresource.json"
        let name: String
        let type = "table"
        /// From the descriptor's folder.
        let path: String
        let title: String
        let description: String
        let homepage: String
        let format: String
        let mediatype: String
        let encoding = "utf-8"
        /// Nil where it was not measured.
        let bytes: Int?
        let hash: String?
        let dialect = Dialect()
        let schema: TableSchema

        private enum CodingKeys: String, CodingKey {
            case schemaAddress = "$schema"
            case name, type, path, title, description, homepage, format, mediatype, encoding, bytes, hash, dialect
            case schema
        }
    }

    /// How RFC 4180 has it.
    struct Dialect: Encodable {
        let schema = "https://datapackage.org/profiles/2.0/tabledialect.json"
        let header = true
        let delimiter = ","
        let lineTerminator = "\r\n"
        let quoteChar = "\""
        let doubleQuote = true

        private enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case header, delimiter, lineTerminator, quoteChar, doubleQuote
        }
    }

    struct TableSchema: Encodable {
        let schema = "https://datapackage.org/profiles/2.0/tableschema.json"
        let fields: [Field]
        let missingValues = [""]
        let primaryKey: [String]
        let foreignKeys: [ForeignKey]?

        private enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case fields, missingValues, primaryKey, foreignKeys
        }
    }

    struct Field: Encodable {
        let name: String
        let type: String
        let format: String?
        let title: String
        let description: String
        let constraints: Constraints?
        /// The words that may stand in it, with their Thai names.
        let categories: [Category]?
        /// Of the Fiscal Data Package.
        let columnType: String?
    }

    struct Category: Encodable {
        let value: String
        let label: String
    }

    struct Constraints: Encodable {
        let required: Bool?
        let unique: Bool?
        let minimum: Int?
        let maximum: Int?
        let pattern: String?
        let `enum`: [String]?
    }

    struct ForeignKey: Encodable {
        let fields: [String]
        let reference: Reference

        struct Reference: Encodable {
            let resource: String
            let fields: [String]
        }
    }
}

extension Bilingual {
    /// Both, where a standard has room for one text.
    var inOneText: String { "\(th)\n\n\(en)" }
}
