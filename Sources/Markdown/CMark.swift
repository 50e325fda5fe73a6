import CCmarkGFM

/// A node of cmark's tree, valid while the tree is.
struct Node: Equatable {
    let pointer: OpaquePointer

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    var parent: Node? { Node(cmark_node_parent(pointer)) }
    var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
    var next: Node? { Node(cmark_node_next(pointer)) }
    /// From 1 in the body, 0 where cmark does not know.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    /// In bytes from 1, 0 where cmark does not know.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    /// The text of a leaf, valid while the tree is.
    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
    var url: String { String(decoding: Self.bytes(cmark_node_get_url(pointer)), as: UTF8.self) }
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: string, count: strlen(string)).bindMemory(to: UInt8.self)
    }
}

/// The parser, with tables and task lists: the extensions that keep no state between or during parses.
enum CMark {
    /// The table extension's node types, numbered when it was registered.
    static let table = (registered, cmark_table_node_type()).1
    static let tableRow = (registered, cmark_table_row_node_type()).1
    static let tableCell = (registered, cmark_table_cell_node_type()).1

    // A static's initial value is computed once, whatever the number of threads that ask for it.
    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

    /// Parses a body and lends its tree.
    static func withTree<Result>(of body: [UInt8], _ use: (Node) -> Result) -> Result? {
        _ = registered
        let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
        defer { cmark_parser_free(parser) }
        for name in ["table", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        body.withUnsafeBytes { bytes in
            cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        guard let root = Node(cmark_parser_finish(parser)) else { return nil }
        defer { cmark_node_free(root.pointer) }
        return use(root)
    }
}

extension Node {
    /// Calls `enter` and `leave` in document order; where `enter` answers false the node's children are left out, and
    /// so is its `leave`.
    func walk<State>(_ state: inout State, enter: (inout State, Node) -> Bool, leave: (inout State, Node) -> Void) {
        let iterator = cmark_iter_new(pointer)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = Node(cmark_iter_get_node(iterator)) else { return }
            if event == CMARK_EVENT_EXIT {
                leave(&state, node)
            } else if !enter(&state, node), node.hasExit {
                cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
            }
        }
    }

    /// Whether the iterator comes to the node a second time; leaves it meets once.
    private var hasExit: Bool {
        switch type {
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
            CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            false
        default: true
        }
    }
}
