import Disclosure
import Findings
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
        try await plan().outcome
    }

    /// Publishes the site to a folder unless something is wrong, in which case the one published before stands.
    /// `clean` writes every file anew. Throws `PublishError`.
    public func build(to output: String, clean: Bool = false) async throws -> BuildOutcome {
        let (sitePlan, planned) = try await plan()
        var outcome = planned
        guard let sitePlan, !outcome.stopsPublication(strict: options.isStrict) else { return outcome }
        let publisher = Publisher(output: output, clean: clean, inputs: [options.content])
        let progress = onProgress
        let tally = try await publisher.publish(onWait: { progress(.waiting(forProcess: $0)) }) { staging in
            try await place(sitePlan, in: staging)
        }
        outcome.tally = tally
        return outcome
    }

    private func plan() async throws -> (sitePlan: SitePlan?, outcome: BuildOutcome) {
        let progress = onProgress
        let content = try await Content.load(from: options.content, jobs: options.jobs) { done, total in
            progress(.read(records: done, of: total))
        }
        guard var siteFile = content.siteFile else {
            return (nil, BuildOutcome(content, pageCount: 0, findings: content.findings))
        }
        if let baseURL = options.baseURL { siteFile.site.baseURL = baseURL }
        let (disclosure, contradictions) = Disclosure.relate(
            content.records, site: siteFile.site, today: options.today, unread: content.unread,
            drafts: content.drafts)
        let sitePlan = SitePlan(disclosure, content: content, siteFile: siteFile)
        let findings = content.findings + contradictions + sitePlan.findings
        return (sitePlan, BuildOutcome(content, pageCount: sitePlan.pages.count, findings: findings))
    }

    /// Renders each page and writes it at once, so that the whole site never stands in memory.
    private func place(_ sitePlan: SitePlan, in staging: Staging) async throws {
        let (pages, progress, counter) = (sitePlan.pages, onProgress, Counter())
        let failures = await parallelMap(pages, jobs: options.jobs) { page -> PublishError? in
            defer { progress(.rendered(pages: counter.next() + 1, of: pages.count)) }
            return staging.tryPlacing(OutputFile(path: page.outputPath, content: .bytes(page.render().bytes)))
        }
        if let failure = failures.lazy.compactMap(\.self).first { throw failure }
        let copyFailures = await parallelMap(sitePlan.files, jobs: options.jobs) { staging.tryPlacing($0) }
        if let failure = copyFailures.lazy.compactMap(\.self).first { throw failure }
    }
}

extension Staging {
    /// Why a file could not be placed; nil where it was.
    fileprivate func tryPlacing(_ file: OutputFile) -> PublishError? {
        do throws(PublishError) {
            _ = try place(file)
            return nil
        } catch {
            return error
        }
    }
}
