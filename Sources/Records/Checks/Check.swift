import Findings

/// A rule that holds between the keys of one record, or of one mapping within it.
struct Check<Owner>: Sendable {
    /// The English names of the keys it looks at.
    let keys: Set<String>
    private let rule: @Sendable (Owner, inout Report) -> Void

    /// A rule that looks at these keys, and is left out where one of them could not be read.
    init(reading keys: Set<String>, _ rule: @escaping @Sendable (Owner, inout Report) -> Void) {
        self.keys = keys
        self.rule = rule
    }

    func run(_ owner: Owner, at node: Node, _ filling: Filling, _ decoding: inout Decoding) {
        guard !decoding.isFull, keys.isDisjoint(with: filling.unread) else { return }
        var report = Report(
            node: node, source: decoding.source, isTable: decoding.isTable, unread: filling.unread)
        rule(owner, &report)
        report.findings.forEach { decoding.report($0) }
    }

    /// Where a rule reports, and how it finds the places of what it looks at.
    struct Report {
        fileprivate let node: Node
        fileprivate let source: SourceText
        fileprivate let isTable: Bool
        fileprivate let unread: Set<String>
        fileprivate var findings: [Finding] = []

        /// Whether the rule has found so much that the rest need not be looked at.
        var isFull: Bool { findings.count > Decoding.mostFindings }

        /// The place of a value below the owner, or of the nearest thing above it that is there.
        func place(_ path: PathStep...) -> Place {
            source.place(of: node.target(path, aliases: RecordKind.aliases))
        }

        mutating func add(_ finding: Finding) {
            findings.append(finding)
        }
    }
}

extension Check.Report where Owner: FieldOwner {
    /// Reports that a key is missing which the rest of the record calls for, unless it is there and could not be read.
    mutating func require(_ key: String, because reason: Bilingual, at place: Place) {
        guard !unread.contains(key), let field = Owner.fields.descriptions.first(where: { $0.name == key }) else {
            return
        }
        add(.missingKey(field, at: place, because: reason, inTable: isTable))
    }
}
