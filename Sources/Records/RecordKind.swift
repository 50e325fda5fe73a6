import Findings

/// A kind of record: where its files stand, under which category it is published, and how it is decoded.
public struct RecordKind: Sendable {
    /// The folder below content that holds its files, such as `procurement`.
    public let folder: String
    public let name: Bilingual
    /// Nil where each record's topic decides.
    public let category: Category?
    /// All keys: those of every kind, then its own.
    public let fields: [FieldDescription]

    /// The name, without its extension, of a file that stands for its folder.
    let indexName: String
    /// Whether a record of the folder is of this kind, by its path below content.
    let accepts: @Sendable (_ path: String) -> Bool
    let decode: @Sendable (Node, inout Decoding) -> (CommonFields, any RecordContent)?

    /// Its name in addresses: `procurement-notice`.
    public var slug: String { String(name.en.map { $0 == " " ? "-" : $0 }) }

    /// All kinds; the first that accepts a path decides.
    public static let all: [RecordKind] = [
        notice,
        RecordKind(BudgetReport.self),
        RecordKind(PersonnelRule.self),
        RecordKind(Plan.self),
        RecordKind(PlanProject.self),
        RecordKind(ComplaintStatistics.self),
        RecordKind(Document.self),
    ]

    /// That of procurement notices.
    public static let notice = RecordKind(Notice.self)

    /// Which English and Thai keys are the same, over all kinds and `site.yml`.
    static let aliases = KeyAliases(all.flatMap(\.fields) + Site.fields.descriptions)

    /// The kind of a record file, by its path below content; nil in a folder of no kind.
    static func of(path: String) -> RecordKind? {
        all.first { path.hasPrefix($0.folder + "/") && $0.accepts(path) }
    }

    private init<Content: DecodableContent>(_ content: Content.Type) {
        let common = CommonFields.fields.fields.map { Content.requires.contains($0.name) ? $0.required() : $0 }
        let table = FieldTable<Whole<Content>>(
            common.map { $0.lifted(to: \.common) } + Content.fields.fields.map { $0.lifted(to: \.content) })
        folder = Content.folder
        name = Content.name
        category = Content.category
        indexName = Content.indexName
        fields = table.descriptions
        accepts = Content.accepts
        decode = { node, decoding in
            var whole = Whole(common: CommonFields(), content: Content())
            let filling = table.fill(&whole, from: node, &decoding)
            whole.common.check(at: node, filling, &decoding)
            whole.content.check(at: node, filling, &decoding)
            return filling.isWhole ? (whole.common, whole.content) : nil
        }
    }
}

/// What a kind declares of itself, beside its properties.
protocol DecodableContent: RecordContent, FieldOwner {
    static var folder: String { get }
    static var name: Bilingual { get }
    static var category: Category? { get }
    /// Keys of every kind that this kind cannot do without.
    static var requires: Set<String> { get }
    /// The name, without its extension, of a file that stands for its folder: `index` but for plans.
    static var indexName: String { get }
    /// Whether a file of the folder is of this kind, by its path below content.
    static func accepts(path: String) -> Bool
}

extension DecodableContent {
    static var requires: Set<String> { [] }
    static var indexName: String { "index" }
    static func accepts(path: String) -> Bool { true }
}

/// The keys of every kind and those of one kind, as they stand side by side in front matter.
struct Whole<Content: Sendable>: Sendable {
    var common: CommonFields
    var content: Content
}
