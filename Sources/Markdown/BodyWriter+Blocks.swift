import CCmarkGFM
import Findings

extension BodyWriter {
    /// Begins a block whose children are inlines.
    mutating func beginBlock(_ node: Node) {
        locator.enterBlock(node)
        definitions.note(node, in: body, &locator)
    }

    /// Ends it: what its text tells only as a whole is told, and the next block's text is kept apart.
    mutating func endBlock() {
        for failure in marks.takeFailures(in: body) {
            findings.append(.literalMarks(failure, at: locator.place(failure.range)))
        }
        brackets.removeAll()
        text.separate()
    }

    mutating func openHeading(_ node: Node) {
        beginBlock(node)
        let text = node.plainText
        guard !text.isEmpty else { return }
        let level = outline.level(written: Int(cmark_node_get_heading_level(node.pointer)))
        let id = outline.id(for: text)
        headings.append(
            Heading(level: level, id: id, text: text, place: locator.place(ofLine: node.startLine)))
        table.headingChanges(to: text)
        write(markup: "<h\(level) id=\"\(id)\">")
        openHeadingLevel = level
    }

    mutating func closeHeading() {
        endBlock()
        // A heading without text is an empty stop for a screen reader: it is left out.
        guard let level = openHeadingLevel else { return }
        write(markup: "</h\(level)>\n")
        openHeadingLevel = nil
    }

    mutating func openList(_ node: Node) {
        let start = Int(cmark_node_get_list_start(node.pointer))
        if cmark_node_get_list_type(node.pointer) == CMARK_BULLET_LIST {
            write("<ul>\n")
        } else {
            write(markup: start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
        }
    }

    mutating func closeList(_ node: Node) {
        write(cmark_node_get_list_type(node.pointer) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
    }

    mutating func openItem(_ node: Node) {
        guard node.isTask else { return write("<li>") }
        write("<li class=\"task\">")
        let isDone = cmark_gfm_extensions_get_tasklist_item_checked(node.pointer)
        taskMark =
            isDone
            ? "<span role=\"img\" aria-label=\"ทำแล้ว\">☑</span> "
            : "<span role=\"img\" aria-label=\"ยังไม่ได้ทำ\">☐</span> "
        if node.firstChild?.type != CMARK_NODE_PARAGRAPH { writeTaskMark() }
    }

    mutating func openParagraph(_ node: Node) {
        beginBlock(node)
        if !node.isInTightList { write("<p>") }
        writeTaskMark()
    }

    mutating func closeParagraph(_ node: Node) {
        endBlock()
        if !node.isInTightList {
            write("</p>\n")
        } else if node.next != nil {
            write("\n")
        }
    }

    private mutating func writeTaskMark() {
        if let taskMark { write(taskMark) }
        taskMark = nil
    }

    mutating func write(codeBlock node: Node) {
        definitions.cover(node)
        write("<pre><code>")
        write(escaping: node.literal)
        write("</code></pre>\n")
        text.separate()
    }

    mutating func report(html node: Node) {
        let isBlock = node.type == CMARK_NODE_HTML_BLOCK
        if isBlock {
            definitions.cover(node)
            locator.enterBlock(node)
        }
        let markup = node.literal
        let start = locator.offset(of: node)
        let firstLine = markup.prefix { $0 != UInt8(ascii: "\n") }
        let shown = String(decoding: firstLine.prefix(1024), as: UTF8.self)
        findings.append(.rawHTML(shown, at: locator.place(start..<start + firstLine.count)))
    }
}

extension Node {
    /// Whether it is a paragraph that a list's lack of blank lines takes the `<p>` from.
    fileprivate var isInTightList: Bool {
        guard let list = parent?.parent, list.type == CMARK_NODE_LIST else { return false }
        return cmark_node_get_list_tight(list.pointer) != 0
    }

    fileprivate var isTask: Bool { String(cString: cmark_node_get_type_string(pointer)) == "tasklist" }
}
