import CCmarkGFM
import Findings

/// Tells which lines such as `[label]: address` cmark took for link definitions that no link uses: they vanish.
struct DefinitionCheck {
    /// The lines that may define a link and that no block was found to show.
    private var hidden: Set<Int>

    init(lines: [Int]) {
        hidden = Set(lines)
    }

    /// Notes that a block shows its lines.
    mutating func cover(_ block: Node) {
        show(from: block.startLine, to: block.endLine)
    }

    /// Notes which of its lines a paragraph or a heading shows: those from its first inline on.
    mutating func note(_ block: Node, in body: Body, _ locator: inout Locator) {
        guard !hidden.isEmpty, var first = block.firstChild else { return }
        while let child = first.firstChild, first.type != CMARK_NODE_LINK, first.type != CMARK_NODE_IMAGE {
            first = child
        }
        show(from: body.line(at: locator.offset(of: first)), to: block.endLine)
    }

    private mutating func show(from first: Int, to last: Int) {
        guard !hidden.isEmpty, first <= last else { return }
        for line in first...last { hidden.remove(line) }
    }

    func findings(in body: Body, _ locator: Locator) -> [Finding] {
        var locator = locator
        guard !hidden.isEmpty else { return [] }
        let labels = body.labels
        return hidden.sorted().compactMap { line in
            let range = body.range(ofLine: line)
            guard
                let start = range.first(where: { body.bytes[$0] == UInt8(ascii: "[") }),
                let label = body.label(at: start), labels[label, default: 0] < 2
            else { return nil }
            return .unusedDefinition(body.quote(start..<range.upperBound), at: locator.place(start..<range.upperBound))
        }
    }
}

extension Body {
    /// How often each label stands between brackets.
    fileprivate var labels: [String: Int] {
        var labels: [String: Int] = [:]
        for index in bytes.indices where bytes[index] == UInt8(ascii: "[") {
            if let label = label(at: index) { labels[label, default: 0] += 1 }
        }
        return labels
    }

    /// The label that an opening bracket begins, folded as CommonMark compares labels.
    fileprivate func label(at opening: Int) -> String? {
        let rest = bytes[(opening + 1)...].prefix(1000)
        let end = rest.firstIndex { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }
        guard let end, bytes[end] == UInt8(ascii: "]") else { return nil }
        return String(decoding: rest[..<end], as: UTF8.self).lowercased()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
