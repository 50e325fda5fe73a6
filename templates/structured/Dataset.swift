import Disclosure
import Hypertext
import OpenData
import Records
import ThaiText

extension SiteContext {
    /// The table of a page that is there as files too, with the time that it tells of; nil where there is no file.
    func dataset(
        covers period: Period? = nil, files: @escaping @Sendable (TableFileType) -> String?
    ) -> @Sendable (Frame, MeasuredFiles) -> Thing? {
        { frame, _ in
            let files = TableFileType.allCases.compactMap { type in
                files(type).map { download(at: WebAddress(path: $0), as: type.mediaType) }
            }
            return files.isEmpty ? nil : thing(frame, covers: period, [:], files)
        }
    }

    /// A dataset of the catalogue with the sizes and hashes of its files.
    func thing(of dataset: Dataset) -> @Sendable (Frame, MeasuredFiles) -> Thing? {
        { frame, measured in
            let files = DatasetFormat.allCases.map { format in
                download(
                    at: .file(of: dataset, format), as: format.mediaType, measured[dataset.fileAddress(format)])
            }
            let terms: Terms = [
                "includedInDataCatalog": reference(.catalog),
                "keywords": .list(dataset.keywords.map(ScriptJSON.text)),
            ]
            return thing(frame, covers: dataset.table(of: disclosure).period, terms, files)
        }
    }

    /// All datasets, each of which says that it is of them.
    var catalog: Thing {
        Thing(
            .catalog, "DataCatalog", name: openDataTitle,
            ["inLanguage": "th", "publisher": reference(.organization), "license": .text(Licence.url)])
    }

    private func thing(_ frame: Frame, covers period: Period?, _ terms: Terms, _ files: [ScriptJSON]) -> Thing {
        let common: Terms = [
            "description": .text(frame.description),
            "inLanguage": "th",
            "creator": reference(.organization),
            "license": .text(Licence.url),
            "temporalCoverage": period.map(ScriptJSON.period),
        ]
        return Thing(
            ThingID(address: frame.address, name: "dataset"), "Dataset", name: frame.title,
            common + terms + ["distribution": .list(files)])
    }

    private func download(
        at address: WebAddress, as mediaType: String, _ measure: MeasuredFiles.Measure? = nil
    ) -> ScriptJSON {
        [
            "@type": "DataDownload", "contentUrl": .text(absolute(address)), "encodingFormat": .text(mediaType),
            "contentSize": measure.map { .text(size($0.bytes)) }, "sha256": measure.map { .text($0.sha256) },
        ]
    }
}

extension ThingID {
    fileprivate static let catalog = ThingID(address: .data, name: "catalog")
}

extension TableFileType {
    /// As IANA has registered it.
    fileprivate var mediaType: String {
        switch self {
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .csv: "text/csv"
        }
    }
}
