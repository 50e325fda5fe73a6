import Findings
import Hypertext
import Markdown
import ThaiText

/// What one kind of record says beyond the keys that all kinds share.
public protocol RecordContent: Sendable {
    /// The topics of the checklists that such a record provides by itself, each an id of `Topic.all`.
    var topicIDs: [Topic.ID] { get }
    /// Adds what the page of such a record shows of its own keys.
    func tell(_ texts: inout RecordTexts)
}

/// One front-matter file, decoded against its kind's closed schema. Nothing in it changes, so it is passed around by
/// reference.
public final class Record: Sendable, Identifiable {
    public let id: RecordID
    public let kind: RecordKind
    public let common: CommonFields
    public let content: any RecordContent
    /// What it provides of the checklists: the topic typed in it, and what its kind knows by itself.
    public let topics: [Topic]
    public let body: MarkdownDocument
    /// Its headings and the texts over its columns, those alone that something stands under.
    public let headings: [HeadingText]
    /// The files that are published beside the record's page, sorted by path.
    public let files: [RecordFile]
    /// The file as it was read, for the places of later findings.
    public let source: SourceText

    init(
        id: RecordID, kind: RecordKind, common: CommonFields, content: any RecordContent, body: MarkdownDocument,
        files: [RecordFile], source: SourceText
    ) {
        self.id = id
        self.kind = kind
        self.common = common
        self.content = content
        let own = content.topicIDs.compactMap(Topic.init(id:))
        topics = common.topic.map { own.contains($0) ? own : [$0] + own } ?? own
        self.body = body
        headings = (body.headings.filter(\.hasContent).map(\.text) + body.columns).map(HeadingText.init)
        self.files = files
        self.source = source
    }

    public var address: String { id.address }

    /// The fiscal year it belongs to: as typed, else that of its date.
    public var fiscalYear: FiscalYear { common.fiscalYear ?? common.date.fiscalYear }

    /// The category it is published under: a document's by its topic, another's by its kind.
    public var category: Category { kind.category ?? common.topic?.category ?? .basic }

    /// The place of a value in the front matter, of the key of a list or mapping, or of the nearest thing above it that
    /// is there. Reads the front matter once more, since only a finding asks.
    public func place(_ path: PathStep...) -> Place { place(path) }

    public func place(_ path: [PathStep]) -> Place {
        guard case .success(let matter) = FrontMatter.read(source), let top = matter.node else { return source.whole }
        return source.place(of: top.target(path, aliases: RecordKind.aliases))
    }
}

/// A record whose kind is known to the compiler: the keys of its kind and those of every kind as properties.
@dynamicMemberLookup
public struct RecordOf<Content: RecordContent>: Sendable, Identifiable {
    public let record: Record
    @usableFromInline let box: Box

    /// Keeps the content in one place, so that lists of records are cheap to filter and sort.
    @usableFromInline final class Box: Sendable {
        @usableFromInline let content: Content
        init(_ content: Content) { self.content = content }
    }

    /// Nil where the record is of another kind.
    public init?(_ record: Record) {
        guard let content = record.content as? Content else { return nil }
        self.record = record
        box = Box(content)
    }

    @inlinable public var content: Content { box.content }
    public var id: RecordID { record.id }

    @inlinable public subscript<Value>(dynamicMember key: KeyPath<Content, Value>) -> Value {
        box.content[keyPath: key]
    }

    @inlinable public subscript<Value>(dynamicMember key: KeyPath<CommonFields, Value>) -> Value {
        record.common[keyPath: key]
    }

    @inlinable public subscript<Value>(dynamicMember key: KeyPath<Record, Value>) -> Value { record[keyPath: key] }
}
