import CCmarkGFM
import Findings

/// Finds where inlines stand in the body.
///
/// cmark's columns hold for a block's first line; on later lines it counts from where the first began, and it does not
/// know of the link definitions, or the paragraph, that it took from the block's head. So what it says is put right,
/// held against the text, and where that disagrees the text is searched for.
struct Locator {
    let body: Body
    private var places: PlaceFinder
    /// Quotes that the walk is within.
    private(set) var quotes = 0
    /// What was found last, or where the block begins: nothing later in the walk stands before it.
    private var cursor = 0
    private var blockLine = 0
    private var blockColumn = 0
    private var blockEnd = 0
    /// How many lines the block's text begins after the block.
    private var shift = 0

    /// How many bytes may still be searched through.
    private var reach = 4 * Limits.bytes
    /// Where the text of the line that was asked for last begins.
    private var content = (line: 0, quotes: 0, start: 0)

    init(_ body: Body) {
        self.body = body
        places = PlaceFinder(body)
    }

    mutating func place(_ range: Range<Int>) -> Place { places.place(range) }
    mutating func place(ofLine line: Int) -> Place { places.place(ofLine: line) }

    mutating func enterQuote() { quotes += 1 }
    mutating func leaveQuote() { quotes -= 1 }

    /// Begins a paragraph, a heading or a table.
    mutating func enterBlock(_ node: Node) {
        shift = 0
        blockEnd = node.endLine > 0 ? body.range(ofLine: node.endLine).upperBound : body.bytes.count
        guard node.startLine > 0 else { return }
        blockLine = node.startLine
        blockColumn = max(0, node.startColumn - 1)
        cursor = max(cursor, body.range(ofLine: blockLine).lowerBound + blockColumn)
    }

    /// The source of a text node, byte by byte; nil where the text cannot be found. What is found next stands after it.
    mutating func map(_ text: Node) -> SourceMap? {
        let literal = text.literal
        guard let map = SourceMap(literal, in: body.bytes, from: offset(of: text)) else { return nil }
        cursor = max(cursor, (map.offsets.last ?? 0) + 1)
        return map
    }

    /// The offset at which a node begins, with the `[`, `![` or `<` of a link or an image.
    mutating func offset(of node: Node) -> Int {
        switch node.type {
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            let isImage = node.type == CMARK_NODE_IMAGE
            if let text = node.firstChild, text.type == CMARK_NODE_TEXT {
                let start = offset(of: text) - (isImage ? 2 : 1)
                if body.bytes.mayOpen(isImage, at: start) { return start }
            }
            return offset(of: node) { body, offset in body.bytes.mayOpen(isImage, at: offset) }
        default:
            let literal = node.literal
            return offset(of: node) { body, offset in body.bytes.mayBegin(literal, at: offset) }
        }
    }

    private mutating func offset(of node: Node, where matches: (Body, Int) -> Bool) -> Int {
        let hint = hint(for: node)
        if hint >= cursor, matches(body, hint) {
            cursor = hint
            return cursor
        }
        let searched = cursor..<max(cursor, min(blockEnd, cursor + reach))
        let found = searched.first { matches(body, $0) }
        reach -= (found ?? searched.upperBound) - searched.lowerBound
        if let found {
            cursor = found
            shift = body.line(at: found) - node.startLine
        }
        return cursor
    }

    /// Where cmark says that a node begins, put right.
    private mutating func hint(for node: Node) -> Int {
        let line = node.startLine + shift
        guard line != blockLine else { return body.range(ofLine: line).lowerBound + node.startColumn - 1 }
        return contentStart(ofLine: line) + node.startColumn - 1 - blockColumn
    }

    /// The offset at which a line's text begins after the marks of the quotes that the walk is within.
    mutating func contentStart(ofLine line: Int) -> Int {
        if content.line == line, content.quotes == quotes { return content.start }
        let range = body.range(ofLine: line)
        var offset = range.lowerBound
        var left = quotes
        while offset < range.upperBound {
            if left > 0, body.bytes[offset] == UInt8(ascii: ">") {
                left -= 1
            } else if !body.bytes[offset].isBlank {
                break
            }
            offset += 1
        }
        content = (line, quotes, offset)
        return offset
    }
}

extension [UInt8] {
    /// Whether the `![` of an image, or the `[` or `<` of a link, stands at an offset.
    fileprivate func mayOpen(_ isImage: Bool, at offset: Int) -> Bool {
        guard indices.contains(offset) else { return false }
        guard isImage else { return self[offset] == UInt8(ascii: "[") || self[offset] == UInt8(ascii: "<") }
        return self[offset] == UInt8(ascii: "!") && offset + 1 < count && self[offset + 1] == UInt8(ascii: "[")
    }

    /// Whether the source of a text can begin at an offset, as far as the text's first plain bytes tell.
    fileprivate func mayBegin(_ literal: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard let first = literal.first, indices.contains(offset) else { return false }
        switch self[offset] {
        case UInt8(ascii: "&") where characterReference(at: offset) != nil: return true
        case UInt8(ascii: "\\") where first.isASCIIPunctuation: return offset + 1 < count && self[offset + 1] == first
        case first: break
        default: return false
        }
        for (index, byte) in literal.enumerated().prefix(24).dropFirst() {
            if byte.isASCIIPunctuation { return true }
            guard offset + index < count else { return false }
            if self[offset + index] != byte { return characterReference(at: offset + index) != nil }
        }
        return true
    }
}
