import Findings

/// What a value may need while it is read, and the findings so far.
struct Decoding {
    let source: SourceText
    /// The files beside the record.
    let files: any FilesBeside
    /// The units of the organisation, as `site.yml` names them; nil where they are not known.
    let units: [String]?
    /// The files beside the record that its keys name.
    var usedFiles: Set<String> = []
    private(set) var findings: [Finding] = []

    /// A file with more mistakes than this is told so, and read no further: each takes work and memory to report.
    private static let mostFindings = 100

    /// Whether so much is wrong that the rest is not looked at.
    var isFull: Bool { findings.count > Self.mostFindings }

    init(source: SourceText, files: any FilesBeside, units: [String]?) {
        self.source = source
        self.files = files
        self.units = units
    }

    /// Adds a finding, once: a table's heading is read again with every row.
    mutating func report(_ finding: Finding) {
        guard !isFull, !findings.contains(finding) else { return }
        findings.append(findings.count < Self.mostFindings ? finding : .tooManyMistakes(finding))
    }

    func place(_ node: Node) -> Place { source.place(of: node) }
}

/// The files that stand beside a record, in its own folder.
public protocol FilesBeside: Sendable {
    /// Nil where there is no such file; `path` is relative to the record's folder.
    func file(_ path: String) -> RecordFile?
    /// The bytes of a file that `file` knows; nil where it can no longer be read.
    func contents(of path: String) -> [UInt8]?
    /// Whether the record has a folder of its own.
    var isFolder: Bool { get }
}

/// No files: of a record that is a single Markdown file.
public struct NoFiles: FilesBeside {
    public init() {}
    public func file(_ path: String) -> RecordFile? { nil }
    public func contents(of path: String) -> [UInt8]? { nil }
    public var isFolder: Bool { false }
}
