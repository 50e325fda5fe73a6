import Findings
import Hypertext
import Markdown
import ThaiText

/// What one kind of record says beyond the keys that all kinds share.
public protocol RecordContent: Sendable {
    /// The topics of the checklists that such a record provides by itself.
    var topics: [Topic] { get }
}

/// One front-matter file, decoded against its kind's closed schema.
public struct Record: Sendable, Identifiable {
    public let id: RecordID
    public let kind: RecordKind
    public let common: CommonFields
    public let content: any RecordContent
    public let body: MarkdownDocument
    /// The files that are published beside the record's page, sorted by path.
    public let files: [RecordFile]
    /// The file as it was read, for the places of later findings.
    public let source: SourceText

    public var address: String { id.address }

    /// The fiscal year it belongs to: as typed, else that of its date.
    public var fiscalYear: FiscalYear { common.fiscalYear ?? common.date.fiscalYear }

    /// What it provides of the checklists: what its kind knows by itself, and the topic typed in it.
    public var topics: [Topic] {
        var topics = content.topics
        if let topic = common.topic, !topics.contains(topic) { topics.insert(topic, at: 0) }
        return topics
    }

    /// The category it is published under: a document's by its topic, another's by its kind.
    public var category: Category { kind.category ?? common.topic?.category ?? .basic }

    /// The place of a value in the front matter, of the key of a list or mapping, or of the nearest thing above it that
    /// is there. Reads the front matter once more, since only a finding asks.
    public func place(_ path: PathStep...) -> Place {
        guard case .success(let matter) = FrontMatter.read(source), let top = matter.node else { return source.whole }
        let node = top.target(path, aliases: RecordKind.aliases)
        return source.place(line: node.line, scalar: node.column, length: node.length)
    }
}

/// A record whose kind is known to the compiler: the keys of its kind and those of every kind as properties.
@dynamicMemberLookup
public struct RecordOf<Content: RecordContent>: Sendable, Identifiable {
    public let record: Record
    public let content: Content

    /// Nil where the record is of another kind.
    public init?(_ record: Record) {
        guard let content = record.content as? Content else { return nil }
        self.record = record
        self.content = content
    }

    public var id: RecordID { record.id }

    public subscript<Value>(dynamicMember key: KeyPath<Content, Value>) -> Value { content[keyPath: key] }
    public subscript<Value>(dynamicMember key: KeyPath<CommonFields, Value>) -> Value { record.common[keyPath: key] }
    public subscript<Value>(dynamicMember key: KeyPath<Record, Value>) -> Value { record[keyPath: key] }
}
