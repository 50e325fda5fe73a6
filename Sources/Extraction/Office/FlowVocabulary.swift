/// Which elements of a format do what in a text that flows.
struct FlowVocabulary {
    let paragraphs: Set<String>
    let rows: Set<String>
    let cells: Set<String>
    /// Those whose characters are text; empty where all within a paragraph are.
    let texts: Set<String>
    var deletions: Set<String> = []
    var insertions: Set<String> = []
    /// Elements that stand for a character.
    let signs: [String: UInt8]
    /// Attributes that hold what somebody wrote.
    let attributes: Set<String>
    /// Elements whose attribute `val` does.
    var values: Set<String> = []
    /// Elements that lead out of the body.
    let places: [String: TextPlace]
    /// The element that is a slide.
    var slide = ""

    /// Where the text in an element stands, nil where the element changes nothing about it.
    func place(of element: String, slide number: Int) -> TextPlace? {
        if element == slide { return .slide(number) }
        if element == "notes", number > 0 { return .slideNotes(number) }
        return places[element]
    }
}

extension FlowVocabulary {
    /// WordprocessingML, PresentationML and DrawingML (ECMA-376), with Microsoft's later additions.
    static let openXML = FlowVocabulary(
        // Comments of slides and remarks on cells have no paragraphs; charts have points.
        paragraphs: ["p", "comment", "threadedComment", "cm", "pt", "tx"], rows: ["tr"], cells: ["tc"],
        texts: ["t", "delText", "instrText", "delInstrText", "text", "v"],
        deletions: ["del", "moveFrom"], insertions: ["ins", "moveTo"],
        signs: [
            "tab": UInt8(ascii: " "), "br": UInt8(ascii: " "), "cr": UInt8(ascii: " "),
            "noBreakHyphen": UInt8(ascii: "-"),
        ],
        attributes: ["descr", "title", "alt", "string"],
        values: ["listEntry", "default", "result", "statusText", "helpText"],
        places: [:])

    /// OpenDocument 1.3.
    static let openDocument = FlowVocabulary(
        paragraphs: ["p", "h", "title", "desc"], rows: ["table-row"], cells: ["table-cell", "covered-table-cell"],
        texts: [],
        signs: ["s": UInt8(ascii: " "), "tab": UInt8(ascii: " "), "line-break": UInt8(ascii: " ")],
        attributes: ["string-value", "current-value", "label"],
        places: [
            "note": .footnote, "annotation": .comment, "header": .header, "header-left": .header,
            "header-first": .header,
            "footer": .footer, "footer-left": .footer, "footer-first": .footer, "tracked-changes": .deletion,
        ],
        slide: "page")
}
