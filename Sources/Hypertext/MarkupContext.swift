/// Reads the literal text of a template and knows in what place of the markup it ends.
///
/// It follows the tokenizer of the HTML Standard (13.2.5) as far as the place of a value depends on it.
package struct MarkupContext: Sendable, Hashable {
    private enum State: Hashable {
        case text, rawText, tagOpen, tagName, tag
        case attributeName, attributeNameEnd, valueStart, unquotedValue
        case quotedValue(quote: UInt8)
        case declarationOpen, declaration, comment
    }

    private var state = State.text
    private var isEndTag = false
    private var element = ""
    private var beginsWord = true
    // The name that is being read in lower case; in raw text and comments, what may turn out to be their end.
    private var word: [UInt8] = []

    package init() {}

    /// Whether a value of this kind may stand here.
    package func allows(_ value: InsertedValue) -> Bool {
        place.accepted.contains(value)
    }

    /// Reads on over literal markup.
    package mutating func advance(over markup: String) {
        for byte in markup.utf8 { advance(over: byte) }
    }

    /// Reads on over a value that was allowed here.
    package mutating func advance(over value: InsertedValue) {
        advance(over: UInt8(ascii: value == .attribute ? " " : "0"))
    }

    /// The place that the next value would stand in.
    package var place: MarkupPlace {
        switch state {
        case .text: .text
        case .rawText: rawTextPlace
        case .tagOpen: .tagStart
        case .tagName: .tagName
        case .tag, .attributeName, .attributeNameEnd: .tag
        case .valueStart: .unquotedValueStart
        case .unquotedValue: .unquotedValue
        case .quotedValue: .attribute(name: String(decoding: word, as: UTF8.self), beginsWord: beginsWord)
        case .declarationOpen, .declaration, .comment: .unread
        }
    }

    private var rawTextPlace: MarkupPlace {
        switch element {
        case "title", "textarea": .escapableText
        case "script": .script(isEmpty: beginsWord)
        case "style": .style
        default: .unread
        }
    }

    private mutating func advance(over byte: UInt8) {
        switch (state, byte) {
        case (.text, UInt8(ascii: "<")):
            isEndTag = false
            state = .tagOpen
        case (.text, _):
            break
        case (.rawText, _):
            advanceInRawText(over: byte)
        case (.comment, _):
            advanceInComment(over: byte)
        case (.tagOpen, _):
            advanceAfterOpening(over: byte)
        case (.declarationOpen, UInt8(ascii: "-")):
            word.append(byte)
            if word.count == 2 { state = .comment }
        case (.quotedValue(let quote), _):
            if byte == quote { state = .tag }
            beginsWord = byte.isASCIIWhitespace
        case (.declarationOpen, _), (.declaration, _):
            state = byte == UInt8(ascii: ">") ? .text : .declaration
        default:
            advanceInTag(over: byte)
        }
    }

    private mutating func advanceAfterOpening(over byte: UInt8) {
        switch byte {
        case _ where byte.isASCIILetter:
            word = [byte.asciiLowercased]
            state = .tagName
        case UInt8(ascii: ">"):
            state = .text
        case _ where isEndTag:
            state = .declaration
        case UInt8(ascii: "/"):
            isEndTag = true
        case UInt8(ascii: "!"):
            word = []
            state = .declarationOpen
        case UInt8(ascii: "?"):
            state = .declaration
        case UInt8(ascii: "<"):
            break
        default:
            state = .text
        }
    }

    private mutating func advanceInTag(over byte: UInt8) {
        if state == .tagName, byte.endsName { element = String(decoding: word, as: UTF8.self) }
        switch (state, byte) {
        case (_, UInt8(ascii: ">")):
            endTag()
        case (.attributeName, UInt8(ascii: "=")), (.attributeNameEnd, UInt8(ascii: "=")):
            state = .valueStart
        case (.valueStart, UInt8(ascii: "\"")), (.valueStart, UInt8(ascii: "'")):
            state = .quotedValue(quote: byte)
            beginsWord = true
        case (.valueStart, _):
            if !byte.isASCIIWhitespace { state = .unquotedValue }
        case (.unquotedValue, _):
            if byte.isASCIIWhitespace { state = .tag }
        case (_, UInt8(ascii: "/")):
            state = .tag
        case (.attributeName, _) where byte.isASCIIWhitespace:
            state = .attributeNameEnd
        case (.tagName, _) where byte.isASCIIWhitespace:
            state = .tag
        case (.tagName, _), (.attributeName, _):
            word.append(byte.asciiLowercased)
        case _ where byte.isASCIIWhitespace:
            break
        default:
            word = [byte.asciiLowercased]
            state = .attributeName
        }
    }

    private mutating func endTag() {
        word = []
        beginsWord = true
        state = !isEndTag && Self.rawTextElements.contains(element) ? .rawText : .text
    }

    // Only the element's own end tag ends its raw text.
    private mutating func advanceInRawText(over byte: UInt8) {
        if byte == UInt8(ascii: "<") {
            word = [byte]
        } else if byte.endsName, word == Array("</\(element)".utf8) {
            isEndTag = true
            state = .tag
            advanceInTag(over: byte)
            return
        } else if !word.isEmpty {
            word.append(byte.asciiLowercased)
        }
        if !byte.isASCIIWhitespace { beginsWord = false }
    }

    private mutating func advanceInComment(over byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">") where word.suffix(2) == Array("--".utf8) || word.suffix(3) == Array("--!".utf8):
            state = .text
        case UInt8(ascii: "-"), UInt8(ascii: "!"):
            word.append(byte)
        default:
            word = []
        }
    }

    private static let rawTextElements: Set = [
        "title", "textarea", "script", "style", "iframe", "noembed", "noframes", "xmp",
    ]
}

extension UInt8 {
    fileprivate var endsName: Bool {
        isASCIIWhitespace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">")
    }
}
