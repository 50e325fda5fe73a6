import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The table of a page that is there as files too, with the time that it tells of; nil where there is no file.
    func dataset(
        covers period: Period? = nil, files: @escaping @Sendable (TableFileType) -> String?
    ) -> @Sendable (Frame) -> Thing? {
        { frame in
            let files = TableFileType.allCases.compactMap { type in files(type).map { (type, WebAddress(path: $0)) } }
            guard !files.isEmpty else { return nil }
            return Thing(
                ThingID(address: frame.address, name: "dataset"), "Dataset", name: frame.title,
                [
                    "description": .text(frame.description),
                    "inLanguage": "th",
                    "creator": reference(.organization),
                    "temporalCoverage": period.map(ScriptJSON.period),
                    "distribution": .list(files.map { download(at: $1, as: $0.mediaType) }),
                ])
        }
    }

    private func download(at address: WebAddress, as mediaType: String) -> ScriptJSON {
        ["@type": "DataDownload", "contentUrl": .text(absolute(address)), "encodingFormat": .text(mediaType)]
    }
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
