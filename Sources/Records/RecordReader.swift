import Findings
import Markdown
import ThaiText

/// Turns the bytes of record files into records; safe to use on many threads at once.
public struct RecordReader: Sendable {
    /// What a record file may have at most, in bytes; a larger one is not worth reading.
    public static let largestFile = FrontMatter.largest + FrontMatter.largestBody + 1024

    private let units: [String]?
    private let markdown = MarkdownRenderer()

    /// `units` are the organisation's, as `site.yml` names them; nil where it could not be read, so that none is unknown.
    public init(units: [String]?) {
        self.units = units
    }

    /// Reads `site.yml`, which is all front matter. `files` are those beside it, `checklists` the years whose lists are
    /// there.
    public static func readSite(
        _ bytes: [UInt8], file: String, files: any FilesBeside, checklists: Set<FiscalYear> = Checklist.shippedYears
    ) -> Reading<SiteFile> {
        let text = FileText.read(bytes, file: file)
        let document = text.flatMap { source in
            source.text.utf8.count > FrontMatter.largest
                ? .failure(.init(.frontMatterTooLarge(source)))
                : YAMLReader.read(source.text[...], of: source).map { (source, $0) }
        }
        switch document {
        case .failure(let error):
            return Reading(value: nil, findings: [error.finding])
        case .success(let (source, node)):
            var decoding = Decoding(source: source, files: files, units: [])
            decoding.checklistYears = checklists
            var site = Site()
            let node = node ?? .emptyMapping
            let filling = Site.fields.fill(&site, from: node, &decoding)
            site.check(at: node, filling, &decoding)
            return Reading(
                value: filling.isWhole ? SiteFile(site: site, source: source) : nil, findings: decoding.findings)
        }
    }

    /// Reads one record. `file` is its path as the user would type it; `files` are those beside it, and `names` the
    /// paths of all of them, relative to its folder.
    public func read(
        _ bytes: [UInt8], path: RecordPath, file: String, files: any FilesBeside, names: Set<String>
    ) -> RecordReading {
        switch FileText.read(bytes, file: file).flatMap(FrontMatter.read) {
        case .failure(let error):
            return RecordReading(record: nil, findings: [error.finding], isDraft: false)
        case .success(let matter):
            return read(matter, path: path, files: files, names: names)
        }
    }

    private func read(
        _ matter: FrontMatter, path: RecordPath, files: any FilesBeside, names: Set<String>
    ) -> RecordReading {
        let source = matter.source
        var decoding = Decoding(source: source, files: files, units: units)
        // An empty front matter lacks all that is required.
        let node = matter.node ?? .emptyMapping
        let decoded = path.kind.decode(node, &decoding)
        let body = markdown.render(
            source, bodyLine: matter.bodyLine,
            in: MarkdownContext(address: path.id.address, folder: path.folder, path: path.path, files: names))
        let usedFiles = decoding.usedFiles.union(body.usedFiles)
        let record = decoded.map { common, content in
            Record(
                id: path.id, kind: path.kind, common: common, content: content, body: body,
                files: usedFiles.sorted().compactMap(files.file), source: source)
        }
        var findings = decoding.findings + body.findings
        if record != nil, let folder = path.folder {
            let prefix = source.file.dropLast(path.path.utf8.count)
            findings += names.subtracting(usedFiles).sorted().map {
                .strayFile(at: Place(file: "\(prefix)\(folder)/\($0)"))
            }
        }
        let isDraft = record?.common.isDraft ?? node.saysDraft
        return RecordReading(
            record: record, findings: isDraft ? findings.map(\.asWarning) : findings, isDraft: isDraft)
    }
}

extension Node {
    /// Whether a front matter that is not whole says of itself that it is a draft.
    fileprivate var saysDraft: Bool {
        target(["draft"], aliases: RecordKind.aliases).text.flatMap(Bool.init(typed:)) ?? false
    }
}
