/// A kind of value that a template puts between pieces of its literal.
package enum InsertedValue: Sendable, Hashable {
    case text, number, markup, address, attribute, json
    /// Markup without a tag or a quotation mark.
    case plainMarkup
}

/// A place in markup, as far as it matters to a value that is put there.
package enum MarkupPlace: Sendable, Hashable {
    case text
    /// In `<title>` or `<textarea>`, where character references count and tags do not.
    case escapableText
    case script(isEmpty: Bool)
    case style
    /// In a comment, a declaration or an element whose content no browser shows.
    case unread
    case tagStart, tagName, tag
    case unquotedValueStart, unquotedValue
    /// Between an attribute's quotes; `beginsWord` says that no text stands before it since the quote or a space.
    case attribute(name: String, beginsWord: Bool)

    /// The values that are harmless and mean what they say at this place once they are escaped.
    package var accepted: Set<InsertedValue> {
        switch self {
        case .text: [.text, .number, .plainMarkup, .markup, .address]
        case .escapableText: [.text, .number, .plainMarkup, .address]
        case .script(let isEmpty): isEmpty ? [.number, .json] : [.number]
        case .style, .unquotedValueStart: [.number]
        case .unread, .tagStart: []
        case .tagName, .unquotedValue: [.number, .attribute]
        case .tag: [.attribute]
        case .attribute(let name, let beginsWord): Self.accepted(by: AttributeKind(name: name), beginsWord: beginsWord)
        }
    }

    /// The values that an attribute of this kind may have between its quotes.
    package static func accepted(by kind: AttributeKind, beginsWord: Bool = true) -> Set<InsertedValue> {
        switch kind {
        case .text: [.text, .number, .plainMarkup, .address]
        case .address: beginsWord ? [.number, .address] : [.number]
        case .script, .style, .document: [.number]
        }
    }
}

extension MarkupPlace: CustomStringConvertible {
    package var description: String {
        switch self {
        case .text: "text"
        case .escapableText: "a title or textarea, which has no tags in it"
        case .script: #"a script: \(json:) may be its whole content, nothing else may be put into it"#
        case .style: "a style sheet, where escaping does not help"
        case .unread: "a comment, a declaration or an element that no browser shows"
        case .tagStart, .tagName: "the name of a tag"
        case .tag: #"a tag, outside the quotes of an attribute: write \(attribute:)"#
        case .unquotedValueStart, .unquotedValue: "an attribute without quotes: write them"
        case .attribute(let name, _):
            switch AttributeKind(name: name) {
            case .text: "the attribute \(name), which has no tags in it"
            case .address: #"the attribute \#(name): it needs \(url:) as its whole value"#
            case .script, .style, .document: "the attribute \(name), where escaping does not help"
            }
        }
    }
}
