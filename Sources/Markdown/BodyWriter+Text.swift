import Findings

extension BodyWriter {
    mutating func write(_ markup: StaticString) {
        html.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Writes markup that holds a value, already escaped where it could need it.
    mutating func write(markup: String) {
        html.append(contentsOf: markup.utf8)
    }

    mutating func writeBreak(_ markup: StaticString) {
        write(markup)
        text.separate()
    }

    mutating func write(textOf node: Node) {
        let literal = node.literal
        write(escaping: literal)
        guard literal.mayHoldFailure else { return }
        guard let map = locator.map(node) else { return }
        marks.add(literal, map, in: body)
        for (failure, range) in brackets.add(literal, map, in: body) {
            findings.append(.unlinkedBrackets(failure, at: locator.place(range)))
        }
    }

    /// Writes text, and adds it to the plain text.
    mutating func write(escaping text: UnsafeBufferPointer<UInt8>) {
        self.text.append(text)
        html.append(escaping: text)
        if isAwaitingContent, text.holdsAWord { addContent() }
    }

    /// Whether something that stands here would be the first under a heading, or in the rows of a table.
    private var isAwaitingContent: Bool {
        guard openHeadingLevel == nil, !table.isInHeader else { return false }
        return !table.emptyColumns.isEmpty || outline.open.last.map { !headings[$0.number].hasContent } ?? false
    }

    /// Notes that something stands here: the headings it stands under are not empty, nor is the table it is in.
    mutating func addContent() {
        guard isAwaitingContent else { return }
        columns += table.emptyColumns
        table.emptyColumns = []
        for (_, number) in outline.open.reversed() {
            guard !headings[number].hasContent else { return }
            headings[number].hasContent = true
        }
    }

    /// Writes an attribute with a space before it.
    mutating func write(attribute name: StaticString, _ value: UnsafeBufferPointer<UInt8>) {
        write(" ")
        write(name)
        write("=\"")
        html.append(escaping: value)
        write("\"")
    }

    mutating func write(attribute name: StaticString, _ value: String) {
        var value = value
        value.withUTF8 { write(attribute: name, $0) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether there is a letter or a digit: «–» or «…» says nothing.
    fileprivate var holdsAWord: Bool { String(decoding: self, as: UTF8.self).contains { $0.isLetter || $0.isNumber } }

    /// Whether there is a `*`, a `[`, a `__` or a `](` in the text: what stays of markup that failed.
    fileprivate var mayHoldFailure: Bool {
        var previous: UInt8 = 0
        for byte in self {
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "["): return true
            case UInt8(ascii: "_"): if previous == byte { return true }
            case UInt8(ascii: "("): if previous == UInt8(ascii: "]") { return true }
            default: break
            }
            previous = byte
        }
        return false
    }
}

extension [UInt8] {
    /// Appends text with `&`, `<`, `>` and `"` as character references: right in text and between double quotes.
    fileprivate mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var runStart = 0
        for index in text.indices {
            let reference: StaticString
            switch text[index] {
            case UInt8(ascii: "&"): reference = "&amp;"
            case UInt8(ascii: "<"): reference = "&lt;"
            case UInt8(ascii: ">"): reference = "&gt;"
            case UInt8(ascii: "\""): reference = "&quot;"
            default: continue
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
            reference.withUTF8Buffer { append(contentsOf: $0) }
            runStart = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
    }
}
