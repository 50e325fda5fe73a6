import Findings

/// One column of a dataset: its name, which never changes, what it means, and what may stand in it.
public struct DatasetField: Sendable, Hashable {
    /// What a column holds.
    public enum Kind: Sendable, Hashable {
        case text
        /// One of some words of the schema, each with its Thai name.
        case code([Code])
        /// A web address.
        case address
        case integer
        /// A number with a fixed number of decimals.
        case number
        case boolean
        case date
    }

    /// A word that may stand in a column, and its Thai name.
    public struct Code: Sendable, Hashable {
        public let value: String
        public let thai: String
    }

    /// English, in snake case.
    public let name: String
    public let title: String
    public let meaning: Bilingual
    public let kind: Kind
    /// Whether every row has it.
    public internal(set) var isRequired = false
    /// Whether no two rows have the same.
    public internal(set) var isUnique = false
    public internal(set) var minimum: Int?
    public internal(set) var maximum: Int?
    /// A regular expression that the whole text matches.
    public internal(set) var pattern: String?
    /// Its type in the taxonomy of the Fiscal Data Package, such as `date:fiscal-year`; nil where it has none.
    public internal(set) var fiscalType: String?

    /// The type of Table Schema (Data Package 2.0).
    public var type: String {
        switch kind {
        case .text, .code, .address: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .date: "date"
        }
    }

    /// The format of Table Schema; nil for the default one.
    public var format: String? { kind == .address ? "uri" : nil }

    /// The words that may stand in it; empty where any may.
    public var codes: [Code] {
        if case .code(let codes) = kind { codes } else { [] }
    }
}
