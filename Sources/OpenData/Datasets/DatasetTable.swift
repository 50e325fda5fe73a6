import Records

/// A dataset with the rows that a site has of it.
public struct DatasetTable: Sendable {
    public let dataset: Dataset
    let baseURL: SiteURL
    /// How many rows.
    public let count: Int
    /// From the first day to the last that its rows are about; nil where they are about none.
    public let period: Period?
    /// What stands in a row and a column, both counted from 0.
    let value: @Sendable (_ row: Int, _ column: Int) -> DatasetValue

    init(
        dataset: Dataset, baseURL: SiteURL, count: Int, period: Period?,
        value: @escaping @Sendable (_ row: Int, _ column: Int) -> DatasetValue
    ) {
        self.dataset = dataset
        self.baseURL = baseURL
        self.count = count
        self.period = period
        self.value = value
    }

    /// The first rows, at most so many, each with a value for every column.
    public func first(_ limit: Int) -> [[DatasetValue]] {
        (0..<min(limit, count)).map { row in dataset.fields.indices.map { value(row, $0) } }
    }

    /// The file of a format.
    func bytes(_ format: DatasetFormat) -> [UInt8] {
        switch format {
        case .csv: CSVWriter.bytes(self)
        case .json: JSONRows.bytes(self)
        }
    }
}

extension DataFileFamily {
    /// Every dataset as CSV and JSON.
    static let datasets = DataFileFamily { disclosure in
        Dataset.all.flatMap { dataset in
            DatasetFormat.allCases.map { format in
                DataFile(address: dataset.fileAddress(format)) { dataset.table(of: disclosure).bytes(format) }
            }
        }
    }
}
