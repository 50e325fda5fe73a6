import Disclosure
import Findings
import Records

/// A table that the site hands out for programs, declared once: its files, its page, and its place in every catalogue follow.
///
/// Every dataset is there on every site, without a row where there is nothing, so that its addresses can be relied on.
public struct Dataset: Sendable, Identifiable {
    /// How often its rows change.
    public enum Frequency: Sendable, Hashable {
        /// Whenever a record is published or changed.
        case irregular
        case monthly
        case halfYearly
        case yearly
    }

    /// That some columns name a row of another dataset.
    public struct ForeignKey: Sendable, Hashable {
        /// The columns of the one.
        public let fields: [String]
        /// The name of the other.
        public let dataset: String
        /// The other's columns, in the same order.
        public let references: [String]

        init(_ fields: [String], of dataset: String, _ references: [String]) {
            self.fields = fields
            self.dataset = dataset
            self.references = references
        }
    }

    /// A slug (`[a-z0-9-]+`): what its addresses are made of.
    public let name: String
    /// As its page is headed.
    public let title: Bilingual
    /// What it says, what it is made of, and what its reader must know.
    public let description: Bilingual
    /// In Thai.
    public let keywords: [String]
    /// The category of the site whose data it is; nil where it is of all.
    public let category: Category?
    /// The folders of the kinds of record that it is made of; empty where it is made of all.
    public let folders: [String]
    /// How often its rows change.
    public let frequency: Frequency
    /// Its columns from left to right.
    public let fields: [DatasetField]
    /// The columns that tell its rows apart.
    public let primaryKey: [String]
    /// Which of its columns name rows of other datasets.
    public let foreignKeys: [ForeignKey]
    private let makeTable: @Sendable (Dataset, Disclosure) -> DatasetTable

    public var id: String { name }

    /// `period` is the time that a row is about; `rows` stand in the order in which the files have them.
    init<Row: Sendable>(
        _ name: String, _ title: Bilingual, _ description: Bilingual, keywords: [String], category: Category?,
        madeOf folders: [String] = [], frequency: Frequency = .irregular, primaryKey: [String],
        foreignKeys: [ForeignKey] = [],
        period: @escaping @Sendable (Row) -> Period?, rows: @escaping @Sendable (Disclosure) -> [Row],
        columns: [Columns<Row>]
    ) {
        let columns = columns.flatMap(\.columns)
        self.name = name
        self.title = title
        self.description = description
        self.keywords = keywords
        self.category = category
        self.folders = folders
        self.frequency = frequency
        self.primaryKey = primaryKey
        self.foreignKeys = foreignKeys
        fields = columns.map(\.field)
        makeTable = { dataset, disclosure in
            let rows = rows(disclosure)
            return DatasetTable(
                dataset: dataset, baseURL: disclosure.site.baseURL, count: rows.count,
                period: Period.over(rows.lazy.compactMap(period))
            ) { columns[$1].value(rows[$0]) }
        }
    }

    /// Its rows on a site.
    public func table(of disclosure: Disclosure) -> DatasetTable { makeTable(self, disclosure) }

    /// Whether it is made of records like this one.
    public func isMade(of record: Record) -> Bool { folders.isEmpty || folders.contains(record.kind.folder) }

    /// The address of its page.
    public var address: String { "\(Self.folder)\(name)/" }

    /// The address of its file of a format, which is always there.
    public func fileAddress(_ format: DatasetFormat) -> String { "\(Self.folder)\(name).\(format.rawValue)" }

    /// The address of the page of all datasets, below which everything of them stands.
    public static let folder = "/data/"
}

/// As what a dataset can be downloaded.
public enum DatasetFormat: String, CaseIterable, Sendable {
    case csv
    case json

    /// As readers know it.
    public var name: String { rawValue.uppercased() }

    /// The IANA media type.
    public var mediaType: String {
        switch self {
        case .csv: "text/csv"
        case .json: "application/json"
        }
    }
}

extension Period {
    /// From the first day of any to the last; nil where there is none.
    fileprivate static func over(_ periods: some Sequence<Period>) -> Period? {
        periods.reduce(nil) { whole, period in
            guard let whole else { return period }
            return Period(from: min(whole.from, period.from), to: max(whole.to, period.to))
        }
    }
}
