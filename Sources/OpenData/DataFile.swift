import Disclosure

/// A file of the site for spreadsheets or programs, known before it is made.
public struct DataFile: Sendable {
    /// From the site's root, such as `/data/ocds/records.json`.
    public let address: String
    /// Whether it says how large other data files are and what they hold, so that it is made after them.
    public let isDescription: Bool
    private let make: @Sendable (MeasuredFiles) throws -> [UInt8]

    /// `bytes` may be called on many threads at once, and throws where a library or the system fails.
    init(address: String, bytes: @escaping @Sendable () throws -> [UInt8]) {
        self.init(address: address, isDescription: false) { _ in try bytes() }
    }

    /// A file that describes others; `bytes` is given what was measured on all that describe none.
    init(address: String, describing bytes: @escaping @Sendable (MeasuredFiles) throws -> [UInt8]) {
        self.init(address: address, isDescription: true, make: bytes)
    }

    private init(
        address: String, isDescription: Bool, make: @escaping @Sendable (MeasuredFiles) throws -> [UInt8]
    ) {
        self.address = address
        self.isDescription = isDescription
        self.make = make
    }

    /// Makes its bytes. `measured` is empty for a file that describes none.
    public func bytes(_ measured: MeasuredFiles = MeasuredFiles()) throws -> [UInt8] { try make(measured) }

    /// The same file at another address.
    public func copy(at address: String) -> DataFile {
        DataFile(address: address, isDescription: isDescription, make: make)
    }

    /// A table as every type that it can be downloaded as, which is one that has an address.
    static func table(
        at address: (TableFileType) -> String?, _ sheet: @escaping @Sendable () -> Sheet
    ) -> [DataFile] {
        [
            address(.xlsx).map { DataFile(address: $0) { try XLSXWriter.bytes(sheet()) } },
            address(.csv).map { DataFile(address: $0) { CSVWriter.bytes(sheet()) } },
        ].compactMap(\.self)
    }
}

/// Data files of one sort: all of them for a site, none where there is nothing to hand out.
public struct DataFileFamily: Sendable {
    /// The family's files, in a fixed order.
    public let files: @Sendable (Disclosure) -> [DataFile]

    init(_ files: @escaping @Sendable (Disclosure) -> [DataFile]) {
        self.files = files
    }

    /// Every family. A new sort of file is a new Swift file and a line here.
    public static let all: [DataFileFamily] = [
        .monthlySummaries,
        .purchaseLists,
        .budgetYears,
        .budgetPapers,
        .planYears,
        .planSummaries,
        .followUps,
        .ocds,
        .complaints,
        .scores,
        .assessments,
        .checklists,
        .ledger,
        .datasets,
        .dataPackage,
        .dcatCatalogue,
        .gdCatalogue,
        .feeds,
        .noticeTwins,
    ]
}

/// All data files of a site, in a fixed order.
public func allDataFiles(of disclosure: Disclosure) -> [DataFile] {
    DataFileFamily.all.flatMap { $0.files(disclosure) }
}
