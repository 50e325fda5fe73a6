import Extraction
import Ledger

/// Reads the texts of published files, those that take time once for all builds.
struct FileTextReader: Sendable {
    let extractor: TextExtractor
    /// Nil where nothing is kept.
    let cache: TextCache?

    init(extractor: TextExtractor, cache: TextCache?) {
        self.extractor = extractor
        self.cache = cache
    }

    init(_ options: BuildOptions) {
        self.init(
            extractor: TextExtractor(pdfTool: options.pdfTool),
            cache: options.textCache.flatMap { TextCache(folder: $0) })
    }

    /// The text of a file that has this hash, where it is known; throws where it cannot be read, or is another by now.
    func read(_ path: String, sha256: String?) throws -> ReadText {
        if let sha256, let kept = cache?.text(of: sha256) { return kept }
        let open = try OpenFile.toCopy(path)
        guard open.size <= MeasuredFile.largest else { return ReadText(text: "", marks: [], gaps: [.tooLarge]) }
        let file = try FileSnapshot(of: open)
        let hash = file.withBytes { SHA256Text.of($0) }
        guard sha256 == nil || sha256 == hash else { throw PublishError.sourceChanged(path: path) }
        if sha256 == nil, let kept = cache?.text(of: hash) { return kept }
        var text = ReadText()
        let reading = extractor.read(file, name: path) { text.add($0) }
        text.gaps = reading.gaps
        if reading.type.takesTime, text.gaps.allSatisfy(\.isLasting) { cache?.keep(text, of: hash) }
        return text
    }
}

extension FileType {
    /// Whether reading its text takes longer than finding it in a folder.
    fileprivate var takesTime: Bool {
        switch self {
        case .pdf, .docx, .xlsx, .pptx, .odt, .ods, .odp: true
        default: false
        }
    }
}

extension TextGap {
    /// Whether another try on the same file ends in the same way.
    fileprivate var isLasting: Bool {
        switch self {
        case .toolMissing, .timedOut: false
        default: true
        }
    }
}
