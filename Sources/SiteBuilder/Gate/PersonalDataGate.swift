import Extraction
import Findings
import PersonalData
import Records

/// Looks for personal data in everything that will be published: the records, their files, what is copied as it is, the
/// settings, and the names of all of them.
struct PersonalDataGate: Sendable {
    private let reader: FileTextReader
    private let publicNumbers: Set<String>

    private init(_ reader: FileTextReader, publicNumbers: Set<String>) {
        self.reader = reader
        self.publicNumbers = publicNumbers
    }

    /// What is wrong in the content, in no order; of drafts warnings at most.
    static func findings(in content: Content, options: BuildOptions) async -> [Finding] {
        let reader = FileTextReader(options)
        let gate = PersonalDataGate(reader, publicNumbers: content.publicNumbers)
        let reports = await parallelMap(GateSubject.all(of: content), jobs: options.jobs) { gate.report(on: $0) }
        reader.cache?.prune()
        let missing = Dictionary(grouping: reports.flatMap(\.missingTools)) { $0 }.map { tool, files in
            Finding.missingTool(tool, files: files.count, at: Place(file: content.listing.root))
        }
        return reports.flatMap(\.findings) + missing
    }

    private struct Report: Sendable {
        var findings: [Finding] = []
        /// The programs without which the file could not be read.
        var missingTools: [String] = []
    }

    private func report(on subject: GateSubject) -> Report {
        var report = Report()
        var found = sightings(in: subject.path, of: subject, isName: true).map {
            PlacedSighting($0, at: Place(file: subject.file), .name)
        }
        switch subject.source {
        case .text(let source):
            let typed = sightings(in: source.text, of: subject)
            let shown = subject.shown.map { sightings(in: $0, of: subject) } ?? []
            found += typed.map { PlacedSighting($0, in: source) }
            found += shown.filter { one in !typed.contains { $0.kind == one.kind && $0.masked == one.masked } }
                .map { PlacedSighting($0, at: source.whole, .text) }
        case .file(let sha256):
            do {
                let text = try reader.read(subject.file, sha256: sha256)
                found += sightings(in: text.text, of: subject).map { PlacedSighting($0, in: text, of: subject.file) }
                report.missingTools = text.gaps.compactMap { if case .toolMissing(let tool) = $0 { tool } else { nil } }
                let gaps = text.gaps.filter { subject.isDocument || !$0.isOfPictures }
                report.findings += Finding.uncheckable(gaps, at: Place(file: subject.file)).map { [$0] } ?? []
            } catch {
                report.findings.append(.unreadableFile(at: Place(file: subject.file)))
            }
        }
        report.findings += Finding.personalData(found)
        if subject.isDraft { report.findings = report.findings.map(\.asWarning) }
        return report
    }

    private func sightings(in text: String, of subject: GateSubject, isName: Bool = false) -> [Sighting] {
        let circumstances = TextCircumstances(title: subject.title, publicNumbers: publicNumbers, isName: isName)
        return PersonalData.sightings(in: text, under: circumstances)
    }
}

extension Content {
    /// Reads a content folder, with what the gate finds in it; throws where the folder cannot be listed.
    static func read(
        _ options: BuildOptions, _ onProgress: @escaping @Sendable (BuildProgress) -> Void
    ) async throws -> Content {
        var content = try await load(from: options.content, today: options.today, jobs: options.jobs) {
            onProgress(.read(records: $0, of: $1))
        }
        content.findings += await PersonalDataGate.findings(in: content, options: options)
        return content
    }
}

extension TextGap {
    /// Whether it is that of any picture or sound, which shows nothing but itself.
    fileprivate var isOfPictures: Bool {
        switch self {
        case .picture, .soundOrVideo, .unknownKind: true
        default: false
        }
    }
}
