import Disclosure
import Glibc
import Records
import Search

/// The files with which the site is searched in a browser.
struct SearchFiles {
    /// Where they stand; no other file of the site does.
    static let folder = "search/index/"

    private let records: [Record]
    private let site: Site
    private let texts: AttachmentTexts

    /// Of everything that is published.
    init(of disclosure: Disclosure, texts: AttachmentTexts) {
        // From the oldest to the newest, so that a new record comes last.
        records = disclosure.records.sorted { ($0.common.date, $0.id) < ($1.common.date, $1.id) }
        site = disclosure.site
        self.texts = texts
    }

    /// Makes them, each compressed, since a browser unpacks what a plain file server hands out as it is. Throws where an
    /// attachment cannot be read any more.
    func all(jobs: Int) async throws -> [OutputFile] {
        let documents = try await parallelMap(records, jobs: jobs) { record in
            Result { SearchDocument(try entry(record)) }
        }.map { try $0.get() }
        let sections = await parallelMap(SearchIndex(documents).makers, jobs: jobs) { $0() }
        let files = sections.flatMap(\.files) + [SearchIndex.directory(of: sections)]
        return try await parallelMap(files, jobs: jobs) { file in
            let path = "\(Self.folder)\(file.name).bin"
            return Gzip.packed(file.bytes).map { OutputFile(path: path, content: .bytes($0)) }
        }.map { file in
            guard let file else { throw PublishError.system(path: Self.folder, errno: ENOMEM) }
            return file
        }
    }

    private func entry(_ record: Record) throws -> SearchEntry {
        let told = record.texts
        let isWithdrawn = record.common.withdrawn != nil
        // First what reads best as a sample of it.
        let summary = [isWithdrawn ? nil : record.common.summary, isWithdrawn ? nil : record.body.plainText]
        let parts =
            summary.compactMap(\.self) + told.facts + told.days + (isWithdrawn ? [] : try texts.texts(of: record))
        return SearchEntry(
            address: record.address, title: record.common.title, numbers: told.identifiers + told.numbers,
            day: site.digits.render(record.common.date.shortThai), kind: record.kind.slug,
            year: record.fiscalYear.buddhistYear,
            text: parts.filter { !$0.isEmpty }.joined(separator: " • "))
    }
}
