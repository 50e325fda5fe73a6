import Findings

/// A piece of front matter as libyaml saw it: text, lists and mappings, each with its position. Nothing is guessed:
/// a scalar stays text until a field's type reads it.
struct Node: Sendable {
    /// What stands for a text that has nothing in it: all that is required is missing, on line 1.
    static let emptyMapping = Node(value: .mapping([]), line: 1, column: 0, length: 1)

    enum Value: Sendable {
        case scalar(String)
        case sequence([Node])
        case mapping([Entry])
    }

    struct Entry: Sendable {
        let key: Node
        let value: Node

        /// The key as text; empty where somebody wrote a list as a key.
        var name: String { key.text ?? "" }
    }

    let value: Value
    /// From 1, in the whole file.
    let line: Int
    /// In Unicode scalars, from 0.
    let column: Int
    /// In Unicode scalars; 1 for a list or a mapping.
    let length: Int
    /// Where a comment begins behind plain text, in Unicode scalars from 0: what follows is not part of the value.
    var comment: Int?

    var text: String? {
        if case .scalar(let text) = value { text } else { nil }
    }

    var entries: [Entry]? {
        if case .mapping(let entries) = value { entries } else { nil }
    }

    var items: [Node]? {
        if case .sequence(let items) = value { items } else { nil }
    }

    /// Whether nothing is written here.
    var isEmpty: Bool {
        switch value {
        case .scalar(let text): text.trimmingWhitespace().isEmpty
        case .sequence(let items): items.isEmpty
        case .mapping(let entries): entries.isEmpty
        }
    }
}

extension SourceText {
    /// Where a node stands.
    func place(of node: Node) -> Place { place(line: node.line, scalar: node.column, length: node.length) }
}
