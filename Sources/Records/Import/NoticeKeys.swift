/// The keys of a notice as they are gathered from a row, each with the place of its column's heading.
struct NoticeKeys {
    private let row: ImportRow
    private var keys: [Node.Entry] = []
    private var members: [String: [Node.Entry]] = [:]

    init(_ row: ImportRow) { self.row = row }

    subscript(key: String) -> Node? { keys.first { $0.name == key }?.value }

    subscript(member: String, of key: String) -> Node? { members[key]?.first { $0.name == member }?.value }

    /// Whether anything is known of a key that has keys in it.
    func has(_ key: String) -> Bool { members[key] != nil }

    mutating func put(_ key: String, _ value: Node, _ column: ImportColumn) {
        keys.append(entry(key, value, column))
    }

    mutating func put(_ member: String, of key: String, _ value: Node, _ column: ImportColumn) {
        members[key, default: []].append(entry(member, value, column))
    }

    mutating func putBidders(_ bidders: [[(member: String, value: Node)]], _ column: ImportColumn) {
        let items = bidders.map { bidder in
            mapping(bidder.map { entry($0.member, $0.value, column) }, at: bidder.first?.value ?? row.start)
        }
        let heading = row.heading(column)
        keys.append(
            Node.Entry(
                key: heading.replacing(with: "bidders"),
                value: Node(value: .sequence(items), line: heading.line, column: heading.column, length: 1)))
    }

    /// Takes a key that has keys in it away again.
    mutating func remove(_ key: String) { members[key] = nil }

    /// All keys as the schema reads them.
    var mapping: Node {
        let groups = members.sorted { $0.key < $1.key }.map { key, entries in
            Node.Entry(
                key: entries[0].key.replacing(with: key), value: mapping(entries, at: entries[0].value))
        }
        return mapping(keys + groups, at: row.start)
    }

    private func mapping(_ entries: [Node.Entry], at node: Node) -> Node {
        Node(value: .mapping(entries), line: node.line, column: node.column, length: 1)
    }

    private func entry(_ key: String, _ value: Node, _ column: ImportColumn) -> Node.Entry {
        Node.Entry(key: row.heading(column).replacing(with: key), value: CanonicalValue.of(value, for: key))
    }
}
