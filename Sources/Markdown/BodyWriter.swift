import CCmarkGFM
import Findings
import Hypertext

/// Writes the HTML of a tree, met node by node, and gathers what the document says beside it.
struct BodyWriter {
    let body: Body
    let context: MarkdownContext
    var locator: Locator
    var resolver: LinkResolver
    var html: [UInt8] = []
    var text = PlainText()
    var findings: [Finding] = []
    var headings: [Heading] = []
    var columns: [String] = []
    var internalLinks: [InternalLink] = []
    var usedFiles: Set<String> = []
    var outline = HeadingOutline()
    var marks = EmphasisMarks()
    var brackets = OpenBrackets()
    var table = TableState()
    var definitions: DefinitionCheck
    /// Links to places in this body, which can be judged when all of it is read.
    var fragments: [(fragment: String, place: Place)] = []
    /// Of each link that the walk is in, whether it was written as one.
    var openLinks: [Bool] = []
    /// The level of the heading that the walk is in.
    var openHeadingLevel: Int?
    /// The mark of a task that its first paragraph is to begin with.
    var taskMark: StaticString?
    private var nesting = 0
    private var isTooDeep = false

    init(_ body: Body, _ context: MarkdownContext, definitions: [Int]) {
        self.body = body
        self.context = context
        self.definitions = DefinitionCheck(lines: definitions)
        locator = Locator(body)
        resolver = LinkResolver(context)
        html.reserveCapacity(body.bytes.count + body.bytes.count / 4)
    }

    /// Begins a node; false where its children are already dealt with.
    mutating func enter(_ node: Node) -> Bool {
        switch node.type {
        case CMARK_NODE_TEXT: write(textOf: node)
        case CMARK_NODE_SOFTBREAK: writeBreak("\n")
        case CMARK_NODE_LINEBREAK: writeBreak("<br>\n")
        case CMARK_NODE_PARAGRAPH: openParagraph(node)
        case CMARK_NODE_LINK: openLink(node)
        case CMARK_NODE_STRONG: write("<strong>")
        case CMARK_NODE_EMPH: write("<em>")
        case CMARK_NODE_CODE:
            write("<code>")
            write(escaping: node.literal)
            write("</code>")
        case CMARK_NODE_LIST: openList(node)
        case CMARK_NODE_ITEM:
            guard descend(node) else { return false }
            openItem(node)
        case CMARK_NODE_HEADING: openHeading(node)
        case CMark.table: openTable(node)
        case CMark.tableRow: openRow(node)
        case CMark.tableCell: openCell(node)
        case CMARK_NODE_IMAGE:
            write(image: node)
            return false
        case CMARK_NODE_BLOCK_QUOTE:
            guard descend(node) else { return false }
            locator.enterQuote()
            write("<blockquote>\n")
        case CMARK_NODE_CODE_BLOCK: write(codeBlock: node)
        case CMARK_NODE_THEMATIC_BREAK: write("<hr>\n")
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: report(html: node)
        default: break
        }
        return true
    }

    /// Ends a node that was begun.
    mutating func leave(_ node: Node) {
        switch node.type {
        case CMARK_NODE_PARAGRAPH: closeParagraph(node)
        case CMARK_NODE_LINK: closeLink()
        case CMARK_NODE_STRONG: write("</strong>")
        case CMARK_NODE_EMPH: write("</em>")
        case CMARK_NODE_LIST: closeList(node)
        case CMARK_NODE_ITEM:
            nesting -= 1
            write("</li>\n")
        case CMARK_NODE_HEADING: closeHeading()
        case CMark.table: closeTable()
        case CMark.tableRow: closeRow()
        case CMark.tableCell: closeCell(node)
        case CMARK_NODE_BLOCK_QUOTE:
            nesting -= 1
            locator.leaveQuote()
            write("</blockquote>\n")
        default: break
        }
    }

    /// What was written, when the whole tree was met.
    func document() -> MarkdownDocument {
        let all = findings + deadFragments() + definitions.findings(in: body, locator)
        guard !isTooDeep else { return MarkdownDocument(findings: all) }
        return MarkdownDocument(
            html: HTML(trusted: html),
            headings: headings,
            columns: columns,
            internalLinks: internalLinks,
            usedFiles: usedFiles,
            plainText: text.string,
            findings: all.sorted())
    }

    /// Goes one list or quote deeper; false where that is too deep, which is found once.
    private mutating func descend(_ node: Node) -> Bool {
        guard nesting < Limits.nesting else {
            if !isTooDeep {
                findings.append(BodyScan.Excess.nesting.finding(at: locator.place(ofLine: node.startLine)))
            }
            isTooDeep = true
            return false
        }
        nesting += 1
        return true
    }
}
