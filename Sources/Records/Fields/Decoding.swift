import Findings
import ThaiText

/// What a value may need while it is read, and the findings so far.
struct Decoding {
    let source: SourceText
    /// The files beside the record.
    let files: any FilesBeside
    /// The units of the organisation, as `site.yml` names them; nil where they are not known.
    let units: [String]?
    /// Whether the values stand in a table's cells, and their keys over its columns.
    let isTable: Bool
    /// The years whose checklists are there.
    var checklistYears: Set<FiscalYear> = []
    /// Keys over whose column the table has no name, which is reported already.
    var missingColumns: Set<String> = []
    /// How many of the findings are of a table's columns that are for no key, or for one that another is for.
    var columnFindings = 0
    /// Keys of the mapping to be read next whose values were refused, and reported, before they came into it.
    private var refused: Set<String> = []
    /// The files beside the record that its keys name.
    var usedFiles: Set<String> = []
    private(set) var findings: [Finding] = []

    /// A file with more mistakes than this is told so, and read no further: each takes work and memory to report.
    static let mostFindings = 100

    /// Whether so much is wrong that the rest is not looked at.
    var isFull: Bool { findings.count > Self.mostFindings }

    init(source: SourceText, files: any FilesBeside, units: [String]?, isTable: Bool = false) {
        self.source = source
        self.files = files
        self.units = units
        self.isTable = isTable
    }

    /// Adds a finding, once: a table's heading is read again with every row.
    mutating func report(_ finding: Finding) {
        guard !isFull, !findings.contains(finding) else { return }
        findings.append(findings.count < Self.mostFindings ? finding : .tooManyMistakes(finding))
    }

    /// Says that a key has no value which could be read, so that it is not missed where the mapping is read; without a
    /// finding where another key's tells it already.
    mutating func refuse(_ key: String, _ finding: Finding? = nil) {
        if let finding { report(finding) }
        refused.insert(key)
    }

    /// The keys not to be missed in the mapping to be read now: those refused so far, which are of one mapping only, and
    /// those of columns that no row has.
    mutating func takeRefused() -> Set<String> {
        defer { refused = [] }
        return refused.union(missingColumns)
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
