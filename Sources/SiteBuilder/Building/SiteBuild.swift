import Disclosure
import Findings
import OpenData
import Records
import ThaiText

/// Reads a content folder and publishes its site, or says everything that is wrong with it.
public struct SiteBuild: Sendable {
    private let options: BuildOptions
    private let onProgress: @Sendable (BuildProgress) -> Void

    /// `onProgress` is called from several threads at once.
    public init(_ options: BuildOptions, onProgress: @escaping @Sendable (BuildProgress) -> Void = { _ in }) {
        self.options = options
        self.onProgress = onProgress
    }

    /// Reads and relates everything and lays the site out, but writes nothing.
    public func check() async throws -> BuildOutcome {
        var (_, outcome, related) = try await plan()
        outcome.reminders = related?.reminders ?? []
        return outcome
    }

    /// Publishes the site to a folder unless something is wrong, in which case the one published before stands.
    /// `clean` writes every file anew. Throws `PublishError`, `interrupted` where the task is cancelled in time.
    public func build(to output: String, clean: Bool = false) async throws -> BuildOutcome {
        let progress = onProgress
        let publisher = Publisher(output: output, clean: clean, inputs: [options.content])
        // Held until the end, so that no other build adds to the ledger that this one read.
        let store = try LedgerStore(content: options.content) { progress(.waiting(forProcess: nil)) }
        let (sitePlan, planned, _) = try await plan(
            found: [try store.finding(of: output, content: options.content)].compactMap(\.self))
        var outcome = planned
        guard let sitePlan, !outcome.stopsPublication(strict: options.isStrict) else { return outcome }
        outcome.tally = try await publisher.publish(
            with: LedgerLines(sitePlan.ledger, store: store), onWait: { progress(.waiting(forProcess: $0)) }
        ) { staging in
            try await place(sitePlan, in: staging)
        }
        return outcome
    }

    /// `found` is what is known to be wrong already.
    private func plan(
        found: [Finding] = []
    ) async throws -> (sitePlan: SitePlan?, outcome: BuildOutcome, related: RelatedContent?) {
        let content = try await Content.read(options, onProgress)
        try PublishError.checkInterruption()
        // A ledger that cannot be read is said to be so already.
        let found = content.ledger.isReadable ? found : []
        guard let related = RelatedContent(content, options: options) else {
            return (nil, BuildOutcome(content, pageCount: 0, findings: found + content.findings), nil)
        }
        let disclosure = related.disclosure
        let sitePlan = SitePlan(disclosure, content: content, siteFile: related.siteFile, fonts: options.fonts)
        let outcome = BuildOutcome(
            content, pageCount: sitePlan.pages.count, findings: found + related.findings + sitePlan.findings,
            exceptions: disclosure.exceptions.map(\.exception.code))
        return (sitePlan, outcome, related)
    }

    /// Makes each file and page and writes it at once, so that the whole site never stands in memory; what tells of data
    /// files comes after them.
    private func place(_ sitePlan: SitePlan, in staging: Staging) async throws {
        let (pages, progress, counter) = (sitePlan.pages, onProgress, Counter())
        let gzip = sitePlan.hasCompressedCopies
        let measures = try await placeAll(sitePlan.dataFiles.filter { !$0.isDescription }) { file in
            let bytes = try file.made()
            try staging.place(OutputFile(path: file.outputPath, content: .bytes(bytes)), gzip: gzip)
            return (file.address, MeasuredFiles.Measure(bytes))
        }
        let measured = MeasuredFiles(Dictionary(measures) { first, _ in first })
        _ = try await placeAll(sitePlan.dataFiles.filter(\.isDescription)) { file in
            try staging.place(OutputFile(path: file.outputPath, content: .bytes(file.made(measured))), gzip: gzip)
        }
        _ = try await placeAll(pages) { page in
            defer { progress(.rendered(pages: counter.next() + 1, of: pages.count)) }
            let bytes = page.render(measured).bytes
            try staging.place(OutputFile(path: page.outputPath, content: .bytes(bytes)), gzip: gzip)
        }
        _ = try await placeAll(sitePlan.files) { try staging.place($0, gzip: gzip) }
        let searchFiles = SearchFiles(of: sitePlan.disclosure, texts: AttachmentTexts(reader: FileTextReader(options)))
        _ = try await placeAll(try await searchFiles.all(jobs: options.jobs)) { try staging.place($0) }
    }

    /// What placing each input gave, in their order. Throws the error of the first that fails.
    private func placeAll<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ place: @escaping @Sendable (Input) throws -> Output
    ) async throws -> [Output] {
        let results = await parallelMap(inputs, jobs: options.jobs) { input in Result { try place(input) } }
        let outputs = try results.map { try $0.get() }
        try PublishError.checkInterruption()
        return outputs
    }
}

extension DataFile {
    /// Its bytes; throws with its path where its table cannot be made.
    fileprivate func made(_ measured: MeasuredFiles = MeasuredFiles()) throws -> [UInt8] {
        do {
            return try bytes(measured)
        } catch let error as XLSXError {
            throw PublishError.workbook(path: outputPath, error)
        }
    }
}
